import { formatNumber } from '../../domain/figures/format.ts';
import type { FileEntry, Manifest, Signed } from '../../domain/release/manifest.ts';
import type { ReleaseRecord } from '../../domain/release/release.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { formatDate } from '../../domain/time/period.ts';
import { addresses } from '../addresses.ts';
import { shelved } from '../release/shelved-release.ts';

/** What an archive is told of a shelf. */
export interface Inventoried {
  /** Of the newest release. */
  readonly manifest: Signed<Manifest>;
  /** Newest first. */
  readonly history: readonly ReleaseRecord[];
  /** The key that a release is signed with, by its id: 32 bytes in base64. */
  readonly keys: ReadonlyMap<string, string>;
  /** The payload, below `data/`. */
  readonly payload: readonly FileEntry[];
}

const width = 78;

/** What each kind of file is, and what opens it in fifty years. */
const kinds: readonly (readonly [string, string])[] = [
  ['html', 'Pages. HTML5 with CSS; any browser, no script needed.'],
  ['pdf', 'Reports. PDF 1.7, tagged (PDF/UA-1), typefaces embedded.'],
  ['ods', 'Workbooks. OpenDocument (ISO/IEC 26300).'],
  ['csv', 'Data. RFC 4180, UTF-8, with a header; described by the JSON beside them.'],
  ['json', 'The same figures and lists. JSON (RFC 8259), UTF-8.'],
  ['zip', 'What each release was made from. ZIP, deflated.'],
  ['xml', 'Feed. Atom (RFC 4287).'],
  ['ics', 'Calendar. iCalendar (RFC 5545).'],
  ['css', 'Style sheets of the pages.'],
  ['js', 'Scripts of two pages, which can be read without them. ECMAScript.'],
  ['png', 'Pictures for shared links.'],
  ['svg', 'Icon.'],
  ['woff2', 'Typefaces of the pages (SIL Open Font License).'],
  ['txt', 'Licences.'],
];

/** `INVENTORY.txt`: what the bag is and how to read it, in plain text for whoever finds it. */
export function inventory({ manifest, history, keys, payload }: Inventoried): string {
  const { body, area } = manifest;
  const blocks = [
    wrap(`${body.name}: what was published about policing in ${area.name}`.toUpperCase()),
    wrap(
      'This folder holds every release that was published, as it was published. Open OPEN-ME.html with a browser to read it; the newest release opens first, and each earlier one is below data/releases. Nothing else is needed, no network and no program of the publisher.',
    ),
    ...(body.demonstration === null ? [] : [wrap(body.demonstration)]),
    ['RELEASES, NEWEST FIRST', ...history.flatMap((record) => release(record, keys))],
    ['FILES', ...counts(payload)],
    [
      'HOW TO CHECK IT',
      ...wrap('Every file below data/, by its SHA-256:'),
      '  sha256sum --check manifest-sha256.txt',
      ...wrap(
        `Each release has a list of its own files, ${addresses.manifest}, which names the release before it by the SHA-256 of that release’s list.`,
      ),
      ...wrap(
        `Releases that are signed are so with Ed25519 (RFC 8032); data/${addresses.verification} shows the commands that try a signature.`,
      ),
    ],
    [
      'HOW IT WAS MADE',
      ...wrap(
        `By Answerable ${manifest.versions.answerable}. ${addresses.package} in each release is the folder of returns, texts and settings that it was made from. Returns with numbers that had to be hidden to protect people are not in it; what was published of them is.`,
      ),
    ],
    ['This folder is a bag after BagIt 1.0 (RFC 8493).'],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function release(
  { id, published, editions, corrections, withdrawn }: ReleaseRecord,
  keys: ReadonlyMap<string, string>,
): readonly string[] {
  const key = keys.get(id);
  const count = corrections.length;
  const corrected =
    count === 0
      ? []
      : [`${formatNumber(count, 0)} published ${count === 1 ? 'number' : 'numbers'} changed.`];
  if (withdrawn !== undefined) {
    const { on, role, reason } = withdrawn;
    return [
      '',
      `${id}  (${formatInstant(published)})  withdrawn on ${formatDate(on)}`,
      ...wrap(`By: ${role}. Reason: ${reason}`, '  '),
    ];
  }
  return [
    '',
    `${id}  (${formatInstant(published)})  data/${shelved(id, '')}`,
    ...editions.flatMap(({ edition, revision, reason }) =>
      wrap(`Edition ${edition}, revision ${revision}. ${reason}`, '  '),
    ),
    ...corrected.map((line) => `  ${line}`),
    ...wrap(key === undefined ? 'Not signed.' : `Signed with the key ${key}`, '  '),
  ];
}

/** How many files there are of each kind, how large they are together, and what they are. */
function counts(payload: readonly FileEntry[]): readonly string[] {
  const byKind = Map.groupBy(payload, ({ path }) => path.slice(path.lastIndexOf('.') + 1));
  const known = new Map(kinds);
  return [...byKind]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([kind, files]) => {
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      const size = `${formatNumber(files.length, 0)} ${kind}, ${formatNumber(bytes, 0)} bytes`;
      return ['', size, ...wrap(known.get(kind) ?? 'Other files.', '  ')];
    });
}

/** Lines of at most so many letters, a longer word alone. */
function wrap(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? `${indent}${word}` : `${last} ${word}`;
    if (last === undefined || longer.length > width) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
