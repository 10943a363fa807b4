/** A CSV file as rows of text by the name of their column. */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

function cellsOf(text: string): readonly (readonly string[])[] {
  return [...lines(text)].map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
}

/** Lines, without splitting one that holds a line break in quotes. */
function* lines(text: string): Generator<string> {
  let line = '';
  for (const part of text.split(/\r?\n/)) {
    line = line === '' ? part : `${line}\n${part}`;
    if ((line.match(/"/g)?.length ?? 0) % 2 === 1) continue;
    if (line !== '') yield line;
    line = '';
  }
}
