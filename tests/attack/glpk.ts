import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Puzzle } from './puzzle.ts';
import type { Bounds } from './tighten.ts';

/** True where GLPK's program is installed. */
export const glpkIsHere = spawnSync('glpsol', ['--version']).status === 0;

/** Whether some table fits: 'unknown' where there is no GLPK, or it did not say in time. */
export function fitsByGlpk(
  puzzle: Puzzle,
  bounds: Bounds,
  name: number,
  value: number,
): 'some' | 'none' | 'unknown' {
  if (!glpkIsHere) return 'unknown';
  const answer = solve(problemText(puzzle, bounds, { name, value }));
  if (/INTEGER (OPTIMAL|FEASIBLE)/.test(answer)) return 'some';
  return /INTEGER EMPTY/.test(answer) ? 'none' : 'unknown';
}

/** The least or the greatest that a number can be, over whole numbers; null where GLPK does not say. */
export function boundByGlpk(
  puzzle: Puzzle,
  bounds: Bounds,
  name: number,
  towards: 'least' | 'greatest',
): number | null {
  if (!glpkIsHere) return null;
  const answer = solve(problemText(puzzle, bounds, { name, towards }));
  if (!/INTEGER OPTIMAL/.test(answer)) return null;
  const value = /^Objective: .*= *(-?[\d.e+]+)/m.exec(answer)?.[1];
  return value === undefined ? null : Math.round(Number(value));
}

/** Runs GLPK on a problem; its report as text. */
function solve(problem: string): string {
  const folder = mkdtempSync(join(process.env.ANSWERABLE_TEST_FOLDER ?? tmpdir(), 'glpk-'));
  try {
    const at = (name: string) => join(folder, name);
    writeFileSync(at('problem.lp'), problem);
    const words = ['--lp', at('problem.lp'), '--tmlim', '10', '-o', at('report.txt')];
    const { stdout } = spawnSync('glpsol', words, { encoding: 'utf8', timeout: 20_000 });
    const isEmpty = /HAS NO (PRIMAL |INTEGER )?FEASIBLE|NO FEASIBLE/.test(stdout);
    if (isEmpty) return 'INTEGER EMPTY';
    return existsSync(at('report.txt')) ? readFileSync(at('report.txt'), 'utf8') : '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Numbers that are printed are read to so many digits. */
const slack = 1e-7;

type Asked =
  | { readonly name: number; readonly value: number }
  | { readonly name: number; readonly towards: 'least' | 'greatest' };

/** The puzzle in the format of CPLEX. */
function problemText({ names, lines }: Puzzle, bounds: Bounds, asked: Asked): string {
  const goal = 'towards' in asked && asked.towards === 'greatest' ? 'Maximize' : 'Minimize';
  const rows = lines.flatMap(({ terms, low, high }) => {
    const sum = terms.map(([name, times]) => `${signed(times)} x${name}`).join(' ');
    const whole = terms.every(([, times]) => Number.isInteger(times));
    const least = whole ? Math.ceil(low - slack) : low - slack;
    const most = whole ? Math.floor(high + slack) : high + slack;
    if (least === most) return [`${sum} = ${fixed(least)}`];
    return [
      ...(Number.isFinite(least) ? [`${sum} >= ${fixed(least)}`] : []),
      ...(Number.isFinite(most) ? [`${sum} <= ${fixed(most)}`] : []),
    ];
  });
  const limits = names.map((_, name) => {
    const value = 'value' in asked && asked.name === name ? asked.value : null;
    const low = value ?? bounds.low[name] ?? 0;
    const high = value ?? bounds.high[name] ?? 0;
    return Number.isFinite(high) ? ` ${low} <= x${name} <= ${high}` : ` x${name} >= ${low}`;
  });
  const all = names.map((_, name) => ` x${name}`);
  return [
    goal,
    ` goal: x${asked.name}`,
    'Subject To',
    ...rows.map((row) => ` ${row}`),
    'Bounds',
    ...limits,
    'General',
    ...all,
    'End',
    '',
  ].join('\n');
}

function signed(times: number): string {
  return times < 0 ? `- ${fixed(-times)}` : `+ ${fixed(times)}`;
}

/** Plain digits, which the format asks for. */
function fixed(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(12);
}
