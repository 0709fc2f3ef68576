import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { text as allOf } from 'node:stream/consumers';
import type { Command } from 'commander';
import { type FirstDesk, firstDeskFile } from '../config/first.js';
import { BadDeskFile, parseDeskFile, readDeskFile } from '../config/load.js';
import { type Preset, presetNames, presets } from '../config/presets.js';
import { Advice } from '../errors.js';
import { checkDns, dnsOf } from './check-dns.js';
import { checkMail } from './check-mail.js';
import { exitCodeOf, type Finding, findingLines } from './findings.js';
import { type Ask, answersOf, type InitFlags, onTerminal } from './init-answers.js';
import { type GlobalOptions, globals, print } from './io.js';
import { withTokens } from './test-mail.js';

export function addInit(program: Command): void {
  program
    .command('init')
    .description('writes a first postdesk.yaml; asks for what the flags do not say')
    .option('--address <address>', 'the desk’s address, e.g. support@acme.example')
    .option('--name <name>', 'the desk’s name, e.g. "Acme Support"')
    .option('--admin-name <name>', 'your name')
    .option('--admin-email <address>', 'your own address; not the desk’s')
    .option('--provider <name>', presetNames.join(', '))
    .option('--imap-host <host>', 'IMAP server')
    .option('--imap-port <port>', '993: TLS from the first byte; any other: STARTTLS')
    .option('--smtp-host <host>', 'SMTP server')
    .option('--smtp-port <port>', '465: TLS from the first byte; any other: STARTTLS')
    .option('--user <user>', 'login at both (default: the desk’s address)')
    .option('--password-stdin', 'takes the password, or the client secret, from standard input')
    .option('--password-env <name>', 'the environment variable that will hold it; nothing is written then')
    .option('--login <how>', 'password, client, person or service-account, as far as the provider takes it')
    .option('--service-account <file>', 'workspace: the JSON key of the service account, which is copied')
    .option('--tenant <id>', 'microsoft365: directory (tenant) ID')
    .option('--client-id <id>', 'application (client) ID of the app that is registered with the provider')
    .option('--timezone <zone>', 'zone of all hours, e.g. Europe/Brussels (default: this machine’s)')
    .option('--country <code>', 'whose public holidays count, e.g. BE')
    .option('--no-try', 'only writes')
    .action(async (flags: InitFlags & { try: boolean }, command: Command) => {
      const options = globals(command);
      const path = resolve(options.config ?? process.env.POSTDESK_CONFIG ?? 'postdesk.yaml');
      refuseExisting(path);
      const ask = process.stdin.isTTY && !flags.passwordStdin ? onTerminal() : null;
      try {
        await init(options, path, flags, ask);
      } finally {
        ask?.close();
      }
    });
}

async function init(
  options: GlobalOptions,
  path: string,
  flags: InitFlags & { try: boolean },
  ask: Ask | null,
): Promise<void> {
  const { first, secretFile } = await answersOf(flags, ask);
  const text = firstDeskFile(first);
  checked(text, path);
  const secretPath = secretFile === null ? null : join(dirname(path), secretFile);
  if (secretPath !== null) refuseExisting(secretPath);
  const secret = secretPath === null ? '' : await secretOf(flags, ask, first);
  await mkdir(dirname(path), { recursive: true });
  // The secret first: a desk file without it would be found wanting.
  if (secretPath !== null && secret !== '') await writeFile(secretPath, `${secret}\n`, { flag: 'wx', mode: 0o600 });
  await writeFile(path, text, { flag: 'wx' });
  // The line for it stands in the file, to be taken up as it is.
  await mkdir(join(dirname(path), 'templates'), { recursive: true });
  const complete = secretPath === null || secret !== '';
  const tried = flags.try && complete && first.login.kind !== 'person' ? await tryOut(path) : [];
  const next = nextSteps(path, first, secretPath, secret !== '');
  print(
    options,
    { path, secret: secret === '' ? null : secretPath, tried, next },
    [`${path} is written.`, ...takenUnasked(flags, ask, first), ...findingLines(tried), ...next].join('\n'),
  );
  process.exitCode = exitCodeOf(tried);
}

