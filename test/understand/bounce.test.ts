import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bounce } from '../../src/domain/mail.js';
import { readBounce } from '../../src/understand/bounce.js';
import { parseMail } from '../../src/understand/parse.js';
import { mailOf, rawFixture } from './mail-fixture.js';

async function bounceIn(path: string): Promise<Bounce | null> {
  const raw = rawFixture(path);
  return readBounce(await parseMail(raw), raw);
}

const jane = 'jane@contoso.example';
const sent = '<pd.7f3a91c2@acme.example>';

const single: [fixture: string, status: string | null, permanent: boolean, original: string | null][] = [
  ['postfix-failed', '5.1.1', true, sent],
  ['postfix-delayed', '4.4.1', false, sent],
  ['expired', '4.4.1', false, sent],
  ['exchange-online', '5.1.10', true, sent],
  ['exchange-2003', '5.1.1', true, sent],
  ['gmail', '5.1.1', true, sent],
  ['forwarded-address', '5.2.2', true, sent],
  ['qmail', '5.1.1', true, sent],
  ['exim', null, true, sent],
  ['exim-delay', null, false, null],
  ['sendmail', '5.1.1', true, sent],
  ['yahoo', null, true, sent],
  ['german', '5.7.1', true, sent],
  ['broken-structure', '5.1.1', true, sent],
];

const none = ['success', 'human-about-a-bounce', 'human-forwards-a-bounce'];

describe('a bounce', () => {
  it.each(single)('%s: status %s, permanent %s, of %s', async (fixture, status, permanent, originalMessageId) => {
    expect(await bounceIn(`bounces/${fixture}`)).toEqual({
      recipients: [{ address: jane, status, permanent }],
      originalMessageId,
    });
  });

  it('tells failed and delayed recipients of one report apart, without an empty line between them', async () => {
    expect((await bounceIn('bounces/two-recipients'))?.recipients).toEqual([
      { address: jane, status: '5.2.2', permanent: true },
      { address: 'bob@contoso.example', status: '4.2.2', permanent: false },
    ]);
  });

  it.each(none)('is not %s', async (fixture) => {
    expect(await bounceIn(`bounces/${fixture}`)).toBeNull();
  });

  it('is no automatic mail of another kind', async () => {
    for (const name of readdirSync(new URL('../mails/automatic', import.meta.url))) {
      expect(await bounceIn(`automatic/${name.replace('.eml', '')}`), name).toBeNull();
    }
  });

  it('knows each fixture', () => {
    const known = new Set([...single.map(([fixture]) => fixture), ...none, 'two-recipients']);
    const names = readdirSync(new URL('../mails/bounces', import.meta.url)).map((name) => name.replace('.eml', ''));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
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
