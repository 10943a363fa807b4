import { createHash } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { enoughToFind, visible } from '../domain/text/visible.ts';
import { UserError } from './user-error.ts';

/** How long a server is waited for, in milliseconds. */
export interface Patience {
  /** Until the next bytes. */
  readonly silence: number;
  /** For everything that is asked of it. */
  readonly whole: number;
  /** The fewest bytes a second that are still an answer. */
  readonly slowest: number;
}

/** What a server sent: bytes as they are once unpacked. */
export interface Received {
  readonly bytes: number;
  /** True where there was more than was asked for. It was not read. */
  readonly isLonger: boolean;
}

type Take = (chunk: Uint8Array) => void;

const mostRedirects = 5;

/** Connections to servers, to be used again; as many at a time as files are looked at. */
const kept = { keepAlive: true, maxSockets: 16 } as const;
const agents = { 'http:': new http.Agent(kept), 'https:': new https.Agent(kept) } as const;

/**
 * Asks for what is at an address and hands it on in pieces, at most `most` bytes of it, unpacked; null where it is not
 * there. Nothing is believed of the server: another origin is never asked, whatever it says, and an answer that is cut off,
 * does not end, is packed wrongly or comes too slowly is an error of one sentence.
 */
export async function receive(
  address: URL,
  most: number,
  take: Take,
  patience: Patience & { readonly until: AbortSignal },
): Promise<Received | null> {
  const watch = new Watch(patience, most);
  try {
    const answer = await follow(address, watch);
    const { statusCode = 0 } = answer;
    if (statusCode === 404 || statusCode === 410) {
      leave(answer);
      return null;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new UserError(`${place(address)} answers with status ${statusCode}.`);
    }
    return await read(answer, most, take, watch);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${place(address)} ${watch.late ?? whyNot(error)}.`);
  } finally {
    watch.end();
  }
}

/** The address without what a user may have put into it for the server alone. */
function place({ origin, pathname }: URL): string {
  return visible(`${origin}${pathname}`, enoughToFind);
}

/** Ends an answer that takes too long, and says in which way it did. */
class Watch {
  readonly #stop = new AbortController();
  readonly #until: AbortSignal;
  readonly #silence: number;
  readonly #slowest: NodeJS.Timeout;
  readonly #drip: NodeJS.Timeout;
  #lately = Number.POSITIVE_INFINITY;
  #waiting: NodeJS.Timeout | undefined;
  late: string | null = null;

  constructor({ silence, slowest, until }: Patience & { until: AbortSignal }, most: number) {
    this.#silence = silence;
    this.#until = until;
    const tooSlow = () => this.#give('is sent too slowly to be waited for');
    const longest = Math.min(silence + (1000 * most) / slowest, 2 ** 31 - 1);
    this.#slowest = setTimeout(tooSlow, longest);
    // Who sends a byte now and then is never silent, and the whole of a long list may take hours: so each stretch is looked at
    // by itself, with a quarter of the speed, because other answers may use the line just then.
    this.#drip = setInterval(() => {
      if (this.#lately < (slowest / 4) * (silence / 1000)) tooSlow();
      this.#lately = 0;
    }, silence);
    until.addEventListener('abort', this.#onUntil);
    if (until.aborted) this.#onUntil();
    this.heard(0);
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  readonly heard = (bytes: number): void => {
    this.#lately += bytes;
    clearTimeout(this.#waiting);
    const says = `did not answer for ${Math.round(this.#silence / 1000)} seconds`;
    this.#waiting = setTimeout(() => this.#give(says), this.#silence);
  };

  end(): void {
    clearTimeout(this.#waiting);
    clearTimeout(this.#slowest);
    clearInterval(this.#drip);
    this.#until.removeEventListener('abort', this.#onUntil);
  }

  readonly #onUntil = (): void => this.#give('takes too long with all that it has');

  #give(says: string): void {
    this.late ??= says;
    this.#stop.abort();
  }
}

async function follow(address: URL, watch: Watch): Promise<http.IncomingMessage> {
  let url = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await ask(url, watch);
    const { statusCode = 0, headers } = answer;
    if (statusCode < 300 || statusCode > 399 || headers.location === undefined) return answer;
    leave(answer);
    const next = URL.parse(headers.location, url);
    if (next?.origin !== address.origin) {
      const where = next === null ? 'an address that is none' : visible(next.origin, enoughToFind);
      throw new UserError(
        `${place(address)} leads to ${where}, which is another site: verify that one by its own address.`,
      );
    }
    url = next;
  }
  throw new UserError(`${place(address)} leads on and on, and never to a file.`);
}

/** A connection that was kept may be closed at the other end just as it is used again: that says nothing, and is tried anew. */
async function ask(url: URL, watch: Watch): Promise<http.IncomingMessage> {
  for (let tries = 0; ; tries += 1) {
    const asked = await askOnce(url, watch);
    if (!(asked instanceof Stale)) return asked;
    if (tries === 16) throw asked;
  }
}

/** A kept connection that was closed before it brought an answer. */
class Stale extends Error {
  readonly code = 'ECONNRESET';
}

function askOnce(url: URL, watch: Watch): Promise<http.IncomingMessage | Stale> {
  const isSecure = url.protocol === 'https:';
  const request = isSecure ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      agent: agents[isSecure ? 'https:' : 'http:'],
      signal: watch.signal,
      // The bytes that were published are asked for, not another form of them.
      headers: { 'accept-encoding': 'identity', 'user-agent': 'answerable-verify' },
    });
    asked
      .on('response', resolve)
      .on('upgrade', (_, socket) => {
        socket.destroy();
        reject(Object.assign(new Error('upgrade'), { code: 'HPE_UPGRADE' }));
      })
      .on('error', (error: NodeJS.ErrnoException) => {
        if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(new Stale());
        else reject(error);
      })
      .end();
  });
}

