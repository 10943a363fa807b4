import type { Context, MiddlewareHandler } from 'hono';
import { isData } from './file-kinds.ts';
import { pathOf } from './request-path.ts';

/** Who may read a draft: whoever asks for it by a name of the server. */
export interface DraftAccess {
  /** @param authority - As in the header `Host`. */
  readonly isOurs: (authority: string) => boolean;
}

/**
 * Serves what nobody has released yet to the person at the machine, and to whoever they open it to: no page of somebody
 * else may read it through their browser, nothing keeps it, and a file of it says in its name what it is.
 */
export function asDraft({ isOurs }: DraftAccess): MiddlewareHandler {
  return async (context, next) => {
    const refused = refusal(context, isOurs);
    if (refused === null) await next();
    else context.res = context.text(`${refused.says}\n`, refused.status);
    for (const name of [...context.res.headers.keys()]) {
      if (name.startsWith('access-control-')) context.header(name, undefined);
    }
    context.header('Cache-Control', 'no-store');
    context.header('X-Robots-Tag', 'noindex');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    const file = pathOf(context) ?? '';
    if (context.res.status === 200 && isData(file)) {
      const name = file.slice(file.lastIndexOf('/') + 1).replaceAll(/[^\w.-]/g, '-');
      context.header('Content-Disposition', `inline; filename="DRAFT-${name}"`);
    }
  };
}

interface Refusal {
  readonly status: 403 | 421;
  readonly says: string;
}

function refusal(context: Context, isOurs: DraftAccess['isOurs']): Refusal | null {
  if (!isOurs(context.req.header('Host') ?? '')) {
    return {
      status: 421,
      says: 'This is a draft, and is served only under the names of the machine that it is on.',
    };
  }
  const origin = context.req.header('Origin');
  const isOther = origin !== undefined && !isOurs(origin.replace(/^https?:\/\//, ''));
  return isOther || isFromElsewhere(context)
    ? { status: 403, says: 'This is a draft, and pages of other sites may not read it.' }
    : null;
}

/**
 * Whether a browser says that a page of another site asks (Fetch Metadata). Whoever follows a link is let in: the page
 * with the link sees nothing of where it leads.
 */
function isFromElsewhere(context: Context): boolean {
  const site = context.req.header('Sec-Fetch-Site') ?? 'none';
  if (site === 'none' || site === 'same-origin') return false;
  const isFollowed =
    context.req.header('Sec-Fetch-Mode') === 'navigate' &&
    context.req.header('Sec-Fetch-Dest') === 'document';
  return !isFollowed;
}
