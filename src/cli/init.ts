import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { text as allOf } from 'node:stream/consumers';
import type { Command } from 'commander';
import { type FirstDesk, firstDeskFile } from '../config/first.js';
import { BadDeskFile, parseDeskFile } from '../config/load.js';
import { type Preset, presetNames, presets } from '../config/presets.js';
import { Advice } from '../errors.js';
import { type Ask, answersOf, type InitFlags, onTerminal } from './init-answers.js';
import { type GlobalOptions, globals, print } from './io.js';

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
    .option('--tenant <id>', 'microsoft365: directory (tenant) ID')
    .option('--client-id <id>', 'microsoft365: application (client) ID')
    .option('--timezone <zone>', 'zone of all hours, e.g. Europe/Brussels (default: this machine’s)')
    .option('--country <code>', 'whose public holidays count, e.g. BE')
    .action(async (flags: InitFlags, command: Command) => {
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

async function init(options: GlobalOptions, path: string, flags: InitFlags, ask: Ask | null): Promise<void> {
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
  const next = nextSteps(path, first, secretPath, secret !== '');
  print(
    options,
    { path, secret: secret === '' ? null : secretPath, next },
    [`${path} is written.`, ...next].join('\n'),
  );
}

function refuseExisting(path: string): void {
  if (existsSync(path))
    throw new Advice(`${path} is there already and is not written over; move it, or name another`, 2);
}

async function secretOf(flags: InitFlags, ask: Ask | null, { oauth2 }: FirstDesk): Promise<string> {
  if (flags.passwordStdin) return (await allOf(process.stdin)).replace(/\r?\n$/, '');
  return (await ask?.secret(oauth2 ? 'Client secret (empty: later)' : 'Password (empty: later)')) ?? '';
}

/** What was answered must make a desk file that is used as it is. */
function checked(text: string, path: string): void {
  try {
    const anything = new Proxy({}, { get: () => 'secret' });
    parseDeskFile(text, { path, env: anything, readFile: () => 'secret' });
  } catch (error) {
    const [problem] = error instanceof BadDeskFile ? error.problems : [];
    if (problem === undefined) throw error;
    throw new Advice(`${problem.path}: ${problem.message}; say it otherwise`, 2);
  }
}

function nextSteps(path: string, first: FirstDesk, secretPath: string | null, secretKept: boolean): string[] {
  const { note }: Preset = presets[first.provider];
  const what = first.oauth2 ? 'client secret' : 'password';
  const config = basename(path) === 'postdesk.yaml' && dirname(path) === process.cwd() ? '' : ` --config ${path}`;
  const secret =
    secretPath === null
      ? `Set the environment variable in ${first.secret} to the ${what}.`
      : secretKept
        ? `The ${what} is in ${secretPath}, for your eyes only.`
        : `Put the ${what} into ${secretPath}, readable for you alone: (umask 077; cat > ${secretPath})`;
  return [
    secret,
    ...(note === null ? [] : [`${note}.`]),
    'Next: add your staff, apps and customers to it, then',
    `  postdesk${config} check`,
    `  postdesk${config} run`,
  ];
}
