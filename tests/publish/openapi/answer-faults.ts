import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Described {
  readonly parameters?: readonly {
    readonly name: string;
    readonly schema: { readonly enum: readonly string[] };
  }[];
}

export interface Description {
  readonly paths: Readonly<Record<string, Described>>;
}

/** Every address with every value that its parameter may have: as described, and as asked for. */
export function asked({ paths }: Description): readonly (readonly [string, string])[] {
  return Object.entries(paths).flatMap(([path, { parameters = [] }]) => {
    const [parameter] = parameters;
    if (parameter === undefined) return [[path, path] as const];
    return parameter.schema.enum.map(
      (value) => [path, path.replace(`{${parameter.name}}`, value)] as const,
    );
  });
}

/**
 * What of an answer does not fit the schema that the description gives for an address, or is not described there: a field
 * that nobody described is a fault of the description.
 */
export function faultsBy(description: Description): (path: string, answer: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(JSON.parse(JSON.stringify(description), closed), 'openapi');
  return (path, answer) => {
    const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1');
    const at = `openapi#/paths/${encodeURIComponent(pointer)}/get/responses/200/content/application~1json/schema`;
    const validate = ajv.compile({ $ref: at, unevaluatedProperties: false });
    validate(answer);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** Answers are made of two schemas, so they are closed where they are put together. */
const answers = new Set([
  'Publisher',
  'Index',
  'Figures',
  'Disclosure',
  'Duties',
  'Releases',
  'Changes',
  'Edition',
  'Dataset',
]);

/** Schemas of objects within the answers allow nothing that they do not name. */
function closed(name: string, value: unknown): unknown {
  const isOpen =
    typeof value === 'object' &&
    value !== null &&
    'properties' in value &&
    'required' in value &&
    !('additionalProperties' in value) &&
    !answers.has(name);
  return isOpen ? { ...value, additionalProperties: false } : value;
}
