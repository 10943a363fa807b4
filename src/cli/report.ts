import { describePlace, type Finding, type Severity } from '../domain/findings/finding.ts';

const width = 80;
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings for a terminal of 80 columns: gravest first, by file, each with what to do. */
export function reportFindings(findings: readonly Finding[]): readonly string[] {
  const byFile = Map.groupBy(inOrder(findings), (finding) => finding.place.file);
  return [...byFile].flatMap(([file, found]) => ['', file, ...found.flatMap(describe)]);
}

/** `2 errors, 1 warning`, or `nothing found`. */
export function countFindings(findings: readonly Finding[]): string {
  const counts = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`];
  });
  return counts.join(', ') || 'nothing found';
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}

function describe({ severity, place, says, fix }: Finding): readonly string[] {
  const where = describePlace(place).slice(place.file.length).replace(/^, /, '');
  const sentence = where === '' ? `${says}.` : `${where}: ${says}.`;
  const indent = ' '.repeat(11);
  const [first = '', ...rest] = wrap(`${sentence} ${fix}`, width - indent.length);
  return [`  ${severity.padEnd(9)}${first}`, ...rest.map((line) => indent + line)];
}

/** Breaks text at spaces. A word longer than a line keeps a line to itself. */
function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
