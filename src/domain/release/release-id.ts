/** The one form of a release's id: `2024-06-r2`, or `none` where a folder has no edition yet. */
const releaseId = /^(\d{4}-(0[1-9]|1[0-2])-r[1-9]\d{0,5}|none)$/;

/** The highest revision that the id of a release has room for. */
export const lastRevision = 999_999;

/** True of text that may be joined to a path as the id of a release: it leads nowhere else. */
export function isReleaseId(value: unknown): value is string {
  return typeof value === 'string' && releaseId.test(value);
}
