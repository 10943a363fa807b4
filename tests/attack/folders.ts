import { testEdition, testFolder } from '../builders/folder.ts';
import { type Live, type Shape, type Stated, shapes } from './live.ts';
import { Chance } from './random.ts';
import { pathOf, type Return, textOf, truthOf } from './returns.ts';

/** A publication folder as it stands when a release is to be made. */
export interface Stage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly truth: ReadonlyMap<string, number>;
  /** What was done to the folder before. */
  readonly deed: Deed;
}

export type Deed =
  | 'first'
  | 'overwritten'
  | 'restated'
  | 'later return'
  | 'other profile'
  | 'states more'
  | 'nothing';

/** A folder that changes from release to release. */
export interface Folder {
  readonly seed: number;
  readonly shape: string;
  readonly stages: readonly Stage[];
}

interface State {
  readonly live: Live;
  readonly stated: Stated;
  readonly profile: string;
  readonly returns: readonly Return[];
}

/** The folder of a seed: two to four releases of one shape of data. */
export function folderOf(seed: number, only: readonly Shape[] = shapes): Folder {
  const chance = new Chance(seed * 7919 + 11);
  const shape = only[seed % only.length] ?? only[0];
  if (shape === undefined) throw new Error('There is no shape of folder.');
  const live = shape.start(chance);
  const stated = { rates: chance.isHit(0.4), totals: chance.isHit(0.5) };
  const profile = chance.isHit(0.15) ? 'under-ten' : 'opcc-default';
  let state: State = { live, stated, profile, returns: live.returns(stated) };
  const stages = [stageOf(state, 'first', shape)];
  const releases = chance.whole(2, 4);
  while (stages.length < releases) {
    const deed = deedOf(chance);
    state = after(deed, state);
    stages.push(stageOf(state, deed, shape));
  }
  return { seed, shape: shape.name, stages };
}

function deedOf(chance: Chance): Deed {
  return chance.oneOf<Deed>([
    'overwritten',
    'overwritten',
    'restated',
    'restated',
    'later return',
    'later return',
    'other profile',
    'states more',
    'nothing',
  ]);
}

function after(deed: Deed, state: State): State {
  const { live, stated, profile } = state;
  if (deed === 'overwritten') return written({ ...state, live: live.correct() });
  if (deed === 'later return') return written({ ...state, live: live.goOn() });
  if (deed === 'states more')
    return written({ ...state, stated: { rates: true, totals: stated.totals } });
  if (deed === 'restated') return restated({ ...state, live: live.correct() });
  if (deed === 'other profile') {
    return { ...state, profile: profile === 'under-ten' ? 'opcc-default' : 'under-ten' };
  }
  return state;
}

/** The returns laid over those of the same name. */
function written(state: State): State {
  return { ...state, returns: state.live.returns(state.stated) };
}

/** Every return that is put right in a file of its own beside the former. */
function restated(state: State): State {
  const now = state.live.returns(state.stated);
  const before = state.returns.filter((former) => now.some((one) => isSameReturn(one, former)));
  const again = now.flatMap((one) => {
    const former = before.filter((other) => isSameReturn(one, other));
    const isAsBefore = former.some((other) => textOf(other) === textOf(one));
    return isAsBefore ? [] : [{ ...one, revision: former.length + 1 }];
  });
  return { ...state, returns: [...before, ...again] };
}

function isSameReturn(one: Return, other: Return): boolean {
  return one.dataset === other.dataset && one.period === other.period;
}

function stageOf({ returns, profile }: State, deed: Deed, { posts }: Shape): Stage {
  const rules = `disclosure: { profile: ${profile}, posts: ${posts} }\n`;
  const folder = testFolder({
    'body.yaml': `name: Test body\narea: bedfordshire\n${rules}`,
    'editions/2024-06/edition.yaml': `${testEdition([])}\n`,
    ...Object.fromEntries(returns.map((one) => [pathOf(one), textOf(one)])),
  });
  const files = new Map(folder.paths.map((path) => [path, folder.read(path)]));
  return { files, truth: truthOf(returns), deed };
}
