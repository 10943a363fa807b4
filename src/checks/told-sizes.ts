import { type Nearness, namesIn, toldSizes } from '../domain/claims/hidden-size/told-sizes.ts';
import type { Figure } from '../domain/figures/figure.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { Block } from '../domain/publication/publication.ts';
import type { Text } from '../domain/statements/statement.ts';
import { authoredTexts, passagesOf } from './authored-texts.ts';
import type { Check, CheckContext, CheckedSection } from './context.ts';
import { lineWith } from './place.ts';
import { shownFigures } from './shown-figures.ts';

/** Words are published too: no sentence tells the size of a number that is hidden. */
export const checkToldSizes: Check = (context) => {
  const hidden = [...context.figures.byId.values()].filter(
    (figure) => isHidden(figure) && figure.period.end <= context.month.end,
  );
  if (hidden.length === 0) return [];
  const all = namesOf(hidden, context);
  return [
    ...context.sections.flatMap((section) => inSection(section, all, context)),
    ...inEdition(all, context),
    ...inMeasures(hidden, context),
  ];
};

function isHidden({ value, status }: Figure): boolean {
  return value === null && status === 'suppressed';
}

/** The words in the name of each figure: of its measure, and of the group that it is about. */
function namesOf(figures: readonly Figure[], { measures }: CheckContext): Nearness['names'] {
  const names = figures.map(({ measure, dimensions }) =>
    [
      measures.get(measure)?.title ?? '',
      ...dimensions.flatMap(({ code, label }) => (code === 'total' ? [] : [label])),
    ].join(' '),
  );
  return [...new Set(names)].map((name) => new Set(namesIn(name)));
}

function inSection(
  checked: CheckedSection,
  all: Nearness['names'],
  context: CheckContext,
): readonly Finding[] {
  const { section, text, file } = checked;
  const own = shownFigures(checked, context).filter(isHidden);
  const beside: Nearness =
    own.length === 0
      ? { names: all, where: 'elsewhere' }
      : { names: namesOf(own, context), where: 'beside' };
  const isShown = (id: string) => {
    const figure = context.figures.byId.get(id);
    return figure === undefined || !isHidden(figure);
  };
  const told = (words: string, nearness: Nearness) =>
    toldSizes(words, nearness).map((found) => ({
      ...finding(found.word),
      place: { file, section: section.id, ...lineWith(words, found, text) },
    }));
  const inBlock = (block: Block<Text>) => {
    const cells = 'table' in block ? block.table.rows.flatMap((row) => row.cells) : [];
    const hides = cells.some((cell) => cell !== null && !isShown(cell));
    const nearness: Nearness = hides ? { ...beside, where: 'on' } : beside;
    return authoredTexts(block, isShown).flatMap((words) => told(words, nearness));
  };
  return [
    ...[section.title, ...passagesOf(section.headline, isShown)].flatMap((words) =>
      told(words, beside),
    ),
    ...section.blocks.flatMap(inBlock),
    ...section.attested.flatMap(({ source }) => told(source, beside)),
  ];
}

/** The words of the edition itself, and what it says in public of findings. */
function inEdition(names: Nearness['names'], context: CheckContext): readonly Finding[] {
  const { title, summary, reason, groups } = context.edition;
  const notes = context.notes.map(({ says }) => says);
  const texts = [title, summary, reason, ...groups.map((group) => group.title), ...notes];
  return texts.flatMap((words) =>
    toldSizes(words, { names, where: 'beside' }).map((found) => ({
      ...finding(found.word),
      place: { file: context.file, ...lineWith(words, found, context.text) },
    })),
  );
}

/** What an office notes on a measure of its own stands on the page of every figure of it. */
function inMeasures(hidden: readonly Figure[], context: CheckContext): readonly Finding[] {
  return [...Map.groupBy(hidden, ({ measure }) => measure)].flatMap(([id, figures]) => {
    const { notes = [], definedIn } = context.measures.get(id) ?? {};
    if (definedIn === undefined) return [];
    const labels = figures.flatMap(({ dimensions }) => dimensions.map(({ label }) => label));
    return notes
      .map((words) => withoutLabels(words, labels))
      .flatMap((words) => toldSizes(words, { names: namesOf(figures, context), where: 'on' }))
      .map(({ word }) => ({ ...finding(word), place: { file: definedIn }, about: [id] }));
  });
}

/** “Under 18” names a group, and tells no number of it. */
function withoutLabels(words: string, labels: readonly string[]): string {
  return labels.reduce((kept, label) => kept.replaceAll(label, '·'.repeat(label.length)), words);
}

function finding(word: string): Omit<Finding, 'place'> {
  return {
    code: 'hidden-size-told',
    severity: 'error',
    says: `“${word}” tells something of the size of a number that is hidden`,
    fix: 'Say that it is hidden to protect people, and nothing of how large it is: “How many of them were officers is hidden to protect people.”',
  };
}
