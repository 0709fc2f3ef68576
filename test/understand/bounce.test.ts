import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bounce } from '../../src/domain/mail.js';
import { readBounce } from '../../src/understand/automatic/bounce.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { readMail } from '../../src/understand/read.js';
import { isSameBounce, labelsOf, rawMail } from '../eval/corpus.mjs';
import { mailOf } from './mail-fixture.js';

async function bounceIn(folder: 'automatic' | 'bounces', file: string): Promise<Bounce | null> {
  const raw = rawMail(folder, file);
  return readBounce(await parseMail(raw), raw);
}

const labels = labelsOf('bounces');

describe('a bounce', () => {
  it.each(labels)('$file names its recipients, their status and the mail that came back', async ({ file, bounce }) => {
    expect(await bounceIn('bounces', file)).toEqual(bounce);
  });

  it.each(labelsOf('bounces-2'))('$file of a list by somebody else', async (label) => {
    const own = { address: 'support@acme.example', isOwnMessageId: (id: string) => id.startsWith('<pd.') };
    const { bounce } = await readMail(rawMail('bounces-2', label.file), own);
    expect(isSameBounce(bounce, label), JSON.stringify(bounce)).toBe(true);
  });

  it.each(labelsOf('automatic-3'))('$file of a list to accept by: $why', async (label) => {
    const own = { address: 'support@acme.example', isOwnMessageId: (id: string) => id.startsWith('<pd.') };
    const { bounce } = await readMail(rawMail('automatic-3', label.file), own);
    expect(isSameBounce(bounce, label), JSON.stringify(bounce)).toBe(true);
  });

  it('is no automatic mail of another kind', async () => {
    for (const { file } of labelsOf('automatic')) expect(await bounceIn('automatic', file), file).toBeNull();
  });

  it('has a label for each of its mails', () => {
    const mails = readdirSync(new URL('../mails/bounces', import.meta.url)).filter((name) => name.endsWith('.eml'));
    expect(new Set(labels.map(({ file }) => file))).toEqual(new Set(mails));
  });

  it('ends in time on a report of a hundred thousand recipients', async () => {
    const groups = Array.from(
      { length: 100_000 },
      (_, i) => `Final-Recipient: rfc822; a${i}@b.example\nAction: failed\n`,
    );
    const body = `--b\nContent-Type: message/delivery-status\n\n${groups.join('\n')}\n--b--\n`;
    const raw = mailOf(['From: mailer-daemon@b.example', 'Content-Type: multipart/report; boundary=b'], body);
    const bounce = readBounce(await parseMail(raw), raw);
    expect(bounce?.recipients.length).toBeLessThanOrEqual(50);
  });
});
