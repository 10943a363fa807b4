import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportEditions } from '../observable/export.ts';
import { measureBodies } from './measure-bodies.ts';
import {
  type Drawn,
  type FrameworkTimes,
  measureFramework,
  prepareFramework,
  workshop,
} from './measure-framework.ts';
import { weighPage } from './page-weight.ts';
import type { Comparison } from './report.ts';

/**
 * Both systems on the same editions: one page a body, with all its charts and tables. `published`
 * holds the whole sites, in which a page has its stylesheet beside it.
 */
export async function compare(
  parent: string,
  published: string,
  out: string,
  runs: number,
  drawn: readonly Drawn[],
): Promise<Comparison> {
  const ours = measureBodies(parent, out, 'whole-editions', runs);
  const weight = weighPage(join(published, 'bedfordshire'), 'editions/2024-06/whole/index.html');
  await exportEditions(parent, workshop);
  return { ...countExhibits(), ours, weight, framework: framework(drawn) };
}

/** The times, or in a sentence why there are none. */
function framework(drawn: readonly Drawn[]): readonly FrameworkTimes[] | string {
  try {
    prepareFramework();
    return drawn.map((where) => measureFramework(where, where === 'browser' ? 3 : 1));
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

/** How many charts and tables one body's edition has. */
function countExhibits(): { readonly charts: number; readonly tables: number } {
  const text = readFileSync(join(workshop, 'bodies', 'bedfordshire.json'), 'utf8');
  const edition: { sections: { exhibits: { chart?: object }[] }[] } = JSON.parse(text);
  const exhibits = edition.sections.flatMap((section) => section.exhibits);
  return {
    charts: exhibits.filter(({ chart }) => chart !== undefined).length,
    tables: exhibits.length,
  };
}
