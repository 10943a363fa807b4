import { describe, expect, it } from 'vitest';
import { slotOf } from '../../src/publish/charts/series-style.ts';
import { chartShades, seriesPalette, signalShades } from '../../src/reference/palette.ts';
import { contrast } from './contrast.ts';

const { paper, ink, axis } = chartShades;
const neighbours = seriesPalette
  .slice(0, -1)
  .map((shade, index) => ({ shade, next: seriesPalette[index + 1] ?? shade }));

describe('The palette of charts', () => {
  it('is that of the Government Analysis Function, in its order', () => {
    expect(seriesPalette.map(({ name, light }) => `${name} ${light}`)).toEqual([
      'dark blue #12436D',
      'turquoise #28A197',
      'dark pink #801650',
      'orange #F46A25',
      'dark grey #3D3D3D',
      'light purple #A285D1',
    ]);
  });

  it('is measured as the Analysis Function measures it: dark blue has 10.25 against white', () => {
    expect(contrast('#12436D', '#FFFFFF')).toBeCloseTo(10.25, 2);
  });

  it.each(seriesPalette)('$name has at least 3:1 against paper', ({ light }) => {
    expect(contrast(light, paper.light)).toBeGreaterThanOrEqual(3);
  });

  it.each(seriesPalette)('$name has at least 3:1 against the dark page', ({ dark }) => {
    expect(contrast(dark, paper.dark)).toBeGreaterThanOrEqual(3);
  });

  it.each(neighbours)('$shade.name has at least 3:1 against $next.name', ({ shade, next }) => {
    expect(contrast(shade.light, next.light)).toBeGreaterThanOrEqual(3);
    expect(contrast(shade.dark, next.dark)).toBeGreaterThanOrEqual(3);
  });

  it.each(seriesPalette)('text on $name has at least 4.5:1', ({ light, dark, text }) => {
    expect(contrast(text.light, light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text.dark, dark)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['ink', ink],
    ['axis', axis],
  ])('text in the colour of %s has at least 4.5:1', (_, shade) => {
    expect(contrast(shade.light, paper.light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shade.dark, paper.dark)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('The colours of signals', () => {
  it('are dark blue for improvement, orange for concern, and the purple of Making Data Count', () => {
    expect(
      Object.entries(signalShades).map(([meaning, { light }]) => `${meaning} ${light}`),
    ).toEqual(['improvement #12436D', 'concern #F46A25', 'neutral #490092']);
  });

  it.each(Object.entries(signalShades))(
    'of %s have at least 3:1 against both pages',
    (_, shade) => {
      expect(contrast(shade.light, paper.light)).toBeGreaterThanOrEqual(3);
      expect(contrast(shade.dark, paper.dark)).toBeGreaterThanOrEqual(3);
    },
  );

  it('leave out those of Making Data Count that have not: its blue, and the grey of its limits', () => {
    expect(contrast('#00B0F0', paper.light)).toBeCloseTo(2.48, 2);
    expect(contrast('#A6A6A6', paper.light)).toBeCloseTo(2.43, 2);
  });

  it('tell improvement from concern by 3:1 on paper', () => {
    const { improvement, concern } = signalShades;
    expect(contrast(improvement.light, concern.light)).toBeGreaterThanOrEqual(3);
  });
});

describe('Lines of means and limits', () => {
  it('have at least 3:1 against both pages', () => {
    expect(contrast(axis.light, paper.light)).toBeGreaterThanOrEqual(3);
    expect(contrast(axis.dark, paper.dark)).toBeGreaterThanOrEqual(3);
  });
});

describe('The colours of series', () => {
  it('are the palette in its order', () => {
    expect([0, 1, 2].map((index) => slotOf(index, 3))).toEqual([1, 2, 3]);
  });

  it('are dark blue and orange for two, which have at least 3:1 in both palettes', () => {
    const [blue, orange] = [seriesPalette[0], seriesPalette[3]];
    expect([slotOf(0, 2), slotOf(1, 2)]).toEqual([1, 4]);
    expect(contrast(blue?.light ?? '#', orange?.light ?? '#')).toBeGreaterThanOrEqual(3);
    expect(contrast(blue?.dark ?? '#', orange?.dark ?? '#')).toBeGreaterThanOrEqual(3);
  });

  it('begin anew with the seventh', () => {
    expect(slotOf(6, 7)).toBe(1);
  });
});
