import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMail } from '../../src/understand/parse/parse.js';
import { roundAnswered, threadOf } from '../../src/understand/thread.js';
import { desk } from '../workflow/factories.js';
import { labelsOf, rawMail, threadingRecord } from './corpus.mjs';

const labels = labelsOf('threading');

describe('the ticket and the round that a mail belongs to, whatever its client did', () => {
  it.each(labels)('$client: $quirk', async ({ file, ticket, round }) => {
    const thread = threadOf(await parseMail(rawMail('threading', file)), threadingRecord(), desk);
    expect({ ticket: thread.ticket?.key ?? null, round: roundAnswered(thread)?.round ?? null }).toEqual({
      ticket,
      round,
    });
  });

  it('every mail of the folder has a label', () => {
    const mails = readdirSync(join(import.meta.dirname, '../mails/threading')).filter((file) => file.endsWith('.eml'));
    expect(new Set(labels.map(({ file }) => file))).toEqual(new Set(mails));
  });
});
