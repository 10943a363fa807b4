import type { LawContext } from './context.ts';
import type { Requirement, RequirementPart } from './requirement.ts';

/** What an item falls into on the day; nothing where it is one whole. */
export function partsOf(
  { parts = [] }: Pick<Requirement, 'parts'>,
  { priorities }: Pick<LawContext, 'priorities'>,
): readonly RequirementPart[] {
  return parts === 'national-priorities' ? priorities : parts;
}
