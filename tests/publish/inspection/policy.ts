import { readTags } from './markup.ts';

/**
 * What a page would load or run against the policy `default-src 'none'; style-src 'self';
 * font-src 'self'; img-src 'self'`: scripts, styles of its own, anything from another host.
 */
export function policyFaults(html: string): string[] {
  return readTags(html).flatMap(({ name, attributes }) => [
    ...(['script', 'style', 'iframe', 'object', 'embed', 'base', 'form'].includes(name)
      ? [`element ${name}`]
      : []),
    ...Object.keys(attributes)
      .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
      .map((attribute) => `attribute ${attribute}`),
    ...[attributes.src, name === 'link' ? attributes.href : undefined]
      .filter((address) => address !== undefined)
      .filter((address) => /^([a-z]+:|\/)/i.test(address))
      .map((address) => `loads ${address}`),
    ...(/^(javascript|data|vbscript):/i.test(attributes.href ?? '') ? ['unsafe link'] : []),
  ]);
}
