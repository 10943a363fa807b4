/** For whom lines of the template are: a body that the Specified Information Order binds, or one that it does not. */
const marks = {
  '%% where bound': true,
  '%% where not bound': false,
  '%% everywhere': null,
} as const;

/**
 * A section of the template as it is for a body: without the lines that are for bodies of the other kind, and without
 * the marks, each on a line of its own, that say which those are.
 */
export function forBody(text: string, isBound: boolean): string {
  let wanted: boolean | null = null;
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    if (isMark(line)) wanted = marks[line];
    else if (wanted === null || wanted === isBound) kept.push(line);
  }
  return kept.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

function isMark(line: string): line is keyof typeof marks {
  return line in marks;
}
