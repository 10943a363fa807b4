/** Why a release cannot be made: one sentence, and what to do. */
export interface ReleaseRefusal {
  readonly says: string;
  readonly fix: string;
}

export function isReleaseRefusal(made: object): made is ReleaseRefusal {
  return 'says' in made && 'fix' in made;
}
