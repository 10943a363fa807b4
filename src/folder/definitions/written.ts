import type { Finding } from '../../domain/findings/finding.ts';
import type { Flaw } from '../../domain/findings/flaw.ts';
import type { LineOf } from '../yaml.ts';

/** A definition of one’s own, and where in the publication folder it is written. */
export interface Written<Definition> {
  readonly definition: Definition;
  readonly file: string;
  /** The line of what a path within the definition leads to. */
  readonly lineOf: LineOf;
}

/** A flaw of a definition as a finding at its line. */
function findingOf(
  { file, lineOf }: Pick<Written<unknown>, 'file' | 'lineOf'>,
  { path, says, fix }: Flaw,
): Finding {
  const place = { file, line: lineOf(path) };
  return { code: 'definition-unsound', severity: 'error', place, says, fix };
}

/** The definitions that are without a flaw, with all those that they lean on; and the flaws of the others. */
export function soundOnes<Definition>(
  written: readonly Written<Definition>[],
  examine: (one: Definition, sound: readonly Definition[]) => readonly Flaw[],
): { readonly sound: readonly Written<Definition>[]; readonly findings: readonly Finding[] } {
  let sound = written;
  const findings: Finding[] = [];
  for (;;) {
    const definitions = sound.map(({ definition }) => definition);
    const examined = sound.map((one) => ({ one, flaws: examine(one.definition, definitions) }));
    const flawed = examined.filter(({ flaws }) => flaws.length > 0);
    if (flawed.length === 0) return { sound, findings };
    findings.push(...flawed.flatMap(({ one, flaws }) => flaws.map((flaw) => findingOf(one, flaw))));
    sound = examined.filter(({ flaws }) => flaws.length === 0).map(({ one }) => one);
  }
}
