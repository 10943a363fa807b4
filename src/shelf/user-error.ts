/** Something that the user got wrong: the command says the sentence and exits with status 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
