import { type Context, Hono } from 'hono';
import { addresses } from '../publish/addresses.ts';
import { answersHere } from './answers/answers-here.ts';
import { type Answers, dataOf, isAnswered } from './answers/question.ts';
import { asDraft, type DraftAccess } from './draft.ts';
import { isData, isForGood, metadataOf } from './file-kinds.ts';
import { pathOf } from './request-path.ts';
import type { Resource } from './resource.ts';
import { send } from './send.ts';
import { type Site, Superseded } from './site.ts';

/** How a site is served; what is left out is as for a published site that few read at a time. */
export interface Serving {
  readonly answers?: Answers;
  /** For what nobody has released yet: who may read it. */
  readonly draft?: DraftAccess;
}

/**
 * The public site over HTTP. `site` is asked for at each request, which is answered from it alone: so a preview can
 * change under a running server, and a shelf get another release.
 */
export function createApp(
  site: () => Site | Promise<Site>,
  { answers = answersHere(), draft }: Serving = {},
): Hono {
  const app = new Hono();
  app.onError((_, context) => context.text('This could not be answered.\n', 500));
  app.use(async (context, next) => {
    await next();
    secure(context);
  });
  if (draft !== undefined) app.use(asDraft(draft));
  app.on(['GET', 'HEAD'], '*', (context) => answerFromOne(context, site, answers));
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

/** From one release: where that is replaced before it could be read, from the one that replaced it, from the beginning. */
async function answerFromOne(
  context: Context,
  site: () => Site | Promise<Site>,
  answers: Answers,
): Promise<Response> {
  for (;;) {
    try {
      return await answer(context, await site(), answers);
    } catch (error) {
      if (!(error instanceof Superseded)) throw error;
    }
  }
}

async function answer(context: Context, site: Site, answers: Answers): Promise<Response> {
  const path = pathOf(context);
  if (path === null) return await notFound(context, site);
  if (path !== '' && !path.endsWith('/') && (await site.has(`${path}/index.html`))) {
    // Relative, so that it holds behind a proxy that serves the site below another path.
    const folder = encodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
    return context.redirect(`${folder}/${asked(context, path)}`, 308);
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const resource = await site.get(file);
  if (resource === null) {
    return isData(file) ? problem(context, 404, noFile(file)) : await notFound(context, site);
  }
  const answered = await answerTo(context, { site, file, page: resource }, answers);
  if (answered !== null) return answered;
  if (isData(file)) await allowOthers(context, site, file);
  return send(context, resource, await isForGood(site, file));
}

/** The page with the answer to what its address asks; null where it asks nothing, or there is nothing to answer from. */
async function answerTo(
  context: Context,
  { site, file, page }: { readonly site: Site; readonly file: string; readonly page: Resource },
  answers: Answers,
): Promise<Response | null> {
  const query = new URL(context.req.url).search;
  const path = dataOf(file);
  // Without a question the page is the file as it was published, byte for byte.
  if (query === '' || path === null) return null;
  const data = await site.get(path);
  if (data === null) return null;
  const given = context.req.raw.signal;
  const outcome = await answers.answer({ site, file, query, page, data, given });
  if (outcome.kind === 'unanswerable') return null;
  if (outcome.kind === 'answered') return send(context, outcome.resource);
  context.header('Retry-After', '5');
  context.header('Cache-Control', 'no-store');
  return context.text(noAnswer[outcome.kind], 503);
}

const noAnswer = {
  busy: 'Many questions are being answered just now: ask again in a moment.\n',
  slow: 'The answer took too long: ask for less, or ask again in a moment.\n',
} as const;

/** Pages of other sites may read it, and are told where it is described. */
async function allowOthers(context: Context, site: Site, file: string): Promise<void> {
  context.header('Access-Control-Allow-Origin', '*');
  context.header('Access-Control-Expose-Headers', 'ETag, Link');
  const metadata = await metadataOf(site, file);
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

/** The page's own links are relative to the root of the site, and a missing page may lie deeper. */
async function notFound(context: Context, site: Site): Promise<Response> {
  const page = await site.get(addresses.notFound);
  if (page === null) return context.text('There is no such page.\n', 404);
  const up = '../'.repeat(new URL(context.req.url).pathname.split('/').length - 2);
  const text = new TextDecoder().decode(page.body);
  return context.html(text.replaceAll(/ (href|src)="(?![#/]|[a-z]+:)/g, ` $1="${up}`), 404);
}
