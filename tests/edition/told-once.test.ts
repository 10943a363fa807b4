import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/findings/finding.ts';
import { toldOnce as gathered } from '../../src/edition/told-once.ts';
import { inEnglish } from '../builders/in-english.ts';

function toldOnce(all: readonly Finding[]): readonly Finding[] {
  return inEnglish(gathered(all));
}

function missing(id: string, edition: string, more: Partial<Finding> = {}): Finding {
  return {
    code: 'required-element-missing',
    severity: 'warning',
    place: { file: `editions/${edition}/${id}.md`, line: 3, section: id },
    says: `the edition does not hold ${id}`,
    fix: 'Supply it.',
    about: [id],
    cause: 'nobody-promised',
    ...more,
  };
}

describe('what has one cause', () => {
  it('is one finding with every place, in however many sections and editions', () => {
    const all = ['2024-07', '2024-06'].flatMap((edition) =>
      ['priority-homicide', 'complaints-themes', '7a-b'].map((id) => missing(id, edition)),
    );
    const [first, ...others] = toldOnce(all);
    expect(others).toEqual([]);
    expect(first?.says).toMatch(/^3 things that are asked for, all of them by law, have not been/);
    expect([first?.place, ...(first?.also ?? [])]).toEqual(all.map(({ place }) => place));
    expect(first?.about).toEqual(['priority-homicide', 'complaints-themes', '7a-b']);
    expect(first).not.toHaveProperty('cause');
  });

  it('stays as it is where there is one, and in the same words where two editions have it', () => {
    const one = missing('7a-b', '2024-07');
    const { cause: _, ...alone } = one;
    expect(toldOnce([one])).toEqual([alone]);
    expect(toldOnce([one, missing('7a-b', '2024-06')])[0]?.says).toBe(
      'the edition does not hold 7a-b; the same holds of editions/2024-06',
    );
  });

  it('counts the tables of a section that stop at the same month', () => {
    const stale = (line: number): Finding => ({
      ...missing('calls', '2024-07', { code: 'block-stale', cause: 'calls 2024-05' }),
      place: { file: 'editions/2024-07/calls.md', line, section: 'calls' },
      says: `“Table ${line}” stops at May 2024`,
    });
    expect(toldOnce([stale(3), stale(9), stale(12)]).map(({ says }) => says)).toEqual([
      '“Table 3” stops at May 2024; the same holds of 2 more tables and charts of the section',
    ]);
  });

  it('leaves what is answered in public beside its answer, and other causes apart', () => {
    const note = { says: 'It is late.', signedBy: { name: 'An office', role: 'Chief executive' } };
    const all = [
      missing('7a-b', '2024-07', { note }),
      missing('priority-homicide', '2024-07'),
      missing('complaints-themes', '2024-07', { cause: 'another' }),
    ];
    expect(toldOnce(all).map(({ about }) => about)).toEqual(all.map(({ about }) => about));
  });
});
