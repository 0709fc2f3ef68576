import type { Knex } from 'knex';

/** A decision asks which tickets share its ticket's developer, and which its app's staging slot. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.index(['developer', 'stage']);
    table.index(['app', 'stage']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.dropIndex(['developer', 'stage']);
    table.dropIndex(['app', 'stage']);
  });
}
