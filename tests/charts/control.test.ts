import { describe, expect, it } from 'vitest';
import { count } from '../../src/domain/figures/unit.ts';
import type { PublishedChart } from '../../src/domain/publication/published-chart.ts';
import { drawChart } from '../../src/publish/charts/draw.ts';
import { buildChart } from './chart-builder.ts';
import { buildControl } from './control-builder.ts';
import { example } from './examples.ts';
import { readPicture, textsOf, withClass } from './picture.ts';

function draw(chart: PublishedChart, width: 'narrow' | 'wide' = 'wide'): string {
  return drawChart(chart, { id: 'x', width });
}

/** The paths of a class that have this dash pattern. */
function dashed(svg: string, name: string, dash: string | undefined) {
  return withClass(svg, name).filter(({ attributes }) => attributes['stroke-dasharray'] === dash);
}

const requests = draw(example('control-requests'));
const rebased = draw(example('control-requests-rebased'));
const late = draw(example('control-late'));
const marks = draw(example('control-marks'));
const between = draw(example('control-between-events'));
const homicide = draw(example('control-homicide'));

describe('A control chart', () => {
  it('names its mean and limits at the right edge, by the worked values of 57, 31.1 and 82.9', () => {
    expect(textsOf(requests)).toEqual(
      expect.arrayContaining(['upper limit 82.9', 'mean 57.0', 'lower limit 31.1']),
    );
  });

  it('names them on two lines where the sheet is narrow', () => {
    const narrow = textsOf(draw(example('control-requests'), 'narrow'));
    expect(narrow).toEqual(expect.arrayContaining(['upper limit', '82.9', 'mean 57.0']));
  });

  it('dashes its limits and not its mean', () => {
    expect(dashed(requests, 'c-axis', '5 4')).toHaveLength(2);
  });

  it('marks every point that a rule marks, and draws the others as dots', () => {
    expect(withClass(requests, 'c-neutral')).toHaveLength(13);
    expect(withClass(requests, 'c-fill-5').map(({ name }) => name)).toEqual([]);
  });

  it('labels the points outside the limits and the latest', () => {
    expect(textsOf(requests)).toEqual(expect.arrayContaining(['93', '100', '75']));
  });

  it('names the rules that mark something in its key, first by precedence, and no others', () => {
    expect(textsOf(requests).slice(1, 3).join(' ')).toBe(
      'Signal: above the upper limit; two of three near the lower limit; two of three near the upper limit; seven in a row below the mean',
    );
  });

  it('says nothing of trial limits from twelve points on', () => {
    expect(textsOf(requests).join(' ')).not.toContain('trial');
  });
});

describe('A control chart that is rebased', () => {
  it('marks the place with a word and a line, and names the mean before it', () => {
    expect(textsOf(rebased)).toEqual(expect.arrayContaining(['rebased Jan 2024', 'mean 40.9']));
  });

  it('breaks the line of the series and its limits there', () => {
    expect(withClass(rebased, 'c-line-5')).toHaveLength(2);
    expect(dashed(rebased, 'c-axis', '5 4')).toHaveLength(4);
  });

  it('names the latest mean and limits only', () => {
    expect(textsOf(rebased)).toEqual(
      expect.arrayContaining(['upper limit 126.2', 'mean 79.6', 'lower limit 33.1']),
    );
  });

  it('says that the limits of so few points are on trial', () => {
    expect(textsOf(rebased)[0]).toBe(
      'Requests. The limits are on trial, made from fewer than 12 points',
    );
  });

  it('has no key where no rule marks a point', () => {
    expect(withClass(rebased, 'c-neutral')).toEqual([]);
    expect(textsOf(rebased).join(' ')).not.toContain('Signal');
  });
});

