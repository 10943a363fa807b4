import type { ComponentChildren } from 'preact';
import type { SiteIndex } from './site-index.ts';
import type { Structured } from './structured.ts';

export type NavigationKey =
  | 'start'
  | 'editions'
  | 'measures'
  | 'stops'
  | 'duties'
  | 'data'
  | 'definitions';

export interface Crumb {
  readonly title: string;
  readonly path: string;
}

/** A page of the site while it is being written: what it may look up, and how it links. */
export interface PageContext {
  readonly site: SiteIndex;
  readonly path: string;
  /** The address of another file of the site, as this page must write it. */
  readonly href: (path: string) => string;
}

export interface Alternate {
  readonly path: string;
  readonly type: string;
  readonly title: string;
}

/** One page: where it stands, what it is called, and its content inside the frame. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  readonly navigation?: NavigationKey;
  readonly crumbs: readonly Crumb[];
  /** Scripts that make the page more than it is without them; they run in this order. */
  readonly scripts?: readonly string[];
  /** The same in other formats, and what follows the page: address, type, title. */
  readonly alternates?: readonly Alternate[];
  /** What search engines read. */
  readonly structured?: Structured;
  /** The picture of a shared link, with its words. */
  readonly card?: { readonly path: string; readonly text: string };
  readonly content: (context: PageContext) => ComponentChildren;
}
