import type { Knex } from 'knex';

/** What reports count without looking at a row: tickets by opening, deadlines of staff by due moment. */
export async function up(knex: Knex): Promise<void> {
  const never = knex.client.config.client === 'pg' ? 'not acts' : 'acts = 0';
  await knex.raw('create index tickets_opened on tickets (opened_at, category)');
  await knex.raw(`create index deadlines_kept on deadlines (due_at, kind, state, ended_at) where ${never}`);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop index deadlines_kept');
  await knex.raw('drop index tickets_opened');
}
