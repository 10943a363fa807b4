import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { editionOf, publication } from '../builders/published/publication.ts';
import { paragraph, section } from '../builders/published/sections.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';

const against = {
  text: 'higher than the previous quarter',
  figures: ['homicide.2023-24-q4', 'homicide.2023-24-q3'],
  rule: 'methods/comparisons/index.html#against',
};

const files = siteFiles(
  renderSite(
    publication({
      editions: [
        editionOf(
          section({
            id: 'homicide',
            title: 'Homicide',
            headline: [
              {
                kind: 'paragraph',
                children: [
                  { kind: 'text', text: 'The count was ' },
                  { kind: 'claim', ...against },
                ],
              },
            ],
            blocks: [{ kind: 'prose', prose: [paragraph('They call it a reduction.')] }],
            claims: [{ ...against, form: 'higher than previous', line: 4 }],
            attested: [
              { text: 'call it a reduction', source: 'Comments of the force' },
              { text: '15 additional days', source: 'Comments of the force' },
              { text: 'stable over the year', source: 'Report of the force' },
            ],
          }),
        ),
      ],
    }),
    [],
  ),
);
const page = files.get('editions/2024-06/homicide/index.html') ?? '';

describe('words that are bound', () => {
  it('lead to the rule that gave them', () => {
    expect(page).toContain(
      '<a class="bound" href="../../../methods/comparisons/index.html#against">higher than the previous quarter</a>',
    );
  });

  it('are listed in the API with their form, figures, rule and line', () => {
    const { groups } = JSON.parse(files.get('api/editions/2024-06.json') ?? '');
    expect(groups[0].sections[0].claims).toEqual([
      { ...against, form: 'higher than previous', line: 4 },
    ]);
  });
});

describe('words that are attested', () => {
  it('stand at the end of the section under their source, each source once', () => {
    expect(readText(page)).toContain(
      'Said by others These words of the section are not worked out from figures shown here. They are taken from the source named. Source: Comments of the force “call it a reduction” “15 additional days” Source: Report of the force “stable over the year”',
    );
  });

  it('are in the API with their source', () => {
    const { groups } = JSON.parse(files.get('api/editions/2024-06.json') ?? '');
    expect(groups[0].sections[0].attested[2]).toEqual({
      text: 'stable over the year',
      source: 'Report of the force',
    });
  });
});
