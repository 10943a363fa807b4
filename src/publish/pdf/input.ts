import { categoriesOf } from '../../domain/figures/categories.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { formatFigure, formatNumber } from '../../domain/figures/format.ts';
import { shorthand, statusMeaning, statusOfText } from '../../domain/figures/status.ts';
import { describePlace } from '../../domain/findings/finding.ts';
import type { Prose } from '../../domain/publication/prose.ts';
import type {
  Block,
  Edition,
  Publication,
  PublishedTable,
  Section,
} from '../../domain/publication/publication.ts';
import { asOf, isPrintedAlike } from '../../domain/publication/restated.ts';
import { captionOf, titleOf } from '../../domain/publication/title-of.ts';
import { announcedByFigure } from '../../domain/release/announced.ts';
import { formatInstant } from '../../domain/time/instant.ts';
import { formatPeriod } from '../../domain/time/period.ts';
import { trendSays, trendWords } from '../../locale/en/trend.ts';
import { reportWords } from '../../locale/report-words.ts';
import { drawChart } from '../charts/draw.ts';
import { tableUnits } from '../html/table-units.ts';
import { figureNotes } from './figure-notes.ts';
import { type FigureNumbers, numberFigures } from './figure-numbers.ts';
import { printable } from './printable.ts';
import { steppedDown, textBlocks } from './report-text.ts';

/** Everything that a report is set from: plain data, to be handed to another thread. */
export interface PdfInput {
  /** JSON: what `report.typ` reads. */
  readonly data: string;
  /** SVG by the name under which the data refers to it. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Seconds since 1970: the date in the document’s properties. */
  readonly created: number;
}

/** The report of an edition. */
export function pdfInput(publication: Publication, edition: Edition): PdfInput {
  const numbers = numberFigures(edition);
  const pictures = new Map<string, string>();
  const own = asOf(publication, edition);
  const draw = new Draughtsman(own, numbers, pictures);
  const { body, area, release } = publication;
  const groups = edition.groups.map(({ title, sections }) => ({
    title,
    sections: sections.map((section) => draw.section(section)),
  }));
  const led = ledTo(groups);
  const data = {
    words: texts(),
    title: edition.title,
    month: edition.month,
    running: `${area.name}, ${edition.month}`,
    body: body.name,
    area: area.name,
    summary: edition.summary,
    demonstration: body.demonstration ?? '',
    facts: factsOf(publication, edition),
    groups,
    corrections: [
      ...restatedIn(publication, edition),
      ...correctionsOf(publication, numbers, edition),
    ],
    hidden: publication.disclosure.figures.some((id) => numbers.has(id))
      ? publication.disclosure.profile.says
      : [],
    verify: reportWords.verifyLede(release.id),
    figures: figureNotes(own, numbers, reportWords).map((note) => ({
      ...note,
      led: led.has(note.number),
    })),
  };
  return {
    data: JSON.stringify(data, (_, part) => (typeof part === 'string' ? printable(part) : part)),
    pictures,
    created: Math.floor(Date.parse(edition.published) / 1000),
  };
}

/**
 * The notes that something leads to: numbers in sentences, and the first of each table. Only these are labelled, because
 * each label costs the compiler more than the note itself.
 */
function ledTo(groups: object): ReadonlySet<number> {
  const found = JSON.stringify(groups).matchAll(/"(?:note|first)":(\d+)/g);
  return new Set([...found].map(([, number]) => Number(number)));
}

/** The words that stand alone; the others are made with what they are about. */
function texts(): Readonly<Record<string, string>> {
  const entries = Object.entries(reportWords).flatMap(([key, word]) =>
    typeof word === 'string' ? [[key, word] as const] : [],
  );
  return Object.fromEntries(entries);
}

function factsOf(
  { release }: Publication,
  edition: Edition,
): readonly (readonly [string, string])[] {
  const { author, signOff } = edition;
  return [
    [reportWords.published, formatInstant(edition.published)],
    [reportWords.revision, `${formatNumber(edition.revision, 0)}. ${edition.reason}`],
    [reportWords.release, release.id],
    ...(release.previous === null
      ? []
      : [[reportWords.previous, `${release.previous.id} (${release.previous.sha256})`] as const]),
    [reportWords.author, `${author.role}, ${author.office}`],
    ...signOff.map(
      ({ role, office, status }) =>
        [
          reportWords.signOff,
          `${role}, ${office}: ${status === 'signed' ? reportWords.signed : reportWords.notSigned}`,
        ] as const,
    ),
  ];
}

/** Numbers of the edition that a newer one has otherwise. */
function restatedIn({ figures, measures }: Publication, { restated = new Map() }: Edition) {
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  return [...restated].flatMap(([id, { figure, since }]) => {
    const now = figures.get(id);
    if (now === undefined || isPrintedAlike(figure, now)) return [];
    const { measure, dimensions, period } = now;
    const name = [
      titles.get(measure) ?? measure,
      ...categoriesOf(dimensions),
      formatPeriod(period),
    ];
    const says = reportWords.restated(since.month, formatFigure(now));
    return [{ title: name.join(', '), says, why: '' }];
  });
}

function correctionsOf({ release }: Publication, numbers: FigureNumbers, { restated }: Edition) {
  const announced = [...announcedByFigure(release.history).values()].flat();
  return announced
    .filter(({ change }) => numbers.has(change.figure) || change.after === null)
    .filter(({ change }) => restated?.has(change.figure) !== true)
    .map(({ change, record }) => ({
      title: [change.title, ...change.categories, change.period].join(', '),
      says:
        change.after === null
          ? reportWords.withdrawn(change.before?.text ?? '')
          : reportWords.formerly(change.before?.text ?? '', change.after.text),
      why: `${record.id}, ${formatInstant(record.published)}. ${record.editions.map(({ reason }) => reason).join(' ')}`,
    }));
}

