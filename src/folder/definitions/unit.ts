import * as v from 'valibot';
import { count, type Scale, type Unit } from '../../domain/figures/unit.ts';
import { title } from './words.ts';

/** Units that say all in one word. */
const plain = ['percentage', 'ratio', 'seconds', 'money', 'rank', 'fte'] as const;

const counted = v.pipe(
  v.strictObject({ count: title, many: v.optional(title) }),
  v.transform(({ count: one, many }): Unit => count(one, many)),
);

const decimal = v.pipe(
  v.strictObject({ decimal: title, many: title }),
  v.transform(({ decimal: one, many }): Unit => ({ kind: 'decimal', one, many })),
);

const rate = v.pipe(
  v.strictObject({ 'rate-per-1000': title }),
  v.transform((said): Unit => ({ kind: 'rate-per-1000', of: said['rate-per-1000'] })),
);

/** Words on a scale, from the first place on. */
export const scale = v.pipe(
  v.strictObject({
    scale: title,
    labels: v.pipe(v.array(title), v.minLength(2), v.maxLength(50)),
    of: v.exactOptional(title),
  }),
  v.transform(({ scale: name, ...said }): Scale => ({ kind: 'scale', name, ...said })),
);

const form =
  'a unit: percentage, ratio, seconds, money, rank or fte, or what is counted, like { count: enquiry, many: enquiries }';

const inOneWord = v.pipe(
  v.picklist(plain, form),
  v.transform((kind): Unit => ({ kind })),
);

/** Units that say what is counted, by the name that says how. */
const named = { count: counted, decimal, 'rate-per-1000': rate, scale };

function namesOf(said: object): readonly (keyof typeof named)[] {
  const kinds = ['count', 'decimal', 'rate-per-1000', 'scale'] as const;
  return kinds.filter((kind) => Object.hasOwn(said, kind));
}

/** What a number counts or measures: `percentage`, `{ count: call }`, `{ scale: Grade, labels: [Good, Poor] }`. */
export const unit = v.lazy((said): v.GenericSchema<unknown, Unit> => {
  const [kind] = typeof said === 'object' && said !== null ? namesOf(said) : [];
  return kind === undefined ? inOneWord : named[kind];
});
