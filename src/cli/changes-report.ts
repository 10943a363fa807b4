import type { FigureChange } from '../domain/release/release.ts';

const headings = {
  change: 'Change',
  appear: 'Appear',
  hidden: 'Are hidden',
  again: 'Are shown again',
  gone: 'Are gone',
} as const;

type Heading = keyof typeof headings;

/** What readers would see changed since a release, by what becomes of the figures. */
export function changeLines(since: string, changes: readonly FigureChange[]): readonly string[] {
  if (changes.length === 0) return [`No figure changes since ${since}.`];
  const groups = Map.groupBy(changes, headingOf);
  const figures = changes.length === 1 ? '1 figure is' : `${changes.length} figures are`;
  return [
    `${figures} not as in ${since}.`,
    ...Object.keys(headings)
      .filter(isHeading)
      .flatMap((heading) => {
        const group = groups.get(heading) ?? [];
        return group.length === 0 ? [] : ['', headings[heading], ...group.map(lineOf)];
      }),
  ];
}

function isHeading(name: string): name is Heading {
  return name in headings;
}

function headingOf({ kind, before, after }: FigureChange): Heading {
  if (kind === 'addition') return 'appear';
  if (kind === 'deletion') return 'gone';
  if (after?.status === 'suppressed') return 'hidden';
  return before?.status === 'suppressed' ? 'again' : 'change';
}

/** `  Searches, Black, May 2024: 12, was 15`. A number that is hidden now is not repeated. */
function lineOf({ title, categories, period, before, after }: FigureChange): string {
  const name = [title, ...categories, period].join(', ');
  if (after === null) return `  ${name}: was ${before?.text ?? ''}`;
  return before === null
    ? `  ${name}: ${after.text}`
    : `  ${name}: ${after.text}, was ${before.text}`;
}
