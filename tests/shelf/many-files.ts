import type { OutputFile } from '../../src/publish/output.ts';

/** So many files that writing them takes some time. */
function files(number: number): readonly OutputFile[] {
  return Array.from({ length: 400 }, (_, at) => ({
    path: `figures/${at}/index.html`,
    content: at % 2 === 0 ? 'as it was' : `${number} of ${at}`,
  }));
}

export const firstOfMany = { id: '2024-06-r1', files: files(1) };
export const secondOfMany = { id: '2024-06-r2', files: files(2) };
