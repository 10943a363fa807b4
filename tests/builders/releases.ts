import type { Figure } from '../../src/domain/figures/figure.ts';
import { formatFigure } from '../../src/domain/figures/format.ts';
import type { Status } from '../../src/domain/figures/status.ts';
import type { Edition, Publication } from '../../src/domain/publication/publication.ts';
import { type ReleasedFigure, releasedFigures } from '../../src/domain/release/compare.ts';
import { continueRelease, type Past } from '../../src/domain/release/continue.ts';
import { isReleaseRefusal } from '../../src/domain/release/refusal.ts';
import { publication } from './published/publication.ts';

type Number = number | { readonly value: number | null; readonly status: Status } | null;

/** The publication with other numbers, also in its words; `null` takes a figure out. */
export function withNumbers(
  base: Publication,
  numbers: Readonly<Record<string, Number>>,
): Publication {
  const figures = new Map(
    [...base.figures.values()]
      .filter(({ id }) => numbers[id] !== null)
      .map((figure) => [figure.id, restated(figure, numbers[figure.id])]),
  );
  const editions = base.editions.map((edition): Edition => rewritten(edition, figures));
  return { ...base, figures, editions };
}

function restated(figure: Figure<string>, number: Number | undefined): Figure<string> {
  if (number === undefined || number === null) return figure;
  return { ...figure, ...(typeof number === 'number' ? { value: number } : number) };
}

/** Words bound to a figure say its number. */
function rewritten(edition: Edition, figures: ReadonlyMap<string, Figure>): Edition {
  return JSON.parse(JSON.stringify(edition), (_, part) => {
    const figure = part?.kind === 'figure' ? figures.get(part.figure) : undefined;
    return figure === undefined ? part : { ...part, text: formatFigure(figure) };
  });
}

/** The publication with its newest edition as another revision. */
export function revised(
  base: Publication,
  revision: number,
  reason: string,
  published: string,
): Publication {
  const [newest, ...others] = base.editions;
  if (newest === undefined) throw new Error('there is no edition');
  return { ...base, editions: [{ ...newest, revision, reason, published }, ...others] };
}

/** The publication with one more edition before its others: the newest again, for another month. */
export function withEdition(
  base: Publication,
  edition: Pick<Edition, 'id' | 'month' | 'reason' | 'published'>,
): Publication {
  const [newest] = base.editions;
  if (newest === undefined) throw new Error('there is no edition');
  return { ...base, editions: [{ ...newest, ...edition, revision: 1 }, ...base.editions] };
}

/** The publication as a release that says why nobody signed it. */
export function withReasonUnsigned(base: Publication, unsigned: string): Publication {
  const [newest, ...earlier] = base.release.history;
  if (newest === undefined) throw new Error('there is no release');
  const history = [{ ...newest, unsigned }, ...earlier];
  return { ...base, release: { ...base.release, history } };
}

/** What is known of a release once it is published. */
export function pastOf(
  released: Publication,
  { signed = true, before = [] }: { signed?: boolean; before?: readonly ReleasedFigure[] } = {},
): Past {
  return {
    history: released.release.history,
    previous: { id: released.release.id, sha256: 'a'.repeat(64) },
    figures: releasedFigures(released),
    before: () => before,
    signed,
  };
}

/** The next release after one; it is an error of the test where it is refused. */
export function released(next: Publication, after: Publication): Publication {
  const made = continueRelease(next, pastOf(after));
  if (isReleaseRefusal(made)) throw new Error(made.says);
  return made;
}

export const lateReturn = 'The force sent a corrected return for a quarter.';
const secondLook = 'The count of May was taken from the wrong column.';

/** 2024-06-r1. */
export const first = publication();

/** 2024-06-r2: homicides of a quarter and requests of a month are put right; a provisional number moves. */
export const second = released(
  revised(
    withNumbers(first, {
      'homicide.2023-24-q2': 3,
      'homicide.2023-24-q4': 5,
      'clares-law-requested.2024-05': 41,
    }),
    2,
    lateReturn,
    '2024-08-05T08:30:00Z',
  ),
  first,
);

/** 2024-06-r3: the requests of the month once more. */
export const third = released(
  revised(
    withNumbers(second, { 'clares-law-requested.2024-05': 42 }),
    3,
    secondLook,
    '2024-09-02T08:30:00Z',
  ),
  second,
);
