import { dirname, join } from 'node:path';
import { kindOf } from '../kind-of.ts';

/**
 * The files below a folder, reached through folders alone: a link on the way, wherever it leads, is as good as nothing
 * there. Each folder is looked at once.
 */
export class Inside {
  readonly #root: string;
  readonly #real = new Map<string, boolean>([['.', true]]);

  constructor(root: string) {
    this.#root = root;
  }

  /** Where a file is, given its path below the folder; null where a link or a file stands on the way. */
  find(path: string): string | null {
    return this.#isReal(dirname(path)) ? join(this.#root, path) : null;
  }

  #isReal(folder: string): boolean {
    const known = this.#real.get(folder);
    if (known !== undefined) return known;
    const real = this.#isReal(dirname(folder)) && kindOf(join(this.#root, folder)) === 'folder';
    this.#real.set(folder, real);
    return real;
  }
}
