import { readdirSync, readFileSync } from 'node:fs';
import { checkIdentities } from '../../../src/checks/identities.ts';
import { datasets } from '../../../src/datasets/index.ts';
import { canonicalCsv } from '../../../src/folder/canonical/return-csv.ts';
import { readGrid } from '../../../src/intake/files/read-grid.ts';
import { understand } from '../../../src/intake/layout/understand.ts';
import type { Understanding } from '../../../src/intake/layout/understanding.ts';
import type { Expected } from './entry.ts';

/** A workbook of the corpus and what it is to be read as. */
export interface CorpusFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** How a workbook was read. `wrong` is the one that must never be. */
export type Verdict =
  | 'right'
  | 'refused rightly'
  | 'asked in vain'
  | 'refused for another reason'
  | 'wrong';

const folder = new URL('./workbooks/', import.meta.url);

/** Every workbook, with the description that lies beside it under the same name. */
export function readCorpus(): readonly CorpusFile[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:xlsx|ods|csv)$/.test(file))
    .toSorted()
    .map((file) => {
      const beside = file.replace(/(?:\.libreoffice)?\.[a-z]+$/, '.json');
      return {
        file,
        bytes: readFileSync(new URL(file, folder)),
        expected: JSON.parse(readFileSync(new URL(beside, folder), 'utf8')),
      };
    });
}

/** Reads a file as somebody would who says nothing but its name. */
export async function understandFile(file: string, bytes: Uint8Array): Promise<Understanding> {
  const sheets = await readGrid(file, bytes);
  if (!sheets.ok) {
    const place = { file };
    const question = { ...sheets.refusal, severity: 'error' as const, place };
    return {
      proposals: [],
      questions: [question],
      notRead: { hiddenSheets: [], otherSheets: [], comments: 0 },
    };
  }
  return understand(sheets.value, {
    fileName: file,
    sha256: '0'.repeat(64),
    datasets: datasets.filter(({ published }) => published === undefined),
    period: null,
    settled: null,
    contradictions: checkIdentities,
  });
}

export function judge(expected: Expected, { proposals, questions }: Understanding): Verdict {
  const codes = questions.map(({ code }) => code);
  if ('asks' in expected) {
    if (codes.length === 0) return 'wrong';
    const isAsked = expected.asks.every((code) => codes.includes(code));
    return isAsked ? 'refused rightly' : 'refused for another reason';
  }
  if (codes.length > 0) return 'asked in vain';
  const [proposal, another] = proposals;
  if (proposal === undefined || another !== undefined || proposal.reading === null) return 'wrong';
  const { dataset, period, reading } = proposal;
  const csv = sorted(new TextDecoder().decode(canonicalCsv(dataset, reading) ?? undefined));
  const isSame =
    dataset.id === expected.dataset && period?.id === expected.period && csv === expected.csv;
  return isSame ? 'right' : 'wrong';
}

/** The order of rows is no part of what they say. */
function sorted(csv: string): string {
  const [header = '', ...rows] = csv.trimEnd().split('\n');
  return [header, ...rows.toSorted()].join('\n');
}
