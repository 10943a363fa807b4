import type { ToldFigures } from './told.ts';

interface FigureJson {
  readonly id: string;
  readonly value: number | null;
  readonly text: string;
  readonly status: string;
  readonly unit: { readonly label: string };
  readonly period: { readonly label: string };
}

/** `api/figures.json`. */
export function readJsonFigures(text: string): ToldFigures {
  const { figures }: { figures: readonly FigureJson[] } = JSON.parse(text);
  return new Map(
    figures.map(({ id, value, text: shown, unit, status, period }) => [
      id,
      { value, shown, unit: unit.label, status, period: period.label },
    ]),
  );
}
