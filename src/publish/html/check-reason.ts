/** What one check looks for and why: an entry of the page `methods/checks/`, with its code as anchor. */
export interface CheckReason {
  /** Stable, kebab case: the code of its findings. */
  readonly code: string;
  readonly title: string;
  /** Why a reader should care. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}
