import type { App, Category, Desk, Organisation, Person, Role } from './desk.js';
import type { Address } from './mail.js';
import { type Said, say } from './said.js';
import type { Ticket } from './ticket.js';

/** Those who have a role; where nobody has it, an admin, else the first of the staff, stands in. */
export function holders(desk: Desk, role: Role): Person[] {
  const having = desk.staff.filter((person) => person.roles.includes(role));
  if (having.length > 0) return having;
  const standIn = desk.staff.find((person) => person.roles.includes('admin')) ?? desk.staff[0];
  return standIn ? [standIn] : [];
}

/** Whether a person may do that role's part. */
export function plays(desk: Desk, person: Person, role: Role): boolean {
  return holders(desk, role).some((holder) => holder.email === person.email);
}

export function personByEmail(desk: Desk, email: string | null): Person | null {
  return desk.staff.find((person) => person.email === email) ?? null;
}

/** How staff are called, by their address; the address where nobody on the staff has it. */
export function staffName(desk: Desk, email: string): string {
  return personByEmail(desk, email)?.name ?? email;
}

export type Found = { person: Person } | { problem: Said };

/** A person as named in a command: by address, by first or full name where that is unambiguous, or `me`. */
export function findPerson(desk: Desk, named: string, me: Person): Found {
  const wanted = named.trim().toLowerCase();
  if (wanted === 'me') return { person: me };
  const matches = desk.staff.filter((person) => {
    const name = person.name.toLowerCase();
    return person.email === wanted || name === wanted || name.split(/\s+/)[0] === wanted;
  });
  if (matches.length === 1) return { person: matches[0]! };
  const name = named.trim();
  if (matches.length === 0) return { problem: say('nobodyCalled', { name }) };
  return { problem: say('severalCalled', { name, people: { anyOf: matches.map((person) => person.email) } }) };
}

export function categoryOf(desk: Desk, ticket: Pick<Ticket, 'category'>): Category {
  const category =
    desk.categories.find((candidate) => candidate.key === ticket.category) ??
    // A category that was taken out of the desk file must not strand the tickets that bear it.
    desk.categories.find((candidate) => candidate.default) ??
    desk.categories[0];
  if (!category) throw new Error('a desk has at least one category');
  return category;
}

export function isTopPriority(desk: Desk, ticket: Pick<Ticket, 'category'>): boolean {
  return categoryOf(desk, ticket).topPriority;
}

export function appOf(desk: Desk, ticket: Pick<Ticket, 'app'>): App | null {
  return desk.apps.find((app) => app.key === ticket.app) ?? null;
}

export function organisationOf(desk: Desk, ticket: Pick<Ticket, 'organisation'>): Organisation | null {
  return desk.organisations.find((organisation) => organisation.name === ticket.organisation) ?? null;
}

/** The organisation whose domain, or a parent of it, an address has. */
export function organisationOfAddress(desk: Desk, email: string): Organisation | null {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  return (
    desk.organisations.find((organisation) =>
      organisation.domains.some((own) => domain === own || domain.endsWith(`.${own}`)),
    ) ??
    desk.organisations.find((organisation) => organisation.approvers.includes(email)) ??
    null
  );
}

/** The ticket's lead: the app's, else everybody who leads. */
export function leadsOf(desk: Desk, ticket: Pick<Ticket, 'app'>): Person[] {
  const own = personByEmail(desk, appOf(desk, ticket)?.lead ?? null);
  return own ? [own] : holders(desk, 'lead');
}

/** The ticket's PM; before it has one, those who watch new tickets. */
export function managersOf(desk: Desk, ticket: Pick<Ticket, 'pm'>): Person[] {
  const pm = personByEmail(desk, ticket.pm);
  return pm ? [pm] : holders(desk, 'monitor');
}

/** Who develops a ticket's app; where the desk file names nobody for it, whoever has the role. The first takes what names nobody. */
export function developersOfApp(desk: Desk, ticket: Pick<Ticket, 'app'>): string[] {
  const app = appOf(desk, ticket);
  if (!app || app.developers.length > 0) return app?.developers ?? [];
  return holders(desk, 'developer').map(({ email }) => email);
}

/** Whoever has the role, and whom an app names. */
export function develops(desk: Desk, person: Person): boolean {
  return plays(desk, person, 'developer') || desk.apps.some(({ developers }) => developers.includes(person.email));
}

/** The task's developer; nobody where there is none, or they develop no more. */
export function developersOf(desk: Desk, ticket: WithDeveloper): Person[] {
  const developer = personByEmail(desk, ticket.task?.developer ?? null);
  return developer && develops(desk, developer) ? [developer] : [];
}

/** A ticket as far as it tells who develops it. */
export interface WithDeveloper {
  task: { developer: string | null } | null;
}

/** A ticket's staff, who get its notes: PM, lead, developer, watchers. */
export function staffOf(desk: Desk, ticket: Ticket): Person[] {
  const watchers = ticket.watchers.flatMap((email) => personByEmail(desk, email) ?? []);
  return unique([...managersOf(desk, ticket), ...leadsOf(desk, ticket), ...developersOf(desk, ticket), ...watchers]);
}

/** Of these groups the first in which somebody has another address than that one, without who has it. */
export function firstReached(groups: Person[][], dead: string | null): Person[] {
  const reached = groups.map((group) => group.filter(({ email }) => email !== dead));
  return reached.find((group) => group.length > 0) ?? [];
}

/** Who may answer a request: the requester and the organisation's approvers. */
export function judgesOf(desk: Desk, ticket: Ticket): Address[] {
  const approvers = organisationOf(desk, ticket)?.approvers ?? [];
  return unique([ticket.requester, ...approvers.map((email) => ({ name: '', email }))]);
}

/** Requester, approvers, and people of the customer's side who wrote or were in Cc. */
export function takesPart(desk: Desk, ticket: Ticket, email: string): boolean {
  return [...judgesOf(desk, ticket), ...ticket.participants].some((person) => person.email === email);
}

/** Whether somebody takes part in a ticket, is staff, or of its organisation: all others are strangers to it. */
export function isAdmitted(desk: Desk, ticket: Ticket, email: string): boolean {
  if (personByEmail(desk, email) || takesPart(desk, ticket, email)) return true;
  const organisation = organisationOfAddress(desk, email);
  return organisation !== null && organisation.name === ticket.organisation;
}

export function unique<T extends { email: string }>(people: T[]): T[] {
  return people.filter((person, at) => people.findIndex((other) => other.email === person.email) === at);
}
