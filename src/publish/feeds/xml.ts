import { escapeText } from '../charts/element.ts';

/** An XML element with escaped attributes; `content` is XML already. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeText(value)}"`,
  );
  const tag = `<${name}${written.join('')}`;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** An element with text in it. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}
