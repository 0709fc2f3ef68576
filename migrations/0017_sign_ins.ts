import type { Knex } from 'knex';

/** Everybody who asked for a link to sign in, known or not: the limits count them alike. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('sign_ins', (table) => {
    table.increments('id');
    // Only hashes are kept, of the link's token and of the address that was typed.
    table.string('token_hash', 64).notNullable().unique();
    table.string('address_hash', 64).notNullable();
    table.string('client', 64).notNullable();
    // Null where the address is nobody's on the staff, or a limit was reached: the link would open nothing.
    table.string('person', 320);
    table.string('next', 400).notNullable();
    table.bigInteger('asked_at').notNullable();
    table.bigInteger('used_at');
    table.index(['address_hash', 'asked_at']);
    table.index(['client', 'asked_at']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('sign_ins');
}
