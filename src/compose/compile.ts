import Handlebars from 'handlebars';
import type { TemplateName } from '../domain/decision.js';
import { say } from '../domain/said.js';
import { bounds, Unmakeable } from './bounds.js';
import { contextFor } from './context.js';
import { helpers, helperUses, type Making } from './helpers.js';
import { Recent } from './recent.js';
import { Slots } from './slots.js';
import { normalize, splitSource } from './source.js';
import { isForCustomers, type Variables } from './vocabulary.js';

/** The partial below a mail. Nothing comes of an answer to a link to sign in, so no command is spoken of below it. */
export function footerOf(name: TemplateName): string {
  return isForCustomers(name) || name === 'sign-in' ? 'footer' : 'staff-footer';
}

const engine = Handlebars.create();
engine.registerHelper(helpers);
for (const name of ['log', 'lookup', 'with']) engine.unregisterHelper(name);

const knownHelpers: Record<string, boolean> = Object.fromEntries(Object.keys(helperUses).map((name) => [name, true]));

type Part = (context: object, making: Making) => string;

/** Partials by name (without the underscore of their file). */
export type Partials = Record<string, string>;

function compilePart(source: string, partials: Record<string, Handlebars.TemplateDelegate>): Part {
  const made = compiled(source);
  return (context, making) => made(context, { data: { making }, partials });
}

/** Partials are part of many templates, and each template is checked before it is made. */
const known = new Recent<Handlebars.TemplateDelegate>(1_000);

function compiled(source: string): Handlebars.TemplateDelegate {
  return known.get(source, () => compiledAnew(source));
}

function compiledAnew(source: string): Handlebars.TemplateDelegate {
  // Only ever a string: an AST from elsewhere could smuggle code into the compiled template.
  return engine.compile(source, {
    strict: true,
    noEscape: true,
    knownHelpers,
    knownHelpersOnly: true,
    preventIndent: true,
  });
}

/** A mail without its values: Markdown and HTML with placeholders, and the values in the placeholders' order. */
export interface Skeleton {
  subject: string;
  body: string;
  footer: string;
  frame: string;
  values: string[];
  /** The formatted form of a value, where it has one. */
  rich: (string | null)[];
}

export interface Compiled {
  /** Throws where a value that the template counts on is missing, or where it makes too much. */
  skeleton(values: Variables, frame: Frame, locale: string): Skeleton;
}

/** The layout: HTML around the mail, with the content's and the footer's places marked. */
export type Frame = (context: object, making: Making) => string;

export const contentMark = 'xq7contentqx';
export const footerMark = 'xq7footerqx';

function makingOf(values: Variables, locale: string): Making {
  const spent = { entries: 0, characters: 0 };
  const spend = (entries: number, characters: number) => {
    spent.entries += entries;
    spent.characters += characters;
    if (spent.entries > bounds.entries || spent.characters > 2 * bounds.markdown)
      throw new Unmakeable(say('makesTooMuch'));
  };
  return { slots: new Slots(), locale, zone: values.desk.timezone ?? 'utc', now: values.now, spend };
}

/** Compiles a template that `checkTemplate` found nothing wrong with; throws on broken syntax. */
export function compileTemplate(name: TemplateName, file: string, partials: Partials): Compiled {
  const source = splitSource(file);
  const parts = Object.fromEntries(Object.entries(partials).map(([key, text]) => [key, compiled(normalize(text))]));
  const subject = compilePart(source.subject ?? '', parts);
  const body = compilePart(source.body, parts);
  const footer = compilePart(partials[footerOf(name)] ?? '', parts);
  return {
    skeleton(values, frame, locale) {
      const making = makingOf(values, locale);
      const context = contextFor(name, values, making.slots);
      const made = [subject, body, footer, frame].map((part) => part(context, making));
      making.spend(0, made.join('').length);
      const { skeletons, values: inOrder, rich } = making.slots.renumber(made);
      const [subjectMade = '', bodyMade = '', footerMade = '', frameMade = ''] = skeletons;
      return { subject: subjectMade, body: bodyMade, footer: footerMade, frame: frameMade, values: inOrder, rich };
    },
  };
}

/** Compiles a layout; throws on broken syntax. */
export function compileFrame(layout: string): Frame {
  const part = compilePart(normalize(layout), {});
  return (context, making) => {
    const frame = Object.assign(Object.create(null), context, {
      content: contentMark,
      footer: footerMark,
      lang: making.locale,
    });
    return part(frame, making);
  };
}
