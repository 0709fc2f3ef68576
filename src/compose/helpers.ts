import type Handlebars from 'handlebars';
import { DateTime, Duration } from 'luxon';
import { languageOf } from '../domain/said.js';
import type { Slot, Slots } from './slots.js';

/** What helpers need of the mail in the making. */
export interface Making {
  slots: Slots;
  locale: string;
  zone: string;
  now: number;
  /** Takes part of the mail's budget; throws when a template makes too much. */
  spend(entries: number, characters: number): void;
}

/** How a helper is written in a template, for the check and the manual. */
export interface HelperUse {
  kind: 'inline' | 'block';
  /** Names of its arguments, all required. */
  args: readonly string[];
  /** Names of its options. */
  options: readonly string[];
}

export const helperUses: Record<string, HelperUse> = {
  if: { kind: 'block', args: ['value'], options: [] },
  unless: { kind: 'block', args: ['value'], options: [] },
  each: { kind: 'block', args: ['list'], options: [] },
  is: { kind: 'block', args: ['value', 'word'], options: [] },
  date: { kind: 'inline', args: ['moment'], options: [] },
  duration: { kind: 'inline', args: ['minutes'], options: [] },
  quote: { kind: 'inline', args: ['words'], options: [] },
  words: { kind: 'inline', args: ['words'], options: [] },
  button: { kind: 'inline', args: ['label', 'href'], options: ['style'] },
  commands: { kind: 'inline', args: ['list'], options: [] },
};

/** `Monday 30 November, 17:30`; with the year where it is not this one. */
export function writtenDate(instant: number, { zone, locale, now }: Pick<Making, 'zone' | 'locale' | 'now'>): string {
  const inZone = (at: number) => {
    const local = DateTime.fromMillis(at, { zone, locale });
    return local.isValid ? local : DateTime.fromMillis(at, { zone: 'utc', locale });
  };
  const local = inZone(instant);
  const year = local.year === inZone(now).year ? '' : ' yyyy';
  return local.isValid ? local.toFormat(dateForm(languageOf(locale), local.day, year)) : '';
}

/** In Luxon's tokens. */
function dateForm(language: string, day: number, year: string): string {
  switch (language) {
    case 'nl':
      return `cccc d MMMM${year} 'om' HH:mm`;
    case 'fr':
      return `cccc ${day === 1 ? "d'er'" : 'd'} MMMM${year} 'à' HH:mm`;
    case 'de':
      return `cccc, d. MMMM${year}, HH:mm 'Uhr'`;
    default:
      return `cccc d MMMM${year}, HH:mm`;
  }
}

/** Minutes as `1 hour, 30 minutes`. */
export function writtenDuration(minutes: number, locale: string): string {
  const whole = Math.max(0, Math.round(minutes));
  const parts = { hours: Math.floor(whole / 60), minutes: whole % 60 };
  const shown = parts.hours === 0 ? { minutes: parts.minutes } : parts.minutes === 0 ? { hours: parts.hours } : parts;
  return Duration.fromObject(shown, { locale }).toHuman();
}

const making = (options: Handlebars.HelperOptions): Making => options.data.making;

function moment(value: unknown, options: Handlebars.HelperOptions): string {
  const { slots, ...rest } = making(options);
  const raw = slots.read(value)?.raw;
  return typeof raw === 'number' ? slots.put({ value: writtenDate(raw, rest), raw, kind: 'inline' }) : '';
}

function duration(value: unknown, options: Handlebars.HelperOptions): string {
  const { slots, locale } = making(options);
  const raw = value === 0 ? 0 : slots.read(value)?.raw;
  return typeof raw === 'number' ? slots.put({ value: writtenDuration(raw, locale), raw, kind: 'inline' }) : '';
}

/** A value as paragraphs of its own. */
function block(value: unknown, slots: Slots): string {
  const slot = slots.read(value);
  return slot === null || slot.value.trim() === '' ? '' : slots.put({ ...slot, kind: 'block' });
}

function words(value: unknown, options: Handlebars.HelperOptions): string {
  const token = block(value, making(options).slots);
  return token === '' ? '' : `\n\n${token}\n\n`;
}

function quote(value: unknown, options: Handlebars.HelperOptions): string {
  const token = block(value, making(options).slots);
  return token === '' ? '' : `\n\n> ${token}\n\n`;
}

/** A link in Markdown; its title tells the renderers what kind of link it is. */
function markdownLink(label: Slot, href: Slot, kind: string, slots: Slots): string {
  return `[${slots.put({ ...label, kind: 'inline' })}](${slots.put({ ...href, kind: 'inline' })} "${kind}")`;
}

function button(label: unknown, href: unknown, options: Handlebars.HelperOptions): string {
  const { slots } = making(options);
  const [text, target] = [slots.read(label), slots.read(href)];
  return text && target ? markdownLink(text, target, options.hash.style === 'quiet' ? 'quiet' : 'button', slots) : '';
}

function commands(list: unknown, options: Handlebars.HelperOptions): string {
  const { slots } = making(options);
  const items = (Array.isArray(list) ? list : []).map((entry: Record<string, unknown>) => {
    const [label, href] = [slots.read(entry.label), slots.read(entry.href)];
    if (label === null) return '';
    const link = href
      ? markdownLink(label, href, entry.onward ? 'command' : 'beside', slots)
      : slots.put({ ...label, kind: 'inline' });
    return `- ${link}${entry.does ? `: ${String(entry.does)}` : ''}\n`;
  });
  return items.length === 0 ? '' : `\n\n${items.join('')}\n`;
}

function each(this: unknown, list: unknown, options: Handlebars.HelperOptions): string {
  const entries = Array.isArray(list) ? list : [];
  if (entries.length === 0) return options.inverse(this);
  const { spend } = making(options);
  return entries
    .map((entry, index) => {
      const data = { ...options.data, _parent: options.data };
      const position = { index, first: index === 0, last: index === entries.length - 1 };
      const made = options.fn(entry, { data: Object.assign(data, position), blockParams: [entry, index] });
      spend(1, made.length);
      return made;
    })
    .join('');
}

function is(this: unknown, value: unknown, word: unknown, options: Handlebars.HelperOptions): string {
  const { slots } = making(options);
  return slots.read(value)?.raw === slots.read(word)?.raw ? options.fn(this) : options.inverse(this);
}

/** Our own helpers and our own `each`; `if` and `unless` are Handlebars'. */
export const helpers = { date: moment, duration, words, quote, button, commands, each, is };
