import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOurs, isThisMachine } from '../../src/server/authority.ts';

const machine = 'desk-7';
const alone = { host: null, port: 8080, machine };
const named = { host: 'figures.example', port: 8080, machine };
const everywhere = { host: '0.0.0.0', port: 8080, machine };

describe('the name under which a server is asked', () => {
  it.each(['localhost:8080', 'LOCALHOST:8080', '127.0.0.1:8080', '[::1]:8080'])(
    'is ours wherever it listens: %s',
    (authority) => {
      expect(isOurs(authority, alone)).toBe(true);
      expect(isOurs(authority, named)).toBe(true);
      expect(isOurs(authority, everywhere)).toBe(true);
    },
  );

  it.each([
    '',
    'localhost',
    'localhost:8081',
    'localhost:',
    'localhost.evil.example:8080',
    'evil.example:8080',
    'evil.example',
    '127.0.0.1.evil.example:8080',
    '192.168.0.9:8080',
    'localhost:8080.evil.example',
    'localhost:8080,evil.example',
    'evil.example@localhost:8080',
    '[::1:8080',
    '[::2]:8080',
  ])('is not ours where only this machine may read: %s', (authority) => {
    expect(isOurs(authority, alone)).toBe(false);
  });

  it('is the one that was named', () => {
    expect(isOurs('figures.example:8080', named)).toBe(true);
    expect(isOurs('other.example:8080', named)).toBe(false);
    expect(isOurs('[fe80::2]:8080', { ...named, host: 'fe80::2' })).toBe(true);
  });

  it('is any address, and the machine’s own name, where it listens on all of them', () => {
    expect(isOurs('192.168.0.9:8080', everywhere)).toBe(true);
    expect(isOurs('[fe80::1]:8080', { ...everywhere, host: '::' })).toBe(true);
    expect(isOurs('Desk-7:8080', everywhere)).toBe(true);
    expect(isOurs('evil.example:8080', everywhere)).toBe(false);
  });

  it('needs no port where that is the one of the web', () => {
    expect(isOurs('localhost', { ...alone, port: 80 })).toBe(true);
  });

  it('is never one that somebody else could have registered', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(isOurs(`${domain}:8080`, alone)).toBe(false);
        expect(isOurs(`${domain}:8080`, everywhere)).toBe(false);
      }),
    );
  });
});

describe('what reaches this machine alone', () => {
  it.each(['localhost', '127.0.0.1', '127.0.0.2', '::1', '[::1]'])('is %s', (host) => {
    expect(isThisMachine(host)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '192.168.0.9', '127.example', 'figures.example'])(
    'is not %s',
    (host) => {
      expect(isThisMachine(host)).toBe(false);
    },
  );
});
