import type { Knex } from 'knex';

/** One row: the counter of tickets, and the lock that makes decisions of a desk follow each other. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('desk', (table) => {
    table.integer('id').primary();
    table.integer('next_ticket').notNullable();
    table.bigInteger('decisions').notNullable();
    // When the next daily digest goes out; null before the desk's first start.
    table.bigInteger('next_digest_at');
  });
  await knex('desk').insert({ id: 1, next_ticket: 1, decisions: 0 });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('desk');
}
