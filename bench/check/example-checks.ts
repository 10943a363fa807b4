// Checks a folder several times in this process and prints, as JSON, what each time took:
//   node bench/check/example-checks.ts DIR TIMES
import { loadSteps } from '../publish/steps.ts';

/** Seconds for each step of checking a folder once. */
export interface CheckSeconds {
  readonly read: number;
  /** Compiling runs the checks. */
  readonly compile: number;
}

const [directory = '', times = '1'] = process.argv.slice(2);
const steps = await loadSteps();
const taken: CheckSeconds[] = [];
for (let time = 0; time < Number(times); time += 1) {
  const started = performance.now();
  const folder = await steps.read(directory);
  const read = performance.now();
  steps.compile(folder);
  const compiled = performance.now();
  taken.push({ read: (read - started) / 1000, compile: (compiled - read) / 1000 });
}
process.stdout.write(JSON.stringify(taken));
