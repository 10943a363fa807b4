import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Block,
  Publication,
  PublishedTable,
} from '../../src/domain/publication/publication.ts';
import { built } from '../publish/built.ts';
import { loadSteps } from '../publish/steps.ts';

/**
 * Writes the charts and tables of the newest edition of every folder in `parent` as `bodies/<name>.json`
 * in `workshop`, with every figure computed and formatted: Framework has only to lay them out.
 */
export async function exportEditions(parent: string, workshop: string): Promise<void> {
  const steps = await loadSteps();
  const { formatFigure } = await built('domain/figures/format.js');
  const target = join(workshop, 'bodies');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(parent)) {
    const publication = steps.compile(await steps.read(join(parent, name)));
    const text = (id: string | null) => {
      const figure = id === null ? undefined : publication.figures.get(id);
      return figure === undefined ? '' : formatFigure(figure);
    };
    writeFileSync(join(target, `${name}.json`), JSON.stringify(edition(publication, text)));
  }
}

type Text = (figure: string | null) => string;

function edition({ body, editions }: Publication, text: Text) {
  const sections = (editions[0]?.groups ?? []).flatMap((group) => group.sections);
  return {
    name: body.name,
    sections: sections.map(({ title, blocks }) => ({
      title,
      exhibits: blocks.flatMap((block) => exhibit(block, text)),
    })),
  };
}

function exhibit(block: Block, text: Text) {
  if (block.kind === 'table') return [{ table: plainTable(block.table, text) }];
  if (block.kind === 'chart') return [{ chart: block.chart, table: plainTable(block.table, text) }];
  return [];
}

function plainTable({ caption, corner, columns, rows }: PublishedTable, text: Text) {
  return {
    caption,
    corner,
    columns: columns.map(({ title }) => title),
    rows: rows.map(({ header, cells }) => ({ header, cells: cells.map(text) })),
  };
}
