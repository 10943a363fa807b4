import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { examples } from './examples.ts';

const cases = Object.entries(examples).flatMap(([name, chart]) =>
  (['narrow', 'wide'] as const).map((width) => ({ name, chart, width })),
);

/**
 * The picture is the test: look at `golden/` when one changes. A missing picture is written, except
 * in CI, where it fails.
 */
describe('The drawn examples', () => {
  it.each(cases)('$name, $width, look as they did', async ({ name, chart, width }) => {
    const svg = drawChart(chart, { id: name, width });
    const onLines = `${svg.replaceAll('><', '>\n<')}\n`;
    await expect(onLines).toMatchFileSnapshot(`golden/${name}.${width}.svg`);
  });
});