/** What nobody needs is read to its end where that is near, so that the connection can be used again. */
function leave(answer: http.IncomingMessage): void {
  let left = 65_536;
  answer
    .on('data', (chunk: Uint8Array) => {
      left -= chunk.length;
      if (left < 0) answer.destroy();
    })
    .on('error', () => undefined);
}

async function read(
  answer: http.IncomingMessage,
  most: number,
  take: Take,
  watch: Watch,
): Promise<Received> {
  let bytes = 0;
  for await (const chunk of unpacked(answer)) {
    watch.heard(chunk.length);
    const rest = most + 1 - bytes;
    take(chunk.subarray(0, rest));
    bytes += Math.min(chunk.length, rest);
    if (bytes > most) {
      answer.destroy();
      return { bytes: most, isLonger: true };
    }
  }
  return { bytes, isLonger: false };
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Some servers pack files that nobody asked them to. */
function unpacked(answer: http.IncomingMessage): AsyncIterable<Uint8Array> {
  const coding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (coding === '' || coding === 'identity') return answer;
  const unpack = unpackers[coding]?.();
  if (unpack === undefined) {
    answer.destroy();
    throw new Error('packed');
  }
  return piped(answer, unpack);
}

function piped(from: Readable, to: Transform): Transform {
  from.on('error', (error) => to.destroy(error));
  to.on('close', () => from.destroy());
  return from.pipe(to);
}

/** What went wrong, in our words: those of the server or of the system say little, or may be anything. */
function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = reasons.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return known[1];
  return error instanceof Error && error.message === 'packed'
    ? 'is packed in a way that was not asked for'
    : `cannot be read (${visible(code === '' ? String(error) : code, 60)})`;
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_.*)$/, 'cannot be reached: there is no server of that name'],
  [
    /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
    'cannot be reached: nobody answers there',
  ],
  [/^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/, 'is cut off before its end'],
  [
    /^(Z_|ERR__?ERROR_|ERR_PADDING|ERR_BROTLI|ERR_.*ZLIB|Z_BUF)/,
    'is packed wrongly and cannot be unpacked',
  ],
  [/^HPE_/, 'is answered with something that is no HTTP'],
  [
    /^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO)/,
    'has no certificate that can be trusted, or no secure connection',
  ],
];

/** The SHA-256 of what is taken, piece by piece, so that none of it has to be kept. */
export function hasher(): { readonly take: Take; readonly digest: () => string } {
  const hash = createHash('sha256');
  return { take: (chunk) => hash.update(chunk), digest: () => hash.digest('hex') };
}
