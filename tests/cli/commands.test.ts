import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleDirectory } from '../builders/example.ts';
import { answerable, answerableUnread, contentsOf, ownFolder } from './answerable.ts';

let home = '';
beforeEach(() => {
  home = ownFolder();
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** The example in a folder of its own, to be spoilt. */
function copyOfExample(): string {
  const copy = join(home, 'bedfordshire');
  cpSync(exampleDirectory, copy, { recursive: true });
  return copy;
}

/** Publishing renders every format: on a busy machine that takes its time. */
const patience = { timeout: 180_000 };

describe('answerable publish', patience, () => {
  it('writes the site and says what it wrote, with status 0', () => {
    const ran = answerable('publish', exampleDirectory, '--out', join(home, 'site'));
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(
      /^Published 2024-06-r1 \(not signed\) to .*site\.\n\d+ figures in \d+ files, \d+ of them new\.\n/,
    );
    expect(ran.stdout).toMatch(/\n1 of 1 published in \d+\.\d\d s\.\n$/);
    const written = contentsOf(join(home, 'site'));
    expect([...written.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'editions/2024-06/index.html',
        'editions/2024-06/clares-law/index.html',
        'measures/homicide/index.html',
        'figures/homicide.2023-24-q4/index.html',
        'data/clares-law.csv',
        'api/figures.json',
        'api/editions/2024-06.json',
      ]),
    );
  });

  it('gives the same bytes twice in a row, and from another folder', () => {
    answerable('publish', exampleDirectory, '--out', join(home, 'one'));
    answerable('publish', exampleDirectory, '--out', join(home, 'two'));
    answerable('publish', copyOfExample(), '--out', join(home, 'deep', 'three'));
    const first = contentsOf(join(home, 'one'));
    expect(contentsOf(join(home, 'two'))).toEqual(first);
    expect(contentsOf(join(home, 'deep', 'three'))).toEqual(first);
  });

  it('leaves the former site as it was when a return is bad, and says why, with status 2', () => {
    const folder = copyOfExample();
    const out = join(home, 'site');
    answerable('publish', folder, '--out', out);
    const former = contentsOf(out);
    const calls = 'month,service,calls,within_ten_seconds_percent,average_wait_seconds';
    writeFileSync(join(folder, 'returns/calls/2024-06.csv'), `${calls}\n2024-06,999,45.5,88.4,8\n`);
    const ran = answerable('publish', folder, '--out', out);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('Nothing was published');
    expect(ran.stderr).toContain('returns/calls/2024-06.csv');
    expect(ran.stderr).toContain('row 2, column calls: 45.5 is not a whole number');
    expect(contentsOf(out)).toEqual(former);
  });

  it('publishes several folders side by side, and a bad one stops none of the others', () => {
    const folder = copyOfExample();
    const ran = answerable('publish', folder, join(home, 'none'), '--out', join(home, 'sites'));
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('There is no folder');
    expect(ran.stdout).toContain('1 of 2 published');
    expect(existsSync(join(home, 'sites', 'bedfordshire', 'index.html'))).toBe(true);
  });

  it('refuses to publish two folders to one place', () => {
    const ran = answerable('publish', 'a/gwent', 'b/gwent', '--out', join(home, 'sites'));
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain('rename one');
  });

  it('needs to be told where to', () => {
    const ran = answerable('publish', exampleDirectory);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain('Say where to');
  });

  it('names the editions there are when asked for one that is not', () => {
    const ran = answerable('publish', exampleDirectory, '--out', home, '--edition', '2024-07');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('has no edition 2024-07. It has: 2024-06.');
  });
});

describe('answerable check', () => {
  it('tells what is wrong by section, worst first, and that all errors are answered', () => {
    const ran = answerable('check', exampleDirectory);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^\nHomicide\n {2}warning .*\n {2}error /s);
    const said = ran.stdout.replaceAll(/\s+/g, ' ');
    expect(said).toMatch(
      /90 is given, but 3 \+ 85 \+ 7 is 95.*Answered in public by Answerable, makers of this demonstration/,
    );
    expect(said).toMatch(
      /: 8 errors \(8 answered in public\), 9 warnings, 36 notes\. It can be published\. $/,
    );
  });

  it('keeps to 80 columns', () => {
    const lines = answerable('check', exampleDirectory).stdout.split('\n');
    const long = lines.filter((line) => line.length > 80);
    // A folder’s name is never broken.
    expect(long.filter((line) => !line.startsWith(exampleDirectory))).toEqual([]);
  });

  it('gives the same as JSON, with the title of the section and the address of the reason', () => {
    const ran = answerable('check', exampleDirectory, '--format', 'json');
    const { findings }: { findings: object[] } = JSON.parse(ran.stdout);
    expect(findings).toHaveLength(53);
    expect(findings[0]).toMatchObject({
      code: 'identity-columns-add',
      severity: 'error',
      place: {
        file: 'returns/victim-survey/2024-05.csv',
        row: 2,
        column: 'not_completed',
        section: 'victim-survey',
      },
      title: 'Surveys of victims',
      reason: 'methods/checks/index.html#identity-columns-add',
      note: { signedBy: { name: 'Answerable', role: 'makers of this demonstration' } },
    });
  });

  it('says what stands in the way of publication, and publish refuses it, until it is answered', () => {
    const folder = copyOfExample();
    const yaml = join(folder, 'editions/2024-06/edition.yaml');
    const text = readFileSync(yaml, 'utf8');
    writeFileSync(yaml, text.replace('finding: ranks-disagree', 'finding: rank-period-differs'));
    const ran = answerable('check', folder);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toMatch(/^\nHomicide\n {2}error {4}returns\/benchmarks/);
    expect(ran.stdout).toContain('\nIt cannot be published: mend the errors');
    const published = answerable('publish', folder, '--out', join(home, 'site'));
    expect(published).toMatchObject({ status: 2, stdout: '' });
    expect(published.stderr).toContain('22nd of 42');
    expect(existsSync(join(home, 'site'))).toBe(false);
  });

  it('ends with status 1 when anything is in error', () => {
    const folder = copyOfExample();
    rmSync(join(folder, 'returns/recorded-crime'), { recursive: true });
    const ran = answerable('check', folder);
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain('homicide.md');
  });

  it('ends with status 2 when there is nothing to check', () => {
    expect(answerable('check', join(home, 'none'))).toMatchObject({ status: 2, stdout: '' });
    expect(answerable('check', home).stderr).toContain('is empty');
    expect(answerable('check', exampleDirectory, '--format', 'xml').status).toBe(2);
    expect(answerable('check').stderr).toContain('Call it as: answerable check DIR');
  });
});

