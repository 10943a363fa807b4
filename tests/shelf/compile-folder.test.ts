import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/findings/finding.ts';
import { publishable, renderable } from '../../src/shelf/compile-folder.ts';
import { compileExample } from '../builders/example.ts';

const { publication } = await compileExample();

function error(code: string, more: Partial<Finding> = {}): Finding {
  return { code, severity: 'error', place: { file: 'a.csv' }, says: '', fix: '', ...more };
}

const note = { says: 'As given.', signedBy: { name: 'A. Person', role: 'Officer' } };

describe('a publication with an error', () => {
  it.each([
    ['of a check is shown to its author and not published', 'ranks-disagree', true],
    ['in a block is not shown either, because something would be missing', 'block-refused', false],
    ['in a return is not shown either', 'same-key', false],
    ['of no known kind is not shown either', 'made-up', false],
  ])('%s', (_, code, shown) => {
    const compilation = { publication, findings: [error(code)], withheld: null };
    expect(renderable(compilation) === publication).toBe(shown);
    expect(publishable(compilation)).toBeNull();
  });

  it('that is answered in public is published', () => {
    const compilation = {
      publication,
      findings: [error('ranks-disagree', { note })],
      withheld: null,
    };
    expect(publishable(compilation)).toBe(publication);
  });
});
