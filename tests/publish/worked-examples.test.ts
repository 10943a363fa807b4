import { beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { compareCounts } from '../../src/domain/statistics/compare-counts.ts';
import { byarInterval, exactPoissonInterval } from '../../src/domain/statistics/count-interval.ts';
import { renderSite } from '../../src/publish/site.ts';
import { compileExample } from '../builders/example.ts';
import { publication } from '../builders/published/publication.ts';
import { siteFiles } from './inspection/inspect-site.ts';
import { readText } from './inspection/markup.ts';

const readSite = (of: Publication) => {
  const files = siteFiles(renderSite(of, []));
  return (method: string) => readText(files.get(`methods/${method}/index.html`) ?? '');
};

/** A body that has published nothing yet: every example falls back on published numbers. */
const bare = readSite(publication({ editions: [], measures: [], figures: new Map() }));

let example = bare;
beforeAll(async () => {
  const compiled = await compileExample();
  if (compiled.publication === null) throw new Error('The example does not compile.');
  example = readSite(compiled.publication);
});

/** The page of the example, and of a body without figures: both work the same numbers through. */
const both = (method: string) => [example(method), bare(method)];

describe('the worked example of an interval', () => {
  it('is exact for 8 homicides: 3.454 to 15.763 (law and methods, 5.4)', () => {
    for (const text of both('intervals')) {
      expect(text).toContain('x = 8');
      expect(text).toMatch(/6\.908 ÷ 2 = 3\.454 .* 31\.526 ÷ 2 = 15\.763 /);
      expect(text).toContain('So levels from 3.5 to 15.8 fit a count of 8.');
    }
  });

  it('is Byar’s for 422 offences of serious violence, as the statistics have it', () => {
    const interval = byarInterval(422);
    expect(interval?.low).toBeCloseTo(382.69, 2);
    expect(interval?.high).toBeCloseTo(464.25, 2);
    for (const text of both('intervals')) expect(text).toMatch(/³ = 382\.69 .*³ = 464\.25 /);
  });

  it('is Wilson’s for 88.4% of 10,890 calls: 87.79% to 88.99% (law and methods, 5.4)', () => {
    for (const text of both('intervals')) {
      expect(text).toContain('x = 9,627');
      expect(text).toMatch(/ = 87\.79% .* = 88\.99% /);
    }
  });

  it('is the log method’s for 111 and 465 stops: 2.487 to 3.763 (law and methods, 4.3)', () => {
    for (const text of both('intervals')) {
      expect(text).toContain('√(1/111 + 1/465) = 0.1056');
      expect(text).toMatch(/ = 3\.059 .* = 2\.487 .* = 3\.763 /);
    }
  });
});

describe('the worked example of a control chart', () => {
  it('has mean 57.0 and limits 31.1 and 82.9 for twelve months (law and methods, 5.2)', () => {
    for (const text of both('control-charts')) {
      expect(text).toContain('684 ÷ 12 = 57.0');
      expect(text).toContain('6, 4, 0, 1, 7, 1, 18, 38, 7, 25, 0');
      expect(text).toMatch(/57\.0 \+ 25\.9 = 82\.9 .* 57\.0 − 25\.9 = 31\.1 /);
    }
  });

  it('has two means, 40.9 and 79.6, when it starts again in January 2024', () => {
    for (const text of both('control-charts')) {
      expect(text).toMatch(/7 months before the change\. 40\.9 .* from the change on\. 79\.6 /);
    }
  });

  it('has 48.6% as the limit of 9 of 18 against 20.2% (law and methods, 5.3)', () => {
    for (const text of both('control-charts')) {
      expect(text).toContain('p = 61 ÷ 302 = 20.2%');
      expect(text).toMatch(/9 ÷ 18 = 50\.0% .* ÷ 18\) = 48\.6% /);
      expect(text).toContain('That month is above its upper limit');
    }
  });
});

describe('the worked example of a comparison', () => {
  it('says that chance explains 105 after 97, with the p of the statistics', () => {
    const compared = compareCounts({ events: 105, exposure: 91 }, { events: 97, exposure: 92 });
    expect(compared?.p).toBeCloseTo(0.569, 3);
    for (const text of both('comparisons')) {
      expect(text).toContain('105 in 91 days');
      expect(text).toContain('at least this far apart. 56.9%');
      expect(text).toContain('is a change that chance can explain: the interval holds 1.');
    }
  });

  it('gives 8% for 105 after 97', () => {
    for (const text of both('comparisons')) expect(text).toContain('(105 − 97) ÷ 97 × 100% = 8.2%');
  });

  it('finds the standard of 90% missed by more than chance', () => {
    for (const text of both('comparisons')) {
      expect(text).toContain('88.4 − 90.0 = −1.6');
      expect(text).toContain('88.4% misses the standard of 90%, and not by chance');
    }
  });

  it('finds the step of January 2024', () => {
    for (const text of both('comparisons')) {
      expect(text).toContain('32.4 to 49.3');
      expect(text).toContain(
        'there was a step in Jan 2024, from an average of 40.9 to one of 79.6',
      );
    }
  });
});

describe('the worked example of a rank', () => {
  it('finds any force from 4.9 to 22.4 homicides a million alike (law and methods, 2.7)', () => {
    expect(bare('ranks')).toContain('8 ÷ 704,726 × 1,000,000 = 11.35');
    // The Census by district is perturbed: its sum is ten more than the document's population.
    expect(example('ranks')).toContain('8 ÷ 704,736 × 1,000,000 = 11.35');
    for (const text of both('ranks')) expect(text).toContain('4.9 to 22.4');
  });

  it('shares a place between equals: 1, 2, 2, 4', () => {
    for (const text of both('ranks')) expect(text).toContain('1st, 2nd, 2nd, 4th');
  });

  it('has 0.883 as simple and 0.547 as weighted average (law and methods, 2.5)', () => {
    for (const text of both('ranks')) {
      expect(text).toContain('(1.00 + 0.40 + 1.25) ÷ 3 = 0.883');
      expect(text).toContain('350 ÷ 640,000 × 1,000 = 0.547');
    }
  });
});