describe('answerable init', () => {
  it('makes a folder that can be published at once, gaps declared', () => {
    const folder = join(home, 'gwent');
    const made = answerable('init', folder, '--area', 'Gwent', '--edition', '2026-11');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const checked = answerable('check', folder);
    expect(checked.status).toBe(0);
    expect(checked.stdout).toContain('no return has been supplied yet for 33 datasets');
    const published = answerable('publish', folder, '--out', join(home, 'site'));
    expect(published.status).toBe(0);
  });

  it('suggests the area that was meant', () => {
    const ran = answerable('init', join(home, 'new'), '--area', 'bedfordshir');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('Did you mean bedfordshire?');
    expect(existsSync(join(home, 'new'))).toBe(false);
  });

  it('overwrites nothing', () => {
    mkdirSync(join(home, 'used'));
    writeFileSync(join(home, 'used', 'notes.txt'), 'mine');
    const ran = answerable('init', join(home, 'used'), '--area', 'gwent');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('is not empty');
  });
});

describe('answerable', () => {
  it('says nothing when whoever reads its output stops reading', async () => {
    expect(await answerableUnread('--help')).toBe('');
  });

  it('tells its commands', () => {
    const ran = answerable('--help');
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('answerable publish DIR... --out OUT');
  });

  it.each([
    [['publsh'], 'there is no command “publsh”'],
    [['check', 'a', 'b'], 'Call it as'],
    [['publish', 'a', '--output', 'c'], '--output'],
    [['serve', '/nowhere'], 'neither a publication folder'],
    [['serve', exampleDirectory, '--port', 'eighty'], '--port is a number'],
    [['init', 'x'], 'Say which area'],
    [['init', 'x', '--area', 'gwent', '--edition', 'June'], '--edition is a month'],
  ])('answers %j with one sentence and status 2, never a stack trace', (argv, says) => {
    const ran = answerable(...argv);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(says);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});
