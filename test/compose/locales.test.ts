/** What templates of other languages must have in common with the English ones, and with the desk around them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleValues } from '../../src/compose/variables.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { locales, shipped, shippedFiles } from './shipped.js';

const others = locales.filter((locale) => locale !== 'en');
const lexicon = mergeWords(shippedWords);

/** The values and partials that a template speaks of, without the literal words it compares them with. */
function mentioned(source: string): string[] {
  const inside = [...source.matchAll(/\{\{([^}]*)\}\}/g)].map((match) => (match[1] ?? '').replace(/"[^"]*"/g, ''));
  return [...new Set(inside.flatMap((text) => text.match(/[A-Za-z][\w.-]*/g) ?? []))].sort();
}

test('French ones have a hard space before what stands high, so that no line begins with it', () => {
  const wrong = shippedFiles
    .filter(({ locale }) => locale === 'fr')
    .flatMap(({ path, source }) =>
      source
        .split('\n')
        .slice(2)
        .filter((line) => / [:;?!»](?![\w-])|« /.test(line))
        .map((line) => `${path}: ${line}`),
    );
  expect(wrong).toEqual([]);
});

describe.each(others)('templates in %s', (locale) => {
  const files = shippedFiles.filter((file) => file.locale === locale);

  test.each(files.map((file) => [file.name, file.source] as const))(
    '%s tells what the English one tells',
    (name, source) => {
      const english = shippedFiles.find((file) => file.locale === 'en' && file.name === name)?.source ?? '';
      const grammar = ['else', 'if', 'is', 'request.kind', 'heading'];
      const bare = (text: string) => mentioned(text).filter((word) => !grammar.includes(word));
      expect(bare(source)).toEqual(bare(english));
    },
  );

  test('words of the flow that they say in their own way are still the words of the flow', () => {
    const flow = readFileSync(new URL('../../src/workflow/digest.ts', import.meta.url), 'utf8');
    const said = files.flatMap((file) => [...file.source.matchAll(/is heading "([^"]+)"/g)]);
    expect(said.length).toBeGreaterThan(3);
    for (const [, words = ''] of said) expect(flow).toContain(`'${words}'`);
  });

  test('the answers that they offer in words of their own are read as such', () => {
    const { text } = shipped.render('solution', [locale], sampleValues('solution'));
    const [ok = '', notOk = ''] = [...text.matchAll(/[„«]\s?([^„”“«»]+?)\s?[”“»]/g)].map((match) => match[1] ?? '');
    const verdict = (said: string) =>
      readVerdict({ subject: '', body: { text: said, cut: '', below: [] } }, lexicon).value;
    expect([verdict(ok), verdict(notOk)]).toEqual(['ok', 'not-ok']);
  });
});
