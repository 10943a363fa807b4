import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFindings } from '../../src/cli/report.ts';
import { visibleLines } from '../../src/domain/text/visible.ts';

/** Lines of a report as running text: how they are broken and set in is no part of it. */
function running(lines: readonly string[]): string {
  return lines.join(' ').trim().split(/\s+/).join(' ');
}

describe('what a command prints', () => {
  it('gives a terminal no orders, whatever a file is called', () => {
    expect(visibleLines('\u001b[2J\u009b31mred\u202e.csv\u0007')).toBe(
      '\\u001b[2J\\u009b31mred\\u202e.csv\\u0007',
    );
  });

  it('is left as it is where it is text, in lines and columns', () => {
    const text = 'Llŷn – 3 °C “a”\n\tb\n';
    expect(visibleLines(text)).toBe(text);
  });

  it('means the same where it is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.parse(visibleLines(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  it('is every word of a finding, in each of its lines', () => {
    const says = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const finding = {
      code: 'not-as-expected',
      severity: 'error',
      place: { file: 'returns/calls/\u001b.csv', line: 3 },
      says,
      fix: 'Mend it.',
    } as const;
    expect(running(reportFindings([finding, finding]))).toBe(
      `returns/calls/\\u001b.csv ${`error line 3: ${says}. Mend it. `.repeat(2).trim()}`,
    );
  });
});
