import type { Code } from '../../domain/tables/dataset.ts';

/**
 * What became of a crime. The street files give the last outcome, the outcomes files each one by the month in
 * which it came; they word the same differently (a charge is "Suspect charged" in one and "Awaiting court
 * outcome" in the other), and both wordings stay apart (quirk 5). The semicolon in "no suspect identified" is
 * no separator.
 */
export const crimeOutcomes: readonly Code[] = [
  { code: 'under-investigation', label: 'Under investigation' },
  {
    code: 'no-suspect-identified',
    label: 'Investigation complete; no suspect identified',
    also: ['No further action at this time'],
  },
  { code: 'unable-to-prosecute', label: 'Unable to prosecute suspect' },
  { code: 'status-update-unavailable', label: 'Status update unavailable' },
  {
    code: 'charged',
    label: 'Suspect charged',
    also: ['Offender charged', 'Suspect charged / summonsed'],
  },
  { code: 'charged-in-another-case', label: 'Suspect charged as part of another case' },
  { code: 'awaiting-court-outcome', label: 'Awaiting court outcome' },
  {
    code: 'court-result-unavailable',
    label: 'Court result unavailable',
  },
  {
    code: 'local-resolution',
    label: 'Local resolution',
    also: ['Offender given local resolution', 'Community resolution'],
  },
  { code: 'caution', label: 'Offender given a caution', also: ['Offender cautioned'] },
  {
    code: 'drugs-warning',
    label: 'Offender given a drugs possession warning',
    also: ['Offender given drugs possession warning'],
  },
  {
    code: 'penalty-notice',
    label: 'Offender given penalty notice',
    also: ['Offender given a penalty notice'],
  },
  { code: 'formal-action-not-in-interest', label: 'Formal action is not in the public interest' },
  { code: 'further-action-not-in-interest', label: 'Further action is not in the public interest' },
  {
    code: 'further-investigation-not-in-interest',
    label: 'Further investigation is not in the public interest',
  },
  {
    code: 'other-organisation',
    label: 'Action to be taken by another organisation',
    also: ['Action to be taken by other body'],
  },
  { code: 'prison', label: 'Offender sent to prison' },
  {
    code: 'suspended-sentence',
    label: 'Offender given suspended prison sentence',
    also: ['Offender given a suspended prison sentence'],
  },
  {
    code: 'community-sentence',
    label: 'Offender given community sentence',
    also: ['Offender given a community sentence'],
  },
  { code: 'fined', label: 'Offender fined' },
  { code: 'otherwise-dealt-with', label: 'Offender otherwise dealt with' },
  { code: 'deprived-of-property', label: 'Offender deprived of property' },
  { code: 'compensation', label: 'Offender ordered to pay compensation' },
  {
    code: 'conditional-discharge',
    label: 'Offender given conditional discharge',
    also: ['Offender given a conditional discharge'],
  },
  {
    code: 'absolute-discharge',
    label: 'Offender given absolute discharge',
    also: ['Offender given an absolute discharge'],
  },
  { code: 'not-guilty', label: 'Defendant found not guilty' },
  { code: 'sent-to-crown-court', label: 'Defendant sent to Crown Court' },
  { code: 'case-unable-to-proceed', label: 'Court case unable to proceed' },
];
