// Publishes a folder several times in this process, to folders below OUT, and prints, as JSON, what each time took:
//   node bench/publish/example-steps.ts DIR OUT TIMES
import { join } from 'node:path';
import { loadSteps } from './steps.ts';

/** Seconds for each step of publishing a folder once. */
export interface StepSeconds {
  readonly read: number;
  readonly compile: number;
  readonly render: number;
  readonly write: number;
}

const [directory = '', out = '', times = '1'] = process.argv.slice(2);
const steps = await loadSteps();
const taken: StepSeconds[] = [];
for (let time = 0; time < Number(times); time += 1) {
  const started = performance.now();
  const folder = await steps.read(directory);
  const read = performance.now();
  const publication = steps.compile(folder);
  const compiled = performance.now();
  const files = steps.render(publication);
  const rendered = performance.now();
  steps.write(join(out, `${time}`), files);
  const written = performance.now();
  taken.push({
    read: (read - started) / 1000,
    compile: (compiled - read) / 1000,
    render: (rendered - compiled) / 1000,
    write: (written - rendered) / 1000,
  });
}
process.stdout.write(JSON.stringify(taken));
