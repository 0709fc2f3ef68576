import type { Knex } from 'knex';

/** Since when a mail's bytes are no longer wanted; its row stays. The indices tell whether anybody still wants a content. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('ledger', (table) => {
    table.bigInteger('raw_dropped_at');
    table.index(['content_hash']);
  });
  await knex.schema.alterTable('outbox', (table) => {
    table.bigInteger('raw_dropped_at');
    table.index(['raw_hash']);
  });
  await knex.schema.alterTable('tickets', (table) => {
    table.index(['closed_at', 'number']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tickets', (table) => {
    table.dropIndex(['closed_at', 'number']);
  });
  await knex.schema.alterTable('outbox', (table) => {
    table.dropIndex(['raw_hash']);
    table.dropColumn('raw_dropped_at');
  });
  await knex.schema.alterTable('ledger', (table) => {
    table.dropIndex(['content_hash']);
    table.dropColumn('raw_dropped_at');
  });
}
