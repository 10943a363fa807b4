import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { init } from '../../../src/cli/init.ts';
import { next } from '../../../src/cli/next.ts';
import { compile, unlessSaid } from '../../../src/shelf/compile-folder.ts';
import { putSmallFolder, smallEditionText } from '../../builders/small-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'next-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const head =
  'month,requests,right_to_ask,right_to_know,filed,outstanding,disclosed_right_to_ask,disclosed_right_to_know,disclosed_outside_35_days';
const june = `${head}\n2024-06,99,60,39,80,19,16,10,1\n`;
const july = `${head}\n2024-08,99,60,39,80,19,16,10,1\n`;

async function run(...argv: string[]) {
  const said: string[] = [];
  const effects = {
    say: (line: string) => said.push(line),
    complain: () => undefined,
    today: () => '2024-08-01',
    now: () => '2024-08-01T09:00:00.000Z',
    rewrite: null,
    seconds: () => 0,
    stopped: () => Promise.resolve(),
  };
  const command = argv[0] === 'init' ? init : next;
  await command.run(argv.slice(1), effects);
  return said.join('\n');
}

function hide(target: string): void {
  mkdirSync(target);
  writeFileSync(join(target, '.draft.md'), 'Mine.');
}

/** A small folder with a comment, an answered finding that no longer is, and returns of later months. */
function folderWithNews(name: string): string {
  const notes = [
    'notes:',
    '  - finding: step-without-words',
    '    says: It is known.',
    '    signed: { name: Role, role: Role }',
    '',
  ].join('\n');
  return putSmallFolder(join(home, name), {
    'editions/2024-06/edition.yaml': `# Kept for whoever comes next.\n${smallEditionText(2, 'Put right.')}${notes}`,
    'editions/2024-06/clares-law.md':
      '---\ntitle: Clare’s Law in May 2024\nheadline: In May 2024 there were {clares-law-requests}.\n---\nIn May 2024, {clares-law-filed} were filed.\n',
    'returns/clares-law/2024-07.csv': june,
    'returns/clares-law/2024-08.csv': july,
  });
}

describe('answerable next', () => {
  it('makes the edition of the month after, and tells what came, what waits and what is to be read', async () => {
    const folder = folderWithNews('news');
    const told = JSON.parse(await run('next', folder, '--format', 'json'));
    expect(told).toMatchObject({
      edition: '2024-07',
      former: '2024-06',
      arrived: ['clares-law/2024-07'],
      waiting: ['clares-law/2024-08'],
      missing: [{ dataset: 'clares-law', period: '2024-06' }],
      unlisted: ['clares-law/2024-05'],
      dropped: [{ finding: 'step-without-words' }],
      toRead: [
        {
          file: 'editions/2024-07/clares-law.md',
          found: [{ before: 'In May 2024, {clares-law-filed} were filed.' }],
        },
      ],
    });
  });

  it('writes what it told: the first revision, with its list, in the order and with the comments of the one before', () => {
    const written = (name: string) =>
      readFileSync(join(home, 'news', 'editions/2024-07', name), 'utf8');
    const file = written('edition.yaml');
    expect(file).toContain('revision: 1\n');
    expect(file).toContain('# Kept for whoever comes next.');
    expect(file).toContain('returns:\n  - clares-law/2024-05\n  - clares-law/2024-07\n');
    expect(file).not.toMatch(/published:|reason:|notes:/);
    expect(written('clares-law.md')).toContain('headline: In June 2024 there were');
  });

  it('overwrites nothing, and goes only forward', async () => {
    const folder = join(home, 'news');
    await expect(run('next', folder, '--edition', '2024-07')).rejects.toThrow('is there already');
    await expect(run('next', folder, '--edition', '2024-05')).rejects.toThrow(
      'does not come after',
    );
    await expect(run('next', folder, '--edition', 'soon')).rejects.toThrow('is a month such as');
    expect(existsSync(join(folder, 'editions/2024-08'))).toBe(false);
  });

  it.each([
    ['a folder with a hidden file', (at: string) => hide(at)],
    ['a link', (at: string) => symlinkSync(home, at)],
    ['a link to nowhere', (at: string) => symlinkSync('/nowhere', at)],
    ['a file', (at: string) => writeFileSync(at, 'mine')],
  ])('replaces nothing that lies where it would go: %s', async (name, put) => {
    const folder = folderWithNews(name.replaceAll(' ', '-'));
    const target = join(folder, 'editions/2024-07');
    put(target);
    const before = lstatSync(target).ino;
    const beside = readdirSync(folder);
    await expect(run('next', folder)).rejects.toThrow(/is there already|is no folder/);
    expect(lstatSync(target).ino).toBe(before);
    expect(readdirSync(folder)).toEqual(beside);
  });

  it('goes on from no edition but the newest: one that cannot be read is mended first', async () => {
    const folder = folderWithNews('unread');
    mkdirSync(join(folder, 'editions/2024-07'));
    writeFileSync(join(folder, 'editions/2024-07/edition.yaml'), 'title: [');
    await expect(run('next', folder, '--edition', '2024-08')).rejects.toThrow(
      /editions\/2024-07 is there already, but cannot be read/,
    );
    expect(readdirSync(join(folder, 'editions')).toSorted()).toEqual(['2024-06', '2024-07']);
  });

  it.each(['2034-07', '9999-12'])('takes %s for a slip of the year', async (edition) => {
    const folder = folderWithNews(`far-${edition}`);
    await expect(run('next', folder, '--edition', edition)).rejects.toThrow(
      'more than a year ahead',
    );
  });

  it('tells what moved in the title and summary, and keeps the ends of lines', async () => {
    const folder = folderWithNews('crlf');
    const path = join(folder, 'editions/2024-06/edition.yaml');
    const text = readFileSync(path, 'utf8').replace(
      /title: .*/,
      'title: Report, June 2024\nsummary: What came in Q1 2024/25.',
    );
    writeFileSync(path, text.replaceAll('\n', '\r\n'));
    const told = JSON.parse(await run('next', folder, '--format', 'json'));
    const file = 'editions/2024-07/edition.yaml';
    expect(told.moved[0]).toMatchObject({ file, found: [{ line: 2, after: 'Report, July 2024' }] });
    expect(told.toRead[0]).toMatchObject({ file, found: [{ before: 'What came in Q1 2024/25.' }] });
    expect(readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('says that another body publishes by then, and prints commands that can be typed', async () => {
    const folder = putSmallFolder(join(home, 'in two words'));
    const body = readFileSync(join(folder, 'body.yaml'), 'utf8');
    writeFileSync(join(folder, 'body.yaml'), body.replace(/^area: .*/m, 'area: cumbria'));
    renameSync(join(folder, 'editions/2024-06'), join(folder, 'editions/2023-03'));
    const told = await run('next', folder);
    expect(told).toContain('Police and Crime Commissioner for Cumbria: until 31 March 2023');
    expect(told).toMatch(/Police, Fire and Crime Commissioner for Cumbria: since 1 April\s+2023/);
    expect(told.replaceAll(/\s+/g, ' ')).toContain(`answerable check "${folder}"`);
  });

  it('works on a folder that was just made, and what it makes can be published', async () => {
    const folder = join(home, 'made');
    await run('init', folder, '--area', 'gwent', '--edition', '2024-06');
    const told = await run('next', folder);
    expect(told).toContain('Made editions/2024-07 from editions/2024-06');
    expect(told.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const { findings } = await compile(folder, unlessSaid('2024-08-01T09:00:00Z'), '2024-07');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
