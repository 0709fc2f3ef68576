/** What tickets leave behind: the one source of truth to look a solution up in, a page an app and organisation. */
import type { Desk } from './domain/desk.js';
import { appOf, categoryOf } from './domain/people.js';
import type { Ticket } from './domain/ticket.js';
import { iso } from './views.js';

export interface Page {
  filename: string;
  markdown: string;
}

/** Tickets with documentation, newest first on each page; the same tickets give the same pages. */
export function documentationPages(desk: Desk, tickets: Ticket[]): Page[] {
  const groups = new Map<string, Ticket[]>();
  for (const ticket of tickets.filter((one) => one.documentation)) {
    const title = [appOf(desk, ticket)?.name, ticket.organisation].filter(Boolean).join(', ') || 'Other';
    groups.set(title, [...(groups.get(title) ?? []), ticket]);
  }
  const taken = new Set<string>();
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([title, group]) => {
      const filename = freeName(slug(title), taken);
      taken.add(filename);
      return { filename, markdown: markdownOf(desk, title, group) };
    });
}

/** Titles that differ by their punctuation alone (`C++` and `C#`) are pages of their own. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let filename = `${name}.md`;
  for (let count = 2; taken.has(filename); count += 1) filename = `${name}-${count}.md`;
  return filename;
}

function markdownOf(desk: Desk, title: string, tickets: Ticket[]): string {
  const entries = [...tickets]
    .sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
    .map((ticket) => entry(desk, ticket));
  return [`# ${literal(title)}`, ...entries, ''].join('\n\n');
}

function entry(desk: Desk, ticket: Ticket): string {
  const closed = ticket.closedAt === null ? '' : `, ${iso(ticket.closedAt).slice(0, 10)}`;
  const facts = `${literal(categoryOf(desk, ticket).label)}${closed}`;
  return [`## ${ticket.key} ${literal(ticket.title)}`, facts, block(ticket.documentation ?? '')].join('\n\n');
}

/** Words of people as a quotation, so that nothing in them is markup; links stay readable. */
function block(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${literal(line)}`.trimEnd())
    .join('\n');
}

/** CommonMark: a backslash takes its meaning from any punctuation that could be markup. */
function literal(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(\s)/, '$1\\$2$3');
}

function slug(title: string): string {
  return (
    title
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase() || 'other'
  );
}
