import { type ReadSheet, type ReadWorkbook, tableOn } from './read-workbook.ts';

type Rule = (workbook: ReadWorkbook) => readonly string[];

/**
 * The checklist of the Government Analysis Function for accessible spreadsheets, a rule an entry. Each says where a workbook
 * breaks it, in words; nothing where it does not.
 */
export const checklist: Readonly<Record<string, Rule>> = {
  'The file says first, and unpacked, that it is an OpenDocument spreadsheet': ({ parts }) =>
    [...parts][0]?.join(' ') === 'mimetype application/vnd.oasis.opendocument.spreadsheet'
      ? []
      : ['archive'],
  'There are no macros, scripts or pictures in it': ({ parts, vocabulary }) => [
    ...[...parts.keys()].filter((name) => !plainParts.has(name)),
    ...['office:scripts', 'draw:frame', 'office:annotation'].filter((name) => vocabulary.has(name)),
  ],
  'It begins with cover, contents, notes and symbols, and ends with the figures': ({ sheets }) => {
    const names = sheets.map(({ name }) => name);
    const found = [...names.slice(0, 4), names.at(-1)].join(', ');
    return found === 'Cover, Contents, Notes, Symbols, Figures' ? [] : [found];
  },
  'Names of sheets are unique whatever their case, and no longer than 31 letters': ({ sheets }) => {
    const names = sheets.map(({ name }) => name.toLowerCase());
    const isBad = (name: string, index: number) =>
      name === '' || name.length > 31 || /[[\]*?:/\\]/.test(name) || names.indexOf(name) !== index;
    return names.filter(isBad);
  },
  'Each sheet has its title in A1, alone in its row and marked as a heading': onEach(({ rows }) => {
    const [title, ...others] = rows[0]?.cells ?? [];
    return title?.style === 'Heading_20_1' && title.text !== '' && others.length === 0;
  }),
  'Every sheet but the cover has one table with one marked row of headers': onEach(
    ({ name, rows }) =>
      rows.filter(({ isHeader }) => isHeader).length === (name === 'Cover' ? 0 : 1),
  ),
  'Above each table stands how many tables there are, in column A': onEach(
    (sheet) =>
      sheet.name === 'Cover' ||
      linesOf(sheet).some((line) => line.startsWith('This sheet has one table')),
  ),
  'Above each table of numbers stand what symbols mean and where the numbers come from': onEach(
    (sheet) =>
      !/^\d/.test(sheet.name) ||
      (linesOf(sheet).some((line) => line.includes('on the sheet Symbols')) &&
        linesOf(sheet).some((line) => line.startsWith('Source:'))),
  ),
  'Headers are unique and not empty': onEach((sheet) => {
    const headers = tableOn(sheet).headers.map((header) => header.toLowerCase());
    return headers.every((header, index) => header !== '' && headers.indexOf(header) === index);
  }),
  'No cell is merged, split, covered, repeated or nested': ({ vocabulary }) =>
    [...vocabulary].filter((name) => /spanned|covered|repeated|is-sub-table/.test(name)),
  'No cell is empty': onEach(({ rows }) =>
    rows.every(({ cells }) => cells.length > 0 && cells.every(({ text }) => text.trim() !== '')),
  ),
  'Each row of a table has as many cells as there are headers: nothing stands beside it': onEach(
    (sheet) => tableOn(sheet).rows.every((cells) => cells.length === tableOn(sheet).headers.length),
  ),
  'What stands above a table is one cell a row': onEach(({ rows }) => {
    const header = rows.findIndex(({ isHeader }) => isHeader);
    return rows.slice(0, header < 0 ? undefined : header).every(({ cells }) => cells.length === 1);
  }),
  'Each table is named, header included, from column A to its last cell': ({ sheets, ranges }) => {
    const wanted = sheets.filter(({ name }) => name !== 'Cover').map(addressOf);
    const given = ranges.map(({ address, containsHeader }) => (containsHeader ? address : ''));
    return [...symmetric(wanted, given)];
  },
  'Names of tables are unique, and plain letters, digits and underscores': ({ ranges }) => {
    const names = ranges.map(({ name }) => name);
    return names.filter(
      (name, index) => !/^[a-z_]\w*$/.test(name) || names.indexOf(name) !== index,
    );
  },
  'Nothing is hidden, filtered or frozen': ({ vocabulary, parts }) => [
    ...[...vocabulary].filter((name) => /visibility|table:display|filter/.test(name)),
    ...(/Split|Frozen/.test(parts.get('settings.xml') ?? '') ? ['settings.xml'] : []),
  ],
  'Numbers are number cells to the right, all else is text to the left': onEach(({ rows }) =>
    rows.every(({ cells }) =>
      cells.every(({ type, value, style }) =>
        type === 'float'
          ? Number.isFinite(Number(value)) && style === 'Number'
          : type === 'string' && style !== 'Number',
      ),
    ),
  ),
  'Notes in square brackets are listed on the sheet of notes': ({ sheets }) => {
    const notes = sheets.find(({ name }) => name === 'Notes');
    const listed = new Set(notes && tableOn(notes).rows.map(([mark]) => mark?.text));
    const used = sheets
      .filter(({ name }) => /^\d/.test(name))
      .flatMap((sheet) => linesOf(sheet).filter((line) => line.startsWith('Notes:')))
      .flatMap((line) => line.match(/\[note [\d,]+\]/g) ?? []);
    return used.filter((mark) => !listed.has(mark));
  },
  'What has notes bears their marks in its title': ({ sheets }) =>
    sheets.flatMap((sheet) => {
      const title = sheet.rows[0]?.cells[0]?.text ?? '';
      const notes = linesOf(sheet).filter((line) => line.startsWith('Notes:'));
      const marks = notes.flatMap((line) => line.match(/\[note [\d,]+\]/g) ?? []);
      return marks.filter((mark) => !title.includes(mark)).map((mark) => `${sheet.name}: ${mark}`);
    }),
  'Contents lead to every sheet after them, by its name': ({ sheets }) => {
    const contents = sheets.find(({ name }) => name === 'Contents');
    const rows = contents === undefined ? [] : tableOn(contents).rows;
    const links = rows.map(([sheet]) => `${sheet?.text} ${sheet?.link}`);
    const wanted = sheets.slice(2).map(({ name }) => `${name} #'${name.replaceAll("'", "''")}'.A1`);
    return [...symmetric(wanted, links)];
  },
  'Columns are 16 letters wide, or 32 where their text is long': onEach(({ widths }) =>
    widths.every((width) => width === '4cm' || width === '8cm'),
  ),
  'There are no fills, no borders and no colours': ({ parts }) =>
    [...parts]
      .filter(([, part]) => /background-color|fo:color|fo:border/.test(part))
      .map(([name]) => name),
  'There is no header or footer of pages': ({ parts }) =>
    /style:(header|footer)\b/.test(parts.get('styles.xml') ?? '') ? ['styles.xml'] : [],
  'Type is Arial of 12 points, titles of 16 and bold': ({ parts }) =>
    /style:default-style[^>]*>.*?fo:font-family="Arial"[^>]*fo:font-size="12pt"/.test(
      parts.get('styles.xml') ?? '',
    ) &&
    /"Heading_20_1".*?fo:font-size="16pt" fo:font-weight="bold"/.test(parts.get('styles.xml') ?? '')
      ? []
      : ['styles.xml'],
  'Its properties say title, subject, language, who made it and when': ({ parts }) =>
    ['dc:title', 'dc:subject', 'dc:language', 'dc:creator', 'meta:creation-date'].filter(
      (name) => !new RegExp(`<${name}>[^<]+</${name}>`).test(parts.get('meta.xml') ?? ''),
    ),
  'It opens at A1 of the first sheet': ({ parts }) =>
    /"ActiveTable"[^>]*>Cover</.test(parts.get('settings.xml') ?? '') &&
    !/CursorPosition[XY]"[^>]*>[^0<]/.test(parts.get('settings.xml') ?? '')
      ? []
      : ['settings.xml'],
};

