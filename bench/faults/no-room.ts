import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { notHealed, type Scene, Tally } from './scene.ts';
import { publishInto, type Trials } from './trials.ts';

type Of = 'bytes' | 'inodes';

/**
 * Publications to a disk that is full, or has no inode left, after more and more has been written. Null where a small disk
 * of memory cannot be mounted: that takes an administrator, on Linux.
 */
export function noRoom(scene: Scene, number: number, of: Of): Trials | null {
  const [seen, wrong] = [new Tally(), new Tally()];
  const disk = join(scene.home, `disk-${of}`);
  mkdirSync(disk);
  if (!mount('-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk)) return null;
  try {
    const out = join(disk, 'place', 'site');
    const renew = (): void => {
      mount('-o', 'remount,size=64m,nr_inodes=100000', disk);
      rmSync(join(disk, 'place'), { recursive: true, force: true });
      cpSync(scene.base, out, { recursive: true });
    };
    renew();
    const needed = usedBy(disk, of) * 1.2;
    for (let trial = 0; trial < number; trial += 1) {
      renew();
      const room = Math.round((needed * (trial + 1)) / number);
      if (!mount('-o', `remount,${limit(of, usedBy(disk, of) + room)}`, disk)) {
        wrong.add('no such room could be made');
      }
      publishInto(scene, out, wrong, seen);
      for (const fault of notHealed(scene, out)) wrong.add(fault);
    }
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
  return { name: of === 'bytes' ? 'the disk is full' : 'no inode is left', number, seen, wrong };
}

function usedBy(disk: string, of: Of): number {
  const { blocks, bfree, bsize, files, ffree } = statfsSync(disk);
  return of === 'bytes' ? (blocks - bfree) * bsize : files - ffree;
}

function limit(of: Of, most: number): string {
  return of === 'bytes' ? `size=${Math.ceil(most / 1024)}k` : `nr_inodes=${most}`;
}

function mount(...args: readonly string[]): boolean {
  return spawnSync('mount', args).status === 0;
}
