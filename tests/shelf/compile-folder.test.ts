import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/findings/finding.ts';
import { publishable } from '../../src/shelf/compile-folder.ts';
import { compileExample } from '../builders/example.ts';

const { publication } = await compileExample();

function error(code: string, more: Partial<Finding> = {}): Finding {
  return { code, severity: 'error', place: { file: 'a.csv' }, says: '', fix: '', ...more };
}

const note = { says: 'As given.', signedBy: { name: 'A. Person', role: 'Officer' } };

describe('a publication with an error', () => {
  it.each(['ranks-disagree', 'block-refused', 'same-key', 'made-up'])(
    'is not published: %s',
    (code) => {
      expect(publishable({ publication, findings: [error(code)], withheld: null })).toBeNull();
    },
  );

  it('that is answered in public is published', () => {
    const compilation = {
      publication,
      findings: [error('ranks-disagree', { note })],
      withheld: null,
    };
    expect(publishable(compilation)).toBe(publication);
  });
});
