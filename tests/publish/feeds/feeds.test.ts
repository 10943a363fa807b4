import fc from 'fast-check';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { events } from '../../../src/datasets/events.ts';
import { datasets } from '../../../src/datasets/index.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import type { ReleaseRecord } from '../../../src/domain/release/release.ts';
import type { Row, Table } from '../../../src/domain/tables/table.ts';
import { day, month } from '../../../src/domain/time/period.ts';
import { atomFeed } from '../../../src/publish/feeds/atom.ts';
import { fold } from '../../../src/publish/feeds/calendar-text.ts';
import { dcatCatalogue } from '../../../src/publish/feeds/dcat.ts';
import { calendar } from '../../../src/publish/feeds/icalendar.ts';
import { publication } from '../../builders/published/publication.ts';

const first: ReleaseRecord = {
  id: '2024-06-r1',
  published: '2024-07-01T08:30:00Z',
  previous: null,
  editions: [
    { edition: '2024-06', revision: 1, reason: 'First.', published: '2024-07-01T08:30:00Z' },
  ],
  corrections: [],
};

const second: ReleaseRecord = {
  id: '2024-06-r2',
  published: '2024-07-15T08:30:00Z',
  previous: { id: first.id, sha256: 'a'.repeat(64) },
  editions: [
    {
      edition: '2024-06',
      revision: 2,
      reason: 'Homicides & more <were> restated.',
      published: '2024-07-15T08:30:00Z',
    },
  ],
  corrections: [
    {
      kind: 'amendment',
      figure: 'homicide.2023-24-q4',
      measure: 'homicide',
      title: 'Homicides',
      period: 'January to March 2024',
      categories: [],
      before: { value: 3, status: 'final', text: '3' },
      after: { value: 2, status: 'final', text: '2' },
    },
  ],
};

const corrected: Publication = publication({
  release: {
    id: second.id,
    published: second.published,
    previous: second.previous,
    changes: second.corrections,
    history: [second, first],
  },
});

const source = {
  file: 'returns/events/2024-07.csv',
  sha256: 'b'.repeat(64),
  period: month(2024, 7),
  revision: 1,
};

function eventRow(on: number, event: string, texts: Row['texts']): Row {
  const codes = { event, type: 'public-meeting' };
  return { period: day(2024, 7, on), codes, numbers: {}, texts, source, row: 2 };
}

const eventTable: Table = {
  dataset: events,
  rows: [
    eventRow(6, 'fair', { place: 'Market Square; Luton, by the hall' }),
    eventRow(9, 'panel', { starts: '18:30', ends: '20:00' }),
  ],
  sources: [source],
  labels: { event: { fair: 'Community fair', panel: 'Police and Crime Panel' } },
};

/** Names of elements in their order, with the attributes that they bear: throws where the XML is not well formed. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: Object.fromEntries(Object.entries(attributes)) }),
  );
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

function eventsOf(ics: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(ics));
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the feed', () => {
  const feed = atomFeed(corrected);

  it('is well-formed Atom with what RFC 4287 asks of a feed and of every entry', () => {
    const names = elements(feed).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['feed', 'title', 'subtitle', 'id']);
    for (const name of ['id', 'title', 'updated']) {
      expect(names.filter((found) => found === name)).toHaveLength(3);
    }
  });

  it('has an entry for each released revision, newest first, with reason and corrections', () => {
    const [newest, oldest] = feed.split('<entry>').slice(1);
    expect(newest).toContain(
      'Homicides &amp; more &lt;were&gt; restated. One published number is corrected.',
    );
    expect(newest).toContain('href="corrections/index.html#2024-06-r2"');
    expect(newest).toContain('<updated>2024-07-15T08:30:00Z</updated>');
    expect(oldest).toContain('href="releases/2024-06-r1/editions/2024-06/index.html"');
  });

  it('names entries by the domain of the body, whatever their address', () => {
    expect(feed).toContain('<id>tag:www.bedfordshire.pcc.police.uk,2024:E23000026:2024-06-r2</id>');
  });

  it('gives addresses in full where the body says where the site is', () => {
    const site = 'https://data.example.police.uk/figures';
    const there = atomFeed({ ...corrected, body: { ...corrected.body, site } });
    expect(there).toContain(`href="${site}/feed.xml"`);
  });
});

describe('the calendar', () => {
  const planned = {
    edition: '2024-07',
    published: '2024-08-01T08:30:00Z',
    status: 'confirmed',
  } as const;
  const ics = calendar({ ...corrected, planned: [planned], tables: [eventTable] });

  it('tells when editions appeared and when the next is to appear', () => {
    const told = eventsOf(ics).map(({ summary, startDate }) => [
      summary,
      startDate.toJSDate().toISOString(),
    ]);
    expect(told).toContainEqual([
      'Publication of the edition of June 2024',
      '2024-07-01T08:30:00.000Z',
    ]);
    expect(told).toContainEqual([
      'Publication of the edition of July 2024',
      '2024-08-01T08:30:00.000Z',
    ]);
  });

  it('has every event of the returns once, a whole day where no time is given', () => {
    const events = eventsOf(ics);
    const uids = events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const [fair, panel] = events.filter(({ uid }) => uid.startsWith('event-'));
    expect(fair?.startDate.isDate).toBe(true);
    expect(fair?.location).toBe('Market Square; Luton, by the hall');
    expect(panel?.startDate.toJSDate().toISOString()).toBe('2024-07-09T17:30:00.000Z');
    expect(panel?.endDate.toJSDate().toISOString()).toBe('2024-07-09T19:00:00.000Z');
  });

  it('ends every line with CRLF, and no line has more than 75 octets', () => {
    const lines = ics.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(ics.replaceAll('\r\n', '')).not.toContain('\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('folds any text so that it unfolds to itself, and never inside a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = text.replaceAll(/[\r\n]/g, '');
        const folded = fold(line).split('\r\n');
        expect(folded.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
        expect(fold(line).replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});

describe('the catalogue', () => {
  const { datasets: listed } = JSON.parse(dcatCatalogue(corrected));

  it('says of each dataset what data.gov.uk asks for', () => {
    for (const dataset of listed) {
      expect(dataset.title.length).toBeLessThanOrEqual(65);
      expect(dataset.title).not.toContain(corrected.body.name);
      expect(dataset.description.split(/(?<=[.!?…])\s/)[0].length).toBeLessThanOrEqual(140);
      expect(dataset.license).toContain('open-government-licence');
      expect(dataset.theme).toEqual(['COFOG/03.1.0']);
      expect(dataset.distribution.length).toBeGreaterThan(1);
    }
    const identifiers = listed.map(({ identifier }: { identifier: string }) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('has no title that would have to be cut', () => {
    expect(datasets.filter(({ title }) => title.length > 65)).toEqual([]);
  });
});
