/**
 * The desk of a campaign and what people write to it. Each kind of mail has its own customer, app and developer, so that
 * what one causes is the same in whatever order they come.
 */
import { parseDeskFile } from '../../src/config/load.js';
import type { Desk } from '../../src/domain/desk.js';

/** Something that somebody writes: a customer's new mail, or an answer to a mail that the desk sent them. */
export type Writing =
  | { by: 'customer'; text: string; subject?: string; headers?: Record<string, string>; answers?: string }
  | { by: Staff; command: string; text?: string };

export type Staff = 'monitor' | 'pm' | 'lead' | 'developer';

export interface Kind {
  name: string;
  /** What happened to its ticket before the run. */
  before: Writing[];
  /** What comes in during the run. */
  mail: Writing;
}

const fresh: Writing = { by: 'customer', subject: 'The export stops', text: 'The export stops after ten rows.' };
const assigned: Writing[] = [fresh, { by: 'monitor', command: 'ASSIGN' }];
const proposed: Writing[] = [
  ...assigned,
  { by: 'pm', command: 'TASK' },
  { by: 'lead', command: 'ESTIMATE 6h' },
  { by: 'pm', command: 'PROPOSE', text: 'We shall rewrite the export.' },
];
const inDevelopment: Writing[] = [
  ...proposed,
  { by: 'customer', answers: 'proposal', text: 'OK' },
  { by: 'developer', command: 'START' },
];
const tested: Writing[] = [...inDevelopment, { by: 'developer', command: 'READY' }];
const delivered: Writing[] = [
  ...tested,
  { by: 'pm', command: 'PASS' },
  { by: 'lead', command: 'PASS' },
  { by: 'pm', command: 'DELIVER', text: 'The export has all rows now.' },
];

export const kinds: readonly Kind[] = [
  { name: 'a new question', before: [], mail: { ...fresh, subject: '[Question] How do I export?' } },
  { name: 'an urgent mail', before: [], mail: { ...fresh, subject: '[URGENT] Nothing works' } },
  { name: 'a mail without a tag', before: [], mail: fresh },
  {
    name: 'an automatic mail',
    before: [],
    mail: { ...fresh, subject: 'Out of office', headers: { 'Auto-Submitted': 'auto-replied' } },
  },
  { name: 'ASSIGN', before: [fresh], mail: { by: 'monitor', command: 'ASSIGN' } },
  { name: 'ANSWER', before: assigned, mail: { by: 'pm', command: 'ANSWER', text: 'Use the newer button.' } },
  { name: 'OK to a proposal', before: proposed, mail: { by: 'customer', answers: 'proposal', text: 'OK' } },
  { name: 'READY', before: inDevelopment, mail: { by: 'developer', command: 'READY' } },
  { name: 'PASS', before: tested, mail: { by: 'pm', command: 'PASS' } },
  { name: 'OK to a release', before: delivered, mail: { by: 'customer', answers: 'solution', text: 'OK, thank you!' } },
  {
    name: 'NOT OK to a release',
    before: delivered,
    mail: { by: 'customer', answers: 'solution', text: 'NOT OK. Rows are missing.' },
  },
  {
    name: 'an unclear answer',
    before: delivered,
    mail: { by: 'customer', answers: 'solution', text: 'OK, but when?' },
  },
];

export const addressOf = {
  monitor: () => 'mona@acme.example',
  pm: () => 'anna@acme.example',
  lead: () => 'lena@acme.example',
  developer: (kind: number) => `dev${kind}@acme.example`,
  customer: (kind: number) => `jan@customer${kind}.example`,
};

const each = <T>(line: (kind: number) => T): T[] => kinds.map((_, at) => line(at));

/** As text, without `mail` and `database`. */
export const deskText = `
desk: { name: Acme Support, address: support@acme.example, prefix: HD, locale: en, timezone: Europe/Brussels }
staff:
  - { name: Mona Maes, email: mona@acme.example, roles: [monitor] }
  - { name: Anna Peeters, email: anna@acme.example, roles: [pm] }
  - { name: Lena Vos, email: lena@acme.example, roles: [lead] }
  - { name: Adam Bakker, email: adam@acme.example, roles: [admin] }
${each((at) => `  - { name: Developer ${at}, email: ${addressOf.developer(at)}, roles: [developer] }`).join('\n')}
apps:
${each((at) => `  app${at}: { name: App ${at}, lead: lena@acme.example, developers: [${addressOf.developer(at)}], staging: "https://staging${at}.example" }`).join('\n')}
organisations:
${each((at) => `  - { name: Customer ${at}, domains: [customer${at}.example], pm: anna@acme.example, app: app${at} }`).join('\n')}
`;

export function faultsDesk(): Desk {
  const readFile = () => {
    throw new Error('the desk of the campaign names no file');
  };
  return parseDeskFile(deskText, { path: null, env: {}, readFile }).desk;
}
