/**
 * What a figure's value may be taken for. Value and status are never one field: a suppressed
 * figure is not a missing one, a missing one is not zero, and zero is not "not applicable".
 */
export const statuses = [
  'final',
  'provisional',
  'revised',
  'suppressed',
  'unavailable',
  'not-applicable',
] as const;
export type Status = (typeof statuses)[number];

/**
 * The shorthand of the Government Analysis Function, always in square brackets.
 * Final figures carry none.
 */
export const shorthand: Readonly<Record<Status, string>> = {
  final: '',
  provisional: '[p]',
  revised: '[r]',
  suppressed: '[c]',
  unavailable: '[x]',
  'not-applicable': '[z]',
};

/** The status that a text stands for in a cell without a figure; none of a text that is no shorthand. */
export function statusOfText(text: string | null | undefined): Status | undefined {
  return statuses.find((status) => shorthand[status] !== '' && shorthand[status] === text);
}

/** What each shorthand means, for a reader. */
export const statusMeaning: Readonly<Record<Status, string>> = {
  final: 'final',
  provisional: 'provisional: may change when later records arrive',
  revised: 'revised since it was first published',
  suppressed: 'confidential: hidden to protect people',
  unavailable: 'not available: it was not supplied or cannot be computed',
  'not-applicable': 'not applicable',
};

/** Statuses under which there is no value to show. */
export const withoutValue: ReadonlySet<Status> = new Set([
  'suppressed',
  'unavailable',
  'not-applicable',
]);

/**
 * A number with its status. `value` is null exactly when the status is one of
 * {@link withoutValue}.
 */
export interface Quantity {
  readonly value: number | null;
  readonly status: Status;
}

/** The status of something computed from parts with these statuses: the gravest wins. */
export function combine(statuses: readonly Status[]): Status {
  for (const grave of gravestFirst) if (statuses.includes(grave)) return grave;
  return 'final';
}

const gravestFirst: readonly Status[] = [
  'suppressed',
  'unavailable',
  'not-applicable',
  'provisional',
  'revised',
];
