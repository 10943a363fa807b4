import type { EvidencePlace } from '../domain/law/evidence.ts';
import { addresses } from './addresses.ts';

/** Where evidence stands: on this site from its root, or elsewhere. */
export function evidenceAddress(place: EvidencePlace): string {
  switch (place.kind) {
    case 'section':
      return addresses.section(place.edition, place.section);
    case 'dataset':
      return addresses.datasetCsv(place.dataset);
    case 'document':
      return place.file;
    case 'link':
      return place.address;
  }
}
