import type { Relations } from './ooxml-relations.ts';
import { attribute, isSaidOn, type Parts } from './parts.ts';
import type { Tally } from './tally.ts';
import { tellCropped } from './word.ts';

/** Fields that a program fills on a page of notes; what is left is what somebody wrote. */
const filledFields = new Set(['sldNum', 'dt', 'hdr', 'ftr', 'sldImg']);

/** Looks into the parts of a presentation (ECMA-376, part 1, 19). */
export function inspectPresentation(parts: Parts, relations: Relations, tally: Tally): void {
  const places = slidePlaces(parts, relations);
  const placeOf = (part: string) => places.get(relations.owner(part)) ?? '';
  for (const name of parts.names.filter((one) => /\.xml$/i.test(one))) {
    if (/\/slides\/[^/]*$/i.test(name)) inspectSlide(parts, name, places.get(name) ?? '', tally);
    else if (/\/notesSlides\/[^/]*$/i.test(name)) {
      if (hasNotes(parts, name)) tally.add('speaker-note', placeOf(name));
    } else if (/comment|author/i.test(name)) inspectComments(parts, name, placeOf(name), tally);
  }
}

/** `slide 3`, by part: in the order of the presentation, which is not that of the names. */
function slidePlaces(parts: Parts, relations: Relations): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const name of parts.names.filter((one) => /\/presentation[^/]*\.xml$/i.test(one))) {
    parts.walk(name, {
      open(element, attributes) {
        if (element !== 'sldId') return;
        const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
        const slide = relations.target(name, id);
        if (slide !== '') places.set(slide, `slide ${places.size + 1}`);
      },
    });
  }
  return places;
}

function inspectSlide(parts: Parts, name: string, place: string, tally: Tally): void {
  parts.walk(name, {
    open(element, attributes) {
      if (element === 'sld' && /^(0|false)$/.test(attribute(attributes, 'show'))) {
        tally.add('hidden-slide', place);
      }
      if (element === 'cNvPr' && isSaidOn(attribute(attributes, 'hidden'))) {
        tally.add('hidden-object', place);
      }
      if (element === 'srcRect') tellCropped(attributes, tally, place);
    },
  });
}

function hasNotes(parts: Parts, name: string): boolean {
  let isFilled = false;
  let inText = false;
  let found = false;
  parts.walk(name, {
    open(element, attributes) {
      if (element === 'sp') isFilled = false;
      if (element === 'ph') isFilled = filledFields.has(attribute(attributes, 'type'));
      inText = element === 't';
    },
    text(text) {
      found ||= inText && !isFilled && text.trim() !== '';
    },
    close() {
      inText = false;
    },
  });
  return found;
}

function inspectComments(parts: Parts, name: string, place: string, tally: Tally): void {
  parts.walk(name, {
    open(element, attributes) {
      if (element === 'cm' || element === 'reply') tally.add('comment', place);
      if (element === 'cmAuthor' || element === 'author') {
        tally.name('person', attribute(attributes, 'name'));
      }
    },
  });
}
