/** What `postdesk init` needs to know: from flags, else from questions on a terminal, else from good guesses. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import Holidays from 'date-holidays';
import { IANAZone } from 'luxon';
import type { FirstDesk, FirstLogin } from '../config/first.js';
import { type Login, type Preset, type PresetName, presetNames, presets } from '../config/presets.js';
import { email, host } from '../config/schema/fields.js';
import { Advice } from '../errors.js';

export interface InitFlags {
  address?: string;
  name?: string;
  adminName?: string;
  adminEmail?: string;
  provider?: string;
  login?: string;
  serviceAccount?: string;
  imapHost?: string;
  imapPort?: string;
  smtpHost?: string;
  smtpPort?: string;
  user?: string;
  passwordStdin?: boolean;
  passwordEnv?: string;
  tenant?: string;
  clientId?: string;
  timezone?: string;
  country?: string;
}

/** Somebody who answers. */
export interface Ask {
  /** @param usual what an empty answer means */
  line(question: string, usual: string): Promise<string>;
  /** As above, and what is typed is not shown. */
  secret(question: string): Promise<string>;
  close(): void;
}

export interface Answers {
  first: FirstDesk;
  /** File beside the desk file that holds the secret; null where an environment variable does, or there is none. */
  secretFile: string | null;
}

/**
 * @param ask null where nobody is there to answer
 * @throws Advice (wrong usage) where something must be known that is neither said nor answered
 */
export async function answersOf(flags: InitFlags, ask: Ask | null): Promise<Answers> {
  /** Whoever is there is asked again where an answer will not do; what was said by a flag is wrong for good. */
  const know = async <T = string>(
    flag: string,
    said: string | undefined,
    question: string,
    usual: string | null,
    understood: (text: string) => T = (text) => text as T,
  ): Promise<T> => {
    for (let hint = ''; ; ) {
      const answer = (said ?? (await ask?.line(`${hint}${question}`, usual ?? '')) ?? usual ?? '').trim();
      const isAsked = ask !== null && said === undefined;
      if (answer === '' && !isAsked) throw new Advice(`${question}? Say it by ${flag}`, 2);
      if (answer === '') {
        hint = 'This must be known (Ctrl-D: end, and write nothing). ';
        continue;
      }
      try {
        return understood(answer);
      } catch (error) {
        if (!(error instanceof Advice)) throw error;
        if (!isAsked) throw new Advice(`${flag}: ${error.message}`, 2);
        hint = `${error.message}. `;
      }
    }
  };
  const address = await know('--address', flags.address, 'Address that customers write to', null, asAddress);
  const name = await know('--name', flags.name, 'Name of the desk', 'Support');
  const admin = {
    email: await know('--admin-email', flags.adminEmail, 'Your own address', null, (text) => notThe(address, text)),
    name: await know('--admin-name', flags.adminName, 'Your name', 'Admin'),
  };
  const choice = `Provider (${presetNames.join(', ')})`;
  const provider = await know('--provider', flags.provider, choice, guessed(address), providerOf);
  const preset: Preset = presets[provider];
  const imapHost = await know('--imap-host', flags.imapHost ?? given(preset.imapHost), 'IMAP server', null, asHost);
  const imapPort = await portOf('--imap-port', flags.imapPort, 'IMAP port', '993', preset.imapHost);
  const smtpHost = await know('--smtp-host', flags.smtpHost ?? given(preset.smtpHost), 'SMTP server', imapHost, asHost);
  const smtpPort = await portOf('--smtp-port', flags.smtpPort, 'SMTP port', '587', preset.smtpHost);
  const user = await know('--user', flags.user, 'User to log in as', address);
  const kind = await loginOf(preset);
  const secretFile = secretFiles[kind];
  const first = {
    address,
    name,
    admin,
    provider,
    imap: { host: imapHost, port: imapPort, user },
    smtp: { host: smtpHost, port: smtpPort, user },
    login: await loginDetails(kind, preset, `\${${flags.passwordEnv ?? `file:${secretFile}`}}`),
    timezone: await know('--timezone', flags.timezone, 'Time zone', machineZone(), asZone),
    country: await know('--country', flags.country, 'Country of public holidays, e.g. BE (- for none)', '-', asCountry),
  };
  const hasSecret = !('secret' in first.login) || first.login.secret !== null;
  return { first, secretFile: flags.passwordEnv === undefined && hasSecret ? secretFile : null };

  /** Those of a provider are known. */
  function portOf(flag: string, said: string | undefined, question: string, usual: string, host: string | null) {
    return know(flag, said ?? (host === null ? undefined : usual), question, usual, asPort);
  }

  /** Not asked for where there is but one way. */
  async function loginOf({ logins }: Preset): Promise<Login> {
    const said = flags.serviceAccount === undefined ? flags.login : 'service-account';
    const [usual] = logins;
    if (said === undefined && logins.length === 1) return usual;
    return know('--login', said, `How to log in (${logins.join(', ')})`, usual, (text) => {
      const known = logins.find((one) => one === text.toLowerCase());
      if (!known) throw new Advice(`"${text}" is none of ${logins.join(', ')}`, 2);
      return known;
    });
  }

  async function loginDetails(login: Login, { oauth2 }: Preset, secret: string): Promise<FirstLogin> {
    if (login === 'password' || login === 'service-account') return { kind: login, secret };
    const tenant =
      oauth2 === 'microsoft365' ? await know('--tenant', flags.tenant, 'Directory (tenant) ID', null) : null;
    const clientId = await know('--client-id', flags.clientId, 'Application (client) ID', null);
    if (login === 'client') return { kind: login, tenant, clientId, secret };
    // An app on people's machines is no secret's keeper, says Microsoft; Google gives such apps a secret all the same.
    return { kind: login, tenant, clientId, secret: oauth2 === 'google' ? secret : null };
  }
}