/** What nobody said, and a server does not know: where it is, mostly. */
function takenUnasked(flags: InitFlags, ask: Ask | null, { name, timezone }: FirstDesk): string[] {
  if (ask !== null) return [];
  const taken = [
    ...(flags.timezone === undefined ? [`the time zone ${timezone}, this machine's (desk.timezone)`] : []),
    ...(flags.name === undefined ? [`the name "${name}" (desk.name)`] : []),
  ];
  return taken.length === 0 ? [] : [`Taken unasked: ${taken.join(', and ')}. Change it there where it is not right.`];
}

/** What works already; what does not is told with its cure, and is no reason to have written nothing. */
async function tryOut(path: string): Promise<Finding[]> {
  const file = await readDeskFile(path, process.env).catch(() => null);
  // An environment variable that is yet to be set.
  if (!file) return [];
  return withTokens(file, async (tokens) => [
    ...(await checkMail(file, tokens, true)),
    ...(await checkDns(file, dnsOf(process.env.POSTDESK_DNS))),
  ]);
}

function refuseExisting(path: string): void {
  if (existsSync(path))
    throw new Advice(`${path} is there already and is not written over; move it, or name another`, 2);
}

async function secretOf(flags: InitFlags, ask: Ask | null, { login }: FirstDesk): Promise<string> {
  if (flags.serviceAccount !== undefined) return fileContent(flags.serviceAccount);
  if (flags.passwordStdin) return (await allOf(process.stdin)).replace(/\r?\n$/, '');
  if (login.kind === 'service-account') {
    const file = (await ask?.line('File of the service account’s JSON key (empty: later)', '')) ?? '';
    return file.trim() === '' ? '' : fileContent(file.trim());
  }
  return (await ask?.secret(`${login.kind === 'password' ? 'Password' : 'Client secret'} (empty: later)`)) ?? '';
}

async function fileContent(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Advice(`${path} cannot be read (${error.message}); correct --service-account`, 2);
  });
  return text.trimEnd();
}

/** What was answered must make a desk file that is used as it is. */
function checked(text: string, path: string): void {
  try {
    const anything = new Proxy({}, { get: () => 'secret' });
    parseDeskFile(text, { path, env: anything, readFile: () => 'secret' });
  } catch (error) {
    // The key of a service account is looked at once it is there.
    const problems = error instanceof BadDeskFile ? error.problems : [];
    const [problem] = problems.filter((one) => !one.path.endsWith('serviceAccount'));
    if (!(error instanceof BadDeskFile)) throw error;
    if (problem) throw new Advice(`${problem.path}: ${problem.message}; say it otherwise`, 2);
  }
}

function nextSteps(path: string, first: FirstDesk, secretPath: string | null, secretKept: boolean): string[] {
  const { notes }: Preset = presets[first.provider];
  const { login } = first;
  const note = notes[login.kind];
  const what = {
    password: 'password',
    client: 'client secret',
    person: 'client secret',
    'service-account': 'JSON key',
  }[login.kind];
  const config = basename(path) === 'postdesk.yaml' && dirname(path) === process.cwd() ? '' : ` --config ${path}`;
  return [
    ...secretSteps(login.kind === 'person' && login.secret === null ? null : what, first, secretPath, secretKept),
    ...(note === undefined ? [] : [`${note}.`]),
    ...(login.kind === 'person' ? ['Have somebody sign in for the mailbox:', `  postdesk${config} connect`] : []),
    'Next: add your staff, apps and customers to it, then',
    `  postdesk${config} check`,
    `  postdesk${config} send-test ${first.admin.email}`,
    `  postdesk${config} run`,
  ];
}

function secretSteps(what: string | null, { login }: FirstDesk, secretPath: string | null, kept: boolean): string[] {
  if (what === null || login.secret === null) return [];
  if (secretPath === null) return [`Set the environment variable ${login.secret.slice(2, -1)} to the ${what}.`];
  return kept
    ? [`The ${what} is in ${secretPath}, for your eyes only.`]
    : [`Put the ${what} into ${secretPath}, readable for you alone: (umask 077; cat > ${secretPath})`];
}
