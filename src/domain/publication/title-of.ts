interface Titled {
  readonly period?: string;
}

/** What a table is called where it stands by itself: its caption with the period of its figures. */
export function captionOf({ caption, period }: Titled & { readonly caption: string }): string {
  return period === undefined ? caption : `${caption}, ${period}`;
}

/** The same of a chart. */
export function titleOf({ title, period }: Titled & { readonly title: string }): string {
  return period === undefined ? title : `${title}, ${period}`;
}
