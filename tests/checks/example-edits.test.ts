import { describe, expect, it } from 'vitest';
import { newFindings, replacing } from '../builders/edited-example.ts';

const statements = 'returns/statements/2023-24-q4.csv';
const benchmarks = 'returns/benchmarks/2023-24-q4.csv';
const edition = 'editions/2024-06';

/** Code, severity and section of what an edit brings up. */
async function found(edits: Parameters<typeof newFindings>[0]) {
  const findings = await newFindings(edits);
  return findings.map(({ code, severity, place }) => [code, severity, place.section]);
}

describe('what a force says in words', () => {
  it('is held against all other quarters of the year where it says highest', async () => {
    const edit = (word: string) =>
      replacing(
        'most-serious-violence,most-similar-group,3,below',
        `most-serious-violence,rest-of-year,3,${word}`,
      );
    expect(await found({ [statements]: edit('highest') })).toContainEqual([
      'statement-contradicted',
      'error',
      'serious-violence',
    ]);
    // 105 beside 114, 106 and 97.
    expect(await found({ [statements]: edit('comparable') })).not.toContainEqual(
      expect.arrayContaining(['statement-contradicted']),
    );
  });

  it('is not said twice with two words', async () => {
    const twice = replacing(
      'street-gangs,previous,2,lower\n',
      'street-gangs,previous,2,lower\n2023-24-q4,street-gangs,previous,3,higher\n',
    );
    expect(await found({ [statements]: twice })).toContainEqual([
      'statements-disagree',
      'error',
      'drugs-and-county-lines',
    ]);
  });
});

describe('the outlook of a force', () => {
  it('is borne out by one statement that goes its way', async () => {
    const worse = replacing(
      'theft-from-person,year-before,4,lower',
      'theft-from-person,year-before,4,higher',
    );
    expect(await found({ [statements]: worse })).toContainEqual([
      'note-matches-nothing',
      'warning',
      undefined,
    ]);
  });

  it('contradicts nothing where it says stable', async () => {
    const stable = replacing(
      'homicide,summary-table,Deterioration',
      'homicide,summary-table,Stable',
    );
    expect(await found({ [benchmarks]: stable })).toEqual([
      ['note-matches-nothing', 'warning', undefined],
    ]);
  });
});

describe('the rank of a force', () => {
  it('may differ between a report and one of another year', async () => {
    const without = replacing('12 months to Feb 2024,homicide,comment,,26,\n', '');
    expect(await found({ [benchmarks]: without })).not.toContainEqual(
      expect.arrayContaining(['ranks-disagree']),
    );
  });

  it('is no greater than the number of forces', async () => {
    const beyond = replacing('Stable,38,42', 'Stable,83,42');
    expect(await found({ [benchmarks]: beyond })).toContainEqual([
      'identity-at-most',
      'error',
      'neighbourhood-crime',
    ]);
  });
});

describe('groups in one table', () => {
  it('are not defined by the person here and by an officer there', async () => {
    const mixed = [
      '```table',
      'id: both',
      'caption: Stops on different bases',
      'measures: [stops, stops-age-officer]',
      'rows: ethnicity',
      '```',
    ].join('\n');
    const findings = await newFindings({
      [`${edition}/stops-by-ethnicity.md`]: (text) => `${text}\n${mixed}\n`,
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'definitions-mixed',
        severity: 'error',
        place: { section: 'stops-by-ethnicity' },
        says: expect.stringContaining('“Self-defined ethnicity” and “Officer-defined ethnicity”'),
      },
    ]);
  });
});

describe('what an edition has to hold', () => {
  it('is there once a section says that its words hold it, and its gap is none any more', async () => {
    const written = replacing(
      'title: National priorities',
      'meets: [7a-b]\ntitle: National priorities',
    );
    expect(await found({ [`${edition}/national-priorities.md`]: written })).toEqual([
      // Of what is missing there is one thing less, which the first of the other gaps tells.
      ['required-element-missing', 'warning', 'victim-satisfaction-priority'],
      ['gap-filled', 'warning', 'national-priorities'],
      // The register of duties knows it too: of one item less is nothing recorded.
      ['duties-unknown', 'note', undefined],
    ]);
  });

  it('stops publication where nobody says that it is missing', async () => {
    const silent = replacing('lacks: [complaints-regulation-13]\n', '');
    expect(await found({ [`${edition}/complaints.md`]: silent })).toEqual([
      ['required-element-missing', 'warning', 'national-priorities'],
      ['required-element-missing', 'error', undefined],
    ]);
  });

  it('may be a promise, which warns and does not stop', async () => {
    const silent = replacing('lacks: [clares-law-average-days]\n', '');
    expect(await found({ [`${edition}/clares-law.md`]: silent })).toEqual([
      ['required-element-missing', 'warning', undefined],
    ]);
  });

  it('has a name, and another one is suggested', async () => {
    const misspelt = replacing('lacks: [7a-b]', 'lacks: [7a-c]');
    const findings = await newFindings({ [`${edition}/national-priorities.md`]: misspelt });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'element-unknown', fix: 'Did you mean 7a-b?' }),
    );
  });

  it('is met by the cycle and date of the grades, where they are returned', async () => {
    const findings = await found({
      'returns/peel-grades/2024-06.csv': (text) =>
        text
          .replaceAll('not-stated', '2021-22')
          .replace('grade\n', 'grade,published\n')
          .replaceAll(/^(2021-22.*)$/gm, '$1,2022-04-13'),
      [`${edition}/hmicfrs.md`]: (text) =>
        text.replaceAll('not-stated', '2021-22').replace('lacks: [peel-cycle, peel-date]\n', ''),
    });
    expect(findings).toEqual([]);
  });
});

describe('a block of another month', () => {
  it('is stale by the frequency of what it shows: calls of March, but not stops of March', async () => {
    const march = (text: string) => text.replaceAll('2024-05,', '2024-03,');
    const findings = await found({ 'returns/calls/2024-05.csv': march });
    expect(findings.filter(([code]) => code === 'block-stale')).toEqual([
      // Three tables, and one cause.
      ['block-stale', 'warning', 'calls-999-and-101'],
    ]);
  });
});
