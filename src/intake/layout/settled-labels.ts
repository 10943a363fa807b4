import type { BodyRow } from './body-rows.ts';
import { type HeadingMeaning, nothing } from './heading-meaning.ts';
import type { Lexicon } from './lexicon.ts';
import type { ValueColumn } from './table-layout.ts';
import type { Settled } from './unpivoted.ts';

interface Said {
  readonly text: string;
  readonly meaning: HeadingMeaning;
  readonly unknownIn?: string;
}

/** The rows and columns of a table, with what a person said of the labels and headings that name no group. */
export function settle(
  rows: readonly BodyRow[],
  values: readonly ValueColumn[],
  settled: Settled | null,
  lexicon: Lexicon,
): { readonly rows: readonly BodyRow[]; readonly values: readonly ValueColumn[] } {
  if (settled === null) return { rows, values };
  const known = <T extends Said>(one: T): T => ({
    ...one,
    meaning: settledMeaning(one, settled, lexicon),
  });
  return {
    rows: rows.map(({ row, labels }) => ({ row, labels: labels.map(known) })),
    values: values.map(({ column, headings }) => ({ column, headings: headings.map(known) })),
  };
}

/**
 * What a label or heading says that names no group, where a person said in the recipe which one it stands for: that
 * group, and the words that name a number. Any other says what it said.
 */
function settledMeaning(
  { text, meaning, unknownIn: column }: Said,
  settled: Settled,
  lexicon: Lexicon,
): HeadingMeaning {
  const code = column === undefined ? undefined : settled.group(column, text);
  if (column === undefined || code === undefined) return meaning;
  const namesNumber = lexicon.measures.find({ near: meaning.words, far: [] }) !== null;
  return { ...(namesNumber ? meaning : nothing), groups: [[column, code]] };
}
