import type { Text } from '../domain/statements/statement.ts';
import type { Compilation } from '../edition/compile.ts';
import { english } from '../locale/en/index.ts';
import type { Language } from '../locale/language.ts';
import { spoken } from '../locale/spoken.ts';

/** What was compiled, said in a language: what everything is rendered from, and the office is told. */
export function inWords(
  { publication, findings, withheld }: Compilation<Text>,
  language: Language = english,
): Compilation {
  return {
    publication: publication === null ? null : spoken(publication, language),
    findings: spoken(findings, language),
    withheld: spoken(withheld, language),
  };
}
