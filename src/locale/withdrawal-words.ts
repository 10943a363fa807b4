/** The words about releases that were taken off the shelf. */
export const withdrawalWords = {
  title: (id: string) => `Release ${id} was withdrawn`,
  lede: (id: string, when: string) =>
    `Release ${id} was published on ${when}, and is published no longer.`,
  says: (on: string, role: string) => `Withdrawn on ${on} by: ${role}.`,
  reason: (reason: string) => `Reason: ${reason}`,
  left: 'Its files were taken off this site. What is left is this notice and the fingerprint of its list of files, by which the releases after it name it. Whoever kept a copy can tell by it that this is what the body published then; that it is withdrawn now, this notice tells.',
  elsewhere:
    'Copies that others made before, in archives, in search engines or on their own computers, are not reached by this.',
  stands: (id: string) => `Go to ${id}, the newest release that stands`,
  front: 'Go to the front page',
  nothing: 'Nothing is published here now',
  nothingLede: 'Every release that was published here has been withdrawn.',
  list: 'Withdrawn',
  later: (id: string) => `A later release, ${id}, was withdrawn.`,
  standing: 'This is the newest release that stands.',
  section: (id: string) => `Release ${id}, withdrawn`,
  unrepeated: 'What it had changed is not repeated here.',
  feed: (id: string) => `Withdrawn: release ${id}`,
} as const;
