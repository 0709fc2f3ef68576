import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('messages', (table) => {
    table.increments('id');
    table.string('ticket', 32).notNullable().references('key').inTable('tickets');
    table.bigInteger('at').notNullable();
    table.string('from_email', 320).notNullable();
    table.string('from_name', 400).notNullable();
    table.string('direction', 3).notNullable();
    table.string('kind', 32).notNullable();
    table.boolean('internal').notNullable();
    table.string('subject', 998).notNullable();
    table.text('text').notNullable();
    table.text('attachments').notNullable();
    table.integer('ledger_id').references('id').inTable('ledger');
    table.index(['ticket', 'id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('messages');
}
