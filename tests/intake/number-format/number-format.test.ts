import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../src/intake/files/number-format/format.ts';
import {
  renderMoment,
  renderNumber,
  renderWords,
} from '../../../src/intake/files/number-format/render.ts';
import { momentOf } from '../../../src/intake/files/serial.ts';

function shown(code: string, value: number): string {
  const format = numberFormat(code);
  if (!format.isMoment) return renderNumber(value, format);
  const moment = momentOf(value, '1900');
  return moment === null ? '#####' : renderMoment(moment, format);
}

/** Where programs differ without meaning another thing: spaces, a bare point, a minus before nought. */
function alike(text: string): string {
  const bare = text.replace(/\s+/g, '').replace(/\.(?=\D*$)/, '');
  return /[1-9a-z]/i.test(bare) ? bare : bare.replace('-', '');
}

describe('A number format', () => {
  // The first twelve are the examples of ECMA-376 part 1, 18.8.31.
  it.each([
    ['####.#', 1234.59, '1234.6'],
    ['#.000', 8.9, '8.900'],
    ['0.#', 0.631, '0.6'],
    ['#.0#', 12, '12.0'],
    ['#.0#', 1234.568, '1234.57'],
    ['???.???', 44.398, ' 44.398'],
    ['???.???', 2.8, '  2.8  '],
    ['# ???/???', 5.25, '5 1/4'],
    ['# ???/???', 5.3, '5 3/10'],
    ['#,###', 12_000, '12,000'],
    ['#,', 12_000, '12'],
    ['0.0,,', 12_200_000, '12.2'],
    ['$0.00" Surplus";$-0.00" Shortage"', 125.74, '$125.74 Surplus'],
    ['$0.00" Surplus";$-0.00" Shortage"', -125.74, '$-125.74 Shortage'],
    ['[Red][<=100];[Blue][>100]', 7, ''],
    ['00000-0000', 123_456_789, '12345-6789'],
    ['yyyy-mm-dd hh:mm', 45_413.75, '2024-05-01 18:00'],
    ['h:mm AM/PM', 0.6875, '4:30 PM'],
    ['[mm]:ss', 0.5, '720:00'],
    ['[$-F400]h:mm:ss\\ AM/PM', 0.6875, '16:30:00'],
    ['[$-x-sysdate]dddd, mmmm dd, yyyy', 45_413, '01 May 2024'],
  ])('%s shows %d as %j', (code, value, text) => {
    expect(shown(code, value)).toBe(text);
  });

  it('shows what LibreOffice shows', () => {
    const file = new URL('libreoffice.tsv', import.meta.url);
    const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const differing = lines.filter((line) => {
      const [code = '', value, theirs = ''] = line.split('\t');
      return alike(shown(code, Number(value))) !== alike(theirs);
    });

    expect(lines.length).toBeGreaterThan(1000);
    expect(differing).toEqual([]);
  });

  it.each([
    ['"n "@', 'n word'],
    [';;;', ''],
    ['0;0;0;"hidden"', 'hidden'],
    ['0.00" x"', 'word'],
    ['dd/mm/yyyy;@', 'word'],
  ])('%s shows words as %j', (code, text) => {
    expect(renderWords('word', numberFormat(code))).toBe(text);
  });

  it('rounds as decimal arithmetic does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.nat(4),
        fc.nat(4),
        (whole, scale, places) => {
          const value = whole / 10 ** scale;
          const code = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
          const step = 10n ** BigInt(Math.max(0, scale - places));
          const exact =
            (BigInt(whole) * 10n ** BigInt(Math.max(0, places - scale)) * 2n + step) / (2n * step);
          const digits = String(exact).padStart(places + 1, '0');
          const point = digits.length - places;
          const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;

          expect(shown(code, value)).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the format', () => {
    const piece = fc.constantFrom(...'0#?.,%E+-/;[]"\\_*@ymdhs:<5', 'General', 'AM/PM', '[h]', 'é');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (pieces, value) => {
          expect(typeof shown(pieces.join(''), value)).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});
