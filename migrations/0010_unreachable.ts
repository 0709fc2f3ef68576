import type { Knex } from 'knex';

/** Addresses that bounced for good. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('unreachable', (table) => {
    table.string('email', 320).primary();
    table.bigInteger('since').notNullable();
    table.text('why').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('unreachable');
}
