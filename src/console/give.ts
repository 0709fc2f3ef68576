/** From a form to commands: the same input to the same door as a command mail of the same person. */
import type { Command, CommandLine, Verb } from '../domain/command.js';
import { verbs } from '../domain/command.js';
import type { Desk, Person } from '../domain/desk.js';
import type { StaffCommands } from '../domain/input.js';
import type { Attachment } from '../domain/mail.js';
import { hashOf } from '../record/blobs.js';
import { checkedCommand, readCommands } from '../understand/command.js';
import { internalSigns } from '../understand/internal.js';
import { cleanText } from '../understand/parse/clean.js';
import { safeFilename } from '../understand/parse/filename.js';

/** What was typed, so that it can stand there again. */
export interface Typed {
  verb: Verb | 'line';
  args: string;
  body: string;
  /** How many events of the ticket the page showed. */
  seen: number | null;
  files: Attachment[];
}

export async function typedIn(form: FormData): Promise<Typed> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? cleanText(value) : '';
  };
  const seen = /^\d{1,9}$/.exec(text('seen'));
  const given = form.getAll('files').filter((one) => one instanceof File && one.size > 0) as File[];
  const files = given.map(async (file): Promise<Attachment> => {
    const content = Buffer.from(await file.arrayBuffer());
    return {
      filename: safeFilename(file.name),
      type: /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(file.type) ? file.type : 'application/octet-stream',
      size: content.length,
      hash: hashOf(content),
      contentId: null,
      content,
    };
  });
  return {
    verb: verbs.find((verb) => verb === text('verb')) ?? 'line',
    args: text('args'),
    body: text('body'),
    seen: seen ? Number(seen[0]) : null,
    files: await Promise.all(files),
  };
}

/** The commands that were typed: one by its form, or a line of them as in a subject. */
export function commandsIn({ verb, args }: Typed, desk: Desk): CommandLine {
  if (verb !== 'line') return checkedCommand(verb, args, desk);
  const line = args.replace(/\s+/g, ' ').trim().replace(/^!/, '');
  const read = readCommands(`!${line}`, desk, { title: null, answeredSubject: null });
  return read.kind === 'none'
    ? { kind: 'malformed', found: line, why: 'write a command, such as NOTE; HELP lists them' }
    : read;
}

export function inputOf(commands: Command[], typed: Typed, ticket: string, by: Person, desk: Desk): StaffCommands {
  const args = commands.map((command) => command.args);
  return {
    kind: 'commands',
    ticket,
    by,
    commands,
    words: {
      from: { name: by.name, email: by.email },
      subject: commands.map((command) => `${command.verb} ${command.args}`.trim()).join('; '),
      text: typed.body.trim(),
      html: null,
      attachments: typed.files.map(({ content: _, ...file }) => file),
      internal: internalSigns({ text: [typed.body, ...args].join('\n'), html: null, files: typed.files }, desk),
    },
    via: 'console',
  };
}
