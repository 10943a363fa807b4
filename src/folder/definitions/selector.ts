import * as v from 'valibot';
import { byName, code } from './words.ts';

const oneOrMore = v.union([code, v.array(code)]);

/** Which rows: `{ service: emergency-999 }`, `{ rank: [constable, sergeant] }`, `{ rank: { not: total } }`. */
export const selector = byName(
  v.union(
    [code, v.array(code), v.strictObject({ not: oneOrMore })],
    'a code, a list of codes, or { not: a code }',
  ),
);
