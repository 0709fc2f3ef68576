import type { Knex } from 'knex';

/**
 * What tickets are found by: when each is due next, who develops it, and every word of its title and its mails. Kept up
 * to date by the database itself, in the transaction of whatever changes.
 */
export async function up(knex: Knex): Promise<void> {
  const statements = isPostgres(knex) ? onPostgres : onSqlite;
  for (const statement of statements) await knex.raw(statement);
}

export async function down(knex: Knex): Promise<void> {
  const statements = isPostgres(knex) ? backOnPostgres : backOnSqlite;
  for (const statement of statements) await knex.raw(statement);
}

function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

/** Later than any moment, for tickets that nothing is due on: they stand last wherever the next due come first. */
const never = Number.MAX_SAFE_INTEGER;
/** Reminders and escalations are the desk's; what people look at is what they are about. */
const aside = "('remind', 'escalate')";
const nextDue = (of: string) => `
  update tickets set next_due = coalesce(
    (select min(due_at) from deadlines where ticket = ${of}.ticket and state = 'open' and kind not in ${aside}), ${never})
  where key = ${of}.ticket;`;

const columnsOfBoard = '(stage, next_due, category, app, pm, organisation, developer, number)';
const shared = [
  `create index tickets_board on tickets ${columnsOfBoard}`,
  'create index tickets_category on tickets (stage, category, next_due)',
  `update tickets set next_due = coalesce(
    (select min(due_at) from deadlines where ticket = tickets.key and state = 'open' and kind not in ${aside}), ${never})`,
];

const ofMessage = 'subject, from_name, from_email, text';
const ofTicket = 'title, requester_name, requester_email, organisation';
const each = (row: string, columns: string) =>
  columns
    .split(', ')
    .map((column) => `${row}.${column}`)
    .join(', ');
const differs = (columns: string) =>
  columns
    .split(', ')
    .map((column) => `old.${column} is not new.${column}`)
    .join(' or ');

/** Full text without a copy of the texts: https://sqlite.org/fts5.html#external_content_tables */
function ftsOf(table: string, index: string, rowid: string, columns: string): string[] {
  const add = `insert into ${index} (rowid, ${columns}) values (new.${rowid}, ${each('new', columns)});`;
  const take = `insert into ${index} (${index}, rowid, ${columns}) values ('delete', old.${rowid}, ${each('old', columns)});`;
  return [
    `create virtual table ${index} using fts5 (${columns}, content='${table}', content_rowid='${rowid}',
      detail=none, tokenize='unicode61 remove_diacritics 2')`,
    `create trigger ${index}_added after insert on ${table} begin ${add} end`,
    `create trigger ${index}_gone after delete on ${table} begin ${take} end`,
    `create trigger ${index}_changed after update on ${table} when ${differs(columns)} begin ${take} ${add} end`,
    `insert into ${index} (${index}) values ('rebuild')`,
  ];
}

const onSqlite = [
  `alter table tickets add column next_due bigint not null default ${never}`,
  "alter table tickets add column developer text generated always as (json_extract(task, '$.developer')) virtual",
  ...['insert', 'delete', 'update of due_at, state'].map((event) => {
    const [what = ''] = event.split(' ');
    const row = what === 'delete' ? 'old' : 'new';
    return `create trigger deadlines_${what} after ${event} on deadlines when ${row}.kind not in ${aside}
      begin ${nextDue(row)} end`;
  }),
  ...shared,
  ...ftsOf('messages', 'message_words', 'id', ofMessage),
  ...ftsOf('tickets', 'ticket_words', 'number', ofTicket),
];

const backOnSqlite = [
  ...['message_words', 'ticket_words'].flatMap((index) => [
    `drop trigger ${index}_added`,
    `drop trigger ${index}_gone`,
    `drop trigger ${index}_changed`,
    `drop table ${index}`,
  ]),
  ...['insert', 'delete', 'update'].map((what) => `drop trigger deadlines_${what}`),
  'drop index tickets_board',
  'drop index tickets_category',
  'alter table tickets drop column developer',
  'alter table tickets drop column next_due',
];

/**
 * Words as SQLite's unicode61 makes them: marks and case folded, parted at whatever is no letter or digit. Only the
 * beginning of a long text is found by, since a tsvector holds a megabyte; and a text that cannot be read so is found by
 * nothing rather than stopping its mail.
 */
const words = `create function words_of(given text) returns tsvector language plpgsql immutable as $$
begin
  return to_tsvector('simple', regexp_replace(
    lower(regexp_replace(normalize(left(given, 100000), NFKD), '[\\u0300-\\u036f]', '', 'g')),
    '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+', ' ', 'g'));
exception when others then
  return ''::tsvector;
end $$`;

function wordsTable(table: string, index: string, key: string, columns: string): string[] {
  const made = (row: string) => `words_of(concat_ws(' ', ${each(row, columns)}))`;
  return [
    `create table ${index} (${key} integer primary key references ${table} (${key}) on delete cascade, words tsvector not null)`,
    `create index ${index}_found on ${index} using gin (words)`,
    `create function ${index}_keep() returns trigger language plpgsql as $$
    begin
      insert into ${index} values (new.${key}, ${made('new')})
        on conflict (${key}) do update set words = excluded.words;
      return null;
    end $$`,
    `create trigger ${index}_added after insert on ${table} for each row execute function ${index}_keep()`,
    `create trigger ${index}_changed after update on ${table} for each row
      when ((${each('old', columns)}) is distinct from (${each('new', columns)})) execute function ${index}_keep()`,
    `insert into ${index} select ${key}, ${made(table)} from ${table}`,
  ];
}

const onPostgres = [
  `alter table tickets add column next_due bigint not null default ${never}`,
  "alter table tickets add column developer text generated always as (task::jsonb ->> 'developer') stored",
  `create function next_due_keep() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then ${nextDue('old')} else ${nextDue('new')} end if;
    return null;
  end $$`,
  `create trigger deadlines_insert after insert or update of due_at, state on deadlines for each row
    when (new.kind not in ${aside}) execute function next_due_keep()`,
  `create trigger deadlines_delete after delete on deadlines for each row
    when (old.kind not in ${aside}) execute function next_due_keep()`,
  ...shared,
  words,
  ...wordsTable('messages', 'message_words', 'id', ofMessage),
  ...wordsTable('tickets', 'ticket_words', 'number', ofTicket),
];

const backOnPostgres = [
  ...[
    ['messages', 'message_words'],
    ['tickets', 'ticket_words'],
  ].flatMap(([table, index]) => [
    `drop trigger ${index}_added on ${table}`,
    `drop trigger ${index}_changed on ${table}`,
    `drop function ${index}_keep()`,
    `drop table ${index}`,
  ]),
  'drop function words_of(text)',
  'drop trigger deadlines_insert on deadlines',
  'drop trigger deadlines_delete on deadlines',
  'drop function next_due_keep()',
  'drop index tickets_board',
  'drop index tickets_category',
  'alter table tickets drop column developer',
  'alter table tickets drop column next_due',
];
