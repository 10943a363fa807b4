import { describe, expect, it } from 'vitest';
import { renderSite } from '../../src/publish/site.ts';
import { editionOf, publication } from '../builders/published/publication.ts';
import { paragraph, section, tableOf } from '../builders/published/sections.ts';
import { inspectSite, siteFiles } from './inspection/inspect-site.ts';

const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
const base = publication();
const assets = [
  { path: 'assets/site.css', content: '' },
  { path: 'assets/icon.svg', content: '' },
  { path: 'assets/verify.js', content: '' },
];

const files = siteFiles(
  renderSite(
    publication({
      body: { name: hostile, type: 'mayor', demonstration: hostile },
      measures: base.measures.map((measure) => ({
        ...measure,
        title: hostile,
        definition: hostile,
        notes: [hostile],
      })),
      figures: new Map(
        [...base.figures].map(([id, figure]) => [
          id,
          {
            ...figure,
            reason: hostile,
            provenance: {
              ...figure.provenance,
              formula: hostile,
              working: hostile,
              cells: figure.provenance.cells.map((cell) => ({ ...cell, given: hostile })),
            },
          },
        ]),
      ),
      editions: [
        editionOf(
          section({
            id: 'hostile',
            title: hostile,
            headline: [paragraph(hostile)],
            blocks: [
              { kind: 'gap', title: hostile, says: hostile },
              {
                kind: 'prose',
                prose: [
                  {
                    kind: 'paragraph',
                    children: [
                      {
                        kind: 'link',
                        to: 'javascript:alert(1)',
                        children: [{ kind: 'text', text: hostile }],
                      },
                    ],
                  },
                ],
              },
              {
                kind: 'table',
                table: tableOf({
                  id: 'table',
                  caption: hostile,
                  corner: hostile,
                  columns: [{ title: hostile, unit: { kind: 'fte' } }],
                  rows: [{ header: hostile, total: false, cells: ['homicide.2023-24-q4'] }],
                  notes: [hostile],
                }),
              },
            ],
            attested: [{ text: hostile, source: hostile }],
            findings: [
              {
                code: 'hostile',
                severity: 'warning',
                place: { file: hostile },
                says: hostile,
                fix: hostile,
              },
            ],
          }),
        ),
      ],
    }),
    assets,
  ),
);

describe('text that would be markup', () => {
  it('stays text on every page', () => {
    const struck = [...files].filter(
      ([path, content]) =>
        path.endsWith('.html') && (content.includes('<script>') || content.includes('<img')),
    );
    expect(struck).toEqual([]);
  });

  it('breaks no page, and no link is made of a scheme that runs', () => {
    expect(inspectSite(files)).toEqual([]);
  });

  it('is shown as it was written', () => {
    expect(files.get('measures/homicide/index.html')).toContain(
      '&lt;script>alert(1)&lt;/script>&quot;>&lt;img src=x onerror=alert(1)>',
    );
  });
});
