import { addresses } from '../addresses.ts';

/**
 * Commands of a POSIX shell by which anybody can verify a release without Answerable, in its folder. They rely on the one
 * text of the manifest: one line for each file.
 */
export const byHand = {
  files: [
    `sed -n 's/^{"path":"\\(.*\\)","bytes":[0-9]*,"sha256":"\\([0-9a-f]*\\)"},\\{0,1\\}$/\\2  \\1/p' \\`,
    `  ${addresses.manifest} | sha256sum --quiet --check`,
  ].join('\n'),
  digest: [
    "python3 -c 'import json, sys",
    `said = json.load(open("${addresses.manifest}", encoding="utf-8"))`,
    'del said["digest"], said["signature"]',
    'text = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)',
    `sys.stdout.buffer.write(text.encode())' > /tmp/signed.json`,
    'sha256sum < /tmp/signed.json',
    `grep '^"digest"' ${addresses.manifest}`,
  ].join('\n'),
  signature: [
    `sed -n 's/^"signature": .*"value":"\\([^"]*\\)".*/\\1/p' ${addresses.manifest} \\`,
    '  | base64 -d > /tmp/signature.bin',
    // The 12 bytes before the key say what it is (RFC 8410); in base64 they are whole groups.
    "printf '%s\\n%s%s\\n%s\\n' '-----BEGIN PUBLIC KEY-----' \\",
    "  MCowBQYDK2VwAyEA KEY '-----END PUBLIC KEY-----' > /tmp/key.pem",
    'openssl pkeyutl -verify -pubin -inkey /tmp/key.pem -rawin \\',
    '  -in /tmp/signed.json -sigfile /tmp/signature.bin',
  ].join('\n'),
} as const;
