import type { Point } from './ring.ts';

/** A line between two places where outlines part; closed where nothing parts from it. */
export type Arc = readonly Point[];

/** Those of base64 for addresses, in the order of Base64 itself. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Coordinates are whole numbers of this many to a degree, about ten metres. */
const stepsInADegree = 10_000;

/**
 * Lines written as text. Arcs stand between spaces. An arc is a run of whole numbers, longitude and
 * latitude in turn, each the difference from the one before it in the whole text. A number is written
 * five bits a digit, the least first, the sixth bit saying that more follow; the first bit of all is
 * the sign. Throws RangeError where the text is not of that form.
 */
export function decodeArcs(texts: readonly string[]): readonly Arc[] {
  let [x, y] = [0, 0];
  return texts
    .flatMap((text) => text.split(' '))
    .map((text) => {
      const numbers = decodeNumbers(text);
      const arc: Point[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        arc.push([x / stepsInADegree, y / stepsInADegree]);
      }
      return arc;
    });
}

function decodeNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const sign of text) {
    const digit = digits.indexOf(sign);
    if (digit < 0) throw new RangeError(`An arc has no digit "${sign}".`);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      // The writer folds the sign into the lowest bit: 1 is −1, 2 is 1, 3 is −2.
      numbers.push(value & 1 ? -((value + 1) >>> 1) : value >>> 1);
      [value, shift] = [0, 0];
    }
  }
  if (shift > 0 || numbers.length % 2 > 0) throw new RangeError('An arc ends within a point.');
  return numbers;
}
