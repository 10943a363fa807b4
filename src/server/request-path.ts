import type { Context } from 'hono';

/**
 * The path without what it begins with, one slash or (where a base address ended in one) two, decoded; null where it
 * cannot be decoded, or where a name in it would not be one any more: a slash that was written as `%2F` is none that
 * divides names.
 */
export function pathOf(context: Context): string | null {
  try {
    const names = new URL(context.req.url).pathname.split('/').map(decodeURIComponent);
    if (names.some((name) => /[/\\\0]/.test(name))) return null;
    return names.join('/').replace(/^\/+/, '');
  } catch {
    return null;
  }
}