/** Every rule that a workbook breaks, with where. */
export function faultsOf(workbook: ReadWorkbook): readonly string[] {
  return Object.entries(checklist).flatMap(([rule, check]) =>
    check(workbook).map((where) => `${rule}: ${where}`),
  );
}

const plainParts = new Set([
  'mimetype',
  'META-INF/manifest.xml',
  'content.xml',
  'meta.xml',
  'settings.xml',
  'styles.xml',
]);

function onEach(holds: (sheet: ReadSheet) => boolean): Rule {
  return ({ sheets }) => sheets.filter((sheet) => !holds(sheet)).map(({ name }) => name);
}

function linesOf({ rows }: ReadSheet): readonly string[] {
  return rows.filter(({ cells }) => cells.length === 1).map(({ cells }) => cells[0]?.text ?? '');
}

function addressOf(sheet: ReadSheet): string {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const first = sheet.rows.findIndex(({ isHeader }) => isHeader) + 1;
  return `${quoted}.A${first}:${quoted}.${columnName(tableOn(sheet).headers.length)}${sheet.rows.length}`;
}

function columnName(count: number): string {
  let name = '';
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function symmetric(left: readonly string[], right: readonly string[]): ReadonlySet<string> {
  return new Set(left).symmetricDifference(new Set(right));
}
