import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { events } from '../../../src/datasets/events.ts';
import { datasets } from '../../../src/datasets/index.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import type { Row, Table } from '../../../src/domain/tables/table.ts';
import { day, month } from '../../../src/domain/time/period.ts';
import { atomFeed } from '../../../src/publish/feeds/atom.ts';
import { dcatCatalogue } from '../../../src/publish/feeds/dcat.ts';
import { calendar } from '../../../src/publish/feeds/icalendar.ts';
import { publication } from '../../builders/published/publication.ts';

const happy = publication();
const [record] = happy.release.history;
const [revision] = record?.editions ?? [];

/** June 2024 once more, two weeks later. */
const revised: Publication = publication({
  release: {
    ...happy.release,
    published: '2024-07-15T08:30:00Z',
    history: [
      ...happy.release.history.map((first) => ({
        ...first,
        id: '2024-06-r2',
        published: '2024-07-15T08:30:00Z',
        editions: first.editions.map((edition) => ({
          ...edition,
          revision: 2,
          published: '2024-07-15T08:30:00Z',
        })),
      })),
      ...happy.release.history,
    ],
  },
});

const source = {
  file: 'returns/events/2024-07.csv',
  sha256: 'b'.repeat(64),
  period: month(2024, 7),
};

function eventOn(date: number, event: string, texts: Row['texts']): Row {
  return {
    period: day(2024, 7, date),
    codes: { event, type: 'public-meeting' },
    numbers: {},
    texts,
    source: { ...source, revision: 1 },
    row: 2,
  };
}

function withEvents(...rows: readonly Row[]): Publication {
  const table: Table = { dataset: events, rows, sources: [], labels: {} };
  return publication({ tables: [table] });
}

function read(ics: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

describe('an edition that was revised', () => {
  it('keeps the day on which it appeared first, in the calendar', () => {
    const dates = read(calendar(revised)).map(({ startDate }) =>
      startDate.toJSDate().toISOString(),
    );
    expect(dates).toEqual(['2024-07-01T08:30:00.000Z']);
  });

  it('says in the catalogue when it appeared first', () => {
    const { datasets: listed } = JSON.parse(dcatCatalogue(revised));
    expect(listed[0].issued).toBe(revision?.published);
  });

  it('has an entry of its own for each revision, with an id that no other has', () => {
    const ids = [...atomFeed(revised).matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it('takes the place of the date that was announced for it', () => {
    const planned = [
      { edition: '2024-06', published: '2024-06-30T08:30:00Z', status: 'confirmed' },
    ] as const;
    expect(read(calendar({ ...revised, planned }))).toHaveLength(1);
  });
});

describe('identifiers', () => {
  it('stay the same when the body says later where its site is', () => {
    const sited = { ...happy, body: { ...happy.body, site: 'https://data.example.police.uk/' } };
    const ids = (feed: string) => feed.match(/<id>[^<]+<\/id>/g);
    expect(ids(atomFeed(sited))).toEqual(ids(atomFeed(happy)));
  });

  it('are made from the code of the area where the body has no address at all', () => {
    const { website: _, ...body } = happy.body;
    expect(atomFeed({ ...happy, body })).toContain(
      '<id>urn:x-answerable:E23000026:2024-06-r1</id>',
    );
  });
});

describe('the calendar', () => {
  it('gives no address that is not in full, and none that is not of the web', () => {
    const links = ['meetings/july.html', 'javascript:alert(1)', 'mailto:office@example.police.uk'];
    const rows = links.map((link, index) => eventOn(index + 1, `event-${index}`, { link }));
    expect(calendar(withEvents(...rows))).not.toContain('URL:');
  });

  it('lets no link begin a line of its own', () => {
    const link = 'https://example.police.uk/\r\nSTATUS:CANCELLED';
    const lines = calendar(withEvents(eventOn(1, 'fair', { link }))).split('\r\n');
    expect(lines).not.toContain('STATUS:CANCELLED');
  });

  it('gives back any text as it was written, but for control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const place = `At ${text}.`.replaceAll(/\p{Cc}/gu, '');
        const found = read(calendar(withEvents(eventOn(1, 'fair', { place }))));
        expect(found.map(({ location }) => location)).toContain(place);
      }),
    );
  });

  it('stays a calendar whatever control characters a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const ics = calendar(withEvents(eventOn(1, 'fair', { place: `At ${text}.` })));
        expect(read(ics)).toHaveLength(2);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}/u);
      }),
    );
  });

  it('says that it is a demonstration', () => {
    expect(calendar(happy)).toContain('X-WR-CALDESC:This is a demonstration');
  });
});

describe('the catalogue', () => {
  it('adds the full stop to where a definition comes from itself', () => {
    const stopped = datasets.filter(({ basis }) => basis?.endsWith('.'));
    expect(stopped.map(({ id }) => id)).toEqual([]);
  });

  it('needs no dataset to be cut: titles have up to 65 letters, first sentences up to 140', () => {
    const long = datasets.filter(
      ({ title, description }) =>
        title.length > 65 || (description.split(/(?<=[.!?])\s/)[0] ?? '').length > 140,
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('spans all periods of a dataset, whatever the order of its rows', () => {
    const rows = [eventOn(20, 'b', {}), eventOn(3, 'a', {}), eventOn(9, 'c', {})];
    const { datasets: listed } = JSON.parse(
      dcatCatalogue(
        withEvents(
          ...rows.map((row, index) => ({ ...row, period: month(2024, [5, 2, 4][index] ?? 1) })),
        ),
      ),
    );
    expect(listed.at(-1).temporal).toBe('2024-02/2024-05');
  });

  it('leaves out a dataset that nothing was returned for', () => {
    const { datasets: listed } = JSON.parse(dcatCatalogue(withEvents()));
    expect(listed.map(({ title }: { title: string }) => title)).toEqual([
      'Information document, June 2024',
    ]);
  });
});
