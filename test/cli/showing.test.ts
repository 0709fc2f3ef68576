import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { build } from '../../src/compose/message.js';
import { deciding, migrate, openDatabase } from '../../src/record/database.js';
import { insertDeadlines } from '../../src/record/deadlines.js';
import { keep, ledgerByMessageId } from '../../src/record/ledger.js';
import { addMessages } from '../../src/record/tickets.js';
import { arrival, mail, posting, saved, ticket } from '../record/fixtures.js';
import { start } from '../support/databases.js';
import { Place } from './postdesk.js';

const token = '0123456789abcdefghij';
const half = 1_800_000;
// Each command is a process of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let place: Place;
let letter: number;
let key: number;
let odd: number;

beforeAll(async () => {
  place = await Place.make({});
  const database = `sqlite:${place.path('desk.sqlite')}`;
  const db = openDatabase(database);
  await migrate(db, database, start);
  await saved(
    db,
    ticket(1, {
      title: 'Labels print twice',
      task: {
        title: 'Print once',
        scope: '',
        proposal: null,
        estimateMinutes: 240,
        developer: 'dave@acme.example',
        queuedAt: null,
        upNextSince: null,
        round: 0,
      },
    }),
  );
  const due = (kind: 'assign' | 'escalate', dueAt: number) => ({
    ticket: 'HD-1',
    kind,
    of: kind === 'escalate' ? ('assign' as const) : null,
    step: 0,
    startedAt: start,
    dueAt,
    why: [],
  });
  await deciding(db, async (trx) => {
    await insertDeadlines(trx, 'HD-1', [due('escalate', start + half), due('assign', start + 2 * half)]);
    const message = {
      ticket: 'HD-1',
      at: start,
      from: { name: 'Nora Dekker', email: 'nora@contoso.example' },
      direction: 'in' as const,
      kind: 'customer',
      internal: false,
      subject: `Re: [HD-1/${token}] Labels`,
      text: `Still so.\n> From: support+${token}@acme.example`,
      attachments: [],
    };
    await addMessages(trx, [message], null);
  });
  const raw = build({
    subject: `[HD-1/${token}] Étiquettes`,
    text: `Répondez à support+${token}@acme.example. ${'é'.repeat(200)}`,
    html: '<p>x</p>',
    from: { name: 'Acme Support', email: 'support@acme.example' },
    to: { name: '', email: 'nora@contoso.example' },
    replyTo: `support+${token}@acme.example`,
    messageId: `<${token}@acme.example>`,
    inReplyTo: null,
    references: [],
    date: start,
    automatic: true,
    headers: {},
    attachments: [],
  });
  letter = await posting(db, { raw, token, messageId: `<${token}@acme.example>` });
  key = await posting(db, {
    template: 'sign-in',
    raw: Buffer.from('Subject: Sign in\r\n\r\nhttps://desk/secret-link\r\n'),
  });
  await keep(db, arrival(mail('odd@contoso.example', `> support+${token}@acme.example`)));
  odd = (await ledgerByMessageId(db, '<odd@contoso.example>'))[0]!.id;
  await db('ledger').where({ id: odd }).update({ state: 'quarantined' });
  await db.destroy();
});
afterAll(() => place.remove());

const all = async (...commands: string[]) =>
  (await Promise.all(commands.map((command) => place.run(...command.split(' '))))).map(({ out }) => out);

it('lists say moments on the clock of the desk, name its zone, and show what a person must meet', async () => {
  const [list, due = '', why, waiting, json = ''] = await all(
    'ticket list',
    'deadlines',
    'why hd-1',
    'quarantine list',
    'ticket list --json',
  );
  expect(list).toMatch(/^HD-1 +new +issue +- +assign Mon 2026-11-30 11:00 CET +Labels print twice\n$/);
  const [first, second] = due.split('\n');
  expect(first).toMatch(/^Mon 2026-11-30 10:30 CET +HD-1 +escalate +of assign, step 1$/);
  expect(second).toMatch(/^Mon 2026-11-30 11:00 CET +HD-1 +assign/);
  expect(why).toMatch(/^Mon 2026-11-30 11:00 CET \S/m);
  expect(waiting).toContain('Mon 2026-11-30 10:00 CET');
  const [listed] = JSON.parse(json) as { deadlines: { dueAt: string }[] }[];
  expect(listed?.deadlines.map(({ dueAt }) => dueAt)).toEqual(['2026-11-30T09:30:00.000Z', '2026-11-30T10:00:00.000Z']);
});

it('a ticket is found by its number alone, and tells its estimate as mails do', async () => {
  const [byNumber, byKey] = await all('ticket show 1', 'ticket show hd-1');
  expect(byNumber).toBe(byKey);
  expect(byNumber).toMatch(/^task +Print once, 4 h, dave@acme\.example$/m);
});

it('what is shown of mails lets nobody answer them in the name of others', async () => {
  const commands = ['ticket show hd-1', `outbox show ${letter}`, `quarantine show ${odd}`];
  const answers = await all(...commands.flatMap((command) => [command, `${command} --json`]));
  for (const out of answers) {
    expect(out).toContain('support+…@acme.example');
    expect(out).not.toContain(token);
  }
  expect(answers[2]).toMatch(/^subject: \[HD-1\] Étiquettes$/m);
  expect(answers[2]).toContain('\n\nRépondez à support+…@acme.example. é');
  expect(await all(`outbox show ${key}`)).toEqual([
    'Whoever reads this mail could act as the one it is for. So it is shown by --raw alone.\n',
  ]);
});

it('who asks for the raw mail gets it whole', async () => {
  const [sent, signIn, came] = await all(
    `outbox show ${letter} --raw`,
    `outbox show ${key} --raw`,
    `quarantine show ${odd} --raw`,
  );
  expect(sent).toContain(`Reply-To: Acme Support <support+${token}@acme.example>\r\n`);
  expect(signIn).toContain('https://desk/secret-link');
  expect(came).toBe(mail('odd@contoso.example', `> support+${token}@acme.example`));
});
