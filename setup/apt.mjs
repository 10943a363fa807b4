// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** apt-get with the rights to install, where this machine has both. */
export function aptCommand() {
  const apt = '/usr/bin/apt-get';
  if (process.platform !== 'linux' || !existsSync(apt)) return undefined;
  if (process.getuid?.() === 0) return [apt];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', apt] : undefined;
}
