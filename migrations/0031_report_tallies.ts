import type { Knex } from 'knex';

/**
 * What reports tell, counted by the day as it happens: tickets opened, by category, and deadlines of staff by when they
 * were due and whether they were met. Kept by the database itself, in the transaction of whatever changes. Days of UTC,
 * since a desk's own begin elsewhere in each zone; what is left at the ends of a period is counted from the rows themselves.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('report_opened', (table) => {
    // Since 1970, in UTC.
    table.integer('day').notNullable();
    table.string('category', 64).notNullable();
    table.integer('n').notNullable();
    table.primary(['day', 'category']);
  });
  await knex.schema.createTable('report_due', (table) => {
    table.integer('day').notNullable();
    table.string('kind', 16).notNullable();
    table.integer('met').notNullable();
    table.integer('missed').notNullable();
    table.primary(['day', 'kind']);
  });
  const statements = isPostgres(knex) ? onPostgres : onSqlite;
  for (const statement of [...counted(isPostgres(knex)), ...statements]) await knex.raw(statement);
}

export async function down(knex: Knex): Promise<void> {
  for (const { table, index } of [opened, due]) {
    for (const what of ['added', 'gone', 'changed']) {
      await knex.raw(`drop trigger ${index}_${what}${isPostgres(knex) ? ` on ${table}` : ''}`);
    }
    if (isPostgres(knex)) await knex.raw(`drop function ${index}_keep()`);
    await knex.schema.dropTable(index);
  }
}

interface Tally {
  table: string;
  /** The table of counts. */
  index: string;
  /** What a row is counted by. */
  columns: string;
  /** Which rows count. */
  counts: (row: string, postgres: boolean) => string;
  take: (row: string) => string;
  add: (row: string) => string;
}

const day = (moment: string) => `${moment} / 86400000`;

const opened: Tally = {
  table: 'tickets',
  index: 'report_opened',
  columns: 'opened_at, category',
  counts: () => '1 = 1',
  take: (row) =>
    `update report_opened set n = n - 1 where day = ${day(`${row}.opened_at`)} and category = ${row}.category;`,
  add: (row) => `insert into report_opened (day, category, n) values (${day(`${row}.opened_at`)}, ${row}.category, 1)
    on conflict (day, category) do update set n = report_opened.n + 1;`,
};

const isMet = (row: string) =>
  `case when ${row}.state = 'ended' and ${row}.ended_at <= ${row}.due_at then 1 else 0 end`;

const due: Tally = {
  table: 'deadlines',
  index: 'report_due',
  columns: 'due_at, state, ended_at',
  counts: (row, postgres) => (postgres ? `not ${row}.acts` : `${row}.acts = 0`),
  take: (row) => `update report_due set met = met - (${isMet(row)}), missed = missed - 1 + (${isMet(row)})
    where day = ${day(`${row}.due_at`)} and kind = ${row}.kind;`,
  add: (row) => `insert into report_due (day, kind, met, missed)
    values (${day(`${row}.due_at`)}, ${row}.kind, ${isMet(row)}, 1 - (${isMet(row)}))
    on conflict (day, kind) do update
      set met = report_due.met + (${isMet(row)}), missed = report_due.missed + 1 - (${isMet(row)});`,
};

/** What is there already. */
function counted(postgres: boolean): string[] {
  return [
    `insert into report_opened (day, category, n)
      select ${day('opened_at')}, category, count(*) from tickets group by 1, 2`,
    `insert into report_due (day, kind, met, missed)
      select ${day('one.due_at')}, one.kind, sum(${isMet('one')}), sum(1 - ${isMet('one')})
      from deadlines one where ${due.counts('one', postgres)} group by 1, 2`,
  ];
}

const differs = (columns: string, unlike: string) =>
  columns
    .split(', ')
    .map((column) => `old.${column} ${unlike} new.${column}`)
    .join(' or ');

const onSqlite = [opened, due].flatMap(({ table, index, columns, counts, take, add }) => [
  `create trigger ${index}_added after insert on ${table} when ${counts('new', false)} begin ${add('new')} end`,
  `create trigger ${index}_gone after delete on ${table} when ${counts('old', false)} begin ${take('old')} end`,
  `create trigger ${index}_changed after update of ${columns} on ${table}
    when ${counts('new', false)} and (${differs(columns, 'is not')}) begin ${take('old')} ${add('new')} end`,
]);

const onPostgres = [opened, due].flatMap(({ table, index, columns, counts, take, add }) => [
  `create function ${index}_keep() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then ${take('old')} end if;
    if tg_op <> 'DELETE' then ${add('new')} end if;
    return null;
  end $$`,
  `create trigger ${index}_added after insert on ${table} for each row
    when (${counts('new', true)}) execute function ${index}_keep()`,
  `create trigger ${index}_gone after delete on ${table} for each row
    when (${counts('old', true)}) execute function ${index}_keep()`,
  `create trigger ${index}_changed after update of ${columns} on ${table} for each row
    when (${counts('new', true)} and (${differs(columns, 'is distinct from')})) execute function ${index}_keep()`,
]);

function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}
