import type { PlacedClaim } from '../../domain/claims/claim.ts';
import { unitLabel } from '../../domain/figures/unit.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import type { Inline, Prose } from '../../domain/publication/prose.ts';
import type {
  Block,
  Edition,
  Publication,
  PublishedOutlook,
  PublishedTable,
  Section,
} from '../../domain/publication/publication.ts';
import { shownFigure } from '../../domain/publication/restated.ts';
import { captionOf } from '../../domain/publication/title-of.ts';
import { describeChart } from './chart-json.ts';
import { type Json, writeJson } from './json.ts';
import { publisher } from './publisher.ts';
import { describeTrend } from './trend-json.ts';

/** `api/editions/<id>.json`: an edition section by section; its numbers are figure ids. */
export function editionJson(publication: Publication, edition: Edition): string {
  return writeJson({
    ...publisher(publication),
    id: edition.id,
    month: edition.month,
    title: edition.title,
    summary: edition.summary,
    revision: edition.revision,
    reason: edition.reason,
    published: edition.published,
    author: { role: edition.author.role, office: edition.author.office },
    signOff: edition.signOff.map(({ role, office, status }) => ({ role, office, status })),
    ...describeRestated(publication, edition),
    groups: edition.groups.map((group) => ({
      title: group.title,
      sections: group.sections.map(describeSection),
    })),
  });
}

/** Figures whose values here are those of the edition’s own returns, and others in a newer one; nothing where there are none. */
function describeRestated(
  { figures }: Publication,
  { restated }: Edition,
): { readonly [key: string]: Json } {
  if (restated === undefined) return {};
  return {
    restated: [...restated].map(([id, { figure, since }]) => ({
      figure: id,
      ...shownFigure(figure),
      since: since.id,
      now: { ...shownFigure(figures.get(id) ?? figure) },
    })),
  };
}

function describeSection(section: Section): Json {
  return {
    id: section.id,
    title: section.title,
    meets: section.meets ?? [],
    headline: section.headline.map(describeProse),
    blocks: section.blocks.map(describeBlock),
    claims: section.claims.map(describeClaim),
    attested: section.attested.map(({ text, source }) => ({ text, source })),
    findings: section.findings.map(describeFinding),
  };
}

/** What the words bind: as printed, how it was asked for, the figures it rests on, and its rule. */
function describeClaim({ text, form, figures, rule, line }: PlacedClaim): Json {
  return { text, form, figures, rule, line };
}

function describeBlock(block: Block): Json {
  switch (block.kind) {
    case 'prose':
      return { kind: 'prose', prose: block.prose.map(describeProse) };
    case 'gap':
      return { kind: 'gap', title: block.title, says: block.says, lacks: block.lacks ?? [] };
    case 'table':
      return { kind: 'table', table: describeTable(block.table) };
    case 'chart':
      return {
        kind: 'chart',
        chart: describeChart(block.chart),
        table: describeTable(block.table),
      };
    case 'outlook':
      return { kind: 'outlook', outlook: describeOutlook(block.outlook) };
  }
}

function describeOutlook({ id, caption, rows }: PublishedOutlook): Json {
  return {
    id,
    caption,
    rows: rows.map(({ measure, title, trend, stated, override }) => ({
      measure,
      title,
      trend: describeTrend(trend),
      stated,
      override: override === undefined ? null : { ...override },
    })),
  };
}

function describeTable(table: PublishedTable): Json {
  return {
    id: table.id,
    caption: captionOf(table),
    corner: table.corner,
    columns: table.columns.map(({ title, unit }) => ({ title, unit: unitLabel(unit) })),
    rows: table.rows.map(({ header, total, cells, texts }) => ({
      header,
      total,
      cells,
      ...(texts === undefined ? {} : { texts }),
    })),
    notes: table.notes,
    sources: table.sources.map(({ dataset, title, files }) => ({ dataset, title, files })),
  };
}

function describeFinding({ code, severity, place, says, fix, about = [], note }: Finding): Json {
  return {
    code,
    severity,
    place: { ...place },
    says,
    fix,
    about,
    note: note === undefined ? null : { says: note.says, signedBy: { ...note.signedBy } },
  };
}

function describeProse(prose: Prose): Json {
  switch (prose.kind) {
    case 'paragraph':
      return { kind: 'paragraph', children: prose.children.map(describeWords) };
    case 'heading':
      return {
        kind: 'heading',
        level: prose.level,
        mark: prose.mark ?? null,
        children: prose.children.map(describeWords),
      };
    case 'list':
      return {
        kind: 'list',
        ordered: prose.ordered,
        entries: prose.entries.map((entry) => entry.map(describeProse)),
      };
    case 'quote':
      return { kind: 'quote', children: prose.children.map(describeProse) };
  }
}

function describeWords(inline: Inline): Json {
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: inline.text };
    case 'figure':
      return { kind: 'figure', figure: inline.figure, text: inline.text };
    case 'claim':
      return { kind: 'claim', text: inline.text, figures: inline.figures, rule: inline.rule };
    case 'link':
      return { kind: 'link', to: inline.to, children: inline.children.map(describeWords) };
    default:
      return { kind: inline.kind, children: inline.children.map(describeWords) };
  }
}
