import type { TemplateName } from '../domain/decision.js';
import { toldReason } from '../domain/ticket.js';
import { cleanInline, cleanText, oneLine } from './clean.js';
import { type RichWords, richHtml } from './rich.js';
import type { Fields, Shape } from './shapes.js';
import type { Slots } from './slots.js';
import { isForCustomers, type Variables, variablesOf, vocabulary } from './vocabulary.js';

/** Bounds of one mail: what is beyond is cut, the whole stands in the ticket. */
export const limits = { inline: 2_000, words: 100_000, entries: 500, link: 5_000 };

/** What a template sees: placeholders for values; null, false, 0 and '' as they are, so that `#if` works. */
export type Context = Record<string, unknown>;

function words(value: RichWords, slots: Slots): string {
  const text = cleanText(value.text, limits.words);
  if (text.trim() === '') return '';
  return slots.put({ value: text, raw: value.text, kind: 'block', html: richHtml(value) });
}

function isRich(value: unknown): value is RichWords {
  return typeof value === 'object' && value !== null && 'text' in value && 'html' in value;
}

function leaf(type: Exclude<Shape['type'], 'record' | 'list'>, value: unknown, slots: Slots): unknown {
  if (type === 'flag') return value === true;
  if (type === 'words' && isRich(value)) return words(value, slots);
  if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) return null;
  if (value === 0 && type === 'number') return 0;
  const kind = type === 'words' ? 'block' : 'inline';
  const clean = kind === 'block' ? cleanText(String(value), limits.words) : cleanInline(String(value), limits.inline);
  const shown = type === 'link' ? oneLine(String(value), limits.link) : clean.trim() === '' ? '' : clean;
  return shown === '' ? '' : slots.put({ value: shown, raw: value, kind });
}

function fieldsOf(fields: Fields, value: object, slots: Slots): Context {
  const context: Context = Object.create(null);
  for (const [name, shape] of Object.entries(fields)) {
    context[name] = placeholders(shape, Object.hasOwn(value, name) ? Reflect.get(value, name) : null, slots);
  }
  return context;
}

function placeholders(shape: Shape, value: unknown, slots: Slots): unknown {
  switch (shape.type) {
    case 'record':
      return typeof value === 'object' && value !== null ? fieldsOf(shape.fields, value, slots) : null;
    case 'list':
      return (Array.isArray(value) ? value : [])
        .slice(0, limits.entries)
        .filter((entry): entry is object => typeof entry === 'object' && entry !== null)
        .map((entry) => fieldsOf(shape.fields, entry, slots));
    default:
      return leaf(shape.type, value, slots);
  }
}

/** The context of a template: its variables and nothing else, so that no mail says what it must not know. */
export function contextFor(name: TemplateName, values: Variables, slots: Slots): Context {
  const known = isForCustomers(name) ? { ...values, reason: toldReason(values.reason) } : values;
  return fieldsOf(variablesOf(name), known, slots);
}

/** A mail's own values (`Letter.values`) laid over those of its ticket; what is no variable is left out. */
export function withValues(base: Variables, own: Record<string, unknown>): Variables {
  const known = Object.entries(own).filter(([name, value]) => Object.hasOwn(vocabulary, name) && value !== undefined);
  return { ...base, ...Object.fromEntries(known) };
}
