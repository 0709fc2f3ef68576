import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('ledger', (table) => {
    table.increments('id');
    table.string('source').notNullable();
    table.string('folder').notNullable();
    table.string('uid_validity').notNullable();
    table.bigInteger('uid').notNullable();
    table.string('message_id', 998);
    table.string('sender', 320);
    table.string('subject', 998).notNullable();
    table.string('content_hash', 64).notNullable().references('hash').inTable('blobs');
    // What makes two arrivals the same mail; null on a later arrival of the same.
    table.string('identity', 64).unique();
    table.integer('duplicate_of').references('id').inTable('ledger');
    table.integer('size').notNullable();
    table.bigInteger('received_at').notNullable();
    table.string('state', 16).notNullable();
    table.string('ticket', 32).index();
    table.text('outcome').notNullable();
    table.text('why').notNullable();
    table.boolean('by_machine').notNullable().defaultTo(false);
    // Staff let a held mail in.
    table.boolean('let_in').notNullable().defaultTo(false);
    table.bigInteger('processed_at');
    table.bigInteger('moved_at');
    table.index(['state', 'id']);
    table.index(['message_id']);
    table.index(['sender', 'received_at']);
    table.index(['source', 'folder', 'uid_validity', 'uid']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('ledger');
}
