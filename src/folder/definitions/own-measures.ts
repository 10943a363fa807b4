import type { Finding } from '../../domain/findings/finding.ts';
import { type FolderFiles, readText } from '../files.ts';
import { checkYaml, type LineOf, readYaml } from '../yaml.ts';
import { definitionPaths } from './definition-paths.ts';
import { measureSchema, measuresSchema, type WrittenMeasure } from './measure.ts';
import type { Written } from './written.ts';

/** Where a folder keeps measures of its own, any number in a file. */
const measuresFolder = 'measures/';

/** The measures that a publication folder defines, as they are written, and what is to be said about the others. */
export interface OwnMeasures {
  readonly measures: readonly Written<WrittenMeasure>[];
  readonly findings: readonly Finding[];
}

/** Reads `measures/*.yaml`. What a measure leans on is not looked at here. */
export function readOwnMeasures(files: FolderFiles): OwnMeasures {
  const { paths, findings: many } = definitionPaths(files, measuresFolder);
  const readings = paths.map((file) => {
    const reading = readYaml(readText(files, file), measuresSchema, { file, linesBefore: 0 });
    if (!reading.ok) return { measures: [], findings: reading.findings };
    return readEach(reading.value.measures, file, reading.lineOf);
  });
  return {
    measures: readings.flatMap(({ measures }) => measures),
    findings: [...many, ...readings.flatMap(({ findings }) => findings)],
  };
}

function readEach(written: readonly unknown[], file: string, lineIn: LineOf): OwnMeasures {
  const measures: Written<WrittenMeasure>[] = [];
  const findings: Finding[] = [];
  for (const [at, one] of written.entries()) {
    const lineOf: LineOf = (path) => lineIn(['measures', at, ...path]);
    const reading = checkYaml(one, measureSchema, file, lineOf);
    if (!reading.ok) findings.push(...reading.findings);
    else measures.push({ definition: { ...reading.value, definedIn: file }, file, lineOf });
  }
  return { measures, findings };
}
