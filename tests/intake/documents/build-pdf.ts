/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function pdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  return appended(
    Buffer.from('%PDF-1.7\n'),
    objects.map((object, n) => [n + 1, object]),
    trailer,
  );
}

/** The file saved over: objects behind its end that stand for the former ones. */
export function appended(
  former: Uint8Array,
  objects: readonly (readonly [number: number, object: string | Uint8Array])[],
  trailer = '',
): Uint8Array {
  const parts: Uint8Array[] = [former];
  let at = former.length;
  const places: string[] = [];
  for (const [number, object] of objects) {
    const bytes = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    places.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(bytes);
    at += bytes.length;
  }
  const previous = Buffer.from(former)
    .toString('latin1')
    .match(/startxref\n(\d+)/g)
    ?.at(-1);
  const prev = previous === undefined ? '' : `/Prev ${previous.replace(/\D/g, '')}`;
  const end = `xref\n${places.join('')}trailer\n<< /Size 50 /Root 1 0 R ${prev} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** A stream object with these entries and this content. */
export function stream(entries: string, content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

export const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';

export function page(entries = ''): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] ${entries} >>`;
}
