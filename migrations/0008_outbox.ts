import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('outbox', (table) => {
    table.increments('id');
    table.string('token', 40).notNullable().unique();
    table.string('message_id', 255).notNullable().unique();
    table.string('ticket', 32);
    table.string('template', 32).notNullable();
    table.string('audience', 8).notNullable();
    table.string('recipient', 320).notNullable();
    table.string('request_kind', 16);
    table.integer('request_round');
    table.string('subject', 998).notNullable();
    table.text('why').notNullable();
    table.string('raw_hash', 64).notNullable().references('hash').inTable('blobs');
    table.integer('size').notNullable();
    table.integer('priority').notNullable();
    table.string('state', 12).notNullable();
    table.integer('attempts').notNullable();
    table.bigInteger('next_at').notNullable();
    table.string('lease_owner', 64);
    table.bigInteger('lease_until');
    table.text('last_error');
    // The connection was lost after DATA once: it may have arrived before.
    table.boolean('maybe_twice').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('sent_at');
    table.integer('ledger_id').references('id').inTable('ledger');
    table.index(['state', 'priority', 'next_at', 'id']);
    table.index(['recipient', 'created_at']);
    table.index(['ticket', 'id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('outbox');
}
