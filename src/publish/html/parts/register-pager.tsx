import type { JSX } from 'preact';
import { formatNumber } from '../../../domain/figures/format.ts';
import type { RegisterWords } from '../../../locale/register-words.ts';

/** The way to the pages before and after, ten of them at once, and both ends; nothing where there is one page. */
export function RegisterPager(props: {
  page: number;
  pages: number;
  link: (page: number) => string;
  words: RegisterWords['answer'];
}): JSX.Element | null {
  const { page, pages, link, words } = props;
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={words.pages}>
      <p>{words.page(formatNumber(page, 0), formatNumber(pages, 0))}</p>
      <ul>
        {page > 1 && (
          <li>
            <a rel="prev" href={link(page - 1)}>
              {words.previous}
            </a>
          </li>
        )}
        {page < pages && (
          <li>
            <a rel="next" href={link(page + 1)}>
              {words.next}
            </a>
          </li>
        )}
        {stepsFrom(page, pages).map((other) => (
          <li>
            <a href={link(other)}>{words.pageShort(formatNumber(other, 0))}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Other pages worth a step: the ends, and those ten further back and on. */
function stepsFrom(page: number, pages: number): readonly number[] {
  const far = [1, page - 10, page + 10, pages];
  return [...new Set(far)].filter(
    (other) => other >= 1 && other <= pages && Math.abs(other - page) > 1,
  );
}
