import type { Knex } from 'knex';

/**
 * Large contents of a desk on PostgreSQL stand here by pieces, each with the byte at which it begins, so that none is ever
 * whole in memory. An SQLite desk keeps them as files and has no use for it.
 */
export async function up(knex: Knex): Promise<void> {
  if (knex.client.config.client !== 'pg') return;
  await knex.schema.createTable('blob_pieces', (table) => {
    table.string('hash', 64).notNullable().references('hash').inTable('blobs').onDelete('CASCADE');
    table.integer('at').notNullable();
    table.binary('bytes').notNullable();
    table.primary(['hash', 'at']);
  });
  // Mails are text that was encoded or compressed already: trying to make them smaller costs time and gains little.
  await knex.raw('alter table blob_pieces alter column bytes set storage external');
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTableIfExists('blob_pieces');
}
