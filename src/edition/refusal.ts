/** Why a block cannot be made, and what to do. */
export interface Refusal {
  readonly says: string;
  readonly fix: string;
}

export function isRefusal(made: object): made is Refusal {
  return 'says' in made && 'fix' in made;
}
