import type { Knex } from 'knex';

/** Texts of templates that were mailed to an admin and wait for an answer, by the token of that mail. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('template_drafts', (table) => {
    table.string('token', 64).primary();
    table.string('person', 320).notNullable();
    table.string('file', 200).notNullable();
    table.text('source').notNullable();
    table.string('base', 64);
    table.boolean('checked').notNullable();
    table.bigInteger('at').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('template_drafts');
}
