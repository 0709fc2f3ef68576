import type { Knex } from 'knex';

/** What other programs are told of moves: written in the transaction of the move, posted afterwards. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('webhooks', (table) => {
    table.increments('id');
    // The same in each attempt, so that a receiver knows what it has already.
    table.string('message_id', 64).notNullable().unique();
    table.string('url', 2000).notNullable();
    table.string('type', 32).notNullable();
    table.string('ticket', 32).notNullable();
    table.text('body').notNullable();
    table.string('state', 12).notNullable();
    table.integer('attempts').notNullable();
    table.bigInteger('next_at').notNullable();
    table.string('lease_owner', 64);
    table.bigInteger('lease_until');
    table.text('last_error');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('sent_at');
    table.index(['state', 'next_at', 'id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('webhooks');
}
