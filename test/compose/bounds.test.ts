/** What an admin's template could do to the desk, and what comes of it: a finding, or the fallback. Never a standstill. */
import { describe, expect, it } from 'vitest';
import { makeTemplates, type TemplateFile } from '../../src/compose/templates.js';
import { checkPartial, checkTemplate, sampleValues } from '../../src/compose/variables.js';
import { inEnglish } from '../../src/domain/said.js';
import { toldInEnglish } from '../../src/editing/review.js';
import { shippedLayout } from './shipped.js';

const file = (body: string): TemplateFile => ({
  name: 'task-next',
  locale: 'en',
  path: 'en/task-next.hbs',
  source: `subject: x\n\n${body}`,
});
const entry = { key: 'HD-1', title: 't', stage: 'planned', estimate: null, topPriority: false };
const values = { ...sampleValues('task-next'), queue: Array.from({ length: 500 }, () => ({ ...entry })) };
const filled = (unit: string, size: number) => unit.repeat(Math.floor(size / unit.length));
const each = (body: string) => `{{#each queue}}${body}{{/each}}`;

/** A mail is made, by the template or without it, within a time in which nothing else of the desk falls behind. */
function made(body: string): string {
  const started = process.cpuUsage();
  const templates = makeTemplates([file(body)], shippedLayout);
  const mail = templates.render('task-next', ['en'], values);
  const { user } = process.cpuUsage(started);
  expect(user / 1000).toBeLessThan(5_000);
  expect(mail.text.length + mail.html.length).toBeLessThan(6_000_000);
  return inEnglish(templates.problems[0]?.message ?? mail.problem ?? 'made');
}

describe('at once refused', () => {
  it.each([
    ['more tags than anybody writes', filled('{{date now}}', 49_000), /^more than 2000 tags/],
    [
      'blocks within blocks without end',
      `${filled('{{#if pm}}', 20_000)}${filled('{{/if}}', 14_000)}`,
      /^blocks within blocks/,
    ],
    ['a source without end', 'x'.repeat(60_000), /^longer than 50000 characters/],
    ['marks that Markdown pairs in the square of their number', filled('**a', 49_000), /^more than 4000 marks/],
    ['quotes within quotes', '>'.repeat(49_000), /^lists and quotes within each other/],
    ['blanks in a row', `a${' '.repeat(49_000)}b`, /^a word of more than 2000 letters, or as many blanks/],
    ['what a mail address could begin with', `${filled('a.', 49_000)}@`, /^a word of more than 2000 letters/],
    ['a partial that includes itself', '{{> self}}', /^unknown partial "self"/],
    ['a partial by a name that is computed', '{{> (lookup . "x")}}', /^a partial is included as/],
    ['an inline partial that includes itself', '{{#*inline "x"}}{{> x}}{{/inline}}', /^decorators/],
    ['a loop over what is no list', '{{#each now}}x{{/each}}', /^"each" takes a list/],
    ['values that are not there', '{{#if ticket}}{{pm.name}}{{/if}}', /^"pm.name" can be missing/],
  ])('%s', (_what, body, message) => {
    expect(made(body)).toMatch(message);
  });

  it('a partial within a partial, and so one that goes round in circles', () => {
    expect(toldInEnglish(checkPartial('a', '{{> b}}'))).toEqual([
      { line: 1, message: 'a partial cannot include another' },
    ]);
    const found = checkTemplate('done', 'subject: x\n\n{{> a}}', { a: '{{> a}}' });
    expect(found.map((one) => inEnglish(one.message))).toEqual([
      'in line 1 of partial "a": a partial cannot include another',
    ]);
  });
});

describe('with many values given up for the fallback', () => {
  it.each([
    ['loops within loops', each(each('x').replace('queue', '../queue')), /^made$|too much text/],
    ['a lot of text for each entry', each(filled('word ', 2_000)), /too much text/],
    ['many marks for each entry', each(filled('**a', 240)), /more than 4000 marks/],
    ['many marks in paragraphs of their own', each(`${filled('*a* ', 1_000)}\n\n`), /too much text/],
  ])('%s', (_what, body, message) => {
    expect(made(body)).toMatch(message);
  });
});

describe('made in time', () => {
  it.each([
    ['lists within lists', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['addresses that become links', filled('www.a.b ', 49_000)],
    ['mail addresses', filled('a@b.c ', 49_000)],
    ['a table for each entry', each('|a\n|-\n\n')],
    ['signs that begin a tag', filled('<', 49_000)],
    ['brackets', filled('![', 7_000)],
  ])('%s', (_what, body) => {
    expect(made(body)).toMatch(/^made$|marks of Markdown|too much text|a word of/);
  });
});

describe('a layout that takes too long holds up no mail', () => {
  const styled = (css: string) => shippedLayout.replace('<style>\n:root', `<style>\n${css}\n:root`);
  it.each([
    [
      'styles by the thousand',
      styled(filled(',p', 40_000).replace(',', '').concat('{color:red}')),
      /its styles are too many/,
    ],
    ['a style of thousands of words', styled(`p{${filled('color:red;', 40_000)}}`), /its styles are too many/],
    [
      'its content by the hundred',
      shippedLayout.replace('{{content}}', filled('{{content}} ', 9_000)),
      /too much text/,
    ],
  ])('%s', (_what, layout, message) => {
    const started = process.cpuUsage();
    const paragraphs = filled('{{words words}}\n\n- a\n\n**b**\n\n', 25_000);
    const mail = makeTemplates([file(paragraphs)], layout).render('task-next', ['en'], values);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
    expect(inEnglish(mail.problem ?? '')).toMatch(message);
    // In the plain layout, and still by the template.
    expect(mail.usedFallback).toBe('en/task-next.hbs');
  });

  it('is refused at once where no mail at all could be made with it', () => {
    const nested = styled(`${'@media x{'.repeat(4_000)}`);
    const { problems } = makeTemplates([], nested);
    expect(problems).toMatchObject([{ path: 'layout.hbs', line: 1 }]);
    expect(toldInEnglish(problems)[0]?.message).toBe('things within each other, too deep to be read');
  });
});

it('partials count as often as they are included', () => {
  const started = process.cpuUsage();
  const big = filled('{{#if due}}x{{/if}} some words ', 40_000);
  const found = checkTemplate('done', `subject: x\n\n${filled('{{> big}}\n', 5_000)}`, { big });
  expect(found).toMatchObject([{ line: 6 }]);
  expect(inEnglish(found[0]?.message ?? '')).toBe('it makes too much text');
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_000);
});

it('a mail that could not be made as it should tells why', () => {
  const mail = makeTemplates([file(each(filled('word ', 2_000)))], shippedLayout).render('task-next', ['en'], values);
  expect(mail.usedFallback).toBe('built-in');
  expect(inEnglish(mail.problem ?? '')).toBe('en/task-next.hbs: it makes too much text');
});
