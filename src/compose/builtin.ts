import type { TemplateName } from '../domain/decision.js';
import { cleanText, escapeHtml, oneLine } from './clean.js';
import { limits } from './context.js';
import { isForCustomers, type Variables } from './vocabulary.js';

/** The layout for when the shipped one and the desk's own are broken. */
export const plainLayout =
  '<!DOCTYPE html><html lang="{{lang}}"><head><meta charset="utf-8"><title>{{desk.name}}</title></head>' +
  '<body>{{content}}{{footer}}</body></html>';

const shown = (value: unknown, limit = limits.inline) => (typeof value === 'string' ? cleanText(value, limit) : '');

function staffFacts({ what, detail, words, lines, why, problems, preview, source }: Variables): string[] {
  const outcomes = Array.isArray(lines) ? lines.slice(0, limits.entries) : [];
  const told = outcomes.map((line) => `${shown(line?.command)}: ${shown(line?.outcome)}`);
  const found = (Array.isArray(problems) ? problems.slice(0, limits.entries) : []).map(
    (problem) => `${Number(problem?.line)}: ${shown(problem?.message)}`,
  );
  return [
    shown(what),
    shown(detail, limits.words),
    shown(words, limits.words),
    told.join('\n'),
    shown(why),
    found.join('\n'),
    shown(preview?.text, limits.words),
    shown(source, limits.words),
  ];
}

/** The last resort, made without any template: one line, and what must not be lost of the mail. */
export function builtInMail(name: TemplateName, values: Variables): { subject: string; text: string; html: string } {
  const about = values.ticket
    ? `[${shown(values.ticket.key)}] ${shown(values.ticket.title)}`
    : shown(values.desk?.name);
  const facts = [
    `News from ${shown(values.desk?.name)} about ${oneLine(about, 200)}`,
    shown(values.body, limits.words),
    ...(isForCustomers(name) ? [] : staffFacts(values)),
    name === 'confirm' ? `${shown(values.command)}\n${shown(values.code)}` : '',
    name === 'sign-in' ? shown(values.signIn?.link) : '',
    values.links ? `OK: ${shown(values.links.ok)}\nNOT OK: ${shown(values.links.notOk)}` : '',
  ];
  const kept = facts.map((fact) => fact.trim()).filter((fact) => fact !== '');
  const paragraphs = kept.map((fact) => `<p>${escapeHtml(fact).replace(/\n/g, '<br>')}</p>`);
  return {
    subject: oneLine(about.replace(/!(?=\p{L})/gu, '! '), 200),
    text: `${kept.join('\n\n')}\n`,
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${paragraphs.join('\n')}</body></html>`,
  };
}
