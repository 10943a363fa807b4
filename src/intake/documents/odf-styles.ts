import { attribute } from './parts.ts';

type Attributes = Readonly<Record<string, string>>;

/** Families of style that can hide what bears them (or, of a picture, cut it). */
export type HidingFamily = 'paragraph' | 'text' | 'table' | 'drawing-page' | 'graphic';

/** Styles and layers that hide things, gathered while they go by: they stand before the content. */
export class HidingStyles {
  readonly #hiding = new Set<string>();
  readonly #layers = new Set<string>();
  #style = '';

  open(element: string, attributes: Attributes): void {
    const display = attribute(attributes, 'display');
    if (element === 'layer' && display === 'none') this.#layers.add(attribute(attributes, 'name'));
    if (element === 'style') this.#begin(attributes);
    if (this.#style === '') return;
    if (element === 'text-properties' && display === 'none') this.#hiding.add(this.#style);
    if (element === 'text-properties' && display === 'true') this.#hiding.delete(this.#style);
    if (element === 'table-properties' && display === 'false') this.#hiding.add(this.#style);
    const isHidden = attribute(attributes, 'visibility') === 'hidden';
    if (element === 'drawing-page-properties' && isHidden) this.#hiding.add(this.#style);
    const isCut = /^rect\(.*[1-9]/.test(attribute(attributes, 'clip'));
    if (element === 'graphic-properties' && isCut) this.#hiding.add(this.#style);
  }

  close(element: string): void {
    if (element === 'style') this.#style = '';
  }

  /** Whether something that bears a style of the family is hidden by it. */
  hides(family: HidingFamily, attributes: Attributes): boolean {
    return this.#hiding.has(key(family, attribute(attributes, 'style-name')));
  }

  hidesLayer(name: string): boolean {
    return this.#layers.has(name);
  }

  /** A style of the content may bear the name of one that went by with the headers: it is another. */
  #begin(attributes: Attributes): void {
    const family = attribute(attributes, 'family');
    this.#style = key(family, attribute(attributes, 'name'));
    this.#hiding.delete(this.#style);
    const parent = key(family, attribute(attributes, 'parent-style-name'));
    if (this.#hiding.has(parent)) this.#hiding.add(this.#style);
  }
}

function key(family: string, name: string): string {
  return `${family} ${name}`;
}
