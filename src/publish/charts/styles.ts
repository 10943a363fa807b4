import { chartShades, mapShades, seriesPalette, signalShades } from '../../reference/palette.ts';

/**
 * The stylesheet that charts in a page go with. They bring the colours of paper along, so this only
 * recolours them on a dark screen and where the reader has chosen the colours; print stays as drawn.
 */
export function chartStyles(): string {
  return [sizes, dark(), forced()].join('\n');
}

const sizes = `.c-chart {
  display: block;
  width: 100%;
  height: auto;
  font-variant-numeric: tabular-nums lining-nums;
}
.c-narrow {
  max-width: 26rem;
}
.c-wide {
  max-width: 46rem;
}`;

function dark(): string {
  const { ink, axis, grid, paper } = chartShades;
  const rules = [
    `.c-label, .c-value { fill: ${ink.dark}; }`,
    `.c-tick { fill: ${axis.dark}; }`,
    `.c-axis { stroke: ${axis.dark}; }`,
    `.c-grid { stroke: ${grid.dark}; }`,
    `.c-paper { fill: ${paper.dark}; }`,
    `.c-over { stroke: ${paper.dark}; }`,
    ...Object.entries(signalShades).map(
      ([meaning, shade]) => `.c-${meaning} { fill: ${shade.dark}; }`,
    ),
    ...mapShades.map((shade, index) => `.c-map-${index + 1} { fill: ${shade.dark}; }`),
    `.c-hatch { stroke: ${mapShades[3].dark}; }`,
    ...seriesPalette.flatMap((shade, index) => [
      `.c-fill-${index + 1} { fill: ${shade.dark}; }`,
      `.c-line-${index + 1} { stroke: ${shade.dark}; }`,
      `.c-on-${index + 1} { fill: ${shade.text.dark}; }`,
    ]),
  ];
  return media('screen and (prefers-color-scheme: dark)', rules);
}

/** System colours are few: marks differ by these, by their edges, shapes and places. */
const systemColours = ['CanvasText', 'Canvas', 'LinkText', 'Highlight', 'GrayText', 'CanvasText'];

function forced(): string {
  const rules = [
    '.c-chart { forced-color-adjust: none; }',
    '.c-label, .c-value, .c-tick { fill: CanvasText; }',
    '.c-axis { stroke: CanvasText; }',
    '.c-grid { stroke: CanvasText; stroke-opacity: 0.3; }',
    '.c-paper { fill: Canvas; }',
    '.c-over { stroke: Canvas; }',
    // What sets signals apart is their shape.
    ...Object.keys(signalShades).map((meaning) => `.c-${meaning} { fill: CanvasText; }`),
    // What sets areas of a map apart is how much of them is hatched.
    '.c-map-1, .c-map-2 { fill: Canvas; }',
    '.c-map-3, .c-map-4 { fill: CanvasText; }',
    '.c-hatch { stroke: CanvasText; }',
    // The colour of text is all that is left for a sixth series: it goes half strength.
    '.c-fill-6 { fill-opacity: 0.4; }',
    ...systemColours.flatMap((colour, index) => [
      `.c-fill-${index + 1} { fill: ${colour}; stroke: CanvasText; stroke-width: 1.5; }`,
      `.c-line-${index + 1} { stroke: CanvasText; }`,
      `.c-on-${index + 1} { fill: CanvasText; stroke: Canvas; stroke-width: 4; paint-order: stroke; }`,
    ]),
  ];
  return media('screen and (forced-colors: active)', rules);
}

function media(condition: string, rules: readonly string[]): string {
  return `@media ${condition} {\n${rules.map((rule) => `  ${rule}`).join('\n')}\n}`;
}
