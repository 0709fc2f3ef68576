import type { Knex } from 'knex';

/**
 * SQLite looked for a ticket's next due moment among all open deadlines of the desk, which took longer with each ticket: the
 * `+` keeps it from the index by state, so that it reads the ticket's own few rows.
 */
export async function up(knex: Knex): Promise<void> {
  await remake(knex, '+state');
}

export async function down(knex: Knex): Promise<void> {
  await remake(knex, 'state');
}

async function remake(knex: Knex, state: string): Promise<void> {
  // On PostgreSQL by 0034.
  if (knex.client.config.client === 'pg') return;
  for (const event of ['insert', 'delete', 'update of due_at, state']) {
    const [what = ''] = event.split(' ');
    const row = what === 'delete' ? 'old' : 'new';
    await knex.raw(`drop trigger deadlines_${what}`);
    await knex.raw(`create trigger deadlines_${what} after ${event} on deadlines
      when ${row}.kind not in ('remind', 'escalate')
      begin
        update tickets set next_due = coalesce(
          (select min(due_at) from deadlines
            where ticket = ${row}.ticket and ${state} = 'open' and kind not in ('remind', 'escalate')),
          ${Number.MAX_SAFE_INTEGER})
        where key = ${row}.ticket;
      end`);
  }
}
