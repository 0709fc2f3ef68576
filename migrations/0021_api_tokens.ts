import type { Knex } from 'knex';

/** Who may read by `/api`: a role each, and nobody's secret but its hash. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('api_tokens', (table) => {
    table.increments('id');
    table.string('name', 200).notNullable();
    table.string('role', 16).notNullable();
    // Of role customer: whose tickets it reads.
    table.string('organisation', 200);
    table.string('hash', 64).notNullable().unique();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('used_at');
    table.bigInteger('revoked_at');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('api_tokens');
}
