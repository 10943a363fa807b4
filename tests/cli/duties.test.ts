import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleDirectory } from '../builders/example.ts';
import { answerable, ownFolder } from './answerable.ts';

let home = '';
beforeEach(() => {
  home = ownFolder();
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function copyWith(duties: string): string {
  const copy = join(home, 'bedfordshire');
  cpSync(exampleDirectory, copy, { recursive: true });
  writeFileSync(join(copy, 'duties.yaml'), duties);
  return copy;
}

interface Said {
  readonly on: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly duties: readonly {
    readonly requirement: string;
    readonly status: string;
    readonly evidence: readonly unknown[];
    readonly parts: readonly { readonly part: string; readonly status: string }[];
  }[];
}

function saidOf(...argv: readonly string[]): Said {
  const ran = answerable('duties', ...argv, '--format', 'json');
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  return JSON.parse(ran.stdout);
}

describe('answerable duties', { timeout: 180_000 }, () => {
  it('prints the register of the example in 80 columns: every item, and never met where the seed is silent', () => {
    const ran = answerable('duties', exampleDirectory);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const lines = ran.stdout.split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(
      lines.filter((line) => /^ {2}(Met|Due|Overdue|Unknown|Not applicable) /.test(line)),
    ).toHaveLength(60);
    expect(lines.filter((line) => line.startsWith('  Met '))).toEqual([
      expect.stringContaining('7B(a) Most recent inspection report'),
      expect.stringContaining('section 11(3) What residents need to assess performance'),
    ]);
    const words = ran.stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain('Last days: PEEL 2021/22: 7 June 2022.');
    expect(words).toContain('Last days: PEEL 2021/22: 13 May 2022 (as an office states the law).');
    expect(ran.stdout.trimEnd().split('\n').at(-1)).toBe(
      '60 items: 53 unknown, 2 met, 5 not applicable.',
    );
  });

  it('replays the seed’s position of 30 June 2024, which is also what it knows without being asked', () => {
    const replayed = saidOf(exampleDirectory, '--on', '2024-06-30');
    expect(replayed).toEqual(saidOf(exampleDirectory));
    expect(replayed.on).toBe('2024-06-30');
    const priorities = replayed.duties.find(({ requirement }) => requirement === '7a-a');
    expect(priorities?.parts.map(({ part, status }) => [part, status])).toEqual([
      ['priority-homicide', 'met'],
      ['priority-serious-violence', 'met'],
      ['priority-drugs-and-county-lines', 'met'],
      ['priority-neighbourhood-crime', 'met'],
      ['priority-cyber-crime', 'met'],
      ['priority-victim-satisfaction', 'unknown'],
    ]);
  });

  it('knows nothing before the document appeared, and nothing of 7A to 7C before they were law', () => {
    const before = saidOf(exampleDirectory, '--on', '2024-05-31');
    expect(before.counts).toMatchObject({ met: 0, due: 0, overdue: 0 });
    const old = saidOf(exampleDirectory, '--on', '2021-05-30');
    const added = old.duties.filter(({ requirement }) => /^7[abc]-/.test(requirement));
    expect(new Set(added.map(({ status }) => status))).toEqual(new Set(['not-applicable']));
  });

  it('tells of no day after the records end but that nothing is known of it', () => {
    const later = saidOf(exampleDirectory, '--on', '2026-11-28');
    expect(later.counts).toMatchObject({ met: 0, due: 0, overdue: 0 });
  });

  it('says that a day is none, with status 2', () => {
    const ran = answerable('duties', exampleDirectory, '--on', 'June');
    expect(ran).toEqual({
      status: 2,
      stdout: '',
      stderr: 'answerable duties: --on is a day like 2024-06-30, not “June”.\n',
    });
  });

  it('names the line of a mistake in duties.yaml, with status 2', () => {
    const copy = copyWith('evidence:\n  - { requirement: 9-z, link: "https://example.org/" }\n');
    const ran = answerable('duties', copy);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain('duties.yaml, line 2: “9-z” is no item of the law');
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says that a folder is missing, with status 2', () => {
    const ran = answerable('duties', join(home, 'nowhere'));
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^answerable duties: There is no folder .*nowhere\.\n$/);
  });
});

describe('answerable publish with documents', { timeout: 180_000 }, () => {
  it('publishes the documents that are evidence as they are, and none that lie beside them', () => {
    const copy = copyWith('evidence: [{ requirement: 2-c, document: documents/chart.csv }]\n');
    cpSync(join(exampleDirectory, 'body.yaml'), join(copy, 'documents', 'draft.txt'));
    writeFileSync(join(copy, 'documents', 'chart.csv'), 'post\nChief executive\n');
    const out = join(home, 'site');
    expect(answerable('publish', copy, '--out', out)).toMatchObject({ status: 0 });
    expect(readFileSync(join(out, 'documents', 'chart.csv'), 'utf8')).toBe(
      'post\nChief executive\n',
    );
    expect(() => readFileSync(join(out, 'documents', 'draft.txt'))).toThrow('ENOENT');
    const again = join(home, 'again');
    expect(answerable('verify', out)).toMatchObject({ status: 0 });
    expect(answerable('rebuild', out, '--out', again)).toMatchObject({ status: 0 });
    expect(readFileSync(join(again, 'release.json'))).toEqual(
      readFileSync(join(out, 'release.json')),
    );
  });
});
