/** A desk with three organisations, nine apps and twelve developers. */
import { parseDeskFile } from '../../src/config/load.js';
import type { Desk } from '../../src/domain/desk.js';

const people = `
staff:
  - { name: Mona Maes, email: mona@acme.example, roles: [monitor] }
  - { name: Marc Moens, email: marc@acme.example, roles: [monitor] }
  - { name: Anna Peeters, email: anna@acme.example, roles: [pm] }
  - { name: Paul Jansen, email: paul@acme.example, roles: [pm] }
  - { name: Petra Lang, email: petra@acme.example, roles: [pm] }
  - { name: Lena Vos, email: lena@acme.example, roles: [lead] }
  - { name: Luc Hermans, email: luc@acme.example, roles: [lead] }
  - { name: Adam Bakker, email: adam@acme.example, roles: [admin] }
${developers()
  .map((email) => `  - { name: ${nameOf(email)}, email: ${email}, roles: [developer] }`)
  .join('\n')}
`;

const text = `
desk: { name: Acme Support, address: support@acme.example, prefix: HD, locale: en, timezone: Europe/Brussels }
calendars:
  office:
    hours: { mon-fri: "09:00-12:30, 13:00-17:30" }
    holidays: { country: BE, also: [2026-12-24] }
    days: { 2026-12-31: "09:00-12:00" }
  extended: { extends: office, hours: { sat-sun: "10:00-16:00" } }
${people}
apps:
${apps()
  .map(({ key, lead, developers }) => `  ${key}: { name: ${nameOf(key)}, lead: ${lead}, developers: [${developers}] }`)
  .join('\n')}
organisations:
  - { name: Contoso, domains: [contoso.example], pm: anna@acme.example, app: app1, approvers: [cfo@contoso.example] }
  - { name: Fabrikam, domains: [fabrikam.example], pm: paul@acme.example, app: app4, locale: nl }
  - { name: Northwind, domains: [northwind.example], pm: petra@acme.example, app: app7, locale: fr, approvers: [board@northwind.example] }
`;

/** Apps of each organisation, the default first. */
export const appsOf: Record<string, string[]> = {
  Contoso: ['app1', 'app2', 'app3'],
  Fabrikam: ['app4', 'app5', 'app6'],
  Northwind: ['app7', 'app8', 'app9'],
};

export const customers: readonly string[] = ['contoso', 'fabrikam', 'northwind'].flatMap((domain) =>
  ['nora', 'carl', 'fay', 'omar', 'iris'].map((name) => `${nameOf(name)} <${name}@${domain}.example>`),
);

export function yearsDesk(): Desk {
  const readFile = () => {
    throw new Error('the desk of the year names no file');
  };
  return parseDeskFile(text, { path: null, env: {}, readFile }).desk;
}

function developers(): string[] {
  return Array.from({ length: 12 }, (_, at) => `dev${at + 1}@acme.example`);
}

function apps(): { key: string; lead: string; developers: string }[] {
  const all = developers();
  return Array.from({ length: 9 }, (_, at) => ({
    key: `app${at + 1}`,
    lead: at < 5 ? 'lena@acme.example' : 'luc@acme.example',
    developers: [all[at], all[9 + (at % 3)]].join(', '),
  }));
}

function nameOf(email: string): string {
  const name = email.split('@')[0] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
