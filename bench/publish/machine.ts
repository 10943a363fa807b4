import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine in a sentence: what a reader needs to judge the numbers by. */
export function describeMachine(): string {
  const processor = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = availableParallelism();
  return `${processor}, ${cores} cores, ${memory} GiB of memory, ${system()}, Node ${process.versions.node}`;
}

/** How many programs wanted a core in the minute before: above the number of cores, they wait. */
export function describeLoad(): string {
  return `load average before the first run: ${(loadavg()[0] ?? 0).toFixed(1)}`;
}

/** By the number that Linux gives to kinds of file systems. */
const fileSystems: ReadonlyMap<number, string> = new Map([
  [0xef53, 'a disk with ext4'],
  [0x58465342, 'a disk with XFS'],
  [0x9123683e, 'a disk with Btrfs'],
  [0x794c7630, 'an overlay file system'],
  [0x01021994, 'memory (tmpfs)'],
]);

/** What the sites were written to. */
export function describePlace(directory: string): string {
  return fileSystems.get(statfsSync(directory).type) ?? 'a file system of another kind';
}

function system(): string {
  const file = '/etc/os-release';
  const named = existsSync(file) ? /^PRETTY_NAME="(.+)"$/m.exec(readFileSync(file, 'utf8')) : null;
  return named?.[1] ?? `${type()} ${release()}`;
}
