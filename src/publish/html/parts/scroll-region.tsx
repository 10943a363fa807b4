import type { ComponentChildren, JSX } from 'preact';

interface ScrollRegionProps {
  readonly labelledBy: string;
  /** A landmark of its own; false where a page has so many that landmarks would be noise. */
  readonly landmark?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A wide table scrolls sideways in a region of its own, which the keyboard reaches (WCAG 2.1.1), so
 * that the page never does.
 */
export function ScrollRegion(props: ScrollRegionProps): JSX.Element {
  const { labelledBy, landmark = true, children } = props;
  return landmark ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  ) : (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="scroll" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  );
}
