/** The desk file of the measurements. */
import { parseDeskFile } from '../../src/config/load.js';
import type { DeskFile } from '../../src/config/types.js';

export interface Servers {
  imapPort: number;
  smtpPort: number;
  database: string;
  /** Mails a minute; 1 keeps sending out of a measurement. */
  perMinute: number;
  httpPort?: number;
}

export function deskFileText({ imapPort, smtpPort, database, perMinute, httpPort = 18025 }: Servers): string {
  return `
desk: { name: Acme Support, address: support@acme.example, timezone: Europe/Brussels }
mail:
  in:
    - imap: { host: 127.0.0.1, port: ${imapPort}, secure: false, user: support, password: secret }
  out: { smtp: { host: 127.0.0.1, port: ${smtpPort}, secure: false }, perMinute: ${perMinute} }
database: "${database}"
http: { listen: 127.0.0.1:${httpPort} }
staff:
  - { name: Mona Maes, email: mona@acme.example, roles: [monitor] }
  - { name: Anna Peeters, email: anna@acme.example, roles: [pm] }
  - { name: Lena Vos, email: lena@acme.example, roles: [lead] }
  - { name: Dave Bos, email: dave@acme.example, roles: [developer] }
  - { name: Adam Bakker, email: adam@acme.example, roles: [admin] }
apps:
  erp: { name: ERP, lead: lena@acme.example, developers: [dave@acme.example] }
organisations:
  - { name: Contoso, domains: [contoso.example], pm: anna@acme.example, app: erp }
  - { name: Fabrikam, domains: [fabrikam.example], pm: anna@acme.example, app: erp, locale: nl }
  - { name: Northwind, domains: [northwind.example], pm: anna@acme.example, app: erp, locale: fr }
`;
}

export function deskFile(servers: Servers): DeskFile {
  const readFile = () => {
    throw new Error('this desk names no file');
  };
  return parseDeskFile(deskFileText(servers), { path: null, env: {}, readFile });
}
