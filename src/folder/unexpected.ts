import type * as v from 'valibot';
import { nearest } from '../domain/text/nearest.ts';
import { shortened } from '../domain/text/shortened.ts';
import { isDefinition } from './definitions/definition-paths.ts';
import { namesAt, wantedAt } from './names-at.ts';
import type { Fault } from './yaml-faults.ts';

/** What was checked, and the file in which it stands. */
interface Checked {
  readonly value: unknown;
  readonly file: string;
}

/** What is wrong with a value, for a person who knows the file and not its schema, and the form that is right. */
export function unexpected(
  issue: v.BaseIssue<unknown>,
  schema: v.GenericSchema,
  { value, file }: Checked,
): Omit<Fault, 'line'> {
  const path = (issue.path ?? []).map((step) => step.key);
  const name = path
    .map((step) => (typeof step === 'number' ? step + 1 : shortened(String(step))))
    .join(', ');
  if (name === '')
    return { says: 'the text is not made of lines like “name: value”', fix: asLines };
  if (issue.expected === 'never' && Array.isArray(issue.path?.at(-1)?.input)) {
    return { says: 'a list stands where names are expected', fix: asLines };
  }
  if (issue.expected === 'never') {
    return { says: `“${name}” is not known here`, fix: knownNames(schema, value, path) };
  }
  const last = shortened(String(path.at(-1) ?? ''));
  if (issue.received === 'undefined') {
    const wants = wantedAt(schema, value, path);
    const fix = wants === undefined ? `Add a line “${last}: …”.` : `Write “${last}” with ${wants}.`;
    return { says: `“${name}” is missing`, fix };
  }
  return {
    says: `“${name}” is ${received(issue)}, but ${wanted(issue)} is expected`,
    fix: rightForm(issue, typeof path.at(-1) === 'number' ? '-' : `${last}:`) ?? lookUp(file),
  };
}

const asLines = 'Write each line as “name: value”.';

/** Names that may stand there, those that were nearly written first. */
function knownNames(schema: v.GenericSchema, value: unknown, path: readonly unknown[]): string {
  const known = namesAt(schema, value, path.slice(0, -1));
  const [near] = nearest(String(path.at(-1)), known, 1);
  if (near !== undefined) return `Did you mean “${near}”?`;
  return known.length === 0
    ? 'Take the line out.'
    : `Take the line out. These are known here: ${known.join(', ')}.`;
}

function received({ type, received: text }: v.BaseIssue<unknown>): string {
  // What the library received there is the length.
  if (type === 'non_empty') return 'empty';
  if (type === 'max_length' || type === 'min_length') return `of the length ${text}`;
  if (text === 'Object') return 'a group of lines';
  if (text === 'Array') return 'a list';
  if (text === 'null') return 'empty';
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  return quoted === undefined ? shortened(text) : `“${shortened(quoted)}”`;
}

/** A schema's own message names what it wants; valibot's begin with “Invalid”. */
function wanted({ type, expected, message }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message;
  const known = wantedByType[type];
  if (known !== undefined) return known;
  const bound = /^([<>]=?)(-?[\d.]+)$/.exec(expected ?? '');
  if (bound !== null) {
    return `${bound[1]?.startsWith('>') ? 'at least' : 'at most'} ${bound[2]}`;
  }
  return choices(expected ?? '') ?? 'something else';
}

/** `("signed" | "not-signed")` as “signed” or “not-signed”; null where it is no choice of words. */
function choices(expected: string): string | null {
  const words = [...expected.matchAll(/"([^"]*)"/g)].map(([, word]) => `“${word}”`);
  return words.length === 0 ? null : words.join(' or ');
}

const wantedByType: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  email: 'an e-mail address',
  integer: 'a whole number',
  number: 'a number',
  non_empty: 'some text',
  record: 'a group of lines',
  regex: 'a name in small letters, figures and hyphens',
  strict_object: 'a group of lines',
  string: 'text',
  union: 'one of the forms that the example shows',
  url: 'a web address',
};

const yes: readonly string[] = ['yes', 'y', 'on', 'ja', 'ie', 'true'];
const no: readonly string[] = ['no', 'n', 'off', 'na', 'nage', 'false'];

/** The example defines nothing of its own; what an office defines, a page explains. */
function lookUp(file: string): string {
  return `Correct the line; ${isDefinition(file) ? 'docs/measures.md' : 'the example folder'} shows the form.`;
}

/** The line as it would be right, where what is there tells it; null where it does not. */
function rightForm(
  { type, received: text, input, message }: v.BaseIssue<unknown>,
  name: string,
): string | null {
  const said = typeof input === 'string' ? input.trim() : '';
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said);
  if (day !== null && / (?:date|day|month) like | day and a time/.test(` ${message}`)) {
    const [, first = '', month = '', year = ''] = day;
    return `Write the year first: ${name} ${year}-${month.padStart(2, '0')}-${first.padStart(2, '0')}, if day and month are meant in this order.`;
  }
  if (type === 'boolean') {
    if (yes.includes(said.toLowerCase())) return `Write ${name} true.`;
    if (no.includes(said.toLowerCase())) return `Write ${name} false.`;
    return `Write ${name} true, or ${name} false.`;
  }
  if (type === 'array') return 'Write each entry on a line of its own below it, as “- value”.';
  if (type === 'strict_object' || type === 'record') {
    return 'Write its parts below it, two spaces further in, each as “name: value”.';
  }
  if (type !== 'string') return null;
  if (text === 'Array' || text === 'Object') return `Write one text on the line: “${name} …”.`;
  if (text === 'null') return `Write a text behind it: “${name} …”.`;
  return `Put it in quotation marks: ${name} "${shortened(text)}".`;
}