describe('A control chart of shares', () => {
  it('steps its limits where they vary from point to point', () => {
    const [upper] = dashed(late, 'c-axis', '5 4');
    expect(upper?.attributes.d?.match(/V/g)).toHaveLength(10);
  });

  it('has no lower limit where no share could lie below it', () => {
    const [, lower] = dashed(late, 'c-axis', '5 4');
    expect(lower?.attributes.d?.match(/M/g)).toHaveLength(1);
    expect(textsOf(late).filter((text) => /^(lower limit|mean)/.test(text))).toEqual([
      'mean 20.2%',
    ]);
  });

  it('says of a measure with a good direction what is a concern and what an improvement', () => {
    expect(withClass(late, 'c-concern').length).toBeGreaterThan(1);
    expect(textsOf(late)[0]).toBe('Concern: above the upper limit; seven in a row above the mean');
  });
});

describe('The marks of signals', () => {
  it('differ in shape as well as in colour', () => {
    const shape = (name: string) => withClass(marks, name)[0]?.attributes.d;
    expect(shape('c-improvement')).toBeDefined();
    expect(shape('c-improvement')).not.toBe(shape('c-concern'));
  });

  it('are in the key under the word for each', () => {
    expect(textsOf(marks)).toEqual(
      expect.arrayContaining([
        'Concern: below the lower limit; two of three near the lower limit',
        'Improvement: seven in a row rising; seven in a row above the mean',
      ]),
    );
  });

  it('take no side where the measure has no good direction', () => {
    const { direction: _, ...neutral } = example('control-marks');
    const svg = draw(neutral);
    expect(withClass(svg, 'c-concern')).toEqual([]);
    expect(withClass(svg, 'c-neutral')).toHaveLength(12);
  });

  it('come with a target as a line of its own pattern, with its name', () => {
    expect(textsOf(marks)).toContain('standard 90%');
    expect(withClass(marks, 'c-line-3')).toHaveLength(1);
  });
});

describe('A chart of what passes between rare events', () => {
  it('starts at zero and says what it counts', () => {
    expect(textsOf(between).slice(0, 2)).toEqual(['Hours between failures', '0']);
  });

  it('calls its middle a centre, which is no mean', () => {
    expect(textsOf(between)).toContain('centre 430.0');
    expect(textsOf(between).join(' ')).not.toContain('mean');
  });
});

describe('A control chart of four quarters', () => {
  it('is drawn, with its limits on trial and none below nothing', () => {
    expect(textsOf(homicide)).toEqual(expect.arrayContaining(['mean 2.0', 'upper limit 7.2']));
    expect(textsOf(homicide).join(' ')).toContain('on trial');
    expect(textsOf(homicide).join(' ')).not.toContain('lower limit');
  });
});

describe('A control chart that lacks limits', () => {
  const sketch = {
    kind: 'control',
    title: 'T',
    unit: count('offence'),
    categories: ['Jan 2024', 'Feb 2024', 'Mar 2024'],
    series: { Offences: [1, '[x]', 3] },
  } as const;

  it('is drawn as a line', () => {
    expect(draw(buildChart(sketch))).toBe(
      draw({
        ...buildChart({ ...sketch, kind: 'line' }),
        description: buildChart(sketch).description,
      }),
    );
  });

  it('is drawn as a line where the limits are of fewer points than it has', () => {
    const control = buildControl('xmr', { values: [1, 3], mean: 2, lower: 0, upper: 5 });
    const svg = draw(buildChart({ ...sketch, control }));
    expect(textsOf(svg).join(' ')).not.toContain('limit');
  });
});

describe('Sixty points', () => {
  const values = Array.from({ length: 60 }, (_, index) => (index === 30 ? 90 : 40 + (index % 3)));
  const chart = buildChart({
    kind: 'control',
    title: 'T',
    unit: count('offence'),
    categories: values.map((_, index) => String(index + 1)),
    series: { Offences: values },
    control: buildControl('c', {
      values,
      mean: 42,
      lower: 22.6,
      upper: 61.4,
      causes: { 30: ['outside-limits'] },
    }),
  });

  it('have smaller marks, so that they stay apart on a phone', () => {
    const radii = readPicture(draw(chart, 'narrow'))
      .filter(({ name }) => name === 'circle')
      .map(({ attributes }) => attributes.r);
    expect(new Set(radii)).toEqual(new Set(['2']));
  });
});
