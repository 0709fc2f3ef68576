import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/record/database.js';
import { freshSchema, needsPostgres, postgresAvailable } from '../support/postgres.js';
import { Place } from './postdesk.js';

// Each command is a process of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let place: Place;
afterEach(() => place.remove());

const commands = [
  'ticket list',
  'why HD-1',
  'outbox retry 1',
  'token list',
  'docs export',
  'retention --dry-run',
  'person export carla@contoso.example',
  'reconcile --dry-run',
];

it('who asks a desk that never ran is told so, and nothing is made', async () => {
  place = await Place.make({ database: 'sqlite:data/desk.sqlite' });
  const said = `postdesk: there is no database at ${place.path('data/desk.sqlite')}: postdesk run makes it, postdesk restore brings one back\n`;
  const answers = await Promise.all(commands.map((command) => place.run(...command.split(' '))));
  expect(answers).toEqual(commands.map(() => ({ code: 1, out: '', said })));
  expect(await readdir(place.dir)).toEqual(['postdesk.yaml']);
  expect(await place.run('migrate')).toMatchObject({ code: 0 });
  expect(await place.run('ticket', 'list')).toMatchObject({ code: 0, out: 'there is no ticket\n' });
});

it.skipIf(!postgresAvailable)(`an empty database is left empty by who looks (${needsPostgres})`, async () => {
  const schema = await freshSchema();
  place = await Place.make({ database: schema.database });
  const { code, said } = await place.run('ticket', 'list');
  expect({ code, said }).toEqual({
    code: 1,
    said: 'postdesk: the database is empty; postdesk run makes its tables, or postdesk migrate alone\n',
  });
  const db = openDatabase(schema.database);
  expect(await db.schema.hasTable('knex_migrations')).toBe(false);
  await db.destroy();
  await schema.drop();
});

it.skipIf(!postgresAvailable)(
  `a number that no mail can have is told as one that none has (${needsPostgres})`,
  async () => {
    const schema = await freshSchema();
    place = await Place.make({ database: schema.database });
    await place.run('migrate');
    const answers = {
      'outbox show 1.5': 'there is no mail 1.5 in the outbox; postdesk outbox list shows what waits',
      'quarantine show 99999999999':
        'there is no mail 99999999999 in the ledger; postdesk quarantine list shows what waits',
      'quarantine retry x': 'mail x is not in quarantine; postdesk quarantine list shows which are',
      'replay 99999999999': 'there is no mail 99999999999 in the ledger, and no such file',
    };
    for (const [asked, said] of Object.entries(answers)) {
      expect([asked, (await place.run(...asked.split(' '))).said]).toEqual([asked, `postdesk: ${said}\n`]);
    }
    await schema.drop();
  },
);

it('wrong usage is told in one line, with the command that shows the right one', async () => {
  place = await Place.make({});
  const lines = [
    ['ticket show', "missing required argument 'key'; see: postdesk ticket show --help"],
    ['tickets', "unknown command 'tickets' (Did you mean ticket?); see: postdesk --help"],
    ['ticket list --closed', "unknown option '--closed'; see: postdesk ticket list --help"],
    ['outbox list --limit many', '--limit: "many" is no number above 0'],
    [
      'sandbox --port abc',
      "option '--port <port>' argument 'abc' is invalid. a port is a number from 1 to 65535; see: postdesk sandbox --help",
    ],
  ] as const;
  const answers = await Promise.all(lines.map(([command]) => place.run(...command.split(' '))));
  expect(answers).toEqual(lines.map(([, line]) => ({ code: 2, out: '', said: `postdesk: ${line}\n` })));
});

it('a database out of reach is told in one line, with what to do, and nothing else is printed', async () => {
  place = await Place.make({ database: 'postgres://nobody@127.0.0.1:1/desk' });
  const [list, run] = await Promise.all([place.run('ticket', 'list', '--json'), place.run('migrate')]);
  const said = expect.stringMatching(
    /^postdesk: the database cannot be reached \(.*ECONNREFUSED.*\); correct database in the desk file[^\n]*\n$/,
  );
  expect([list, run]).toEqual([
    { code: 3, out: '', said },
    { code: 3, out: '', said },
  ]);
});

it('who stops reading, as head does, ends a command without a word', async () => {
  place = await Place.make({});
  for (const args of [['simulate', '--help'], ['templates', 'vars', 'digest', '--json'], ['no-such-command']]) {
    const child = place.start(...args);
    child.stdout?.destroy();
    const [said, [code]] = await Promise.all([text(child.stderr!), once(child, 'close')]);
    const unknown = args[0] === 'no-such-command';
    expect({ code, said }).toEqual({ code: unknown ? 2 : 0, said: unknown ? expect.stringMatching(/^[^\n]*\n$/) : '' });
  }
});
