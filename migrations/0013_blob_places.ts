import type { Knex } from 'knex';

/**
 * Where a content stands: `row` in the column beside, `file` in the folder beside an SQLite database, `dropped` nowhere
 * any more. A dropped one keeps its row, so that what refers to it still does.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('blobs', (table) => {
    table.string('place', 8).notNullable().defaultTo('row');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('blobs', (table) => {
    table.dropColumn('place');
  });
}
