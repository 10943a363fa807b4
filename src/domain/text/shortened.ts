/** What somebody wrote, short enough to be repeated. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;
}
