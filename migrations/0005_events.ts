import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('events', (table) => {
    table.increments('id');
    table.string('ticket', 32).notNullable().references('key').inTable('tickets');
    table.bigInteger('at').notNullable();
    table.string('kind', 24).notNullable();
    table.string('by', 320).notNullable();
    table.string('from', 24);
    table.string('to', 24);
    table.text('note').notNullable();
    // The mail that caused it; null for what the clock or the console did.
    table.integer('ledger_id').references('id').inTable('ledger');
    table.index(['ticket', 'id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('events');
}
