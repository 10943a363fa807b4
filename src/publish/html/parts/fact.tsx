import type { ComponentChildren, JSX } from 'preact';

/** A term and what is so; nothing where nothing is known. */
export function Fact(props: { term: string; children: ComponentChildren }): JSX.Element | null {
  const { term, children } = props;
  if (children === undefined || children === null || children === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
