import type { Knex } from 'knex';

/** What stands in its folder still, so that looking for it costs the same however much was moved. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('ledger', (table) => {
    table.index(['source', 'folder', 'id'], 'ledger_standing', { predicate: knex.whereRaw('moved_at is null') });
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('ledger', (table) => {
    table.dropIndex([], 'ledger_standing');
  });
}
