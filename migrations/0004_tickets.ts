import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('tickets', (table) => {
    table.string('key', 32).primary();
    table.integer('number').notNullable().unique();
    table.string('title', 400).notNullable();
    table.string('category', 64).notNullable();
    table.boolean('untagged').notNullable();
    table.string('stage', 24).notNullable();
    table.bigInteger('stage_since').notNullable();
    table.bigInteger('opened_at').notNullable();
    table.string('organisation');
    table.string('requester_email', 320).notNullable();
    table.string('requester_name', 400).notNullable();
    table.text('correspondent').notNullable();
    table.text('participants').notNullable();
    table.string('pm', 320);
    table.string('app', 64);
    table.text('task');
    table.text('request');
    table.text('approval');
    table.text('rounds').notNullable();
    table.bigInteger('staging_wait_since');
    table.text('hold');
    table.bigInteger('closed_at');
    table.text('closed_reason');
    table.text('documentation');
    table.string('merged_into', 32);
    table.text('watchers').notNullable();
    table.index(['stage', 'number']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('tickets');
}
