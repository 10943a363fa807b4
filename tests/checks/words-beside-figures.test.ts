import { describe, expect, it } from 'vitest';
import { newFindings, replacing } from '../builders/edited-example.ts';

const folder = 'editions/2024-06';

async function told(name: string, from: string, to: string) {
  const findings = await newFindings({ [`${folder}/${name}.md`]: replacing(from, to) });
  return findings.filter(({ severity }) => severity !== 'note');
}

describe('full-time equivalents', () => {
  it('may not be called a headcount', async () => {
    const from = '{officer-strength} full-time equivalent police officers';
    const to = '{officer-strength} police officers by headcount';
    expect(await told('strength-and-establishment', from, to)).toMatchObject([
      { code: 'headcount-or-full-time', place: { section: 'strength-and-establishment' } },
    ]);
  });

  it('are none where people are counted', async () => {
    const from = 'had {specials-headcount} special constables';
    const to = 'had {specials-headcount} FTE special constables';
    expect(await told('special-constabulary', from, to)).toMatchObject([
      { code: 'headcount-or-full-time' },
    ]);
  });

  it('may be told from a headcount', async () => {
    const from = 'counts as half.';
    const to = 'counts as half. This is not a headcount.';
    expect(await told('strength-and-establishment', from, to)).toEqual([]);
  });
});

describe('a time that a caption names', () => {
  it('is one of the numbers below it', async () => {
    const from = 'title: People who joined and left in June 2024\n';
    const to = 'title: People who joined and left in May 2024\n';
    expect(await told('joiners-and-leavers', from, to)).toMatchObject([
      {
        code: 'month-not-of-figures',
        says: '“People who joined and left in May 2024” names May 2024, and the numbers below it are of June 2024',
      },
    ]);
  });
});

describe('a number of another time than its sentence names', () => {
  it('is told, although others of the sentence are of that time', async () => {
    const from = '{homicide.2023-24-q4 | words} of\n  them in';
    const to = '{homicide.2023-24-q3 | words} of\n  them in';
    expect(await told('homicide', from, to)).toMatchObject([
      { code: 'month-not-of-figures', about: ['homicide.2023-24-q3'] },
    ]);
  });

  it('is told of other twelve months', async () => {
    const from = 'in the 12 months to February 2024';
    const to = 'in the 12 months to January 2024';
    expect(await told('homicide', from, to)).toMatchObject([{ code: 'month-not-of-figures' }]);
  });
});

describe('a claim that the figures do not bear out', () => {
  it('names the cells that it rests on', async () => {
    const [finding] = await told(
      'homicide',
      '{homicide.2023-24-q4 | more than previous}',
      '{homicide.2023-24-q4 | fewer than previous}',
    );
    expect(finding).toMatchObject({
      code: 'claim-contradicted',
      rests: [
        { file: 'returns/recorded-crime/2023-24-q4.csv', row: 5, column: 'crimes' },
        { file: 'returns/recorded-crime/2023-24-q4.csv', row: 4, column: 'crimes' },
      ],
    });
    expect(finding?.fix).toContain(
      'It rests on returns/recorded-crime/2023-24-q4.csv, row 5, column crimes; row 4, column crimes.',
    );
  });
});

describe('the words behind a number', () => {
  it.each([
    [
      'clares-law',
      '{clares-law-right-to-ask} under the Right to Ask',
      '{clares-law-right-to-ask} under the Right to Know',
    ],
    [
      'joiners-and-leavers',
      '{joiners-leavers.starters.officer} police officers',
      '{joiners-leavers.starters.officer} police staff',
    ],
  ])('do not name another group: %s', async (name, from, to) => {
    expect(await told(name, from, to)).toMatchObject([
      { code: 'group-named-otherwise', severity: 'warning', place: { section: name } },
    ]);
  });
});

describe('what a sentence prints', () => {
  it('is no total where it is an average', async () => {
    const from = 'That is an average of {homicide-monthly-average.2023-24}';
    const to = 'That is a total of {homicide-monthly-average.2023-24}';
    expect(await told('homicide', from, to)).toMatchObject([{ code: 'average-or-total' }]);
  });

  it('is a number, where the return has one', async () => {
    const path = 'returns/recorded-crime/2023-24-q4.csv';
    const findings = await newFindings({ [path]: replacing(',,345,,', ',,,,') });
    expect(findings.filter(({ severity }) => severity !== 'note')).toMatchObject([
      {
        code: 'value-not-given',
        place: { section: 'neighbourhood-crime' },
        rests: [{ file: path, row: 20, column: 'monthly_average' }],
      },
    ]);
  });
});
