import type { Knex } from 'knex';

/**
 * Which tickets share a developer or a staging slot is asked of open ones only: closed ones, which are nearly all of a long
 * record, would have SQLite take the stages for too many to look up.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.dropIndex(['developer', 'stage']);
    table.dropIndex(['app', 'stage']);
  });
  await knex.raw('create index tickets_open_developer on tickets (developer, stage) where closed_at is null');
  await knex.raw('create index tickets_open_app on tickets (app, stage) where closed_at is null');
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop index tickets_open_developer');
  await knex.raw('drop index tickets_open_app');
  await knex.schema.alterTable('tickets', (table) => {
    table.index(['developer', 'stage']);
    table.index(['app', 'stage']);
  });
}
