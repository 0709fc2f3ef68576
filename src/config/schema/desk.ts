import { z } from 'zod';
import { choice, email, line, listen, listOf, locale, mapOf, webAddress, zone } from './fields.js';

export const desk = mapOf({
  name: line.prefault('Support').describe('Name of the desk, in the From of its mails.'),
  address: email.describe('The one support address that customers write to.'),
  prefix: z
    .string({ error: 'capital letters and digits such as HD' })
    .regex(/^[A-Z][A-Z0-9]{0,9}$/, { error: 'capital letters and digits such as HD, a letter first' })
    .prefault('HD')
    .describe('Begins each ticket key, as in `HD-42`: capital letters and digits, a letter first.'),
  locale: locale.prefault('en').describe('Language of mails where an organisation names none: `en`, `nl`, `fr`, `de`.'),
  timezone: zone.prefault('Europe/Brussels').describe('IANA zone in which all hours and dates of this file are meant.'),
});

export const security = mapOf({
  proof: choice(['any', 'dmarc', 'none'])
    .prefault('any')
    .describe(
      'What proves a sender before a command, a verdict or a mail to a customer counts. `any`: the mail answers one ' +
        'that was sent to that person, or DKIM is verified and aligned, or the trusted server says `dmarc=pass`. ' +
        '`dmarc`: only the last. `none`: From is believed; for a closed network only.',
    ),
});

const phrases = (what: string) =>
  listOf(line, 'a list of words').prefault([]).describe(`Further words that count as ${what}.`);

export const verdictWords = mapOf({
  ok: phrases('an approval'),
  notOk: phrases('a refusal'),
  greetings: phrases('a greeting, which a verdict may follow'),
  thanks: phrases('thanks, which change no verdict and reopen no ticket'),
});

const databaseForm = 'sqlite:PATH or postgres://user@host/db';

export const database = z
  .string({ error: databaseForm })
  .refine((text) => /^sqlite:\S/.test(text) || (/^postgres(?:ql)?:\/\/\S+$/.test(text) && URL.canParse(text)), {
    error: databaseForm,
  })
  .prefault('sqlite:./data/postdesk.sqlite')
  .describe(
    'Where everything is kept: `sqlite:PATH`, the path relative to this file, or `postgres://user:password@host/db`.',
  );

export const templates = z
  .string({ error: 'a folder' })
  .min(1, { error: 'a folder' })
  .optional()
  .describe('Folder of templates of your own, relative to this file, which override the shipped ones one by one.');

export const http = mapOf({
  listen: listen
    .prefault('127.0.0.1:8025')
    .describe('Address and port of the console, `/livez`, `/readyz` and `/metrics`.'),
  url: webAddress
    .refine((url) => URL.canParse(url) && new URL(url).pathname === '/' && !/[?#]/.test(url), {
      error: 'an address without a path, such as https://desk.acme.example',
    })
    .optional()
    .describe('Address of the console as staff reach it, without a path, used in links. Default: the one above.'),
});

export const log = mapOf({
  level: choice(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .prefault('info')
    .describe('How much is logged: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.'),
});
