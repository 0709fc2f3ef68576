import type { Knex } from 'knex';

/** One-time codes: each confirms one stored mail, once, for a day. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('confirmations', (table) => {
    table.increments('id');
    table.integer('ledger_id').notNullable().references('id').inTable('ledger');
    table.string('person', 320).notNullable();
    // Only the hash is kept: who reads the database must not be able to confirm.
    table.string('code_hash', 64).notNullable();
    table.string('token', 40).notNullable().unique();
    table.bigInteger('expires_at').notNullable();
    table.bigInteger('used_at');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('confirmations');
}
