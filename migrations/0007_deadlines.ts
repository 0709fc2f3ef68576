import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('deadlines', (table) => {
    table.increments('id');
    table.string('ticket', 32).notNullable().references('key').inTable('tickets');
    table.string('kind', 16).notNullable();
    // '' where it is about no other deadline: NULL would not be unique.
    table.string('of', 16).notNullable();
    table.integer('step').notNullable();
    table.bigInteger('started_at').notNullable();
    table.bigInteger('due_at').notNullable();
    // Whether the desk itself acts at it; what staff must meet only stands there.
    table.boolean('acts').notNullable();
    table.string('state', 8).notNullable();
    table.bigInteger('ended_at');
    table.text('why').notNullable();
    table.unique(['ticket', 'kind', 'of', 'step', 'started_at']);
    table.index(['state', 'acts', 'due_at']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('deadlines');
}
