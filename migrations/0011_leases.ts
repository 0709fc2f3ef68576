import type { Knex } from 'knex';

/** What one of several processes does for all, until it is done with it or is not heard of any more. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('leases', (table) => {
    table.string('name', 500).primary();
    table.string('owner', 200).notNullable();
    // Higher with each that takes it: whoever comes with an older one is too late.
    table.bigInteger('fence').notNullable();
    // By the database's clock.
    table.bigInteger('until').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('leases');
}
