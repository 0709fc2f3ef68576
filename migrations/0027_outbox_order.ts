import type { Knex } from 'knex';

/** What waits in the order in which it goes, so that finding the next costs the same however much waits, or has gone. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('outbox', (table) => {
    table.index(['priority', 'id'], 'outbox_waiting', { predicate: knex.whereRaw("state = 'waiting'") });
    table.index(['next_at'], 'outbox_next', { predicate: knex.whereRaw("state = 'waiting'") });
    table.index(['lease_until'], 'outbox_leased', { predicate: knex.whereRaw("state = 'sending'") });
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('outbox', (table) => {
    table.dropIndex([], 'outbox_waiting');
    table.dropIndex([], 'outbox_next');
    table.dropIndex([], 'outbox_leased');
  });
}
