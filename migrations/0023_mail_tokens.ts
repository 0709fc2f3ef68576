import type { Knex } from 'knex';

/**
 * OAuth 2 tokens that a person's sign-in has given, encrypted. One row a sign-in, which all processes of the desk share:
 * a refresh token that changes with each use must be used by one of them at a time.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('mail_tokens', (table) => {
    table.string('id', 64).primary();
    table.text('refresh').notNullable();
    table.text('access');
    table.bigInteger('expires_at');
    table.bigInteger('changed_at').notNullable();
    table.string('lease_owner', 64);
    table.bigInteger('lease_until');
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('mail_tokens');
}
