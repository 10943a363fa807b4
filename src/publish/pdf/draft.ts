import { draftWords } from '../../locale/draft-words.ts';
import type { PdfInput } from './input.ts';

/** A report as somebody sees it before it is released: every page says that it is a draft. */
export function draftReport({ data, ...rest }: PdfInput): PdfInput {
  return { ...rest, data: JSON.stringify({ ...JSON.parse(data), draft: draftWords.paper }) };
}
