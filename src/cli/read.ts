import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandLine } from '../domain/command.js';
import type { Desk } from '../domain/desk.js';
import { inEnglish } from '../domain/said.js';
import type { RequestKind } from '../domain/ticket.js';
import { Advice } from '../errors.js';
import { ParserPool, type ReadRaw } from '../parsing/parser-pool.js';
import { parseEstimate } from '../time/duration.js';
import { classify } from '../understand/category.js';
import { readCommands } from '../understand/command.js';
import { forwardedByStaff } from '../understand/forwarded.js';
import { keysIn } from '../understand/subject.js';
import { type Estimate, readVerdict } from '../understand/verdict/verdict.js';
import { type Lexicon, mergeWords, shippedWords } from '../understand/verdict/words.js';
import { deskFileOf, exampleDeskFile } from './desk.js';
import { globals } from './io.js';

interface Reader {
  desk: Desk;
  words: Lexicon;
  request: RequestKind | null;
  estimate: Estimate;
  parse: ReadRaw;
}

/** How many mails are read ahead of the line that is written: enough for every parser to have one at hand. */
const ahead = 8;

export function addRead(program: Command): void {
  program
    .command('read <file...>')
    .description('says what the desk reads in mails: one JSON line a mail; files, folders, or - for standard input')
    .addOption(
      new Option('--request <kind>', 'read them as answers to that request').choices(['release', 'proposal', 'answer']),
    )
    .option('--estimate <work>', 'what was proposed: 6h, 1d 4h; without it the quote says so, or the answer', workOf)
    .action(async (paths: string[], flags: { request?: RequestKind; estimate?: number }, command: Command) => {
      const options = globals(command);
      const { desk } = options.config ? await deskFileOf(options) : exampleDeskFile();
      const pool = new ParserPool();
      const words = mergeWords(shippedWords, desk.words);
      const { request = null, estimate = 'unknown' } = flags;
      await readThem(paths, { desk, words, request, estimate, parse: pool.read });
      await pool.close();
    });
}

function workOf(text: string): number {
  const minutes = parseEstimate(text);
  if (minutes === null) throw new InvalidArgumentError('It is no amount of work: write 6h, 90m or 1d 4h.');
  return minutes;
}

/** Several at once, one line each in the order in which they come. */
async function readThem(paths: string[], reader: Reader): Promise<void> {
  const lines: Promise<object>[] = [];
  try {
    for (const path of paths) {
      for await (const file of mailFiles(path)) {
        lines.push(readOne(file, reader));
        if (lines.length >= ahead) await writeNext(lines);
      }
    }
  } finally {
    // A path that is missing takes none of the lines before it along.
    while (lines.length > 0) await writeNext(lines);
  }
}

async function writeNext(lines: Promise<object>[]): Promise<void> {
  const next = lines.shift();
  if (next) await writeLine(await next);
}

/** A folder's mails one by one, so that thousands of them cost no memory. */
async function* mailFiles(path: string): AsyncGenerator<string> {
  if (path === '-') {
    yield path;
    return;
  }
  const found = await stat(path).catch(() => {
    throw new Advice(`there is no file or folder ${path}`, 2);
  });
  if (!found.isDirectory()) {
    yield path;
    return;
  }
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const onlyMails = entries.some((entry) => entry.name.endsWith('.eml'));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* mailFiles(join(path, entry.name));
    else if (!onlyMails || entry.name.endsWith('.eml')) yield join(path, entry.name);
  }
}

async function readOne(file: string, reader: Reader): Promise<object> {
  try {
    return { file, ...(await whatItSays(await bytesOf(file), reader)), error: null };
  } catch (error) {
    const unread = {
      messageId: null,
      from: null,
      subject: null,
      title: null,
      category: null,
      automatic: null,
      bounce: null,
    };
    const rest = { reportedFor: null, keys: [], newText: null, verdict: null, commands: [], attachments: [] };
    return { file, ...unread, ...rest, error: error instanceof Error ? error.message : String(error) };
  }
}

async function whatItSays(raw: Buffer, { desk, words, request, estimate, parse }: Reader) {
  const { mail, automatic, bounce, said } = await parse(raw, { address: desk.address, messageId: null });
  const { title, category } = classify({ subject: mail.subject, recipients: mail.recipients, text: said.text }, desk);
  const line = readCommands(mail.subject, desk, { title: null, answeredSubject: null });
  const keys = keysIn(mail.subject, desk);
  // What a machine wrote, or names a ticket or a command, is no first mail of a customer.
  const opens = automatic.kind === 'none' && line.kind === 'none' && keys.length === 0;
  const judged = request !== null && automatic.kind === 'none';
  const greetings = [...desk.staff.map((person) => person.name), mail.from?.name ?? ''].filter(Boolean);
  const asked = { subject: mail.subject, body: said, greetings, from: mail.from, request, estimate };
  const verdict = judged ? readVerdict(asked, words) : null;
  return {
    messageId: mail.messageId,
    from: mail.from?.email ?? null,
    subject: mail.subject,
    title,
    category,
    automatic,
    bounce,
    reportedFor: opens ? (forwardedByStaff(mail, said, desk)?.from.email ?? null) : null,
    keys,
    newText: said.text,
    verdict: verdict && { value: verdict.value, why: inEnglish(verdict.why) },
    commands: commandsIn(line),
    attachments: mail.attachments.map(({ filename, type, size }) => ({ filename, type, size })),
  };
}

function commandsIn(line: CommandLine): { verb: string; args: string }[] {
  if (line.kind === 'desk') return [{ verb: line.verb, args: line.args }];
  return line.kind === 'commands' ? line.commands : [];
}

async function bytesOf(file: string): Promise<Buffer> {
  if (file !== '-') return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Waits where the reader of the lines is slower than we are. */
function writeLine(line: object): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(`${JSON.stringify(line)}\n`)) done();
    else process.stdout.once('drain', done);
  });
}
