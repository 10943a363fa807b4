import { createRequire } from 'node:module';
import type highsPackage from 'highs';
import type { Model } from 'highs';
import type {
  LinearProblem,
  OpenProblem,
  Optimum,
  Solver,
  Terms,
} from '../domain/disclosure/solver.ts';

type HighsPackage = typeof highsPackage;
type Highs = Awaited<ReturnType<HighsPackage['default']>>;

// The types of the package are those of its CommonJS build, so that is the one that is loaded.
const { default: loadHighs }: HighsPackage = createRequire(import.meta.url)('highs');

let loading: Promise<Highs> | undefined;

/** HiGHS as WebAssembly. Loading takes a moment, and happens once in the life of the program. */
export async function loadSolver(): Promise<Solver> {
  loading ??= loadHighs();
  const highs = await loading;
  return { open: (problem) => open(highs, problem) };
}

function open(highs: Highs, problem: LinearProblem): OpenProblem {
  // Problems are small: presolve would cost more than it saves, and lose the last basis.
  const model = modelFor(highs, problem, problem.whole ? 'choose' : 'off');
  return {
    optimise: (objective, towards) => {
      const found = optimise(highs, model, problem, objective, towards);
      return found.outcome === 'unsolved' ? anew(highs, problem, objective, towards) : found;
    },
    close: () => model.dispose(),
  };
}

/** From the last basis the simplex now and then loses its way, and says so; from the beginning it finds it. */
function anew(
  highs: Highs,
  problem: LinearProblem,
  objective: Terms,
  towards: 'least' | 'greatest',
): Optimum {
  const model = modelFor(highs, problem, 'on');
  const found = optimise(highs, model, problem, objective, towards);
  model.dispose();
  return found;
}

function modelFor(highs: Highs, problem: LinearProblem, presolve: 'choose' | 'off' | 'on'): Model {
  const model = highs.createModel();
  // Where variables are whole, the best there is is wanted, not one that is nearly as good.
  const exact = problem.whole ? { mip_rel_gap: 0, mip_abs_gap: 0 } : {};
  model.options.set({ output_flag: false, presolve, ...exact });
  model.passModel(modelOf(highs, problem));
  return model;
}

/** Rows in the compressed form that HiGHS takes: their terms one after the other. */
function modelOf({ constants }: Highs, { lower, upper, rows, whole }: LinearProblem) {
  const columns = lower.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const [variable, coefficient] of terms) {
      indices.push(variable);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  const model = {
    numCols: columns,
    numRows: rows.length,
    colCost: new Float64Array(columns),
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns,
      starts,
      indices,
      values,
    },
  };
  const kind = constants.variableType.integer;
  return whole ? { ...model, integrality: lower.map(() => kind) } : model;
}

function optimise(
  { constants }: Highs,
  model: Model,
  { lower, whole }: LinearProblem,
  objective: Terms,
  towards: 'least' | 'greatest',
): Optimum {
  // The greatest of a sum is the least of its opposite; each call into the solver costs time.
  const sign = towards === 'least' ? 1 : -1;
  const costs = new Float64Array(lower.length);
  for (const [variable, coefficient] of objective) costs[variable] = sign * coefficient;
  model.changeColsCost({ kind: 'range', from: 0, to: lower.length - 1 }, costs);
  model.run();
  const status = model.getModelStatus();
  const { modelStatus } = constants;
  if (status === modelStatus.infeasible) return { outcome: 'infeasible' };
  if (status === modelStatus.unbounded) return { outcome: 'unbounded' };
  if (status === modelStatus.unboundedOrInfeasible) return whichOfBoth(constants, model, costs);
  if (status !== modelStatus.optimal) return { outcome: 'unsolved' };
  const { colValue, rowDual } = model.getSolution();
  let value = 0;
  for (const [variable, coefficient] of objective) value += coefficient * (colValue[variable] ?? 0);
  return { outcome: 'optimal', value, point: colValue, prices: whole ? [] : rowDual };
}

/** Where the solver knows only that it is one of them: with nothing to optimise it is decided. */
function whichOfBoth(
  { modelStatus }: Highs['constants'],
  model: Model,
  costs: Float64Array,
): Optimum {
  model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs.fill(0));
  model.run();
  const feasible = model.getModelStatus() === modelStatus.optimal;
  return { outcome: feasible ? 'unbounded' : 'infeasible' };
}
