import { readTags } from './markup.ts';

/**
 * What a page would load or run against the policy `default-src 'none'; script-src 'self';
 * style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'`: scripts and styles in the page,
 * anything from another host, a form that is sent to one.
 */
export function policyFaults(html: string): string[] {
  const tags = readTags(html).filter(({ closing }) => !closing);
  return tags.flatMap(({ name, attributes }) => [
    ...(['style', 'iframe', 'object', 'embed', 'base'].includes(name) ? [`element ${name}`] : []),
    ...(name === 'script' &&
    attributes.src === undefined &&
    attributes.type !== 'application/ld+json'
      ? ['element script']
      : []),
    ...Object.keys(attributes)
      .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
      .map((attribute) => `attribute ${attribute}`),
    ...[attributes.src, attributes.action, name === 'link' ? attributes.href : undefined]
      .filter((address) => address !== undefined)
      .filter((address) => /^([a-z]+:|\/)/i.test(address))
      .map((address) => `loads ${address}`),
    ...(/^(javascript|data|vbscript):/i.test(attributes.href ?? '') ? ['unsafe link'] : []),
  ]);
}
