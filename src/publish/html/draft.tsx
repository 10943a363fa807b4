import { render } from 'preact-render-to-string';
import { describePlace, type Finding } from '../../domain/findings/finding.ts';
import { draftWords } from '../../locale/draft-words.ts';
import { bodyStart } from './render-page.tsx';

/** What is told at the top of a page of a draft, to whoever edits the folder, and in no release. */
export interface DraftTold {
  /** The errors that the page is about. */
  readonly errors: readonly Finding[];
  /** The time on the clock at which it could be made last; null where it is as the folder is. */
  readonly since: string | null;
}

const nothing: DraftTold = { errors: [], since: null };

/**
 * A page as somebody sees it before it is released: marked as a draft in its text, in its title and on paper, so that no
 * copy of it can be taken for a release. The bytes of the page that will be released do not change.
 *
 * @throws where this is no page of a site.
 */
export function markDraft(page: string, told: DraftTold = nothing): string {
  const body = page.indexOf(bodyStart);
  const title = page.indexOf('<title>');
  if (body === -1 || title === -1 || title > body) throw new Error('This is no page of a site.');
  const afterTitle = title + '<title>'.length;
  const afterBody = body + bodyStart.length;
  const head = page.slice(afterTitle, body).replace('</title>', `</title>${render(<Robots />)}`);
  return [
    page.slice(0, afterTitle),
    draftWords.title(''),
    head,
    bodyStart,
    render(<DraftNotice />),
    render(<Problems {...told} />),
    page.slice(afterBody),
  ].join('');
}

function Robots() {
  return <meta name="robots" content="noindex" />;
}

function DraftNotice() {
  return (
    <aside class="draft" aria-label={draftWords.label}>
      <p>
        <strong>{draftWords.label}.</strong> {draftWords.says}
      </p>
    </aside>
  );
}

/** What is wrong with what stands below, worst first, and since when it is not shown as it is. */
function Problems({ errors, since }: DraftTold) {
  if (errors.length === 0 && since === null) return null;
  return (
    <aside class="problems" aria-label={draftWords.errors(errors.length)}>
      {since !== null && (
        <p>
          <strong>{draftWords.stale(since)}</strong>
        </p>
      )}
      {errors.length > 0 && <ErrorList errors={errors} />}
    </aside>
  );
}

function ErrorList({ errors }: Pick<DraftTold, 'errors'>) {
  return (
    <>
      <p>
        <strong>{draftWords.errors(errors.length)}</strong>
      </p>
      <ul>
        {errors.map(({ place, says, fix }) => (
          <li>
            {describePlace(place)}: {says}. {fix}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A page for a folder of which nothing can be shown: no body is known, so there is no site for it to be a page of. */
export function problemsPage(errors: readonly Finding[]): string {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{draftWords.title(draftWords.cannotBeShown)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href="/standing.css" />
      </head>
      <body>
        <DraftNotice />
        <main class="problems">
          <h1>{draftWords.cannotBeShown}</h1>
          <ErrorList errors={errors} />
          <p>{draftWords.again}</p>
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${render(page)}\n`;
}

/**
 * What `standing.css` says beside a draft: every page loads it, and no release has it. Fixed colours, black on yellow, so
 * that the mark is the same in dark mode; on paper it stands on every page.
 */
export const draftStanding = `/* This is a draft: nobody has released it. */
html {
  scroll-padding-top: 4rem;
}
.draft {
  position: sticky;
  z-index: 10;
  top: 0;
  border-bottom: 3px solid #0b0c0c;
  padding: 0.5rem 15px;
  background: #ffdd00;
  color: #0b0c0c;
  font-size: 1rem;
  line-height: 1.3;
}
.draft p {
  max-width: none;
  margin: 0;
  font-size: inherit;
  line-height: inherit;
  text-align: center;
}
.problems {
  padding: 0.75rem 15px;
  border-bottom: 3px solid #0b0c0c;
  background: #ffffff;
  color: #0b0c0c;
  font-size: 1rem;
  line-height: 1.4;
  overflow-wrap: break-word;
}
.problems p,
.problems ul {
  max-width: 48rem;
  margin: 0 auto 0.5rem;
}
@media print {
  @page {
    @top-center {
      content: "${draftWords.paper}";
      font: bold 11pt sans-serif;
    }
  }
  .draft {
    position: static;
    border: 3px solid;
  }
  body::before {
    position: fixed;
    z-index: 1;
    top: 40%;
    right: 0;
    left: 0;
    color: rgb(0 0 0 / 12%);
    content: "${draftWords.label}";
    font: bold 150pt sans-serif;
    text-align: center;
    transform: rotate(-35deg);
  }
}
`;
