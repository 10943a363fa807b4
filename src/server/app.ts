import { type Context, Hono } from 'hono';
import { addresses } from '../publish/addresses.ts';
import { answeredFile, isAnswered } from './answer.ts';
import { isData, isForGood, metadataOf } from './file-kinds.ts';
import type { Resource, Site } from './site.ts';

/**
 * The public site over HTTP. `site` is asked for at each request, so that a preview can change
 * under a running server.
 */
export function createApp(site: () => Site): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    secure(context);
  });
  app.on(['GET', 'HEAD'], '*', (context) => answer(context, site()));
  app.options('*', (context) => {
    context.header('Allow', methods);
    if (isData(pathOf(context) ?? '')) {
      context.header('Access-Control-Allow-Origin', '*');
      context.header('Access-Control-Allow-Methods', methods);
      context.header('Access-Control-Allow-Headers', 'If-None-Match');
    }
    return context.body(null, 204);
  });
  app.all('*', (context) => {
    context.header('Allow', methods);
    const file = pathOf(context) ?? '';
    if (isData(file)) return problem(context, 405, 'Only reading is possible here.');
    return context.text('Only reading is possible here.\n', 405);
  });
  return app;
}

const methods = 'GET, HEAD, OPTIONS';

/** The pages need their own stylesheet, fonts, pictures, scripts and files, and nothing else in the world. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

function secure(context: Context): void {
  context.header('Content-Security-Policy', contentPolicy);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
}

function answer(context: Context, site: Site): Response {
  const path = pathOf(context);
  if (path === null) return notFound(context, site);
  if (path !== '' && !path.endsWith('/') && site.has(`${path}/index.html`)) {
    // Relative, so that it holds behind a proxy that serves the site below another path.
    const folder = encodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
    return context.redirect(`${folder}/${asked(context, path)}`, 308);
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const answered = answeredFile(site, file, new URL(context.req.url).search);
  if (answered !== null) return send(context, answered);
  const resource = site.get(file);
  if (resource === null)
    return isData(file) ? problem(context, 404, noFile(file)) : notFound(context, site);
  if (isData(file)) allowOthers(context, site, file);
  return send(context, resource, isForGood(site, file));
}

/** Pages of other sites may read it, and are told where it is described. */
function allowOthers(context: Context, site: Site, file: string): void {
  context.header('Access-Control-Allow-Origin', '*');
  context.header('Access-Control-Expose-Headers', 'ETag, Link');
  const metadata = metadataOf(site, file);
  if (metadata !== null) {
    context.header('Link', `<${metadata}>; rel="describedby"; type="application/csvm+json"`);
  }
  const below = /(?:^|\/)api\/(.+\/)?[^/]+\.json$/.exec(file);
  if (below === null) return;
  const up = below[1] === undefined ? '' : '../';
  context.header('Link', `<${up}openapi.json>; rel="service-desc"; type="application/json"`);
}

function noFile(file: string): string {
  return `There is no ${file}. ${addresses.apiIndex} says what there is.`;
}

/** An error as data: problem details for HTTP APIs (RFC 9457). */
function problem(context: Context, status: 404 | 405, detail: string): Response {
  const titles = { 404: 'Not found', 405: 'Method not allowed' };
  context.header('Access-Control-Allow-Origin', '*');
  context.header('Content-Type', 'application/problem+json');
  const { pathname } = new URL(context.req.url);
  const document = {
    type: 'about:blank',
    title: titles[status],
    status,
    detail,
    instance: pathname,
  };
  return context.body(JSON.stringify(document), status);
}

/** A question keeps its words on the way to the page that answers it. */
function asked(context: Context, path: string): string {
  return isAnswered(`${path}/index.html`) ? new URL(context.req.url).search : '';
}

/** The path without what it begins with, one slash or (where a base address ended in one) two, decoded; null where it cannot be decoded. */
function pathOf(context: Context): string | null {
  try {
    return decodeURIComponent(new URL(context.req.url).pathname).replace(/^\/+/, '');
  } catch {
    return null;
  }
}

/**
 * The tag of the plain bytes is strong. Compressed, they are another representation of the same: its tag is weak, and
 * `If-None-Match` finds both (RFC 9110, sections 8.8.3.3 and 13.1.2).
 */
function send(context: Context, resource: Resource, forGood = false): Response {
  const zipped = acceptsGzip(context.req.header('Accept-Encoding')) ? resource.gzipped : null;
  context.header('ETag', zipped === null ? resource.etag : `W/${resource.etag}`);
  context.header('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
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

/** The page's own links are relative to the root of the site, and a missing page may lie deeper. */
function notFound(context: Context, site: Site): Response {
  const page = site.get('404.html');
  if (page === null) return context.text('There is no such page.\n', 404);
  const up = '../'.repeat(new URL(context.req.url).pathname.split('/').length - 2);
  const text = new TextDecoder().decode(page.body);
  return context.html(text.replaceAll(/ (href|src)="(?![#/]|[a-z]+:)/g, ` $1="${up}`), 404);
}
