import type { Context } from 'hono';
import type { Resource } from './resource.ts';

/** A file of a release never changes, but the release may be withdrawn: caches ask again within a day. */
const lasting = 'public, max-age=86400';

/**
 * The tag of the plain bytes is strong. Compressed, they are another representation of the same: its tag is weak, and
 * `If-None-Match` finds both (RFC 9110, sections 8.8.3.3 and 13.1.2).
 */
export function send(context: Context, resource: Resource, forGood = false): Response {
  const zipped = acceptsGzip(context.req.header('Accept-Encoding')) ? resource.gzipped : null;
  context.header('ETag', zipped === null ? resource.etag : `W/${resource.etag}`);
  context.header('Cache-Control', forGood ? lasting : 'no-cache');
  context.header('Vary', 'Accept-Encoding');
  if (matches(context.req.header('If-None-Match'), resource.etag)) {
    return context.body(null, 304);
  }
  context.header('Content-Type', resource.type);
  if (zipped !== null) context.header('Content-Encoding', 'gzip');
  return context.body(zipped ?? resource.body);
}

function matches(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false;
  return asked
    .split(',')
    .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

function acceptsGzip(accepted = ''): boolean {
  const coding = accepted.split(',').find((one) => /^\s*gzip\b/.test(one));
  return coding !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(coding);
}
