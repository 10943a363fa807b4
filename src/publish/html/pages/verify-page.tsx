import type { ComponentChildren, JSX } from 'preact';
import { formatInstant } from '../../../domain/time/instant.ts';
import { verifyScriptWords } from '../../../locale/verify-words.ts';
import { addresses } from '../../addresses.ts';
import { byHand } from '../../release/by-hand.ts';
import type { Page, PageContext } from '../page.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import type { SiteIndex } from '../site-index.ts';
import { startCrumb } from './crumbs.ts';

/** Verifies the release that it belongs to in the browser of the reader, and says how to do so without. */
export function verifyPage(site: SiteIndex): Page {
  const words = site.words.verification;
  const { id, published } = site.publication.release;
  const lede = published === '' ? words.unpublished : words.lede(id, formatInstant(published));
  return {
    path: addresses.verification,
    title: words.title,
    description: lede,
    crumbs: [startCrumb(site)],
    scripts: [addresses.verifier],
    content: (context) => (
      <>
        <h1>{words.title}</h1>
        <p class="lede">{lede}</p>
        <h2>{words.here}</h2>
        <p>{words.hereText}</p>
        <p>
          <button type="button" id="verify-start" class="act" hidden>
            {verifyScriptWords.start}
          </button>
        </p>
        <div id="verify-said" role="status">
          <p>{words.noScript}</p>
        </div>
        <div id="verify-faults" />
        <h2>{words.release}</h2>
        <Particulars context={context} />
        <h2>{words.proves}</h2>
        {words.provesText.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        <h2>{words.answerable}</h2>
        <Commands id="verify" says={words.answerableText} lines={withAnswerable(context)} />
        <Commands
          id="rebuild"
          says={words.rebuildText}
          lines="answerable rebuild . --out ../again"
        />
        <h2>{words.tools}</h2>
        <Commands id="files" says={words.toolsText} lines={byHand.files} />
        <Commands id="digest" says={words.digestText} lines={byHand.digest} />
        <Commands id="signature" says={words.signatureText} lines={byHand.signature} />
      </>
    ),
  };
}

/** The folder at hand, and where the body publishes, if that is known. */
function withAnswerable({ site }: PageContext): string {
  const { site: address } = site.publication.body;
  const places = address === undefined ? ['.'] : ['.', address];
  return places.map((place) => `answerable verify ${place}`).join('\n');
}

/** What some commands do, and the commands as they are to be copied. */
function Commands(props: { id: string; says: string; lines: string }): JSX.Element {
  const says = `${props.id}-says`;
  return (
    <>
      <p id={says}>{props.says}</p>
      <ScrollRegion labelledBy={says}>
        <pre class="commands">
          <code id={props.id}>{props.lines}</code>
        </pre>
      </ScrollRegion>
    </>
  );
}

function Particulars(props: { context: PageContext }): JSX.Element {
  const { href, site } = props.context;
  const words = site.words.verification;
  const { release, body } = site.publication;
  const { previous } = release;
  const keys = body.keys ?? [];
  return (
    <dl class="imprint">
      <Particular name={words.id}>{release.id}</Particular>
      {release.published !== '' && (
        <Particular name={words.published}>{formatInstant(release.published)}</Particular>
      )}
      <Particular name={words.manifest}>
        <a id="manifest" href={href(addresses.manifest)}>
          {addresses.manifest}
        </a>
      </Particular>
      <Particular name={words.package}>
        <a href={href(addresses.package)}>{words.packageText}</a>
      </Particular>
      <Particular name={words.previous}>
        {previous === null ? (
          words.previousNone
        ) : (
          <>
            {previous.id}. <span class="hash">{words.previousHash(previous.sha256)}</span>
          </>
        )}{' '}
        <a href={href(addresses.releases)}>{words.all}</a>
      </Particular>
      <Particular name={words.keys}>
        {keys.length === 0
          ? words.keysNone
          : keys.map((key) => (
              <div>
                <code class="hash">{key}</code>
              </div>
            ))}
      </Particular>
    </dl>
  );
}

function Particular(props: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
