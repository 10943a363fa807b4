import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const program = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/usr/bin/libreoffice'].find((at) =>
  existsSync(at),
);

export const officeIsPresent = program !== undefined;

/** The workbook as LibreOffice saves it again: with the text that it shows in each cell. */
export async function savedByOffice(workbook: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-'));
  const [given, out] = [path.join(folder, 'tables.ods'), path.join(folder, 'saved')];
  await writeFile(given, workbook);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  const options = ['--headless', '--convert-to', 'ods', '--outdir', out, given];
  spawnSync(program ?? '', [profile, ...options], { timeout: 100_000 });
  const saved = await readFile(path.join(out, 'tables.ods'));
  await rm(folder, { recursive: true });
  return new Uint8Array(saved);
}
