/** What the script of the page says: it is bundled for the browser, so these stand apart. */
export const verifyScriptWords = {
  start: 'Check this release now',
  again: 'Check it again',
  reading: 'Reading the list of files …',
  progress: (done: string, all: string) => `${done} of ${all} files are checked …`,
  whole: (id: string, files: string, by: string) =>
    `Release ${id} is whole and unaltered: all ${files} files are as they were published, ${by}.`,
  by: {
    key: 'signed by a key that it names itself',
    untried: 'signed by a key that this browser cannot try',
    nobody: 'signed by nobody',
  },
  faults: (count: string, one: boolean, files: string) =>
    one
      ? `This release is not as it was published: 1 thing is wrong in ${files} files.`
      : `This release is not as it was published: ${count} things are wrong in ${files} files.`,
  none: 'There is no list of files (release.json) here, so this is no whole release.',
  fault: (path: string, says: string) => `${path} ${says}.`,
  signed: (key: string) => `It is signed, with the key ${key}.`,
  untried:
    'It bears a signature, but this browser cannot check one (Ed25519). A newer browser can, or the commands below.',
  listed: 'The list of files itself says that this key is the body’s.',
  unlisted: 'The list of files does not say that this key is the body’s.',
  compare:
    'Whoever made a false copy could have written a key of their own into it: compare it with the key that the body has made known elsewhere.',
  unsigned:
    'It is not signed. This finds accidents; whoever altered a file on purpose could have altered the list as well.',
  fromDisk:
    'This page was opened from a disk, where a browser lets no page read other files. The commands below do the same.',
  notSecure:
    'A browser lets a page check files only at an address that begins with https. The commands below do the same.',
  unreachable: (address: string, why: string) =>
    `The check could not be finished: ${address} ${why}. That says nothing about the release; try again later.`,
  unanswered: 'cannot be reached',
  status: (status: string) => `is answered with status ${status}`,
} as const;

export type VerifyScriptWords = typeof verifyScriptWords;

/** The words of the page on which a reader can verify a release. */
export const verifyWords = {
  title: 'Check that this release is unaltered',
  lede: (id: string, when: string) =>
    `This is release ${id}, published on ${when}. Every file of it can be compared with the list that was made on that day, here or on your own computer.`,
  unpublished:
    'This is not published yet. Once it is, every file of it can be compared with a list of them, here or on your own computer.',
  here: 'In this browser',
  hereText:
    'This reads every file of the release again, compares its SHA-256 with the list, and checks the signature of the list. Nothing is sent anywhere.',
  noScript: 'This needs script. Without it, use the commands below.',
  release: 'The release',
  id: 'Release',
  published: 'Published',
  previous: 'Release before it',
  previousNone: 'None: it is the first.',
  previousHash: (sha256: string) => `SHA-256 of its list of files: ${sha256}`,
  keys: 'Keys of the body',
  keysNone: 'None is listed.',
  manifest: 'List of files',
  package: 'What it was made from',
  packageText: 'package.zip',
  all: 'All releases',
  proves: 'What this proves, and what it does not',
  provesText: [
    'A file that was altered, cut off or lost since the release was made is found, whichever it is. The list names the list of the release before it by its SHA-256, so that none can be exchanged later without a trace.',
    'A signature proves that the list was made with one certain key. That the key is the body’s, you know only from elsewhere: its website, the papers of a meeting, an older release. Where a list is not signed, a whole release could have been made up.',
    'A page that was itself forged could say anything. Who must be certain uses the commands below on a copy of the files.',
    'It does not prove that a number is right. How each was worked out stands on its own page.',
  ],
  answerable: 'With Answerable',
  answerableText:
    'In the folder of the release, or with its address. This also finds files that were added, and goes through every release before it.',
  rebuildText: 'The same release can be made again from what it encloses, byte for byte:',
  tools: 'With sha256sum and openssl',
  toolsText:
    'In the folder of the release, with tools that most computers with Linux have. Files: nothing is printed where all are as listed.',
  digestText:
    'The list itself: both lines must show the same SHA-256. It is taken over the canonical form (RFC 8785) of the list without its digest and signature.',
  signatureText:
    'Its signature (Ed25519), where it is signed. Put the key that you know to be the body’s for KEY. A list that names keys and bears no signature of one of them is not the body’s.',
} as const;
