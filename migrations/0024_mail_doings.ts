import type { Knex } from 'knex';

/** What staff did with mails themselves: sent again, stopped, let in, put right, set aside. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('mail_doings', (table) => {
    table.increments('id');
    table.bigInteger('at').notNullable();
    // `outbox` or `ledger`, and the mail's number there.
    table.string('box', 8).notNullable();
    table.integer('mail').notNullable();
    table.string('did', 16).notNullable();
    table.string('by', 320).notNullable();
    table.text('note').notNullable();
    // Of a mail that was put right: the other one, as it came or as it was handed in.
    table.integer('other');
    table.index(['box', 'mail', 'id']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('mail_doings');
}
