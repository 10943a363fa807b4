import { OdfSheet } from './odf-sheet.ts';
import type { HidingStyles } from './odf-styles.ts';
import { attribute, type Parts } from './parts.ts';
import { quoted, sheetPlace, type Tally } from './tally.ts';

type Attributes = Readonly<Record<string, string>>;

/** Looks into the text, sheets or slides of an OpenDocument file, or into its page headers. */
export function inspectOdfContent(
  parts: Parts,
  name: string,
  styles: HidingStyles,
  tally: Tally,
): void {
  const content = new OdfContent(styles, tally);
  parts.walk(name, {
    open: (element, attributes) => content.open(element, attributes),
    close: (element) => content.close(element),
    text: (text) => content.text(text),
  });
}

/** Frames on a page of notes that the program fills. */
const filledFrames = /^(page|page-number|header|footer|date-time)$/;

/** Elements that stand apart from what a reader sees, while they are open. */
const asides = new Set(['annotation', 'tracked-changes', 'notes', 'changed-region', 'frame']);

class OdfContent {
  readonly #styles: HidingStyles;
  readonly #tally: Tally;
  /** Of each open element, whether its text is hidden. */
  readonly #hidden: boolean[] = [];
  readonly #open = new Map<string, number>();
  #isSpreadsheet = false;
  #sheet: OdfSheet | null = null;
  #slides = 0;
  #place = '';
  #element = '';
  #filled = false;
  #noted = false;
  #paragraphTold = false;

  constructor(styles: HidingStyles, tally: Tally) {
    this.#styles = styles;
    this.#tally = tally;
  }

  open(element: string, attributes: Attributes): void {
    this.#element = element;
    this.#styles.open(element, attributes);
    if (asides.has(element)) this.#open.set(element, this.#depth(element) + 1);
    this.#hidden.push(this.#hidden.at(-1) === true || this.#hides(element, attributes));
    this.#tellAside(element, attributes);
    this.#tellPage(element, attributes);
    this.#tellLink(element, attributes);
    this.#tellObject(element, attributes);
    if (this.#depth('annotation') === 0 && this.#depth('tracked-changes') === 0) {
      this.#sheet?.open(element, attributes);
    }
  }

  text(text: string): void {
    if (text.trim() === '') return;
    const isAside = this.#depth('annotation') > 0 || this.#depth('tracked-changes') > 0;
    if (isAside) {
      if (this.#element === 'creator') this.#tally.name('person', text);
      return;
    }
    if (this.#depth('notes') > 0 && this.#slides > 0) {
      if (!this.#filled && !this.#noted) this.#tally.add('speaker-note', this.#place);
      this.#noted ||= !this.#filled;
      return;
    }
    this.#sheet?.holds();
    if (this.#hidden.at(-1) === true && !this.#paragraphTold) {
      this.#tally.add('hidden-text', this.#place);
      this.#paragraphTold = true;
    }
  }

  close(element: string): void {
    this.#element = '';
    this.#hidden.pop();
    this.#styles.close(element);
    if (asides.has(element)) this.#open.set(element, this.#depth(element) - 1);
    if (element === 'frame') this.#filled = false;
    if (element === 'table') this.#endSheet();
  }

  #depth(element: string): number {
    return this.#open.get(element) ?? 0;
  }

  #hides(element: string, attributes: Attributes): boolean {
    if (element === 'p' || element === 'h') {
      this.#paragraphTold = false;
      return this.#styles.hides('paragraph', attributes);
    }
    if (element === 'span') return this.#styles.hides('text', attributes);
    const isSaid = attribute(attributes, 'is-hidden') === 'true';
    return element === 'section' && (isSaid || attribute(attributes, 'display') === 'none');
  }

  #tellAside(element: string, attributes: Attributes): void {
    if (element === 'annotation') this.#tally.add('comment', this.#place);
    if (element === 'changed-region') this.#tally.add('tracked-change');
    const isOfCells = /^(cell-content-change|insertion|deletion|movement)$/.test(element);
    const isInTable = this.#depth('tracked-changes') > 0 && this.#depth('changed-region') === 0;
    if (isOfCells && isInTable) this.#tally.add('tracked-change');
    if (
      /^hidden-(text|paragraph)$/.test(element) &&
      attribute(attributes, 'is-hidden') === 'true'
    ) {
      this.#tally.add('hidden-text', this.#place);
    }
    if (element === 'frame') this.#filled = filledFrames.test(attribute(attributes, 'class'));
  }

  #tellPage(element: string, attributes: Attributes): void {
    if (element === 'spreadsheet') this.#isSpreadsheet = true;
    if (element === 'table' && this.#isSpreadsheet) {
      const name = attribute(attributes, 'name');
      if (this.#styles.hides('table', attributes)) this.#tally.add('hidden-sheet', quoted(name));
      this.#sheet = new OdfSheet();
      this.#place = sheetPlace(name);
    }
    if (element === 'scenario') this.#tally.add('scenario', this.#place);
    // A name that stands for words, and for no cells, shows them to nobody who reads the sheets.
    const isWords = /^(\w+:)?=?\s*["{]/.test(attribute(attributes, 'expression'));
    if (element === 'named-expression' && isWords) this.#tally.add('hidden-name');
    if (element !== 'page') return;
    this.#slides += 1;
    this.#noted = false;
    this.#place = `slide ${this.#slides}`;
    if (this.#styles.hides('drawing-page', attributes)) {
      this.#tally.add('hidden-slide', this.#place);
    }
  }

  #endSheet(): void {
    if (this.#sheet === null) return;
    this.#tally.add('hidden-row', this.#place, this.#sheet.rows);
    this.#tally.add('hidden-column', this.#place, this.#sheet.columns.size);
    this.#sheet = null;
    this.#place = '';
  }

  /** Addresses of the web are there to be followed; files and folders of the office are not. */
  #tellLink(element: string, attributes: Attributes): void {
    const href = attribute(attributes, 'href');
    const isWeb = /^(https?:|mailto:|tel:)/i.test(href);
    const leadsOut = /^([a-z][a-z0-9+.-]*:|\/|\\|\.\.\/)/i.test(href) && !/^data:/i.test(href);
    if (leadsOut && !(isWeb && element === 'a')) this.#tally.add('outside-link');
    if (/^(dde-source|dde-connection-decl)$/.test(element)) this.#tally.add('outside-link');
    if (/^(database-source|connection-resource|source-service)/.test(element)) {
      this.#tally.add('data-connection');
    }
  }

  #tellObject(element: string, attributes: Attributes): void {
    if (element === 'script') this.#tally.add('macro');
    if (element === 'hidden') this.#tally.add('hidden-field');
    if (element === 'frame' && this.#styles.hides('graphic', attributes)) {
      this.#tally.add('cropped-picture', this.#place);
    }
    const layer = attribute(attributes, 'layer');
    const isHidden = attributes['draw:display'] === 'none' && element !== 'layer';
    if (isHidden || (layer !== '' && this.#styles.hidesLayer(layer))) {
      this.#tally.add('hidden-object', this.#place);
    }
  }
}
