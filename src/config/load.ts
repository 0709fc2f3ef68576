import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Advice } from '../errors.js';
import { resolveCalendars } from './calendars.js';
import {
  checkApps,
  checkCategories,
  checkInboxes,
  checkOrganisations,
  checkStaff,
  checkWebhooks,
  checkWords,
} from './crosscheck.js';
import { explain } from './explain.js';
import { appOf, beside, categoriesOf, databaseOf, escalationsOf, mailOf, organisationOf } from './normalise.js';
import { BadDeskFile } from './problems.js';
import { Reading } from './reading.js';
import { defaultCalendars } from './schema/calendars.js';
import { deskFile, lists, maps, sections, topLevel } from './schema/index.js';
import { Source } from './source.js';
import type { DeskFile } from './types.js';

export { BadDeskFile, type Problem } from './problems.js';

export const DESK_FILE = 'postdesk.yaml';

/**
 * The desk file to use: `--config`, else `POSTDESK_CONFIG`, else `postdesk.yaml` in the working directory.
 * @returns its absolute path.
 * @throws Advice (wrong usage) where it does not exist.
 */
export function findDeskFile(option: string | undefined, env: NodeJS.ProcessEnv, cwd: string): string {
  const named = option ?? (env.POSTDESK_CONFIG || undefined);
  const path = resolve(cwd, named ?? DESK_FILE);
  if (existsSync(path)) return path;
  if (named === undefined) {
    throw new Advice(`there is no ${DESK_FILE} here: write one with \`postdesk init\` or name one with --config`, 2);
  }
  const source = option === undefined ? 'POSTDESK_CONFIG' : '--config';
  throw new Advice(`there is no desk file ${path}: correct ${source} or write one with \`postdesk init\``, 2);
}

/**
 * Reads and checks a desk file, and the files that it takes secrets from.
 * @throws BadDeskFile with all that is wrong with it; Advice (wrong usage) where it cannot be read.
 */
export async function readDeskFile(path: string, env: NodeJS.ProcessEnv): Promise<DeskFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new Advice(`the desk file ${path} cannot be read (${code}): correct its path or its permissions`, 2);
  }
  return parseDeskFile(text, { path, env, readFile: (secret) => readFileSync(secret, 'utf8') });
}

export interface ParseOptions {
  /** Where the text was read from: relative paths in it start from there. */
  path: string | null;
  env: NodeJS.ProcessEnv;
  /** Content of a file that `${file:PATH}` names; throws where it cannot be read. */
  readFile(path: string): string;
}

/** @throws BadDeskFile with all that is wrong with it. */
export function parseDeskFile(text: string, { path, env, readFile }: ParseOptions): DeskFile {
  const source = new Source(text, { env, readFile: (file) => readFile(beside(path, file)) });
  const reading = new Reading(source);
  const file = source.unreadable ? null : readParts(reading, path);
  const problems = [...source.problems, ...reading.problems];
  if (file === null || problems.length > 0) throw new BadDeskFile(path === null ? DESK_FILE : basename(path), problems);
  return file;
}

/** Null where a part is missing that nothing can stand for; the reading then has the problem. */
function readParts(reading: Reading, path: string | null): DeskFile | null {
  if (!checkTopLevel(reading)) return null;

  const desk = reading.section('desk', sections.desk);
  const mail = reading.section('mail', sections.mail);
  const database = reading.section('database', sections.database);
  const templates = reading.section('templates', sections.templates);
  const flow = reading.section('flow', sections.flow);
  const security = reading.section('security', sections.security);
  const http = reading.section('http', sections.http);
  const retention = reading.section('retention', sections.retention);
  const log = reading.section('log', sections.log);
  const calendarEntries = reading.map('calendars', maps.calendars);
  const categories = reading.map('categories', maps.categories);
  const apps = reading.map('apps', maps.apps);
  const words = reading.map('words', maps.words);
  const staff = reading.list('staff', lists.staff);
  const organisations = reading.list('organisations', lists.organisations);
  const escalations = reading.list('escalations', lists.escalations);
  const webhooks = reading.list('webhooks', lists.webhooks);

  const calendarNames = reading.names('calendars') ?? Object.keys(defaultCalendars);
  if (calendarNames.length === 0) reading.refuse(['calendars'], 'no calendar', 'at least one');
  const calendars = resolveCalendars(reading, calendarEntries, calendarNames, desk?.timezone ?? 'UTC');
  checkStaff(reading, staff, desk?.address);
  checkApps(reading, apps);
  checkOrganisations(reading, organisations, desk?.address);
  checkCategories(reading, categories, calendarNames);
  checkWords(reading, words);
  checkInboxes(reading, mail);
  checkWebhooks(reading, webhooks);

  const complete = desk && mail && database !== undefined && flow && security && http && retention && log;
  if (!complete) return null;
  return {
    desk: {
      ...desk,
      plusAddressing: mail.plusAddressing,
      trustedAuthServ: mail.trustedAuthServ ?? null,
      proof: security.proof,
      calendars,
      categories: categoriesOf(categories, calendarNames),
      staff: staff.map(({ value }) => value),
      apps: apps.map(appOf),
      organisations: organisations.map(organisationOf),
      flow,
      escalations: escalationsOf(escalations),
      words: Object.fromEntries(words.map(({ key, value }) => [key, value])),
    },
    mail: mailOf(mail, desk.address),
    database: databaseOf(database, path),
    templates: templates === undefined ? null : beside(path, templates),
    http: { ...http.listen, url: http.url ?? null },
    webhooks: webhooks.map(({ value }) => value),
    retention,
    log,
    path,
  };
}

/** Whether the file is a map at all; keys that nobody knows are problems and no more. */
function checkTopLevel(reading: Reading): boolean {
  const { source } = reading;
  const result = topLevel.safeParse(source.value ?? {});
  if (!result.success) reading.problems.push(...explain(source, [], deskFile, result.error.issues));
  return source.value === undefined || (typeof source.value === 'object' && !Array.isArray(source.value));
}

/** The mail section with both ways, which `run` and `check` need and nothing else does. */
export interface UsableMail {
  in: DeskFile['mail']['in'];
  out: NonNullable<DeskFile['mail']['out']>;
}

/** @throws Advice where the desk file says not where mail comes from and goes to. */
export function requireMail({ mail, path }: DeskFile): UsableMail {
  const file = path === null ? DESK_FILE : basename(path);
  if (mail.in.length === 0) {
    throw new Advice(`${file} names no inbox: say under mail.in where mail comes from (imap, lmtp or smtp)`);
  }
  if (mail.out === null) {
    throw new Advice(`${file} names no way out: say under mail.out.smtp which server takes the desk’s mail`);
  }
  return { in: mail.in, out: mail.out };
}
