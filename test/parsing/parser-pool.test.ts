import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/errors.js';
import { readHere } from '../../src/gateway/reception.js';
import { ParserPool, type PoolOptions } from '../../src/parsing/parser-pool.js';

const own = { address: 'support@acme.example', messageId: null };
const file = fileURLToPath(new URL('./workers/wounded.mjs', import.meta.url));

let pool: ParserPool | null = null;
const open = (options: PoolOptions = {}): ParserPool => {
  pool = new ParserPool({ processes: 1, ...options });
  return pool;
};
it('puts large files where it is told and leaves the rest in memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'postdesk-aside-'));
  const { read } = open({ aside: async () => join(folder, 'one') });
  const whole = Buffer.from(letter);
  await writeFile(join(folder, 'raw'), whole);
  const given = { path: join(folder, 'raw'), size: whole.length, hash: '' };
  const there = await read(given, own);
  const here = await readHere(whole, own);
  const [small, large] = there.mail.attachments;
  expect(small).toEqual(here.mail.attachments[0]);
  const { content, ...ref } = here.mail.attachments[1]!;
  expect(large).toEqual({ ...ref, content: { path: join(folder, 'one.1'), size: ref.size, hash: ref.hash } });
  expect((await readFile(join(folder, 'one.1'))).equals(content as Buffer)).toBe(true);
  await rm(folder, { recursive: true });
});

/** The parser's place is taken by one that does to itself what the mail says. */
const wounded = (options: PoolOptions = {}) => {
  const { read } = open({ file, limits: { milliseconds: 2000, megabytes: 32 }, ...options });
  return (raw: string) => read(Buffer.from(raw), own).then(({ mail }) => mail);
};
afterEach(async () => {
  await pool?.close();
  pool = null;
});

const letter = `From: Nora <nora@contoso.example>
To: support@acme.example
Subject: =?utf-8?Q?caf=C3=A9?=
Message-ID: <1@contoso.example>
constructor: of things
__proto__: polluted
Content-Type: multipart/mixed; boundary=b

--b

Hello
--b
Content-Type: application/octet-stream
Content-Disposition: attachment; filename=small.bin
Content-Transfer-Encoding: base64

AAEC/w==
--b
Content-Type: application/octet-stream
Content-Disposition: attachment; filename=large.bin
Content-Transfer-Encoding: base64

${Buffer.alloc(300_000, 7).toString('base64').replace(/.{76}/g, '$&\n')}
--b--
`;

describe('a mail read in another process', () => {
  it('is the same as one read here, bytes and headers without a prototype too', async () => {
    const raw = Buffer.from(letter);
    const there = await open().read(raw, own);
    expect(there).toEqual(await readHere(raw, own));
    expect(Object.getPrototypeOf(there.mail.headers)).toBeNull();
    expect(Object.keys(there.mail.headers)).toContain('__proto__');
    expect(there.mail.attachments.map(({ content }) => Buffer.isBuffer(content))).toEqual([true, true]);
    expect(raw.toString()).toBe(letter);
  });

  it('is known as our own by the one id that the desk sent', async () => {
    const { read } = open();
    const kindFor = async (messageId: string | null) =>
      (await read(Buffer.from(letter), { ...own, messageId })).automatic.kind;
    expect(await kindFor('<1@contoso.example>')).toBe('loop');
    expect(await kindFor('<2@contoso.example>')).toBe('none');
    expect(await kindFor(null)).toBe('none');
  });

  it('is refused with the same words', async () => {
    const raw = Buffer.from(`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(5000)}--b--`);
    const refusal = open().read(raw, own);
    await expect(refusal).rejects.toThrow('more than 1000 parts');
    await expect(refusal).rejects.toBeInstanceOf(Unreadable);
  });
});

describe('a mail that kills its parser', () => {
  it.each<[mail: string, reason: RegExp]>([
    ['spin', /^Reading it took longer than 2 s\.$/],
    ['backtrack', /^Reading it took longer than 2 s\.$/],
    ['hoard', /^Reading it needed more than 32 MB of memory\.$/],
    ['grow', /^Reading it needed more than 32 MB of memory\.$/],
    ['leave', /^It breaks the parser, which ended with 0\.$/],
    ['throwLater', /^It breaks the parser: nobody waits for me\.$/],
  ])('%s: is unreadable, and the next one is read', async (mail, reason) => {
    const read = wounded({
      limits: { milliseconds: mail === 'hoard' || mail === 'grow' ? 20_000 : 2000, megabytes: 32 },
    });
    const [killer, next] = await Promise.allSettled([read(mail), read('next')]);
    expect(killer).toMatchObject({
      status: 'rejected',
      reason: { name: 'Unreadable', message: expect.stringMatching(reason) },
    });
    expect(next).toMatchObject({ status: 'fulfilled', value: { subject: 'next' } });
  });

  it('kills the real parser when too large for the memory it may take, and the next one is read', async () => {
    const { read } = open({ limits: { megabytes: 24 } });
    const lines = 'a@b.example cannot be reached, the mailbox is full.\n'.repeat(200_000);
    const huge = Buffer.from(`From: mailer-daemon@b.example\nContent-Transfer-Encoding: quoted-printable\n\n${lines}`);
    const results = await Promise.allSettled([read(huge, own), read(Buffer.from(letter), own)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(results[0]).toMatchObject({ reason: { message: 'Reading it needed more than 24 MB of memory.' } });
  });
});

describe('the pool', () => {
  it('reads a mail again whose parser died of what an earlier mail had left behind', async () => {
    const read = wounded();
    await read('leave a trap');
    expect((await read('innocent')).subject).toBe('innocent');
  });

  it('gives a larger mail more time', async () => {
    const { read } = open({ file, limits: { milliseconds: 100, millisecondsPerMegabyte: 400 } });
    await expect(read(Buffer.from('spin'), own)).rejects.toThrow('longer than 0.1 s');
    const megabyte = Buffer.alloc(1024 * 1024, ' ');
    await expect(read(Buffer.concat([Buffer.from('spin'), megabyte]), own)).rejects.toThrow('longer than 0.5 s');
  });

  it('keeps one process for mails that come one by one, and takes a second where they wait', async () => {
    const read = wounded({ processes: 2 });
    const processOf = async (mail: string) => ((await read(mail)) as unknown as { process: number }).process;
    const oneByOne = [await processOf('a'), await processOf('b'), await processOf('c')];
    expect(new Set(oneByOne).size).toBe(1);
    expect(new Set(await Promise.all(['a', 'b', 'c', 'd'].map(processOf))).size).toBe(2);
  });

  it('finishes what was begun before it closes', async () => {
    const read = wounded();
    const subjects = Promise.all(['a', 'b', 'c'].map(async (mail) => (await read(mail)).subject));
    await pool?.close();
    expect(await subjects).toEqual(['a', 'b', 'c']);
  });

  it('says at once where there is no build to read by', () => {
    expect(() => new ParserPool({ file: 'nowhere.js' })).toThrow('run `npm run build` first');
  });
});
