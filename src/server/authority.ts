import { isIP } from 'node:net';

/** Where a server listens, and by which names this machine is known. */
export interface Listens {
  /** What was named with `--host`; null where nothing was: this machine alone. */
  readonly host: string | null;
  readonly port: number;
  /** What the machine calls itself. */
  readonly machine: string;
}

/**
 * Whether whoever asks a server under this name means it. A page of somebody else can have its own name lead to this
 * machine (DNS rebinding), and would then read what it serves: its requests bear that name.
 *
 * @param authority - As in the header `Host`: `localhost:8080`.
 */
export function isOurs(authority: string, { host, port, machine }: Listens): boolean {
  const { name, port: asked } = split(authority.toLowerCase());
  if (asked !== port) return false;
  if (own.has(name)) return true;
  if (host === null) return false;
  // An address is no name that could have been made to lead elsewhere.
  if (isEverywhere(host)) return isIP(name) !== 0 || name === machine.toLowerCase();
  return name === bare(host.toLowerCase());
}

const own: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);

/** Whether a server that listens there answers on every address of the machine. */
export function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || bare(host) === '::';
}

/** Whether nobody but this machine can reach what listens there. */
export function isThisMachine(host: string): boolean {
  return (
    host === 'localhost' || bare(host) === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
  );
}

function split(authority: string): { readonly name: string; readonly port: number } {
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(authority) ?? [];
  return { name: bare(name), port: port === undefined ? 80 : Number(port) };
}

/** `[::1]` as `::1`. */
function bare(name: string): string {
  return name.replace(/^\[(.*)\]$/, '$1');
}
