import { customerTemplates, staffTemplates, type TemplateName } from '../domain/decision.js';
import { say } from '../domain/said.js';
import { bounds, reasonOf, requireReadable, tooMuch } from './bounds.js';
import { foreignMarkup } from './check-layout-markup.js';
import { checkLinks } from './check-links.js';
import { compileFrame, compileTemplate, type Partials } from './compile.js';
import { finished } from './finish.js';
import { sampleValues } from './samples.js';
import { text } from './shapes.js';
import { hasPlaceholder } from './slots.js';
import { normalize, type Problem, splitSource } from './source.js';
import { everyVariable, isTemplateName, variablesOf } from './vocabulary.js';
import { checkSource, guessed } from './walk.js';

/**
 * All that is wrong with a template, by line: broken syntax, unknown variables, helpers and partials, what a
 * customer must not read, a missing subject, and what fails when it is rendered with all values or with few.
 */
export function checkTemplate(name: string, file: string, partials: Partials = {}): Problem[] {
  if (!isTemplateName(name)) {
    const message = guessed(say('unknownTemplate', { name }), name, [...customerTemplates, ...staffTemplates]);
    return [{ line: 1, message }];
  }
  return guarded(file, () => {
    const together = tooMuchTogether(file, partials);
    if (together) return [together];
    const source = splitSource(file);
    const place = { scopes: [variablesOf(name)], name, partials, inPartial: null, sure: [] };
    const above = source.bodyLine - 1;
    const found = [
      ...(source.subject ? [] : [{ line: 1, message: say('noSubject') }]),
      ...checkSource(source.subject ?? '', { ...place, lineOf: () => source.subjectLine }, source.subjectLine - 1),
      ...checkSource(source.body, { ...place, lineOf: (node) => node.loc.start.line + above }, above),
      ...checkLinks(source.body, above),
    ];
    return found.length > 0 ? found : checkRendering(name, file, partials);
  });
}

/**
 * What is wrong with a partial wherever it is included; what a certain template lacks is found with that template.
 * The footers are checked as below any mail.
 */
export function checkPartial(name: string, source: string): Problem[] {
  const footed = name === 'footer' ? 'confirm' : name === 'staff-footer' ? 'alert' : null;
  return guarded(source, () => [
    ...checkSource(normalize(source), {
      scopes: [footed ? variablesOf(footed) : everyVariable()],
      name: footed ?? 'transcript',
      partials: {},
      inPartial: name,
      sure: [],
      lineOf: (node) => node.loc.start.line,
    }),
    ...checkLinks(normalize(source)),
  ]);
}

/** All that is wrong with the layout, by line. */
export function checkLayout(layout: string): Problem[] {
  const own = { content: text('The mail.'), footer: text('What stands below it.'), lang: text('Its language.') };
  return guarded(layout, () => {
    const foreign = foreignMarkup(layout);
    const missing = /\{\{\s*content\s*\}\}/.test(layout)
      ? []
      : [{ line: 1, message: say('noContent', { code: '{{content}}' }) }];
    const place = { name: 'confirm', partials: {}, inPartial: null, sure: [] as string[] } as const;
    // The variables of `confirm`, as it goes to customers and staff alike.
    const scopes = [{ ...variablesOf('confirm'), ...own }];
    const names = checkSource(normalize(layout), { ...place, scopes, lineOf: (node) => node.loc.start.line });
    const found = [...foreign, ...missing, ...names];
    return found.length > 0 ? found : checkRendering('confirm', 'subject: -\n\n', {}, layout);
  });
}

/** Findings of one file; more help nobody. */
const mostTold = 200;

/** Partials are read as often as they are included. */
function tooMuchTogether(file: string, partials: Partials): Problem | null {
  let length = file.length;
  for (const { 1: name = '', index } of file.matchAll(/\{\{~?>\s*([\w-]+)/g)) {
    length += Object.hasOwn(partials, name) ? (partials[name]?.length ?? 0) : 0;
    if (length > bounds.markdown)
      return { line: file.slice(0, index).split('\n').length, message: say('makesTooMuch') };
  }
  return null;
}

/** What holds for every source; a source so deep that checking it overflows the stack is a finding as well. */
function guarded(source: string, check: () => Problem[]): Problem[] {
  const much = tooMuch(source);
  if (much) return [much];
  if (hasPlaceholder(source)) {
    return [{ line: 1, message: say('reservedLetters') }];
  }
  try {
    return check()
      .sort((a, b) => a.line - b.line)
      .slice(0, mostTold);
  } catch (error) {
    return [{ line: 1, message: say('cannotBeChecked', { reason: reasonOf(error) }) }];
  }
}

/** Renders with all values and with the fewest. What shows only then is of the mail as a whole: it has no line of its own. */
function checkRendering(name: TemplateName, file: string, partials: Partials, layout = ''): Problem[] {
  const line = layout === '' ? splitSource(file).bodyLine : 1;
  const frame = compileFrame(layout);
  const template = compileTemplate(name, file, partials);
  for (const extent of ['full', 'sparse'] as const) {
    try {
      const skeleton = template.skeleton(sampleValues(name, extent), frame, 'en');
      // All that a template makes of Markdown is bounded by that; of a layout only the whole mail shows what it does.
      if (layout !== '') finished(skeleton);
      else for (const markdown of [skeleton.body, skeleton.footer]) requireReadable(markdown);
    } catch (error) {
      return [{ line, message: reasonOf(error) }];
    }
  }
  return [];
}
