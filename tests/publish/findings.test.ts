import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/findings/finding.ts';
import { renderSite } from '../../src/publish/site.ts';
import { editionOf, publication } from '../builders/published/publication.ts';
import { overTime, section } from '../builders/published/sections.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';

const place = { file: 'editions/2024-06/homicide.md', line: 12 };
const first = 'homicide.2023-24-q1';
const second = 'homicide.2023-24-q2';

const unresolved: Finding = {
  code: 'ranks-disagree',
  severity: 'warning',
  place,
  says: 'the table ranks the force 22nd and the comment 26th.',
  fix: 'Ask the force which it is.',
  about: [first],
};

const note = {
  says: 'The force has been asked.',
  signedBy: { name: 'A. Clerk', role: 'Performance officer' },
};

const answered: Finding = {
  ...unresolved,
  code: 'no-such-code',
  severity: 'error',
  says: 'the parts do not add up.',
  about: [second],
  note,
};

const answeredWarning: Finding = { ...unresolved, code: 'answered-warning', note };
const information: Finding = { ...unresolved, code: 'standard-missing', severity: 'note' };

/** A publication whose only section shows the quarters of homicide, with these findings about it. */
function siteWith(...findings: readonly Finding[]) {
  const base = publication();
  const homicides = [...base.figures.values()].filter(({ measure }) => measure === 'homicide');
  const quarters = overTime({
    id: 'by-quarter',
    title: 'Homicides',
    kind: 'columns',
    series: [['Homicides', homicides]],
  });
  const shown = section({ id: 'homicide', title: 'Homicide', blocks: [quarters], findings });
  return siteFiles(renderSite(publication({ editions: [editionOf(shown)], findings }), []));
}

const files = siteWith(unresolved, answered);
const page = files.get('editions/2024-06/homicide/index.html') ?? '';

describe('what the checks found of a figure', () => {
  it('is marked at its number in a table, in words, and leads to the finding on the page', () => {
    expect(page).toContain(
      `<td><a href="../../../figures/${first}/index.html">4</a><a class="mark" href="#note-1">[note 1]</a></td>`,
    );
    expect(page).toContain('<li id="note-1"><strong>Note 1.</strong> The table ranks the force');
  });

  it('marks an error that is published with a note', () => {
    expect(page).toContain('<a class="mark" href="#note-2">[note 2]</a>');
  });

  it('marks no warning that the body has answered, and nothing that is for information only', () => {
    const marked = siteWith(answeredWarning, information).get(
      'editions/2024-06/homicide/index.html',
    );
    expect(marked).toContain('id="note-2"');
    expect(marked).not.toContain('class="mark"');
  });

  it('stands with the public note and the name of the person who signed it', () => {
    expect(readText(page)).toContain(
      'Public note: The force has been asked. Signed: A. Clerk, Performance officer',
    );
  });

  it('says how grave it is and leads to why it is checked, where that is known', () => {
    expect(readText(page)).toContain('homicide.md, line 12. Warning. Why this is checked');
    expect(page.match(/methods\/checks\/index\.html#ranks-disagree/g)).toHaveLength(1);
    expect(page).not.toContain('#no-such-code');
  });

  it('keeps its anchors apart where sections share a page', () => {
    const whole = files.get('editions/2024-06/whole/index.html') ?? '';
    expect(whole).toContain('<a class="mark" href="#homicide--note-1">');
    expect(whole).toContain('<li id="homicide--note-1">');
  });

  it('stands on the page of the figure, and on no other figure’s', () => {
    expect(files.get(`figures/${first}/index.html`)).toContain('The table ranks the force 22nd');
    expect(files.get(`figures/${second}/index.html`)).not.toContain('The table ranks the force');
  });

  it('stands on the page of the measure, marked there too', () => {
    const measure = files.get('measures/homicide/index.html') ?? '';
    expect(readText(measure)).toContain('The parts do not add up.');
    expect(measure).toContain('[note 1]');
  });

  it.each([
    ['its measure', 'homicide'],
    ['its dataset', 'recorded-crime'],
  ])('stands on the page of a figure too where it is about %s', (_, id) => {
    const about = siteWith({ ...unresolved, about: [id] });
    expect(about.get(`figures/${second}/index.html`)).toContain('The table ranks the force 22nd');
    expect(about.get('measures/homicide/index.html')).toContain('The table ranks the force 22nd');
  });

  it('puts the worst first', () => {
    const both = siteWith({ ...information, about: [first] }, { ...answered, about: [first] });
    expect(readText(both.get(`figures/${first}/index.html`) ?? '')).toMatch(
      /Note 1\. The parts .* Note 2\. The table /,
    );
  });
});
