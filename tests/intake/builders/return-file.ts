import { describePlace } from '../../../src/domain/findings/finding.ts';
import type { Dataset } from '../../../src/domain/tables/dataset.ts';
import type { Row } from '../../../src/domain/tables/table.ts';
import { month } from '../../../src/domain/time/period.ts';
import type { Reading, ReturnFile } from '../../../src/intake/read-return.ts';
import { readReturn } from '../../../src/intake/read-return.ts';

/** A return of May 2024 with these bytes. */
export function returnFile(bytes: Uint8Array, extension = 'csv'): ReturnFile {
  return {
    path: `returns/hub-calls/2024-05.${extension}`,
    bytes,
    sha256: 'ab'.repeat(32),
    period: month(2024, 5),
    revision: 1,
  };
}

/** Reads lines as a CSV return of May 2024. */
export function readLines(lines: readonly string[], dataset: Dataset): Promise<Reading> {
  return readText(`${lines.join('\n')}\n`, dataset);
}

export function readText(text: string, dataset: Dataset): Promise<Reading> {
  return readReturn(returnFile(new TextEncoder().encode(text)), dataset);
}

/** What the clerk is told: the place after the name of the file, and the sentence. */
export function told(reading: Reading): readonly string[] {
  return findings(reading).map(
    ({ place, says }) => `${describePlace({ ...place, file: '' }).replace(/^, /, '')}: ${says}`,
  );
}

/** The rows of everything that a clerk is told, in the order in which it is told. */
export function placesOf(reading: Reading): readonly (number | undefined)[] {
  return findings(reading).flatMap(({ place, also = [] }) =>
    [place, ...also].map(({ row }) => row),
  );
}

export function codes(reading: Reading): readonly string[] {
  return findings(reading).map(({ code }) => code);
}

function findings(reading: Reading) {
  if (reading.accepted) throw new Error('The return was accepted.');
  return reading.findings;
}

export function rows(reading: Reading): readonly Row[] {
  if (!reading.accepted) throw new Error(told(reading).join('\n'));
  return reading.rows;
}
