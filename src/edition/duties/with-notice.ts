import type { Requirement } from '../../domain/law/requirement.ts';
import type { Area } from '../../domain/places/area.ts';

/** The item that only bodies with a notice under section 13A of the Police Reform Act 2002 have to meet. */
const firstHandling = '7c-b-iii';

/** The items of the law with what was found of the area’s own notice beside the condition that it meets. */
export function withNotice(
  requirements: readonly Requirement[],
  { complaintsNotice }: Pick<Area, 'complaintsNotice'>,
): readonly Requirement[] {
  if (complaintsNotice === undefined) return requirements;
  return requirements.map((requirement) =>
    requirement.id === firstHandling
      ? {
          ...requirement,
          onlyWhere: `${requirement.onlyWhere ?? ''} ${complaintsNotice.says}`.trim(),
        }
      : requirement,
  );
}
