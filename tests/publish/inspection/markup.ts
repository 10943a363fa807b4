export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it ends in the page. */
  readonly end: number;
}

/**
 * The tags of a page in order. Our renderer quotes every attribute and closes every element, so this
 * much reading is enough.
 */
export function readTags(html: string): Tag[] {
  const tags = html.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g);
  return [...tags].map((match) => ({
    closing: match[1] === '/',
    name: (match[2] ?? '').toLowerCase(),
    attributes: readAttributes(match[3] ?? ''),
    end: match.index + match[0].length,
  }));
}

function readAttributes(text: string): Record<string, string> {
  const attributes = text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g);
  return Object.fromEntries(
    [...attributes].map((match) => [match[1] ?? '', unescapeText(match[2] ?? '')]),
  );
}

/** What a reader sees of a page: its text, without tags. */
export function readText(html: string): string {
  return unescapeText(html.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ');
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
