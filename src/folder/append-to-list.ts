import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** A mapping to be added to a list: names in their order, with a text, a list of texts, or texts by name. */
export type Entry = Readonly<
  Record<string, string | readonly string[] | Readonly<Record<string, string>>>
>;

/** Words are broken where a person would break them. */
const columns = 100;

/**
 * The text of a YAML file with one more entry at the end of the list that stands under `name` at its top, which is
 * made where there is none. Everything else stays as it is written, comments and empty lines included. Null where the
 * list is written in a way that nothing can be added to without writing it anew (as `[…]` with something in it).
 */
export function appendToList(text: string, name: string, entry: Entry): string | null {
  const { contents } = parseDocument(text, { stringKeys: true });
  const pairs = isMap(contents) ? contents.items : [];
  const found = pairs.find(({ key }) => isScalar(key) && key.value === name);
  if (found === undefined) return put(text, text.length, `${name}:\n${written(entry, 2)}`);
  const { key, value } = found;
  const keyEnd = isScalar(key) ? key.range?.[1] : undefined;
  if (keyEnd === undefined) return null;
  if (isSeq(value) && value.items.length > 0) {
    if (value.flow === true || value.range == null) return null;
    const margin = marginOf(text, value.range[0]);
    return put(text, endOfLine(text, value.range[1]), written(entry, margin));
  }
  const isEmpty = value === null || isSeq(value) || (isScalar(value) && value.value === null);
  if (!isEmpty) return null;
  const colon = text.indexOf(':', keyEnd);
  const line = endOfLine(text, colon);
  const emptied = text
    .slice(0, line)
    .replace(/:(?:[ \t]+(?:\[\s*\]|~|null))?([ \t]*(?:#.*)?\r?\n?)$/, ':$1');
  return put(emptied + text.slice(line), emptied.length, written(entry, 2));
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** How far from its margin the line begins on which something stands. */
function marginOf(text: string, position: number): number {
  return position - (text.lastIndexOf('\n', position - 1) + 1);
}

/** Where the line ends that holds the last sign before the position. */
function endOfLine(text: string, position: number): number {
  const last = text.slice(0, position).trimEnd().length;
  const end = text.indexOf('\n', last);
  return end === -1 ? text.length : end + 1;
}

function put(text: string, position: number, more: string): string {
  const lines = text.includes('\r\n') ? more.replaceAll('\n', '\r\n') : more;
  return `${ended(text.slice(0, position))}${lines}${text.slice(position)}`;
}

function written(entry: Entry, margin: number): string {
  const lines = Object.entries(entry).flatMap(([name, value]) => {
    if (typeof value === 'string') return named(name, value, margin + 2);
    if (Array.isArray(value)) {
      const texts: readonly string[] = value;
      return [`${name}:`, ...texts.flatMap((one) => marked(folded(one, margin + 4)))];
    }
    const within = Object.entries(value).map(([inner, one]) => `${inner}: ${JSON.stringify(one)}`);
    return [`${name}: { ${within.join(', ')} }`];
  });
  const indent = ' '.repeat(margin);
  return lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}\n`).join('');
}

function named(name: string, value: string, margin: number): readonly string[] {
  const [first = '', ...rest] = folded(value, margin);
  return [`${name}: ${first}`, ...rest];
}

function marked([first = '', ...rest]: readonly string[]): readonly string[] {
  return [`  - ${first}`, ...rest.map((line) => `  ${line}`)];
}

/** A short name as it is, where it can be nothing else; other text in a folded block, which needs no marks escaped. */
function folded(value: string, margin: number): readonly string[] {
  const words = value.split(/\s+/).filter((word) => word !== '');
  const [only = '', ...others] = words;
  if (others.length === 0 && /^[a-z][\w.:-]*\w$/i.test(only) && !isWordOfYaml(only)) return [only];
  if (words.length < 6) return [JSON.stringify(words.join(' '))];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && margin + last.length + word.length < columns) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return ['>-', ...lines.map((line) => `  ${line}`)];
}

function isWordOfYaml(word: string): boolean {
  return /^(true|false|null|yes|no|on|off|y|n)$/i.test(word);
}
