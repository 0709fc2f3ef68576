import type { Knex } from 'knex';

/** The newest mails to an address, however many it got: found in their order instead of all being sorted. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('outbox', (table) => {
    table.index(['recipient', 'id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('outbox', (table) => {
    table.dropIndex(['recipient', 'id']);
  });
}