const secretFiles: Record<Login, string> = {
  password: 'mail-password',
  client: 'mail-client-secret',
  person: 'mail-client-secret',
  'service-account': 'google-service-account.json',
};

function given(host: string | null): string | undefined {
  return host ?? undefined;
}

/** By its domain; a company's own domain may be with anybody. */
function guessed(address: string): PresetName {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (domain === 'gmail.com' || domain === 'googlemail.com') return 'gmail';
  if (/^(outlook|hotmail|live|msn)\.[a-z.]+$/.test(domain) || domain.endsWith('.onmicrosoft.com'))
    return 'microsoft365';
  return domain === 'fastmail.com' || domain === 'fastmail.fm' ? 'fastmail' : 'generic';
}

function providerOf(text: string): PresetName {
  const known = presetNames.find((name) => name === text.toLowerCase());
  if (!known) throw new Advice(`"${text}" is none of ${presetNames.join(', ')}`, 2);
  return known;
}

/** By the desk file's own rules: what it would refuse is asked for again at once. */
function asAddress(text: string): string {
  if (!email.safeParse(text).success) throw new Advice(`"${text}" is no address`, 2);
  return text;
}

function asHost(text: string): string {
  if (!host.safeParse(text).success) throw new Advice(`"${text}" is no host`, 2);
  return text;
}

function notThe(desk: string, text: string): string {
  if (text.toLowerCase() === desk.toLowerCase()) throw new Advice('that is the desk’s; name a person’s', 2);
  return asAddress(text);
}

function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function asZone(text: string): string {
  if (!IANAZone.isValidZone(text)) throw new Advice(`"${text}" is no time zone; one is Europe/Brussels`, 2);
  return text;
}

function asPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Advice(`"${text}" is no port`, 2);
  return port;
}

/** Null for none. */
function asCountry(text: string): string | null {
  if (text === '-') return null;
  const code = text.toUpperCase();
  if (!Object.hasOwn(new Holidays().getCountries(), code))
    throw new Advice(`"${text}" is no country with known holidays; one is BE`, 2);
  return code;
}

export function onTerminal(): Ask {
  let shown = true;
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (shown) process.stderr.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  const ended = new AbortController();
  terminal.once('SIGINT', () => terminal.close());
  terminal.once('close', () => ended.abort());
  process.stderr.write('Enter takes what stands in brackets; Ctrl-D ends this and writes nothing.\n');
  const answered = (text: string) =>
    terminal.question(text, { signal: ended.signal }).catch((error: Error) => {
      throw error.name === 'AbortError' ? new Advice('ended before all was answered; nothing is written', 2) : error;
    });
  return {
    line: async (question, usual) => {
      const answer = await answered(`${question}${usual === '' ? '' : ` [${usual}]`}: `);
      return answer.trim() === '' ? usual : answer;
    },
    secret: async (question) => {
      process.stderr.write(`${question}: `);
      shown = false;
      try {
        return await answered('');
      } finally {
        shown = true;
        process.stderr.write('\n');
      }
    },
    close: () => terminal.close(),
  };
}
