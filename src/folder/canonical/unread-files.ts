import { formatNumber } from '../../domain/figures/format.ts';
import type { Finding, Severity } from '../../domain/findings/finding.ts';
import { answersFile } from '../answers.ts';
import { comparatorsFolder } from '../comparators.ts';
import { documentsFolder } from '../duties.ts';
import type { FolderFiles, Unread } from '../files.ts';
import { outlinesFile } from '../outlines.ts';
import { documentsNamedIfRead } from '../published-files.ts';
import { isRecipePath } from '../recipes.ts';
import { returnsFolder } from '../return-path.ts';
import { isInPlaceOfFile, isPackagePlace, openDataPaths } from './unread-places.ts';

/** Folders in which what nothing reads stops publication: they hold nothing but what is made by a program. */
const wholeFolders = ['open-data/', 'boundaries/'];

/** Files in them that nothing is read from. */
export function strayFiles({ paths }: Pick<FolderFiles, 'paths'>): readonly Finding[] {
  const stray = paths.filter(
    (path) => isBelow(path, wholeFolders) && path !== outlinesFile && !openDataPaths.has(path),
  );
  return gathered(stray.map(asFile)).map(([folder, found]) =>
    notRead(folder, found, 'error', 'Take out of the folder what does not belong there.'),
  );
}

/**
 * Everything else that nothing reads, in one note a folder: a hundred files must not bury the rest. They are named to
 * the office alone, so none of this goes where findings are recorded in a package.
 */
export function filesBeside(files: FolderFiles): readonly Finding[] {
  const named = documentsNamedIfRead(files);
  const documents = new Set(named ?? []);
  const beside = (files.all ?? files.paths).filter((path) =>
    path.startsWith(documentsFolder)
      ? named !== null && !documents.has(path)
      : !hasItsReader(path) && !isForTheOffice(path),
  );
  const odd = (files.unread ?? []).filter((one) => !isInPlaceOfFile(one, documents));
  return gathered([...beside.map(asFile), ...odd]).map(([folder, found]) =>
    notRead(folder, found, 'note', fixes.get(folder) ?? topFix),
  );
}

/** Where a file is read, or told of by who reads there. */
function hasItsReader(path: string): boolean {
  return isPackagePlace(path) || isBelow(path, [returnsFolder, comparatorsFolder, ...wholeFolders]);
}

/** What an office has for itself, and what “answerable init” and “answerable templates” wrote for it to read. */
function isForTheOffice(path: string): boolean {
  return (
    ['README.md', 'local.yaml', answersFile].includes(path) ||
    isRecipePath(path) ||
    /^templates\/[^/]+\.(csv|txt|md|measures\.yaml)$/.test(path)
  );
}

function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

const hiddenFix = 'It may stay. To have a file read, take the point off the front of its name.';

const topFix =
  'It may stay. What is to be published goes into returns/, editions/ or documents/, in a form that is read there.';

/** What to do, by the folder that it lies in. */
const fixes: ReadonlyMap<string, string> = new Map([
  [returnsFolder, hiddenFix],
  [comparatorsFolder, hiddenFix],
  ['open-data/', hiddenFix],
  ['boundaries/', hiddenFix],
  [
    'editions/',
    'It may stay. An edition is its edition.yaml, and beside it a Markdown file for each section.',
  ],
  [
    documentsFolder,
    'It may stay. A document is published where duties.yaml names it (pdf, odt, ods, docx, xlsx, csv, txt, png or jpg).',
  ],
  [
    'datasets/',
    'It may stay. To define a dataset of your own, write it as datasets/<id>.yaml (docs/measures.md).',
  ],
  [
    'measures/',
    'It may stay. To define measures of your own, write them in a file measures/<name>.yaml (docs/measures.md).',
  ],
]);

interface Found {
  readonly path: string;
  readonly kind: Unread['kind'] | 'file';
}

function asFile(path: string): Found {
  return { path, kind: 'file' };
}

/** By the folder of the form in which each lies; '' for all that lies in none, other folders included. */
function gathered(found: readonly Found[]): readonly (readonly [string, readonly Found[]])[] {
  const folders = [...fixes.keys()];
  const inOrder = found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [
    ...Map.groupBy(inOrder, ({ path }) => folders.find((folder) => path.startsWith(folder)) ?? ''),
  ];
}

/** How many are named in one finding. */
const mostNamed = 5;

function notRead(
  folder: string,
  found: readonly Found[],
  severity: Severity,
  fix: string,
): Finding {
  const [only, ...others] = found;
  const isOne = only !== undefined && others.length === 0;
  return {
    code: 'file-not-read',
    severity,
    place: { file: isOne ? only.path : folder || './' },
    says: isOne
      ? `nothing reads this ${nouns[only.kind]}, so it is not published`
      : `nothing reads ${formatNumber(found.length, 0)} files here, so they are not published: ${listed(folder, found)}`,
    fix,
  };
}

/** The first names, and how many more there are. */
function listed(folder: string, found: readonly Found[]): string {
  const names = namesOf(folder, found);
  const rest =
    names.length > mostNamed ? [`and ${formatNumber(names.length - mostNamed, 0)} more`] : [];
  return [...names.slice(0, mostNamed), ...rest].join(', ');
}

const nouns: Readonly<Record<Found['kind'], string>> = {
  file: 'file',
  link: 'link',
  special: 'pipe, socket or device',
  closed: 'folder',
  hidden: 'hidden file',
};

/** Names as seen from the folder; each folder in it once, with how many lie there. */
function namesOf(folder: string, found: readonly Found[]): readonly string[] {
  const inside = found.map(({ path }) => path.slice(folder.length));
  const byFirst = Map.groupBy(inside, (path) => path.split('/', 1).join(''));
  return [...byFirst].map(([first, paths]) => {
    if (paths.length > 1) return `${first}/ (${formatNumber(paths.length, 0)})`;
    return paths.join('');
  });
}
