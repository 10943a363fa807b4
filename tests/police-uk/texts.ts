import type { Code } from '../../src/domain/tables/dataset.ts';

/** All that stands for a code in files, each once. */
export function textsOf({ label, also = [] }: Code): readonly string[] {
  return [...new Set([...also, label])];
}

export function codeOfText(codes: readonly Code[], text: string): string | undefined {
  return codes.find((code) => textsOf(code).includes(text))?.code;
}
