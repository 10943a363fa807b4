/** Longer names no file system takes, and longer paths few. */
const longestName = 200;
const longestPath = 1000;

/**
 * True of a relative path of plain names, `/` between them, none of which leads elsewhere or means anything else
 * on any system: no `..`, no absolute path, no drive, no backslash, no control character, no name that Windows keeps
 * for a device (`con`, `nul.md`) or would shorten (a point or a space at its end).
 */
export function isPlainPath(path: string): boolean {
  return path.length <= longestPath && path.isWellFormed() && path.split('/').every(isPlainName);
}

/** Names that mean a device on Windows, whatever ending they have. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

function isPlainName(name: string): boolean {
  return (
    name.length <= longestName &&
    /^[^\\:*?"<>|\p{Cc}\p{Bidi_Control}\u2028\u2029]+$/u.test(name) &&
    !/^\.{1,2}$/.test(name) &&
    !/[. ]$/.test(name) &&
    !devices.test(name)
  );
}

/** The first path that differs from one before it by case alone, so that some disks take both for one; else null. */
export function findAlike(paths: Iterable<string>): string | null {
  const seen = new Set<string>();
  for (const path of paths) {
    const folded = path.normalize('NFC').toLowerCase();
    if (seen.has(folded)) return path;
    seen.add(folded);
  }
  return null;
}
