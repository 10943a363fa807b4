import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import type { Command } from '../../src/cli/command.ts';
import { type Effects, realEffects } from '../../src/cli/effects.ts';
import { note } from '../../src/cli/note.ts';
import { putSmallFolder, smallEdition, smallReturn } from '../builders/small-folder.ts';
import { ownFolder } from './answerable.ts';

let folder = '';
beforeEach(() => {
  folder = putSmallFolder(ownFolder(), {
    'editions/2024-06/clares-law.md':
      '---\ntitle: Clare’s Law\n---\nThere were {clares-law-requests} requests.\n\n```gap\ntitle: A table\nsays: It is missing.\nlacks: [clares-law]\n```\n',
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(command: Command, ...argv: readonly string[]) {
  const lines: string[] = [];
  const effects: Effects = {
    ...realEffects,
    say: (line) => lines.push(line),
    today: () => '2024-07-01',
    now: () => '2024-07-01T09:00:00.000Z',
  };
  const status = await command.run(argv, effects);
  return { status, text: lines.join('\n') };
}

const words = ['--says', 'It is published next month.', '--role', 'Chief executive'];

describe('answerable note', () => {
  it('writes a public note under the office’s name, by the name that check prints', async () => {
    expect((await run(check, folder)).text).toContain('[gap-filled:clares-law]');
    const before = readFileSync(join(folder, smallEdition), 'utf8');
    await run(note, folder, 'gap-filled:clares-law', ...words);
    const after = readFileSync(join(folder, smallEdition), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain('role: "Chief executive"');
    expect((await run(check, folder)).text).toContain('Chief executive: It is published next');
  });

  it('says that the note has ended when what it was about changes', async () => {
    await run(note, folder, 'gap-filled', ...words);
    const section = join(folder, 'editions/2024-06/clares-law.md');
    writeFileSync(section, readFileSync(section, 'utf8').replace('A table', 'Another table'));
    const { status, text } = await run(check, folder);
    expect(status).toBe(1);
    expect(text).toContain('answers something else than');
  });

  it('puts away until a day what is no error, and leaves the edition alone', async () => {
    const before = readFileSync(join(folder, smallEdition), 'utf8');
    await run(note, folder, 'gap-filled', ...words, '--put-away', '--until', '2024-09-30');
    expect(readFileSync(join(folder, smallEdition), 'utf8')).toBe(before);
    const { text } = await run(check, folder);
    expect(text).not.toContain('gap-filled');
    expect(text).toContain('1 put away');
  });

  it.each([
    ['no day', ['--put-away'], 'Say until when'],
    ['a day that is over', ['--put-away', '--until', '2024-06-01'], 'a day to come'],
    ['a day that there is not', ['--put-away', '--until', '2024-02-31'], '--until is a day such'],
    ['a day without putting away', ['--until', '2024-09-30'], 'add --put-away'],
  ])('refuses %s, and writes nothing', async (_, more, says) => {
    await expect(run(note, folder, 'gap-filled', ...words, ...more)).rejects.toThrow(says);
    expect(existsSync(join(folder, 'answers.yaml'))).toBe(false);
  });

  it('refuses to put away an error', async () => {
    const path = join(folder, smallReturn);
    writeFileSync(path, readFileSync(path, 'utf8').replace('2024-05,75,47', '2024-05,75,46'));
    const asked = run(
      note,
      folder,
      'identity-columns-add',
      ...words,
      '--put-away',
      '--until',
      '2024-09-30',
    );
    await expect(asked).rejects.toThrow('cannot be put away: it is an error');
  });

  it('says what a finding may have been meant to be called', async () => {
    await expect(run(note, folder, 'gap-filed:clares-law', ...words)).rejects.toThrow(
      'Did you mean gap-filled:clares-law',
    );
  });
});
