import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { publication } from '../builders/published/publication.ts';
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

describe('the list of measures', () => {
  it('shows the latest figure of each with its period', () => {
    expect(readText(files.get('measures/index.html') ?? '')).toContain(
      'Homicides recorded in the year 8 [p] 2023/24',
    );
  });

  it('says by what a measure without a whole is divided', () => {
    const { figures, ...rest } = publication();
    const parts = new Map([...figures].filter(([id]) => !id.includes('total')));
    const site = siteFiles(renderSite({ ...rest, figures: parts, editions: [] }, []));
    expect(readText(site.get('measures/index.html') ?? '')).toContain('Officers in post by rank');
  });
});
