/**
 * What a terminal takes for an order (to clear itself, to name its window, to turn the direction of writing) and no
 * line of ours holds; names of files and words of others may. Ends of lines and tabs stay.
 */
const orders = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text that a terminal shows and does not obey. What stands in JSON means the same afterwards. */
export function printable(text: string): string {
  return text.replace(orders, (order) =>
    order === '\n' || order === '\t'
      ? order
      : `\\u${order.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
