import type { Knex } from 'knex';

/** Folders of which only what came after the desk's first start is read. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('folders', (table) => {
    table.string('source').notNullable();
    table.string('folder').notNullable();
    table.string('uid_validity').notNullable();
    table.bigInteger('first_uid').notNullable();
    table.bigInteger('begun_at').notNullable();
    table.primary(['source', 'folder']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('folders');
}
