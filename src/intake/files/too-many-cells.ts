/** Thrown when the tables of a file are larger than a return can be; caught where the file is read. */
export class TooManyCells extends Error {
  override readonly name = 'TooManyCells';
}
