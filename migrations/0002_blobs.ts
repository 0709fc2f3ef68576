import type { Knex } from 'knex';

/** Raw mails and attachments, each content once. In the database, so that they commit with what they belong to. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('blobs', (table) => {
    table.string('hash', 64).primary();
    table.integer('size').notNullable();
    table.binary('bytes').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('blobs');
}
