import type { JSX } from 'preact';

/** Some paragraphs under a heading. */
export function Passage(props: { title: string; text: readonly string[] }): JSX.Element {
  return (
    <>
      <h2>{props.title}</h2>
      {props.text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  );
}
