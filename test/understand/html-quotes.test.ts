import { expect, it } from 'vitest';
import { textOfHtml } from '../../src/understand/parse/html.js';

const quotes = (count: number) => '<blockquote type="cite">Some words'.repeat(count);

it('marks quotes within quotes as far as anybody answers', () => {
  expect(textOfHtml(quotes(60)).split('\n').at(-1)).toBe(`${'> '.repeat(60)}Some words`);
});

it('makes no more text of quotes that never end than there was HTML', () => {
  for (const count of [150, 300, 490]) expect(textOfHtml(quotes(count)).length).toBeLessThan(quotes(count).length);
});
