import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { editionOf, publication } from '../builders/published/publication.ts';
import { section } from '../builders/published/sections.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';

const files = siteFiles(renderSite(publication(), []));
const page = (measure: string) => files.get(`measures/${measure}/index.html`) ?? '';

describe('a measure page', () => {
  it('says the latest figure first', () => {
    expect(readText(page('homicide'))).toMatch(
      /Recorded crime by quarter Homicides recorded Homicides recorded: 2 \[p\] offences, Bedfordshire, January to March 2024\./,
    );
  });

  it('takes the whole of every dimension for the latest figure', () => {
    expect(readText(page('officers-actual'))).toContain(
      'Officers in post: 1,449.1 full-time equivalent, Bedfordshire, 31 May 2024.',
    );
  });

  it('draws its course where there are several periods', () => {
    expect(page('homicide')).toContain('<h2>Homicides recorded over time</h2>');
    expect(page('officers-actual')).not.toContain('<svg');
  });

  it('lists every figure, each leading to its page', () => {
    const figures = [...publication().figures.values()].filter(
      (figure) => figure.measure === 'stops',
    );
    expect(figures).toHaveLength(18);
    expect(
      figures.filter((figure) => !page('stops').includes(`figures/${figure.id}/index.html`)),
    ).toEqual([]);
  });

  it('puts the last of two dimensions across and the period in the caption', () => {
    expect(readText(page('stops'))).toContain(
      'Stop and search, January to March 2024 searches Age White Asian',
    );
  });

  it('puts categories down where there are more of them than periods', () => {
    expect(readText(page('officers-actual'))).toContain(
      'Rank 31 May 2024 Constable 1,132.2 Sergeant 195.1',
    );
  });

  it('states definition, unit, direction, basis and what to know', () => {
    const text = readText(page('homicide'));
    expect(text).toContain('Each person killed counts once.');
    expect(text).toContain('Unit Offences');
    expect(text).toContain('Direction Lower is better');
    expect(text).toContain('Basis Home Office Counting Rules for recorded crime');
    expect(text).toContain('Numbers are small: a difference of a few');
  });

  it('asserts no direction for what the police generate themselves', () => {
    expect(readText(page('stops'))).toContain('neither a rise nor a fall is good or bad in itself');
  });

  it('leads to the sections in which it appears, each once', () => {
    expect(page('homicide').match(/editions\/2024-06\/homicide\/index\.html/g)).toHaveLength(1);
  });
});

/** The site with requests that begin in a later month, or with one month left out. */
function siteOfMonths(keep: (month: string) => boolean) {
  const kept = [...publication().figures].filter(
    ([, { measure, period }]) => measure !== 'clares-law-requested' || keep(period.id),
  );
  const site = siteFiles(renderSite(publication({ figures: new Map(kept), editions: [] }), []));
  return site.get('measures/clares-law-requested/index.html') ?? '';
}

describe('the chart of a measure', () => {
  it('is a control chart where there are months without a gap', () => {
    expect(page('clares-law-requested')).toContain('upper limit');
  });

  it('is one from six months on', () => {
    expect(siteOfMonths((month) => month >= '2023-12')).toContain('upper limit');
    expect(siteOfMonths((month) => month >= '2024-01')).not.toContain('upper limit');
  });

  it('is a plain line where a month is missing, because its limits come from step to step', () => {
    const broken = siteOfMonths((month) => month !== '2023-09');
    expect(broken).toContain('<svg');
    expect(broken).not.toContain('upper limit');
  });

  it('is a plain one where a month has no value', () => {
    expect(page('clares-law-right-to-ask')).toContain('<svg');
    expect(page('clares-law-right-to-ask')).not.toContain('upper limit');
  });
});

describe('what a measure has done', () => {
  it('is said in a word by rule, with the way to the rule', () => {
    expect(readText(page('homicide'))).toContain(
      'What it has done Not known yet 4 quarters without a gap are too few to call a trend: it takes 8. Rule: not known yet',
    );
    expect(page('homicide')).toContain('href="../../methods/trend-words/index.html#not-known-yet"');
  });

  it('is no judgement of what the police themselves bring to light', () => {
    expect(readText(page('clares-law-requested'))).toContain(
      'What it has done Reflects policing activity',
    );
  });

  it('is the edition’s judgement where it has one, with the word of the force and the author’s', () => {
    const latest = 'homicide.2023-24-q4';
    const trend = {
      word: 'no-clear-change',
      rule: 'no-signal',
      evidence: { kind: 'no-figures' },
      figures: [latest],
    } as const;
    const override = { word: 'Improving', reason: 'A reason given in public.' } as const;
    const row = { measure: 'homicide', title: 'Homicide', trend, stated: latest, override };
    const outlook = { id: 'outlook', caption: 'Outlook', rows: [row] };
    const edition = editionOf(
      section({ id: 'homicide', title: 'Homicide', blocks: [{ kind: 'outlook', outlook }] }),
    );
    const site = siteFiles(renderSite(publication({ editions: [edition] }), []));
    expect(readText(site.get('measures/homicide/index.html') ?? '')).toContain(
      'Improving The rule would say “No clear change”. A reason given in public. No figures have been supplied. Rule: no clear change The force’s own word: 2 [p]',
    );
  });

  it('is not said of a single period', () => {
    expect(readText(page('officers-actual'))).not.toContain('What it has done');
  });
});

describe('the list of measures', () => {
  it('shows the latest figure of each with its period, and the name to write in a section', () => {
    expect(readText(files.get('measures/index.html') ?? '')).toContain(
      'Homicides recorded in the year homicide-year 8 [p] 2023/24',
    );
  });

  it('says by what a measure without a whole is divided', () => {
    const { figures, ...rest } = publication();
    const parts = new Map([...figures].filter(([id]) => !id.includes('total')));
    const site = siteFiles(renderSite({ ...rest, figures: parts, editions: [] }, []));
    expect(readText(site.get('measures/index.html') ?? '')).toContain(
      'Officers in post officers-actual by rank',
    );
  });
});
