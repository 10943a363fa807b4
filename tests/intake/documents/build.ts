import { strToU8, zipSync } from 'fflate';
import { inspectDocument } from '../../../src/intake/documents/inspect.ts';
import { PdfReader } from '../../../src/intake/documents/pdf.ts';

/** A zip archive of these parts. */
export function archive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
}

const officeTypes = {
  word: [
    'word/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  ],
  excel: [
    'xl/workbook.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  ],
  powerpoint: [
    'ppt/presentation.xml',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  ],
} as const;

/** A file of Office whose parts are linked as `links` says: from a part, by kind, to another. */
export function office(
  program: keyof typeof officeTypes,
  parts: Readonly<Record<string, string | Uint8Array>>,
  links: readonly (readonly [from: string, kind: string, target: string, mode?: 'External'])[] = [],
): Uint8Array {
  const [main, type] = officeTypes[program];
  const all = [['', 'officeDocument', main] as const, ...links];
  const relations = Map.groupBy(all, ([from]) => from);
  const rels = [...relations].map(([from, own]) => [
    relationsOf(from),
    `<Relationships>${own
      .map(([, kind, target, mode]) => {
        const path = mode === undefined ? `/${target}` : target;
        const outside = mode === undefined ? '' : ` TargetMode="${mode}"`;
        return `<Relationship Id="${idOf(target)}" Type="http://x/relationships/${kind}" Target="${path}"${outside}/>`;
      })
      .join('')}</Relationships>`,
  ]);
  return archive({
    '[Content_Types].xml': `<Types><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    ...Object.fromEntries(rels),
    ...parts,
  });
}

/** The id of the link to a part. */
export function idOf(target: string): string {
  return `r${target.replace(/\W/g, '')}`;
}

function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** An OpenDocument file with this content and these automatic styles. */
export function openDocument(
  kind: 'text' | 'spreadsheet' | 'presentation',
  { body = '', styles = '', parts = {}, entries = '' }: OpenDocumentParts,
): Uint8Array {
  const listed = Object.keys(parts)
    .map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type=""/>`)
    .join('');
  return archive({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'META-INF/manifest.xml': `<manifest:manifest><manifest:file-entry manifest:full-path="/"/><manifest:file-entry manifest:full-path="content.xml"/>${listed}${entries}</manifest:manifest>`,
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ...parts,
  });
}

interface OpenDocumentParts {
  readonly body?: string;
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly entries?: string;
}

const pdf = new PdfReader();

/** What is told of a file: `comment 2: slide 1, slide 3`, and what could not be looked into. */
export async function told(bytes: Uint8Array, name = 'documents/x'): Promise<readonly string[]> {
  const { unseen, unread } = await inspectDocument(name, bytes, pdf);
  return [
    ...unseen.map(({ thing, count, examples, further }) => {
      const rest = further === 0 ? '' : ` and ${further} more`;
      return `${thing} ${count}${examples.length > 0 ? `: ${examples.join(', ')}${rest}` : ''}`;
    }),
    ...unread.map(({ says }) => says),
  ];
}
