/** A name as it is typed into a command: in quotation marks where a space or sign in it would mean something else. */
export function shellWord(name: string): string {
  return /^[\p{L}\p{N}_./\\:@+~-]+$/u.test(name)
    ? name
    : `"${name.replaceAll(/["$`\\]/g, '\\$&')}"`;
}
