import type { Knex } from 'knex';

/** Who is signed in to the console, and where. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('sessions', (table) => {
    table.increments('id');
    // Only the hash is kept: who reads the database must not be able to take a session over.
    table.string('hash', 64).notNullable().unique();
    table.string('person', 320).notNullable().index();
    table.string('agent', 200).notNullable();
    table.bigInteger('started_at').notNullable();
    table.bigInteger('seen_at').notNullable();
    // What the next page tells, once.
    table.text('notice');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('sessions');
}
