// Publishes while things go wrong, and counts what came of it; bench/README.md says what each number is:
//   node bench/faults/run.ts [--write] [--kills 200] [--pairs 50] [--edits 50] [--moments 30]
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../publish/built.ts';
import { describeLoad, describeMachine, describePlace } from '../publish/machine.ts';
import { replaceResults } from '../publish/results.ts';
import { table } from '../publish/table.ts';
import { noRoom } from './no-room.ts';
import { makeScene } from './scene.ts';
import { edits, kills, killsOfWriting, pairs, type Trials } from './trials.ts';

const number = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    kills: { ...number, default: '200' },
    pairs: { ...number, default: '50' },
    edits: { ...number, default: '50' },
    moments: { ...number, default: '30' },
  },
});
if (!existsSync(join(root, 'dist', 'fonts'))) {
  throw new Error('Answerable is not built yet: run npm start or npm test once.');
}
const home = mkdtempSync(join(tmpdir(), 'answerable-faults-'));
try {
  const about = `${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${describePlace(home)}; ${describeLoad()}.`;
  const scene = makeScene(home);
  const moments = Number(values.moments);
  const rows = [
    row(await killsOfWriting(scene, Number(values.kills))),
    row(await kills(scene, Math.ceil(Number(values.kills) / 5))),
    row(await pairs(scene, Number(values.pairs))),
    row(await edits(scene, Number(values.edits))),
    row(noRoom(scene, moments, 'bytes') ?? 'the disk is full'),
    row(noRoom(scene, moments, 'inodes') ?? 'no inode is left'),
  ];
  const report = [about, table(['a publication', 'trials', 'left', 'wrong'], rows)].join('\n\n');
  process.stdout.write(`${report}\n`);
  if (values.write) replaceResults(join(root, 'bench', 'README.md'), report, 'faults');
} finally {
  rmSync(home, { recursive: true, force: true });
}

function row(trials: Trials | string): readonly string[] {
  if (typeof trials === 'string') return [trials, '0', 'NOT TRIED: no disk could be mounted', ''];
  const { name, number: tried, seen, wrong } = trials;
  process.stderr.write(`${name}: ${seen}; wrong: ${wrong}\n`);
  return [name, String(tried), String(seen), `**${wrong}**`];
}
