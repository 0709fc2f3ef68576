import { exampleDesk } from './example.js';
import { type Preset, type PresetName, presets } from './presets.js';

/** What a first desk file is made of. */
export interface FirstDesk {
  address: string;
  name: string;
  timezone: string;
  /** Whose public holidays count, e.g. BE; null: nobody's. */
  country: string | null;
  admin: { name: string; email: string };
  provider: PresetName;
  imap: { host: string; port: number; user: string };
  smtp: { host: string; port: number; user: string };
  login: FirstLogin;
}

/** @see Login. `secret` as the desk file names it: `${file:PATH}` or `${NAME}`. */
export type FirstLogin =
  | { kind: 'password'; secret: string }
  | { kind: 'service-account'; secret: string }
  | { kind: 'client'; tenant: string | null; clientId: string; secret: string }
  /** Apps that run on people's machines may have no secret. */
  | { kind: 'person'; tenant: string | null; clientId: string; secret: string | null };

/**
 * The desk file that one begins with: the example's, with a mail section, one person who holds every role, and apps and
 * organisations as comments, so that no mail ever goes to people of an example.
 */
export function firstDeskFile(first: FirstDesk): string {
  return exampleDesk
    .trimEnd()
    .split('\n\n')
    .map((paragraph) => rewritten(paragraph, first))
    .join('\n\n')
    .concat('\n');
}

function rewritten(paragraph: string, first: FirstDesk): string {
  const topKey = /^(?:# )?(\w+):/m.exec(paragraph)?.[1];
  switch (topKey) {
    case 'desk':
      return withValues(paragraph, { name: first.name, address: first.address, timezone: first.timezone });
    case 'mail':
      return mailSection(first);
    case 'calendars':
      return paragraph.replace(/^ *holidays:.*$/m, () => holidays(first.country));
    case 'database':
      // The folder is made beside the file.
      return paragraph.replace(/^# (?=templates:)/m, '');
    case 'staff':
      return staffSection(first);
    case 'apps':
    case 'organisations':
      return paragraph.replace(/^(?!#)/gm, '# ');
    default:
      return paragraph;
  }
}

/** Other values for keys, with their comments kept. */
function withValues(paragraph: string, values: Record<string, string>): string {
  return Object.entries(values).reduce(
    (text, [key, value]) =>
      text.replace(
        new RegExp(`^( +${key}: )(.*?)( +#.*)?$`, 'm'),
        (_line, before: string, _old: string, comment = '') => before + written(value) + comment,
      ),
    paragraph,
  );
}

function mailSection(first: FirstDesk): string {
  const { imap, smtp, provider } = first;
  const { trustedAuthServ }: Preset = presets[provider];
  const login = (user: string) => `    user: ${written(user)}\n`.concat(secretOf(first));
  return [
    '# Where mail comes from and goes to. Every mail in the folder is handled, read or unread, and moved to',
    '# Postdesk/Done or Postdesk/Failed: let the mailbox belong to the desk alone.',
    'mail:',
    '  in:',
    '    - imap:',
    indented(`    host: ${written(imap.host)}\n    port: ${imap.port}${tls(imap.port, 993)}\n${login(imap.user)}`, 4),
    '  out:',
    '    smtp:',
    indented(`    host: ${written(smtp.host)}\n    port: ${smtp.port}${tls(smtp.port, 465)}\n${login(smtp.user)}`, 2),
    '    perMinute: 60',
    '  plusAddressing: true            # does mail to NAME+test@ arrive? If not: false',
    trustedAuthServ === null
      ? '  # trustedAuthServ: mx.acme.example   # the first word of Authentication-Results in mails that arrive'
      : `  trustedAuthServ: ${trustedAuthServ}   # the first word of Authentication-Results in mails that arrive`,
  ].join('\n');
}

/** TLS from the first byte by that port; STARTTLS by any other. */
function tls(port: number, implicit: number): string {
  return `\n    secure: ${port === implicit}`;
}

function secretOf({ login, provider }: FirstDesk): string {
  const { oauth2 }: Preset = presets[provider];
  if (login.kind === 'password') return `    password: "${login.secret}"`;
  if (login.kind === 'service-account')
    return ['    oauth2:', '      provider: google', `      serviceAccount: "${login.secret}"`].join('\n');
  return [
    '    oauth2:',
    `      provider: ${oauth2 ?? 'google'}`,
    ...(login.tenant === null ? [] : [`      tenant: ${written(login.tenant)}`]),
    `      clientId: ${written(login.clientId)}`,
    ...(login.secret === null ? [] : [`      clientSecret: "${login.secret}"`]),
    ...(login.kind === 'person' ? ['      grant: person           # somebody signs in by: postdesk connect'] : []),
  ].join('\n');
}

function holidays(country: string | null): string {
  return country === null ? '    # holidays: { country: BE }' : `    holidays: { country: ${written(country)} }`;
}

function staffSection({ admin }: FirstDesk): string {
  return [
    '# Who works here. Roles: monitor, pm, lead, developer, admin; a person may have several.',
    'staff:',
    `  - { name: ${written(admin.name)}, email: ${written(admin.email)}, roles: [monitor, pm, lead, developer, admin] }`,
  ].join('\n');
}

function indented(text: string, by: number): string {
  return text.replace(/^/gm, ' '.repeat(by));
}

/** In quotes where YAML would read something else, and never taken for a placeholder. */
function written(value: string): string {
  return /^[\p{L}][\p{L}\p{N}@._/ -]*[\p{L}\p{N}]$/u.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value.replace(/\$\{/g, () => '$${'));
}
