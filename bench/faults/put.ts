// A process that puts the newest release of one shelf on another, as publishing does once a release is made:
//   node bench/faults/put.ts SHELF OUT
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { built } from '../publish/built.ts';

const [done = '', out = ''] = process.argv.slice(2);
const { holdShelf } = await built('shelf/hold.js');
const { Stage } = await built('shelf/stage.js');
const [formerId, id] = ['2024-06-r1', '2024-06-r2'];

/** Of a release on a shelf, what tells of later ones. */
const isAround = (path: string): boolean => path === 'standing.css' || path.startsWith('releases/');

const release = filesIn(join(done, 'releases', id)).filter(({ path }) => !isAround(path));
const shelf = [
  ...filesIn(done).filter(({ path }) => /^(standing\.css|releases\/index\.[a-z]+)$/.test(path)),
  ...[id, formerId].flatMap((kept) =>
    filesIn(join(done, 'releases', kept))
      .filter(({ path }) => isAround(path))
      .map(({ path, content }) => ({ path: `releases/${kept}/${path}`, content })),
  ),
];
const former = filesIn(join(out, 'releases', formerId)).map(({ path }) => path);
const hold = holdShelf(out);
const stage = new Stage(hold, { id: formerId, paths: former });
stage.release(id, release);
stage.top(release);
stage.around(shelf);
stage.carryOut();
hold.release();

function filesIn(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file), content: readFileSync(file) }));
}
