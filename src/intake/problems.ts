import type { Finding, Place } from '../domain/findings/finding.ts';
import { gathered } from '../domain/findings/gathered.ts';
import type { Refusal } from './outcome.ts';
import { counted } from './wording.ts';

/** A clerk mends a kind of mistake, not a hundred mistakes of one kind. */
const mostListed = 100;

/** Beyond these it is the wrong file, and reading on would help nobody. */
const mostCounted = 1000;

/** So many cells of a column that want the same done to them are told one by one; more are one finding. */
const mostOneByOne = 3;

/** Of these each is about a name of its own, which has to be told. */
const eachByItself = new Set(['unknown-code', 'same-key']);

interface Problem {
  readonly refusal: Refusal;
  readonly at: { readonly row?: number; readonly column?: string };
}

/**
 * Gathers what is wrong with one file, in the order of the file. What has one cause is told once, with all of its
 * places: cells of a column that say the same, or more than three that want the same done to them. Stops listing
 * after a hundred causes.
 */
export class Problems {
  readonly #file: string;
  readonly #sheet: string | undefined;
  readonly #found: Problem[] = [];
  #count = 0;

  constructor(file: string, sheet?: string) {
    this.#file = file;
    this.#sheet = sheet;
  }

  get count(): number {
    return this.#count;
  }

  /** True when the rest of the file need not be read. */
  get areTooMany(): boolean {
    return this.#count >= mostCounted;
  }

  add(refusal: Refusal, at: Problem['at'] = {}): void {
    this.#count += 1;
    if (this.#count <= mostCounted) this.#found.push({ refusal, at });
  }

  list(): readonly Finding[] {
    const causes = byCause(this.#found);
    const told = causes.slice(0, mostListed).map((alike) => this.#tell(alike));
    const rest = causes.length - told.length;
    if (this.areTooMany) return [...told, this.#close(notReadOn)];
    if (rest === 0) return told;
    const more = `there ${rest === 1 ? 'is' : 'are'} ${counted(rest, 'more problem')} after these ${mostListed}`;
    return [...told, this.#close(more)];
  }

  #tell([first, ...others]: readonly [Problem, ...Problem[]]): Finding {
    const { refusal, at } = first;
    const finding = { ...refusal, severity: 'error' as const, place: this.#place(at) };
    return gathered(
      finding,
      others.map((other) => this.#place(other.at)),
    );
  }

  #close(says: string): Finding {
    const fix = 'Mend these first; the rest may be of the same kind.';
    return { code: 'more-problems', severity: 'error', place: this.#place(), says, fix };
  }

  #place(at: Problem['at'] = {}): Place {
    return {
      file: this.#file,
      ...(this.#sheet === undefined ? {} : { sheet: this.#sheet }),
      ...at,
    };
  }
}

const notReadOn = `with ${counted(mostCounted, 'problem')} the file was not read to its end`;

/** Problems of one cause together, in the order of the first of each. */
function byCause(problems: readonly Problem[]): readonly (readonly [Problem, ...Problem[]])[] {
  const kinds = Map.groupBy(problems, ({ refusal, at }) =>
    JSON.stringify([refusal.code, at.column, refusal.fix]),
  );
  const isKind = new Set(
    [...kinds.values()]
      .filter(({ length }) => length > mostOneByOne)
      .flat()
      .filter(({ refusal }) => !eachByItself.has(refusal.code)),
  );
  const groups = Map.groupBy(problems, (problem) => {
    const { code, says, fix } = problem.refusal;
    return JSON.stringify([code, problem.at.column, fix, isKind.has(problem) ? '' : says]);
  });
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}
