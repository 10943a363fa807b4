import type { Flaw } from '../findings/flaw.ts';
import { lacksCode, lacksNumber } from './column-references.ts';
import type { Dataset } from './dataset.ts';

/** What a dataset says of others that count the same, where one of the two has no such columns. */
export function examineMargins(
  dataset: Dataset,
  find: (id: string) => Dataset | undefined,
): readonly Flaw[] {
  return (dataset.margins ?? []).flatMap((margin, at) => {
    const path = ['margins', at];
    const other = margin.dataset === dataset.id ? undefined : find(margin.dataset);
    if (other === undefined) {
      return [
        {
          path,
          says: `no other dataset is called “${margin.dataset}”`,
          fix: 'Name the dataset that counts the same, as its folder of returns is called.',
        },
      ];
    }
    if (strength[dataset.disclosure] < strength[other.disclosure])
      return [unprotected(other, path)];
    return [dataset, other].flatMap((one) => {
      const flaws = [
        ...lacksNumber(margin.column, one, path),
        ...margin.by.flatMap((name) => lacksCode(name, [], one, path)),
      ];
      return flaws.map(({ says, ...flaw }) => ({ ...flaw, says: `${says} ${one.id}` }));
    });
  });
}

const strength: Readonly<Record<Dataset['disclosure'], number>> = { none: 0, posts: 1, people: 2 };

/** What one table protects must not be read in another that counts the same. */
function unprotected({ id, disclosure }: Dataset, path: Flaw['path']): Flaw {
  return {
    path,
    says: `it counts the same as ${id}, which is protected as ${disclosure}, and is not protected so itself`,
    fix: `Write “disclosure: ${disclosure}”.`,
  };
}