/** Turns the parts of a section into what the report sets, and collects its pictures. */
class Draughtsman {
  readonly #publication: Publication;
  readonly #numbers: FigureNumbers;
  readonly #pictures: Map<string, string>;
  /** Level of the heading that was set last. */
  #level = 2;

  constructor(publication: Publication, numbers: FigureNumbers, pictures: Map<string, string>) {
    this.#publication = publication;
    this.#numbers = numbers;
    this.#pictures = pictures;
  }

  section(section: Section) {
    this.#level = 2;
    return {
      title: section.title,
      headline: this.#words(section.headline),
      blocks: section.blocks.map((block) => this.#block(block)),
      attested: section.attested.map(({ text, source }) => ({
        text,
        source: reportWords.attestedSource(source),
      })),
      findings: section.findings.map(({ says, place, note }) => ({
        says: `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
        place: describePlace(place),
        note: note === undefined ? '' : note.says,
        signed: note === undefined ? '' : `${note.signedBy.name}, ${note.signedBy.role}`,
      })),
    };
  }

  #words(prose: readonly Prose[]) {
    const { blocks, last } = steppedDown(textBlocks(prose, this.#numbers), this.#level);
    this.#level = last;
    return blocks;
  }

  #block(block: Block) {
    switch (block.kind) {
      case 'prose':
        return { kind: block.kind, parts: this.#words(block.prose) };
      case 'gap':
        return { kind: block.kind, title: block.title, says: block.says };
      case 'outlook':
        return { kind: block.kind, title: block.outlook.caption, rows: this.#outlook(block) };
      case 'table':
        return { kind: block.kind, ...this.#table(block.table) };
      case 'chart': {
        const picture = `${this.#pictures.size}.svg`;
        const id = `p${this.#pictures.size}`;
        this.#pictures.set(
          picture,
          printable(drawChart(block.chart, { id, width: 'wide' }), '&lt;').replace(
            'Source Sans 3, ',
            'Source Sans 3, Report Sans 3, ',
          ),
        );
        return {
          ...this.#table(block.table),
          kind: block.kind,
          title: titleOf(block.chart),
          picture,
          description: block.chart.description,
        };
      }
    }
  }

  #outlook({ outlook }: Extract<Block, { kind: 'outlook' }>) {
    return outlook.rows.map(({ title, trend, stated, override }) => {
      const own = stated === null ? undefined : this.#publication.figures.get(stated);
      return {
        title,
        word: trendWords[trend.word],
        says: trendSays(trend),
        stated: own === undefined ? '' : `${reportWords.stated}: ${formatFigure(own)}.`,
        override:
          override === undefined ? '' : reportWords.override(override.word, override.reason),
      };
    });
  }

  #table(table: PublishedTable) {
    const { figures } = this.#publication;
    const units = tableUnits(table, figures);
    const ids = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []));
    return {
      caption: captionOf(table) + (units.caption === '' ? '' : ` (${units.caption})`),
      header: [
        table.corner,
        ...table.columns.map(({ title }, index) => {
          const unit = units.columns[index] ?? '';
          return unit === '' ? title : `${title} (${unit})`;
        }),
      ],
      rows: table.rows.map(({ header, total, cells, texts: others }) => ({
        header,
        total,
        cells: cells.map((cell, index) => {
          const figure = cell === null ? undefined : figures.get(cell);
          return figure === undefined ? (others?.[index] ?? '') : formatFigure(figure);
        }),
      })),
      symbols: symbolsOf(table, figures),
      notes: [...table.notes],
      worked: this.#workedOut(ids),
      source: `${reportWords.source}: ${table.sources.map(({ title, files }) => [title, ...files].join(', ')).join('; ')}`,
    };
  }

  /** Where the notes of a table stand: those of its own figures and no others. */
  #workedOut(ids: readonly string[]) {
    const numbers = [...new Set(ids.flatMap((id) => this.#numbers.get(id) ?? []))];
    const runs = runsOf(numbers.toSorted((a, b) => a - b));
    const [first] = runs;
    if (first === undefined) return null;
    const named = runs.map(([from, to]) =>
      reportWords.range(formatNumber(from, 0), formatNumber(to, 0)),
    );
    return { first: first[0], says: reportWords.notes(named.join(', '), numbers.length) };
  }
}

/** `1, 4, 5, 6` as `1–1, 4–6`. */
function runsOf(ascending: readonly number[]): readonly (readonly [number, number])[] {
  const starts = ascending.filter((number, index) => ascending[index - 1] !== number - 1);
  const ends = ascending.filter((number, index) => ascending[index + 1] !== number + 1);
  return starts.map((start, index) => [start, ends[index] ?? start]);
}

/** What the symbols in a table mean. */
function symbolsOf(
  { rows }: PublishedTable,
  figures: ReadonlyMap<string, Figure>,
): readonly string[] {
  const found = rows.flatMap(({ cells, texts }) =>
    cells.map((cell, index) => figures.get(cell ?? '')?.status ?? statusOfText(texts?.[index])),
  );
  const statuses = new Set(found.filter((status) => status !== undefined && status !== 'final'));
  return [...statuses].map((status) => `${shorthand[status]} ${statusMeaning[status]}`);
}