describe('the worked example of stop and search', () => {
  it('has rates 2.80 and 0.92 and the ratio 3.06 (law and methods, 4.3)', () => {
    for (const text of both('stop-and-search')) {
      expect(text).toContain('111 ÷ 39,600 × 1,000 = 2.8030');
      expect(text).toContain('465 ÷ 507,514 × 1,000 = 0.9162');
      expect(text).toContain('2.8030 ÷ 0.9162 = 3.06');
    }
  });

  it('has 1.2 as the ratio of a total like for like, and not 1.5 (law and methods, 4.4)', () => {
    for (const text of both('stop-and-search')) {
      expect(text).toContain('174 ÷ 946 = 18.4%');
      expect(text).toContain('Like for like the ratio of the total is 1.2, and not 1.5.');
    }
  });

  it('lies from 2.23 to 7.85 with those not stated (law and methods, 4.4)', () => {
    for (const text of both('stop-and-search')) {
      expect(text).toContain('The ratio lies somewhere from 2.23 to 7.85');
    }
  });
});

describe('where the numbers of an example come from', () => {
  it('is the publication itself where it has them', () => {
    expect(example('intervals')).toContain(
      'With a figure of this publication: Homicides recorded in the year, the year to 31 March 2024: 8',
    );
    expect(example('intervals')).not.toContain('No such figure has been published here');
  });

  it('is a published document where it has none, and it says so', () => {
    const text = bare('intervals');
    expect(text.match(/No such figure has been published here yet/g)).toHaveLength(4);
    expect(text).not.toContain('of this publication:');
  });

  it('follows the figure: with 3 homicides the interval is another', () => {
    const base = publication();
    const three = [...base.figures].map(
      ([id, figure]) =>
        [id, figure.measure === 'homicide-year' ? { ...figure, value: 3 } : figure] as const,
    );
    const text = readSite({ ...base, figures: new Map(three) })('intervals');
    const { low = 0, high = 0 } = exactPoissonInterval(3) ?? {};
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.619', '8.767']);
    expect(text).toMatch(/ ÷ 2 = 0\.619 .* ÷ 2 = 8\.767 /);
  });

  it('is said to be made up where nothing real may be shown', () => {
    expect(bare('disclosure')).toContain('made up to show the method');
  });
});

describe('the worked example of a hidden number', () => {
  it('is told by its row where it is hidden alone', () => {
    expect(bare('disclosure')).toContain('40 − 21 − 16 = 3');
  });

  it('is a count in disguise as a percentage of few', () => {
    expect(bare('disclosure')).toContain('6.67% × 15 = 1');
  });

  it('can be anything of a span with another hidden beside it', () => {
    expect(bare('disclosure')).toContain('Each of the two can be anything from 1 to 18: 18 values');
  });
});

describe('the worked example of a last day', () => {
  it('is 28 February 2025 a month after 31 January, and 31 March after two', () => {
    expect(bare('deadlines')).toContain('One calendar month later. 28 February 2025');
    expect(bare('deadlines')).toContain('added at once. 31 March 2025');
  });

  it('is 25 April 2025 for comments on a report of 1 March, the 56th day of which that is the first', () => {
    expect(bare('deadlines')).toContain('1 March 2025 + 55 days = 25 April 2025');
    expect(bare('deadlines')).toContain(
      'Comments on a report of 1 March 2025 have to be public by 25 April 2025.',
    );
  });

  it('is that of the law of the day for accounts', () => {
    expect(bare('deadlines')).toContain(
      'The last day for the accounts of 2023/24 was 30 September 2024, and since the law moved it is 28 February 2025.',
    );
  });

  it('is 31 March 2024 for the budget of 2024/25, with Maundy Thursday as last working day', () => {
    expect(bare('deadlines')).toContain(
      'The budget for 2024/25 was due by 31 March 2024; the last working day before that was 28 March 2024.',
    );
  });

  it('is a target for spending of May 2024, and no law', () => {
    expect(bare('deadlines')).toContain('31 May 2024 + 30 days = 30 June 2024');
    expect(bare('deadlines')).toContain('and on no day in law');
  });

  it('follows an investigation from 10 March 2023 by twelve months, then each six', () => {
    expect(bare('deadlines')).toContain('9 March 2024, 9 September 2024, 9 March 2025');
  });

  it('knows Easter 2024 and the substitute days of Christmas 2027', () => {
    expect(bare('deadlines')).toContain('Easter Sunday of 2024. 31 March 2024');
    expect(bare('deadlines')).toContain('Good Friday: 29 March 2024; Easter Monday: 1 April 2024');
    expect(bare('deadlines')).toContain('(substitute day): 27 December 2027');
    expect(bare('deadlines')).toContain('(substitute day): 28 December 2027');
  });

  it('calls the same silence unknown or overdue by what the body vouches for', () => {
    const text = bare('deadlines');
    expect(text).toContain('does not vouch for its records. Unknown: Nothing is recorded');
    expect(text).toContain('since 1 January 2024. Overdue: Late since 1 April 2024 (91 days)');
    expect(text).toContain('since 1 May 2024. Unknown: Nothing is recorded');
  });
});
