import { UserError } from './user-error.ts';

/** What any command says of a shelf that is not as it was published, when it cannot go on from it. */
export function damagedShelf(site: string, what: string): UserError {
  return new UserError(
    `The shelf in ${site} is damaged (${what}), and is left as it lies. Say “answerable verify ${site}” to see all that is wrong, and put back what was published.`,
  );
}
