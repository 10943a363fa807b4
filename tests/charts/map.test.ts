import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MapLevel } from '../../src/domain/places/map-classes.ts';
import { readSmallAreas } from '../../src/domain/places/small-areas.ts';
import { overlap } from '../../src/publish/charts/label-space.ts';
import { type MapPicture, type MapShape, mapChart } from '../../src/publish/charts/map.ts';
import { chartStyles } from '../../src/publish/charts/styles.ts';
import { outlineOfDistricts } from '../../src/reference/boundaries/index.ts';
import { partnershipsOf } from '../../src/reference/partnerships/index.ts';
import { exampleDirectory } from '../builders/example.ts';
import { readPicture, textBoxes, textsOf, withClass } from './picture.ts';

const key = [
  { level: 0, label: 'None' },
  { level: 4, label: '1 or more' },
  { level: null, label: 'No figure' },
] as const;

const levels: readonly (MapLevel | null)[] = [0, 1, 2, 3, 4, null];

function shapesOf(area: string): readonly MapShape[] {
  return partnershipsOf(area).map(({ code, name, districts }, index) => ({
    code,
    name,
    text: `${index}.5`,
    level: levels[index % levels.length] ?? null,
    rings: outlineOfDistricts(districts.map((district) => district.code)),
  }));
}

function draw(map: Partial<MapPicture> = {}): string {
  const shapes = shapesOf('bedfordshire');
  return mapChart({
    id: 'm',
    title: 'Searches',
    description: 'D',
    shapes,
    key,
    width: 'wide',
    ...map,
  });
}

const paths = (svg: string): readonly string[] =>
  readPicture(svg).flatMap(({ name, attributes, text }) =>
    name === 'path' && text !== '' ? [attributes.d ?? ''] : [],
  );

describe('A map', () => {
  it('is a picture with a name and a description', () => {
    const [svg, title, description] = readPicture(draw());
    expect(svg?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'm-t m-d' });
    expect([title?.text, description?.text]).toEqual(['Searches', 'D']);
  });

  it('has a key in words, with a sign of its own for each level', () => {
    const fills = readPicture(draw())
      .filter(({ name, attributes }) => name === 'rect' && attributes.width === '13')
      .map(({ attributes }) => attributes.fill);
    expect(textsOf(draw()).slice(0, 3)).toEqual(['None', '1 or more', 'No figure']);
    expect(fills).toEqual(['#FFFFFF', '#12436D', 'url(#m-h0)']);
  });

  it('has a pattern for every fill that names one', () => {
    const svg = draw({ shapes: shapesOf('thames-valley') });
    const marks = readPicture(svg);
    const named = marks.flatMap(
      ({ attributes }) => /^url\(#(.+)\)$/.exec(attributes.fill ?? '')?.[1] ?? [],
    );
    const patterns = marks
      .filter(({ name }) => name === 'pattern')
      .map(({ attributes }) => attributes.id);
    expect(new Set(named).difference(new Set(patterns))).toEqual(new Set());
    expect(new Set(named).size).toBe(5);
  });

  it('names up to eight areas and their figures where they are', () => {
    expect(textsOf(draw()).slice(3).toSorted()).toEqual([
      '0.5',
      '1.5',
      '2.5',
      'Bedford',
      'Central Bedfordshire',
      'Luton',
    ]);
    expect(textsOf(draw({ shapes: shapesOf('thames-valley') }))).toHaveLength(3);
    expect(textsOf(draw({ labels: false }))).toHaveLength(3);
  });

  it.each(['narrow', 'wide'] as const)('keeps names apart and on the sheet, %s', (width) => {
    const svg = draw({ shapes: shapesOf('devon-and-cornwall'), width });
    const boxes = textBoxes(svg);
    const over = boxes.filter((box, index) =>
      boxes.slice(index + 1).some((other) => overlap(box, other)),
    );
    expect(over).toEqual([]);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(boxes.map(({ text }) => text).join(' ')).toContain('Plymouth');
  });

  it('tells below it what it has no room for', () => {
    expect(textsOf(draw({ shapes: shapesOf('devon-and-cornwall') })).at(-1)).toMatch(
      /^Isles of Scilly: \d\.5$/,
    );
  });

  it('tells each area and its figure to a pointer too', () => {
    const titles = readPicture(draw()).filter(({ name }) => name === 'title');
    expect(titles.map(({ text }) => text)).toContain('Luton: 1.5');
  });

  it('draws whole numbers only, in steps', () => {
    const drawn = paths(draw());
    expect(drawn).toHaveLength(3);
    expect(drawn.filter((path) => !/^(M\d+ \d+l[\d -]+z)+$/.test(path))).toEqual([]);
  });

  it('keeps the border that two neighbours share, whatever they are rounded to', () => {
    const shape = (code: string, points: readonly (readonly [number, number])[]): MapShape => ({
      code,
      name: code,
      text: '1',
      level: 1,
      rings: [points],
    });
    const left = shape('L', [
      [0, 50],
      [0.1003, 50.0007],
      [0.0997, 50.1],
      [0, 50.1],
    ]);
    const right = shape('R', [
      [0.2, 50],
      [0.2, 50.1],
      [0.0997, 50.1],
      [0.1003, 50.0007],
    ]);
    const [a = '', b = ''] = paths(draw({ shapes: [left, right], labels: false }));
    expect(corners(a).intersection(corners(b)).size).toBe(2);
  });

  it('says so where there are no areas', () => {
    expect(textsOf(draw({ shapes: [] }))).toEqual(['No areas to draw']);
  });

  it('escapes what it is given', () => {
    const shapes = shapesOf('bedfordshire').map((shape) => ({ ...shape, name: '<b>&"' }));
    expect(draw({ shapes, title: '<i>' })).toContain('&lt;b&gt;&amp;&quot;');
  });

  it.each(['c-map-1', 'c-map-2', 'c-map-3', 'c-map-4', 'c-hatch'])(
    'has rules for %s in the dark and for chosen colours',
    (name) => {
      const [, dark, forced] = chartStyles().split('@media');
      expect(withClass(draw(), name)).not.toEqual([]);
      expect(dark).toContain(`.${name}`);
      expect(forced).toContain(`.${name}`);
    },
  );

  it('of all small areas of the example weighs less than 60 kB', () => {
    const text = readFileSync(join(exampleDirectory, 'boundaries', 'lsoa21.geojson'), 'utf8');
    const { areas } = { areas: [], ...readSmallAreas(text) };
    const shapes = areas.map((area, index) => ({
      ...area,
      text: '12',
      level: levels[index % 6] ?? null,
    }));
    expect(draw({ shapes, width: 'wide' }).length).toBeLessThan(60_000);
    expect(draw({ shapes, width: 'narrow' }).length).toBeLessThan(60_000);
    expect(paths(draw({ shapes })).filter((path) => path === '')).toEqual([]);
  });
});

/** The corners of a path, in its coordinates. */
function corners(path: string): Set<string> {
  const [x = 0, y = 0, ...steps] = (path.match(/-?\d+/g) ?? []).map(Number);
  const found = [[x, y]];
  for (let at = 0; at < steps.length; at += 2) {
    const [lastX = 0, lastY = 0] = found.at(-1) ?? [];
    found.push([lastX + (steps[at] ?? 0), lastY + (steps[at + 1] ?? 0)]);
  }
  return new Set(found.map(String));
}
