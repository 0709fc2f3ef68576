import type { Knex } from 'knex';

/**
 * On PostgreSQL too a ticket's next due moment is looked for among its own deadlines: a trigger's plan is made once for a
 * connection, and one that was made of a record without statistics read all open deadlines of the desk for each that was
 * written, until somebody analysed the table. `state || ''` keeps it from the index by state.
 */
export async function up(knex: Knex): Promise<void> {
  await remake(knex, "(state || '')");
}

export async function down(knex: Knex): Promise<void> {
  await remake(knex, 'state');
}

async function remake(knex: Knex, state: string): Promise<void> {
  if (knex.client.config.client !== 'pg') return;
  const nextDue = (row: string) => `
    update tickets set next_due = coalesce(
      (select min(due_at) from deadlines
        where ticket = ${row}.ticket and ${state} = 'open' and kind not in ('remind', 'escalate')),
      ${Number.MAX_SAFE_INTEGER})
    where key = ${row}.ticket;`;
  await knex.raw(`create or replace function next_due_keep() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then ${nextDue('old')} else ${nextDue('new')} end if;
    return null;
  end $$`);
}
