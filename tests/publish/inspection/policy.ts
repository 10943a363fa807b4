import { readTags } from './markup.ts';

const structured = 'application/ld+json';

/**
 * What a page would load or run against the policy `default-src 'none'; script-src 'self';
 * style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'`: scripts and styles in the page,
 * anything from another host, a form that is sent to one. Data for search engines in a script element do not run.
 */
export function policyFaults(html: string): string[] {
  const tags = readTags(html).filter(({ closing }) => !closing);
  return tags.flatMap(({ name, attributes }) => [
    ...(['style', 'iframe', 'object', 'embed', 'base'].includes(name) ? [`element ${name}`] : []),
    ...(name === 'script' && attributes.src === undefined && attributes.type !== structured
      ? ['element script']
      : []),
    ...Object.keys(attributes)
      .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
      .map((attribute) => `attribute ${attribute}`),
    ...[attributes.src, attributes.action, loaded(name, attributes)]
      .filter((address) => address !== undefined)
      .filter((address) => /^([a-z]+:|\/)/i.test(address))
      .map((address) => `loads ${address}`),
    ...(/^(javascript|data|vbscript):/i.test(attributes.href ?? '') ? ['unsafe link'] : []),
  ]);
}

/** Where a page stands for good is said by a link that loads nothing. */
function loaded(name: string, { rel, href }: Readonly<Record<string, string>>): string | undefined {
  return name === 'link' && rel !== 'canonical' ? href : undefined;
}
