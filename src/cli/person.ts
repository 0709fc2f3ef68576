import { mkdir, open, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { streamOf } from '../content.js';
import type { Desk } from '../domain/desk.js';
import { personByEmail } from '../domain/people.js';
import { Advice } from '../errors.js';
import { openBlob } from '../record/blobs.js';
import type { Database } from '../record/database.js';
import { type Forgotten, forget, nothingHeld } from '../record/forget.js';
import { type Held, heldOn, isNothing } from '../record/person.js';
import { withRecord } from './desk.js';
import { counted, globals, print } from './io.js';
import { forPerson } from './person-file.js';

export function addPerson(program: Command): void {
  const person = program.command('person').description('what the desk holds on one person, for who asks for it');
  person
    .command('export <address>')
    .description('everything held on them, as JSON; with --out their raw mails too')
    .option('--out <folder>', 'a new folder to put it into')
    .action(async (given: string, flags: { out?: string }, command: Command) => {
      const options = globals(command);
      const address = addressOf(given);
      await withRecord(options, async (db, { desk }) => {
        const held = await heldOn(db, address);
        if (isNothing(held)) throw nothingHeld(address);
        const data = forPerson(held, desk.timezone);
        if (flags.out === undefined) return print({ ...options, json: true }, data, '');
        const written = await writeOut(db, held, data, resolve(flags.out));
        print(options, { ...data, ...written }, summary(held, written));
      });
    });
  person
    .command('forget <address>')
    .description('puts a pseudonym in place of their name and address, and drops their mails and files')
    .option('--force', 'also where they take part in open tickets')
    .action(async (given: string, flags: { force?: boolean }, command: Command) => {
      const options = globals(command);
      const address = addressOf(given);
      const done = await withRecord(options, (db, { desk }) => {
        refuseOurs(desk, address);
        const others = othersIn(desk);
        return forget(db, { address, force: flags.force ?? false, others, now: systemClock.now() });
      });
      print(options, done, lines(done).join('\n'));
    });
}

function addressOf(given: string): string {
  const address = given.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new Advice(`${given} is no address; say e.g. carla@contoso.example`, 2);
  return address;
}

function refuseOurs(desk: Desk, address: string): void {
  if (address === desk.address.toLowerCase()) throw new Advice(`${address} is the desk itself`, 2);
  if (personByEmail(desk, address)) {
    throw new Advice(`${address} is staff of this desk: take them out of "staff" of the desk file first`, 1);
  }
  const approves = desk.organisations.find((one) => one.approvers.includes(address));
  if (approves) {
    throw new Advice(
      `${address} approves for ${approves.name}: take them out of "approvers" of the desk file first`,
      1,
    );
  }
}

/** Who and what is called something and is not the person. */
function othersIn({ name, staff, organisations, apps }: Desk): string[] {
  return [name, ...[...staff, ...organisations, ...apps].map((one) => one.name)];
}

/** @returns the folder, and how many mails are no longer kept as they were */
async function writeOut(
  db: Database,
  held: Held,
  data: Record<string, unknown>,
  folder: string,
): Promise<{ folder: string; notKept: number }> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    throw new Advice(`${folder} cannot be made (${(error as NodeJS.ErrnoException).code}); name a new folder`, 2);
  }
  await writeFile(join(folder, 'person.json'), `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600 });
  let notKept = 0;
  const mails = [
    ...held.received.map((row) => ({
      name: `received-${row.id}.eml`,
      hash: row.content_hash,
      gone: row.raw_dropped_at,
    })),
    ...held.sent.map((row) => ({ name: `sent-${row.id}.eml`, hash: row.raw_hash, gone: row.raw_dropped_at })),
  ];
  for (const { name, hash, gone } of mails) {
    if (gone !== null) notKept += 1;
    else await writeMail(db, hash, join(folder, name));
  }
  return { folder, notKept };
}

async function writeMail(db: Database, hash: string, path: string): Promise<void> {
  const content = await openBlob(db, hash);
  const file = await open(path, 'wx', 0o600);
  await pipeline(streamOf(content), file.createWriteStream());
}

function summary(held: Held, { folder, notKept }: { folder: string; notKept: number }): string {
  const { tickets, messages, received, sent } = held;
  return [
    `${folder}: ${counted(tickets.length, 'ticket')} with ${counted(messages.length, 'message')}, ${counted(received.length, 'mail')} from them, ${sent.length} to them`,
    ...(notKept > 0 ? [`${notKept} of these mails are no longer kept as they were`] : []),
    'look through person.json before you hand it over: messages with "internal" were never meant for the customer',
  ].join('\n');
}

function lines({ pseudonym, tickets, rows, contents, size, writtenAnew }: Forgotten): string[] {
  return [
    `${pseudonym} stands for them now: ${counted(rows, 'row')} changed in ${counted(tickets.length, 'ticket')} and beside them`,
    `${contents} mails and files are gone (${(size / 1024 / 1024).toFixed(1)} MB)`,
    ...(tickets.length > 0 ? [`their tickets: ${tickets.join(', ')}`] : []),
    ...(writtenAnew === false
      ? [
          'the database file could not be written anew, and gaps of it may still hold what was replaced: run it again later',
        ]
      : []),
    'not reached from here: backups, folders of the mail server, logs, and mails that staff have got',
  ];
}
