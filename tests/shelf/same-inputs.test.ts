import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/shelf/cryptography.ts';
import { isOfSameInputs } from '../../src/shelf/same-inputs.ts';
import { testFolder } from '../builders/folder.ts';

const contents = {
  'body.yaml': 'name: Body\n',
  'editions/2024-06/edition.yaml': 'title: Edition\n',
  'returns/calls/2024-05.csv': 'month,calls\n',
  'returns/stops-by-age/2023-24.csv': 'age,stops\n',
};
const folder = testFolder(contents);
const withheldReturn = 'returns/stops-by-age/2023-24.csv';
const none = { inputs: [], withheld: [] };

function inputsOf(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([path, text]) => ({ path, sha256: sha256(Buffer.from(text)) }));
}

describe('a release of version 0.1.0, which enclosed files as they came', () => {
  const published = {
    inputs: [...inputsOf(contents), ...inputsOf({ 'history.json': '{}' })],
  };

  it('is of the same inputs where the folder has the same files', () => {
    expect(isOfSameInputs(none, published, folder)).toBe(true);
  });

  it('is not where one has other bytes', () => {
    const edited = testFolder({ ...contents, 'body.yaml': 'name: Another\n' });
    expect(isOfSameInputs(none, published, edited)).toBe(false);
  });

  it('is not where one was added, taken away or renamed', () => {
    const { 'body.yaml': body, ...others } = contents;
    const added = testFolder({ ...contents, 'returns/calls/2024-06.csv': 'x' });
    expect(isOfSameInputs(none, published, added)).toBe(false);
    expect(isOfSameInputs(none, published, testFolder(others))).toBe(false);
    const renamed = testFolder({ ...others, 'body.yml': body });
    expect(isOfSameInputs(none, published, renamed)).toBe(false);
  });

  it('is of the same inputs without a return that was withheld then, whatever it says now', () => {
    const { [withheldReturn]: _, ...enclosed } = contents;
    const before = { inputs: inputsOf({ ...enclosed, 'protected.json': '{}' }) };
    const withheld = [{ path: withheldReturn, why: 'It holds hidden numbers.' }];
    expect(isOfSameInputs({ inputs: [], withheld }, before, folder)).toBe(true);
    expect(isOfSameInputs(none, before, folder)).toBe(false);
  });
});

describe('a release of today, which encloses what was read', () => {
  const published = { inputs: inputsOf({ ...contents, 'returns.json': '{}' }) };

  it('is compared by what was made, and not by the files of the folder', () => {
    const made = { inputs: published.inputs, withheld: [] };
    expect(isOfSameInputs(made, published, testFolder({}))).toBe(true);
    const other = { inputs: inputsOf({ ...contents, 'returns.json': '[]' }), withheld: [] };
    expect(isOfSameInputs(other, published, folder)).toBe(false);
  });
});
