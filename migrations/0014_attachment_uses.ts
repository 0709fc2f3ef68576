import type { Knex } from 'knex';

/** Which tickets have which attachments, so that one is dropped only when the last of them lets go of it. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('attachment_uses', (table) => {
    table.string('hash', 64).notNullable();
    table.string('ticket', 32).notNullable().references('key').inTable('tickets');
    table.primary(['hash', 'ticket']);
    table.index(['ticket']);
  });
  let last = 0;
  for (;;) {
    const messages: { id: number; ticket: string; attachments: string }[] = await knex('messages')
      .where('id', '>', last)
      .whereNot({ attachments: '[]' })
      .orderBy('id')
      .limit(500)
      .select('id', 'ticket', 'attachments');
    if (messages.length === 0) return;
    const uses = messages.flatMap(({ ticket, attachments }) =>
      (JSON.parse(attachments) as { hash: string }[]).map(({ hash }) => ({ hash, ticket })),
    );
    for (let at = 0; at < uses.length; at += 400)
      await knex('attachment_uses')
        .insert(uses.slice(at, at + 400))
        .onConflict(['hash', 'ticket'])
        .ignore();
    last = messages.at(-1)!.id;
  }
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable('attachment_uses');
}
