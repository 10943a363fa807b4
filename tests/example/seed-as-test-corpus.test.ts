import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/findings/finding.ts';
import { findingsOf, newFindings, withoutStandard } from '../builders/edited-example.ts';
import { foundBesides } from './found-besides.ts';
import { foundRows, passingRows } from './seed-rows.ts';

/** What has one cause is one finding: each of its places counts here. */
const findings = (await findingsOf({})).flatMap((finding) =>
  [finding.place, ...(finding.also ?? [])].map((place) => ({ ...finding, place })),
);

/** `error ranks-disagree homicide 2 rank`. */
function line({ severity, code, place }: Pick<Finding, 'severity' | 'code' | 'place'>): string {
  return [severity, code, place.section, place.row, place.column].filter(Boolean).join(' ');
}

function placed(section: string, [file, row, column]: (typeof foundRows)[number]['at']) {
  return {
    file,
    ...(section === '' ? {} : { section }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
}

const arithmetic = /^(identity-|figures-disagree|value-unlike-series)/;

describe('the 32 checks on the document of June 2024', () => {
  it.each(foundRows)('$row: $check', ({ code, severity, section, at }) => {
    expect(findings).toContainEqual(
      expect.objectContaining({
        code,
        severity,
        place: expect.objectContaining(placed(section, at)),
      }),
    );
  });

  it.each(passingRows)('$row passes: $check', ({ of }) => {
    const wrong = findings
      .filter(({ code }) => arithmetic.test(code))
      .filter(({ place, about = [] }) => of.some((id) => id === place.file || about.includes(id)));
    expect(wrong).toEqual([]);
  });

  it('31 is put right: the standard stands beside the share of 999 calls', async () => {
    expect(findings.map(({ code }) => code)).not.toContain('standard-missing');
    const without = await newFindings({
      'editions/2024-06/calls-999-and-101.md': withoutStandard,
    });
    expect(without).toMatchObject([
      {
        code: 'standard-missing',
        severity: 'warning',
        place: { section: 'calls-999-and-101' },
        about: ['calls-within-ten-seconds.emergency-999.2024-05'],
      },
    ]);
  });

  it('has a row for each of the 32', () => {
    const rows = [...foundRows, ...passingRows, { row: 31 }].map(({ row }) => row);
    expect([...new Set(rows)].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
  });

  it('finds nothing but these and what is named beside them', () => {
    const named = foundRows.map(({ severity, code, section, at }) =>
      line({ severity, code, place: placed(section, at) }),
    );
    expect(findings.map(line).toSorted()).toEqual([...named, ...foundBesides].toSorted());
  });
});

describe('the errors of the document', () => {
  it('are each answered in public by the makers of the demonstration', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const signed = errors.map(({ note }) => note?.signedBy);
    expect(errors).toHaveLength(8);
    expect(new Set(signed.map((by) => JSON.stringify(by)))).toEqual(
      new Set([JSON.stringify({ name: 'Answerable', role: 'makers of this demonstration' })]),
    );
  });
});
