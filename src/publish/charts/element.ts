type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An XML element. Attributes are escaped and their numbers rounded to a tenth of a unit, which no
 * eye can tell apart and keeps pictures small and the same on every machine; those undefined are
 * left out. Content is XML already: escape its text with {@link escapeText}.
 */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  let tag = `<${name}`;
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value === undefined) continue;
    const text = typeof value === 'number' ? coordinate(value) : escapeText(value);
    tag += ` ${attribute}="${text}"`;
  }
  const inside = content.join('');
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** Rounded to a tenth, without a minus zero. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 cannot hold: most control characters and lone halves of surrogate pairs. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Nearly all text in charts is made of these, and needs no second look. */
const harmless = /^[\w .,:;/()[\]%#−–-]*$/;

/** Text for an element's content or an attribute in double quotes. */
export function escapeText(text: string): string {
  if (harmless.test(text)) return text;
  return writable(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Without the characters that no XML document can hold. */
export function writable(text: string): string {
  return text.replace(unwritable, '');
}
