import { type Equation, sumOf } from './form.ts';
import type { ReleaseFiles } from './release-files.ts';
import { type Fraction, readWorking, type Told } from './working.ts';

/** A figure of a release: how it comes from cells, and what is shown of it. */
export interface SeenFigure {
  readonly id: string;
  readonly hidden: boolean;
  readonly value: number | null;
  readonly decimals: number;
  readonly dataset: string;
  /** Cells as `file|row|column`, in the order of the working. */
  readonly cells: readonly string[];
  readonly working: string;
}

interface Json {
  readonly id: string;
  readonly value: number | null;
  readonly status: string;
  readonly decimals?: number;
  readonly provenance?: {
    readonly dataset?: string;
    readonly working?: string;
    readonly cells?: readonly {
      readonly file: string;
      readonly row: number;
      readonly column: string;
    }[];
  };
}

/** All figures of a release, from its JSON. */
export function figuresOf(files: ReleaseFiles): readonly SeenFigure[] {
  const { figures = [] }: { readonly figures?: readonly Json[] } = JSON.parse(
    files.text('api/figures.json') ?? '{}',
  );
  return figures.map(({ id, value, status, decimals = 0, provenance }) => ({
    id,
    value,
    hidden: status === 'suppressed',
    decimals,
    dataset: provenance?.dataset ?? '',
    cells: (provenance?.cells ?? []).map(({ file, row, column }) => `${file}|${row}|${column}`),
    working: provenance?.working ?? '',
  }));
}

/** A number that some format shows for a figure: it is between these. */
export interface Claim {
  readonly figure: string;
  readonly low: number;
  readonly high: number;
  readonly from: string;
}

/**
 * What claims say of cells, by the workings of their figures. Forms are over the names that `cellAt` gives to the
 * places of cells; null where a place is no cell of people.
 */
export function equationsOf(
  claims: readonly Claim[],
  figures: ReadonlyMap<string, SeenFigure>,
  cellAt: (figure: SeenFigure, place: string) => Told | null,
): readonly Equation[] {
  return claims.flatMap((claim) => {
    const figure = figures.get(claim.figure);
    if (figure === undefined) return [];
    const told = figure.cells.map((place) => cellAt(figure, place));
    const fraction = readWorking(figure.working, told);
    if (fraction === null || fraction.above.size + fraction.below.size === 0) return [];
    return boundsOf(fraction, claim);
  });
}

/** low ≤ above ÷ below ≤ high, as sums: above − low × below ≥ 0 and above − high × below ≤ 0. */
function boundsOf(
  { above, aboveMore, below, belowMore }: Fraction,
  { low, high, from }: Claim,
): readonly Equation[] {
  const slack = 1e-6 * Math.max(1, Math.abs(belowMore));
  const least = sumOf([
    [above, 1],
    [below, -low],
  ]);
  const most = sumOf([
    [above, 1],
    [below, -high],
  ]);
  return [
    {
      form: least,
      low: low * belowMore - aboveMore - slack,
      high: Number.POSITIVE_INFINITY,
      says: from,
    },
    {
      form: most,
      low: Number.NEGATIVE_INFINITY,
      high: high * belowMore - aboveMore + slack,
      says: from,
    },
  ];
}
