import type { Knex } from 'knex';

/** Up to when each inbox was read to its end: before that nobody is said to have been silent. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('inboxes_read', (table) => {
    table.string('inbox').primary();
    table.bigInteger('read_to').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('inboxes_read');
}
