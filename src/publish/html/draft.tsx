import { render } from 'preact-render-to-string';
import { draftWords } from '../../locale/draft-words.ts';
import { bodyStart } from './render-page.tsx';

/**
 * A page as somebody sees it before it is released: marked as a draft in its text, in its title and on paper, so that no
 * copy of it can be taken for a release. The bytes of the page that will be released do not change.
 *
 * @throws where this is no page of a site.
 */
export function markDraft(page: string): string {
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
