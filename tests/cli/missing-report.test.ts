import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCompiler } from '../../src/shelf/pdf/compiler.ts';
import { putSmallFolder } from '../builders/small-folder.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { brokenLinks } from '../publish/inspection/links.ts';
import { answerable, contentsOf } from './answerable.ts';

const command = fileURLToPath(new URL('../../bin/answerable.mjs', import.meta.url));
const hiding = new URL('./hide-compiler.mjs', import.meta.url).href;

/** The command on a machine without the compiler of reports. */
function withoutCompiler(...argv: readonly string[]) {
  return spawnSync(process.execPath, ['--import', hiding, command, ...argv], { encoding: 'utf8' });
}

let home = '';
let folder = '';
let site = '';
let ran: ReturnType<typeof withoutCompiler>;

beforeAll(() => {
  home = temporaryFolder('missing-report');
  folder = putSmallFolder(join(home, 'folder'));
  site = join(home, 'site');
  ran = withoutCompiler('publish', folder, '--out', site);
});

const text = (path: string) => readFileSync(join(site, path), 'utf8');

describe('a release made where no report can be set', () => {
  it('has everything else, and the command says what is missing and why', () => {
    expect(ran.status).toBe(0);
    expect(ran.stderr).toContain('The report (PDF) is missing in this release');
    expect(ran.stderr).toContain('is not installed here or cannot be loaded on');
    expect(existsSync(join(site, 'editions/2024-06/report.pdf'))).toBe(false);
    expect(existsSync(join(site, 'editions/2024-06/tables.ods'))).toBe(true);
  });

  it('says so on its pages and in its data, and leads nowhere that is not there', () => {
    expect(text('editions/2024-06/index.html')).toContain('The report as PDF is missing');
    expect(text('releases/index.html')).toContain('The report as PDF is missing');
    expect(JSON.parse(text('api/releases.json')).releases).toMatchObject([{ withoutReport: true }]);
    expect(text('feed.xml') + text('catalogue.json')).not.toContain('report.pdf');
    expect(brokenLinks(contentsOf(site))).toEqual([]);
  });

  it('is whole, and is made again to the same bytes where a report could be set', () => {
    expect(answerable('verify', site).status).toBe(0);
    const again = answerable('rebuild', site, '--out', join(home, 'again'));
    expect(again).toMatchObject({ status: 0, stderr: '' });
  });

  it('gets its report when it is published again where one can be set', () => {
    const both = join(home, 'both');
    cpSync(site, both, { recursive: true });
    expect(answerable('publish', folder, '--out', both).status).toBe(0);
    expect(existsSync(join(both, 'editions/2024-06/report.pdf'))).toBe(true);
    const page = readFileSync(join(both, 'editions/2024-06/index.html'), 'utf8');
    expect(page).not.toContain('is missing in this release');
    const again = withoutCompiler('rebuild', both, '--out', join(home, 'nowhere'));
    expect(again.status).toBe(2);
    expect(again.stderr).toMatch(/^answerable rebuild: The report cannot be set as PDF: .*\.\n$/);
  });

  it('stays as it is once it is signed, on either machine', () => {
    const key = join(home, 'key.pem');
    answerable('keys', key);
    const [bare, whole] = [join(home, 'signed-bare'), join(home, 'signed-whole')];
    withoutCompiler('publish', folder, '--out', bare, '--key', key);
    const onceMore = answerable('publish', folder, '--out', bare, '--key', key);
    expect(onceMore.stdout).toMatch(/\(signed\) to .*\n.* 0 of them new/);
    answerable('publish', folder, '--out', whole, '--key', key);
    const refused = withoutCompiler('publish', folder, '--out', whole, '--key', key);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('is signed and has a report, which cannot be set here');
  });
});

describe('the compiler of reports', () => {
  it('is missing with the machine that lacks it, in words and without a stack', async () => {
    const away = () => Promise.reject(new Error('Cannot find native binding'));
    expect(await loadCompiler(away, 'sunos-sparc')).toEqual({
      ok: false,
      says: 'what sets it, @myriaddreamin/typst-ts-node-compiler, is not installed here or cannot be loaded on sunos-sparc',
    });
  });
});
