import type { Knex } from 'knex';

/** What templates of the desk's own were, one row for each text that was taken up or stored. The file is the truth. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('template_versions', (table) => {
    table.increments('id');
    table.string('file', 200).notNullable();
    table.integer('version').notNullable();
    table.bigInteger('at').notNullable();
    table.string('by', 320);
    table.string('how', 20).notNullable();
    table.text('source');
    table.string('hash', 64);
    table.unique(['file', 'version']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('template_versions');
}
