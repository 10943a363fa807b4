import { formatInstant } from '../../../domain/time/instant.ts';
import { verifyWords as words } from '../../../locale/verify-words.ts';
import { addresses } from '../../addresses.ts';
import type { Page, PageContext } from '../page.ts';
import type { SiteIndex } from '../site-index.ts';
import { startCrumb } from './crumbs.ts';

/** Verifies the release in the reader’s browser, and says how else it can be done. */
export function verifyPage(site: SiteIndex): Page {
  return {
    path: addresses.verification,
    title: words.title,
    description: words.lede,
    crumbs: [startCrumb(site)],
    scripts: [addresses.verifier],
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <div class="verify">
          <noscript>
            <p>{words.noScript}</p>
          </noscript>
          <p>
            <button type="button" id="verify-begin" hidden>
              {words.begin}
            </button>
          </p>
          <p id="verify-progress" role="status" />
          <ul id="verify-faults" />
        </div>
        <Facts context={context} />
        <h2>{words.program}</h2>
        <p>{words.programText}</p>
        <pre class="commands">
          <code>npx answerable verify {site.publication.body.site ?? 'FOLDER'}</code>
        </pre>
        <h2>{words.hand}</h2>
        <p>{words.handText}</p>
        <pre class="commands">
          <code>{byHand}</code>
        </pre>
        <h2>{words.limits}</h2>
        <ul>
          {words.limitsText.map((limit) => (
            <li>{limit}</li>
          ))}
        </ul>
      </>
    ),
  };
}

/**
 * The list holds one file a line: path, bytes, hash. What is signed is the list without digest and signature, in the canonical form
 * of RFC 8785, which `jq -cS` writes for it. An Ed25519 key in DER is twelve fixed bytes and the key.
 */
const byHand = [
  `jq -r '.files[] | .sha256 + "  " + .path' release.json | sha256sum --check --quiet`,
  `jq -cjS 'del(.digest, .signature)' release.json > signed.txt`,
  'jq -r .signature.value release.json | base64 -d > signature.bin',
  `(printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'; jq -r .signature.publicKey release.json | base64 -d) > key.der`,
  'openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in signed.txt -sigfile signature.bin',
].join('\n');

function Facts({ context }: { context: PageContext }) {
  const { body, release } = context.site.publication;
  const { previous, published } = release;
  return (
    <>
      <h2>{words.facts}</h2>
      <dl class="imprint">
        <div>
          <dt>{words.release}</dt>
          <dd>{release.id}</dd>
        </div>
        {published !== '' && (
          <div>
            <dt>{words.published}</dt>
            <dd>{formatInstant(published)}</dd>
          </div>
        )}
        <div>
          <dt>{words.previous}</dt>
          <dd>{previous === null ? words.none : `${previous.id} (SHA-256 ${previous.sha256})`}</dd>
        </div>
        <div>
          <dt>{words.keys}</dt>
          <dd>{body.keys === undefined ? words.noKeys : body.keys.join(', ')}</dd>
        </div>
        <div>
          <dt>{words.manifest}</dt>
          <dd>
            <a href={context.href(addresses.manifest)}>{addresses.manifest}</a>
          </dd>
        </div>
      </dl>
    </>
  );
}
