import { type Claim, isRefusal, type Refusal } from './claim.ts';
import { forms } from './forms.ts';
import type { Known } from './known.ts';
import { findFigure, suggest } from './reference.ts';
import type { Outcome, Subject } from './subject.ts';
import { typed } from './value.ts';

/**
 * Resolves what stands between the braces: the name of a figure, and after a bar the way of writing
 * it, or after an equals sign the value that the author takes it to have.
 *
 * `{homicide}`, `{homicide | with unit}`, `{homicide | lower than previous}`, `{homicide = two}`.
 */
export function bind(reference: string, known: Known): Claim | Refusal {
  const { name, form, value } = partReference(reference);
  const figure = findFigure(name, known);
  if (isRefusal(figure)) return figure;
  const measure = known.measures.get(figure.measure);
  if (measure === undefined) throw new Error(`${figure.id} is of no known measure.`);
  const subject: Subject = { figure, measure, known };
  if (value !== undefined && form !== '') return typedInForm(reference);
  const outcome = value === undefined ? inForm(form, subject) : typed(value, subject);
  if (isRefusal(outcome)) {
    // A way of writing that there is not is a slip of the author, whatever the numbers are.
    if (outcome.code === 'claim-form-unknown') return outcome;
    return { ...outcome, figures: [figure, ...(outcome.figures ?? [])] };
  }
  return { ...outcome, form: value === undefined ? form : `= ${value}` };
}

function partReference(reference: string) {
  const text = reference.replaceAll(/\s+/g, ' ');
  const [before = '', ...after] = text.split('|').map((part) => part.trim());
  const [name = '', ...typedParts] = before.split('=').map((part) => part.trim());
  const value = typedParts.length === 0 ? undefined : typedParts.join('=');
  return { name, value, form: after.join(' | ') };
}

function typedInForm(reference: string): Refusal {
  return {
    code: 'claim-form-unknown',
    says: `“${reference}” has both a value and a way of writing it`,
    fix: 'Leave out either what stands after the equals sign or what stands after the bar.',
  };
}

function inForm(text: string, subject: Subject): Outcome {
  for (const { pattern, read } of forms) {
    const found = pattern.exec(text);
    if (found !== null) return read(found.slice(1), subject);
  }
  const near = nearForms(text, subject.known);
  return {
    code: 'claim-form-unknown',
    says: `“${text}” is not a way to write the figure ${subject.figure.id}`,
    fix: suggest(
      near.map((form) => `“${form}”`),
      'Write the name alone, or one of the forms of docs/writing-sections.md.',
    ),
  };
}

/** The text with its first words put right, where they are near to those of a form. */
function nearForms(text: string, { near }: Known): readonly string[] {
  const words = text.split(' ');
  const heads = forms.flatMap((form) => form.heads);
  const corrected = heads.flatMap((head) => {
    const length = head.split(' ').length;
    const begins = words.slice(0, length).join(' ');
    return near(begins, [head]).map(() => [head, ...words.slice(length)].join(' '));
  });
  return corrected.slice(0, 2);
}
