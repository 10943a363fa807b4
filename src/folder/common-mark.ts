import MarkdownIt, { type Token } from 'markdown-it';

/** The one parser of sections: what is taken out of them before they are public, and what is read, must agree. */
export const commonMark = new MarkdownIt('commonmark');
// Links are judged by whoever reads them, where a refused one can be named with its line.
commonMark.validateLink = () => true;

/** True of a comment in HTML, on lines of its own or within running text: no page shows it. */
export function isComment({ type, content }: Pick<Token, 'type' | 'content'>): boolean {
  return type.startsWith('html_') && content.startsWith('<!--');
}
