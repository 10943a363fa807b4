import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../src/domain/text/shell-word.ts';

describe('a name in a command', () => {
  it('stands plain where it can, and in quotation marks where it has to', () => {
    expect(shellWord('examples/bedfordshire')).toBe('examples/bedfordshire');
    expect(shellWord('My folder')).toBe('"My folder"');
  });

  it('is one word to a shell, whatever is in it', () => {
    const part = fc.constantFrom('a', ' ', '$HOME', '`', '"', "'", '\\', ';', '&', '*', 'é', '(');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const name = parts.join('');
        const command = `printf %s ${shellWord(name)}`;
        expect(execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' })).toBe(name);
      }),
      { numRuns: 40 },
    );
  });
});
