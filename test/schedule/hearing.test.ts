import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { silentLog } from '../../src/log.js';
import { nextMomentToAct } from '../../src/record/deadlines.js';
import { noteRead } from '../../src/record/listening.js';
import { Hearing } from '../../src/schedule/hearing.js';
import { Worker } from '../../src/schedule/worker.js';
import { TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const inboxes = ['imap:support@imap.acme.example INBOX', 'imap:help@imap.acme.example INBOX'] as const;
/** The answer is taken for accepted on Thursday at 9:00. */
const after = Date.parse('2026-12-04T09:00:00Z');

let house: TestHouse;
let worker: Worker;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  house.gateway.house.inboxes = inboxes;
  worker = new Worker(house.gateway, { drain: () => Promise.resolve(0) });
  await house.mail({ from: nora, subject: '[Question] Where?', text: 'Where is it?' });
  await house.command(await house.newest('mona@acme.example', 'triage'), 'ASSIGN');
  await house.command(await house.newest('anna@acme.example', 'assigned'), 'ANSWER', 'Under Settings.');
});
afterAll(() => house.close());

const silent = async () =>
  (await house.events()).map(({ kind }) => kind).filter((kind) => kind === 'reminded' || kind === 'silence');

async function readUpTo(at: number, names: readonly string[] = inboxes): Promise<void> {
  for (const name of names) await noteRead(house.db, name, at);
}

it('nobody is reminded or given up before every inbox was read since it was due', async () => {
  house.clock.moveTo(after);
  await worker.settle();
  expect(await silent()).toEqual([]);
  await readUpTo(after, inboxes.slice(1));
  await worker.settle();
  expect(await silent()).toEqual([]);
  await readUpTo(Date.parse('2026-12-02T00:00:00Z'));
  await worker.settle();
  expect(await silent()).toEqual(['reminded']);
  await readUpTo(after);
  await worker.settle();
  expect(await silent()).toEqual(['reminded', 'reminded', 'silence']);
});

it('staff are told of what they missed, whatever was read', async () => {
  await house.mail({ from: nora, subject: '[With Error] Totals', text: 'Wrong.' });
  house.clock.moveTo(after);
  await worker.settle();
  expect((await house.events('HD-2')).map(({ kind }) => kind)).toContain('escalated');
  expect(await silent()).toEqual([]);
});

it('a mail that was read and waits for another process to handle it is no silence', async () => {
  house.clock.moveTo(after);
  await readUpTo(after);
  const notMine = new Worker(house.gateway, { drain: () => Promise.resolve(0) }, () => false);
  const { row } = await house.newest('nora@contoso.example', 'answer');
  const to = house.desk.address.replace('@', `+${row.token}@`);
  await house.keep(`From: ${nora}\r\nTo: ${to}\r\nSubject: OK\r\nIn-Reply-To: ${row.messageId}\r\n\r\nOK\r\n`);
  await notMine.settle();
  expect(await house.ticket()).toMatchObject({ stage: 'answered' });
  expect(await silent()).toEqual([]);
  await worker.settle();
  expect(await house.ticket()).toMatchObject({ stage: 'closed', closedReason: 'answered' });
  expect(await silent()).toEqual([]);
});

it('what waits for an inbox is no reason to look at the clock at once', async () => {
  house.clock.moveTo(after);
  const next = () => nextMomentToAct(house.db, after, inboxes);
  expect(await next()).toBeNull();
  await readUpTo(after);
  expect(await next()).toBeLessThan(after);
});

it('an inbox is looked through when a silence is due, and what it waits for is said once', async () => {
  const said: unknown[] = [];
  const log = { ...silentLog, warn: (fields: object, words: string) => said.push([fields, words]) };
  const heard = [after, null];
  const looks = [0, 0];
  const seen = inboxes.map((name, at) => ({
    name,
    heardTo: () => heard[at]!,
    look: () => {
      looks[at]! += 1;
    },
  }));
  const hearing = new Hearing({ db: house.db, clock: house.clock, log: log as typeof silentLog }, seen);
  await hearing.look();
  expect([looks, hearing.waits()]).toEqual([[0, 0], false]);
  house.clock.moveTo(after);
  await hearing.look();
  await hearing.look();
  expect([looks, hearing.waits()]).toEqual([[0, 2], true]);
  expect(said).toEqual([
    [{ inboxes: [inboxes[1]] }, 'nothing follows from the silence of customers before these inboxes were read'],
  ]);
  heard[1] = after;
  await hearing.look();
  expect(hearing.waits()).toBe(false);
  await worker.settle();
  expect(await silent()).toEqual(['reminded', 'reminded', 'silence']);
});
