// Publishes the releases of a folder in this process: first, again and again with one number changed, and whole.
// Prints, as JSON, seconds and files written:
//   node bench/release/one-body.ts DIR OUT CHANGES
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../publish/built.ts';

export interface OneBody {
  /** The first release, nothing having been compiled by the engine yet. */
  readonly first: Published;
  /** The same release after one number of a return has changed, each time another. */
  readonly changed: readonly Published[];
  /** A whole release into an empty folder, the engine being warm. */
  readonly whole: Published;
  /** Whether the shelf after the last change has the same files, byte for byte, as a whole one made at once. */
  readonly sameBytes: boolean;
}

interface Published {
  readonly seconds: number;
  readonly written: number;
  readonly files: number;
}

/** A number that no identity binds to another, so that the folder stays publishable. */
const changedReturn = 'returns/special-constabulary-hours/2024-05.csv';

const [directory = '', out = '', changes = '1'] = process.argv.slice(2);
const { publishFolder } = await built('shelf/publish-folder.js');
const { typesettingBeside } = await built('shelf/pdf/typesetting.js');
const typesetting = typesettingBeside();

const first = await publish(out);
const changed: Published[] = [];
for (let change = 1; change <= Number(changes); change += 1) {
  changeNumber(change);
  changed.push(await publish(out));
}
const whole = await publish(`${out}-whole`);
const sameBytes = contents(out) === contents(`${out}-whole`);
typesetting.close();
const told: OneBody = { first, changed, whole, sameBytes };
process.stdout.write(JSON.stringify(told));

async function publish(to: string): Promise<Published> {
  const started = performance.now();
  const now = '2024-07-01T08:30:00.000Z';
  const job = { directory, out: to, edition: undefined, key: undefined, now };
  const published = await publishFolder(job, typesetting);
  if (!published.ok) throw new Error(published.says);
  const { written, files } = published;
  return { seconds: (performance.now() - started) / 1000, written, files };
}

function changeNumber(change: number): void {
  const file = join(directory, changedReturn);
  const [header = '', row = ''] = readFileSync(file, 'utf8').split('\n');
  const [month = '', hours = ''] = row.split(',');
  writeFileSync(file, `${header}\n${month},${Number(hours) + change}\n`);
}

/** What all files of a shelf are, in one text: its own list has the hash of each. */
function contents(site: string): string {
  return readFileSync(join(site, 'releases', 'index.json'), 'utf8');
}
