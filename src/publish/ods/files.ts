import { formatNumber } from '../../domain/figures/format.ts';
import { shorthand, statusMeaning } from '../../domain/figures/status.ts';
import type { Edition, Publication, Section } from '../../domain/publication/publication.ts';
import { asOf } from '../../domain/publication/restated.ts';
import { figuresShown } from '../../domain/publication/shown.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { workbookWords as words } from '../../locale/workbook-words.ts';
import { addresses } from '../addresses.ts';
import type { OutputFile } from '../output.ts';
import { figuresSheet } from './figures-sheet.ts';
import { Notes } from './notes.ts';
import { type Placed, tableSheet } from './table-sheet.ts';
import { type Cell, link, type Sheet, text, toSheet, type Workbook } from './workbook.ts';
import { writeOds } from './write-ods.ts';

/** `editions/<id>/tables.ods`: all tables of each edition as an accessible workbook. */
export function odsFiles(publication: Publication): OutputFile[] {
  return publication.editions.map((edition) => ({
    path: addresses.tables(edition.id),
    content: writeOds(workbookOf(asOf(publication, edition), edition)),
  }));
}

/** The workbook of an edition: cover, contents, notes, symbols, a sheet a table, and how each figure was worked out. */
function workbookOf(publication: Publication, edition: Edition): Workbook {
  const { body, area, figures } = publication;
  const notes = new Notes();
  const corrected = correctionNotes(publication);
  const placed = placedTables(edition);
  const tables = placed.map(({ placement, section }) => {
    const ids = placement.block.table.rows.flatMap(({ cells }) => cells.flatMap((id) => id ?? []));
    const all = [
      ...placement.block.table.notes,
      ...section.findings
        .filter(({ about = [] }) => about.some((id) => ids.includes(id)))
        .map(noteOf),
      ...ids.flatMap((id) => corrected.get(id) ?? []),
    ];
    const marks = [...new Set(all)].map((note) => notes.mark(note));
    return { sheet: tableSheet(placement, figures, marks), section: section.title };
  });
  const sections = edition.groups.flatMap((group) => group.sections);
  for (const section of sections) for (const note of sectionNotes(section)) notes.mark(note);
  const shown = new Set(sections.flatMap((section) => [...figuresShown(section)]));
  return {
    title: `${edition.title}, ${body.name}`,
    subject: words.subject(edition.month, area.name),
    creator: body.name,
    created: edition.published,
    language: 'en-GB',
    sheets: [
      coverSheet(publication, edition),
      contentsSheet(tables),
      notes.sheet(),
      symbolsSheet(),
      ...tables.map(({ sheet }) => sheet),
      figuresSheet(publication, shown),
    ],
  };
}

function placedTables(edition: Edition): { placement: Placed; section: Section }[] {
  let number = 0;
  return edition.groups
    .flatMap((group) => group.sections)
    .flatMap((section) =>
      section.blocks.flatMap((block) => {
        if (block.kind !== 'table' && block.kind !== 'chart') return [];
        number += 1;
        return [{ placement: { block, section: section.title, number }, section }];
      }),
    );
}

function noteOf({ says, note }: Section['findings'][number]): string {
  const found = words.notes.finding(says.charAt(0).toUpperCase() + says.slice(1));
  if (note === undefined) return found;
  const { name, role } = note.signedBy;
  return `${found} ${words.notes.answer(note.says, `${name}, ${role}`)}`;
}

/** What is missing from a section, and what was found in it: it may have no table to stand beside. */
function sectionNotes(section: Section): readonly string[] {
  const gaps = section.blocks.flatMap((block) =>
    block.kind === 'gap' ? [words.notes.gap(block.title, block.says)] : [],
  );
  return [...gaps, ...section.findings.map(noteOf)];
}

/** What was corrected, by figure. */
function correctionNotes({ release }: Publication): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, readonly string[]>();
  for (const { id, corrections } of release.history) {
    for (const { figure, title, categories, period, before, after } of corrections) {
      const what = [title, ...categories, period].join(', ');
      const note = words.notes.correction(what, before?.text ?? '', after?.text ?? '', id);
      notes.set(figure, [...(notes.get(figure) ?? []), note]);
    }
  }
  return notes;
}

function coverSheet({ body, release }: Publication, edition: Edition): Sheet {
  const lines: readonly (Cell | null)[] = [
    text(words.cover.edition(edition.month)),
    text(words.cover.publisher(body.name)),
    body.demonstration === undefined ? null : text(body.demonstration),
    edition.summary === '' ? null : text(edition.summary),
    text(words.cover.revision(formatNumber(edition.revision, 0), edition.reason)),
    text(words.cover.published(formatInstant(edition.published))),
    text(words.cover.release(release.id)),
    body.email === undefined
      ? null
      : link(`${words.cover.contact} ${body.email}`, `mailto:${body.email}`),
    body.website === undefined
      ? null
      : link(`${words.cover.website} ${body.website}`, body.website),
    text(words.cover.how),
    text(words.cover.census),
  ];
  return {
    name: words.sheets.cover,
    title: edition.title,
    lines: lines.filter((line) => line !== null),
    table: null,
  };
}

function contentsSheet(
  tables: readonly { readonly sheet: Sheet; readonly section: string }[],
): Sheet {
  const named = (name: string, title: string, section: string) => [
    link(name, toSheet(name)),
    text(title),
    text(section),
  ];
  const { sheets } = words;
  const none = shorthand['not-applicable'];
  return {
    name: sheets.contents,
    title: words.contents.title,
    lines: [text(words.contents.line)],
    table: {
      name: 'contents',
      headers: words.contents.headers,
      rows: [
        named(sheets.notes, words.notes.title, none),
        named(sheets.symbols, words.symbols.title, none),
        ...tables.map(({ sheet, section }) => named(sheet.name, sheet.title, section)),
        named(sheets.figures, words.figures.title, none),
      ],
    },
  };
}

function symbolsSheet(): Sheet {
  const { title, line, headers, noFigure } = words.symbols;
  const statuses = (['provisional', 'revised', 'suppressed', 'unavailable'] as const).map(
    (status) => [text(shorthand[status]), text(statusMeaning[status])],
  );
  return {
    name: words.sheets.symbols,
    title,
    lines: [text(line)],
    table: {
      name: 'symbols',
      headers,
      rows: [...statuses, [text(shorthand['not-applicable']), text(noFigure)]],
    },
  };
}
