import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signed, WebhookSender } from '../../src/deliver/webhooks.js';
import type { Webhook } from '../../src/domain/webhook.js';
import { silentLog } from '../../src/log.js';
import { claimWebhooks, retryWebhook, webhooksInState } from '../../src/record/webhooks.js';
import { TestHouse } from '../support/house.js';
import { Receiver } from '../support/receiver.js';

const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
const minute = 60_000;

let house: TestHouse;
let receiver: Receiver;
let secrets: Map<string, string>;
let sender: WebhookSender;

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  receiver = await Receiver.start();
  secrets = new Map([[receiver.url, secret]]);
  const { db, clock } = house;
  sender = new WebhookSender({ db, clock, log: silentLog, owner: 'test', secrets: () => secrets, patience: 200 });
});
afterEach(() => receiver.close());
afterAll(() => house.close());

const told = (...events: Webhook['events'][number][]) => {
  house.gateway.house.webhooks = [{ url: receiver.url, events }];
};
const write = () => house.mail({ from: 'jan@contoso.example', subject: '[error] Private words', text: 'Help' });
const states = async () =>
  (await webhooksInState(house.db, ['waiting', 'sending', 'sent', 'failed'], 10)).map(({ state }) => state);
const later = (ms: number) => house.clock.moveTo(house.clock.now() + ms);

describe('a receiver', () => {
  it('is told of what it wants to know, in the transaction of the move', async () => {
    told('moved');
    await write();
    expect(await states()).toEqual([]);
    await house.command(await house.newest('mona@acme.example'), 'ASSIGN anna');
    await sender.drain();
    const bodies = receiver.posted.map(({ body }) => JSON.parse(body));
    expect(bodies).toEqual([
      {
        type: 'ticket.moved',
        timestamp: '2026-11-30T09:00:00.000Z',
        data: {
          ticket: 'HD-1',
          from: 'new',
          to: 'analysis',
          status: 'PROGRESS',
          by: 'staff',
          category: 'error',
          topPriority: false,
          app: 'erp',
          organisation: 'Contoso',
        },
      },
    ]);
  });

  it('may ask for stages alone', async () => {
    told('analysis', 'closed');
    await write();
    await house.command(await house.newest('mona@acme.example'), 'ASSIGN anna');
    await house.command(await house.newest('anna@acme.example'), 'TASK', 'Do it');
    await house.command(await house.newest('anna@acme.example'), 'CLOSE');
    await sender.drain();
    expect(receiver.posted.map(({ body }) => JSON.parse(body).data.to)).toEqual(['analysis', 'closed']);
  });

  it('gets no name, no address and nothing that anybody wrote', async () => {
    told('opened', 'moved');
    await write();
    await house.command(await house.newest('mona@acme.example'), 'ASSIGN anna');
    await sender.drain();
    const all = receiver.posted.map(({ body }) => body).join();
    expect(receiver.posted).toHaveLength(2);
    expect(all).not.toMatch(/@|Private|jan|Anna|Mona/i);
  });

  it('can check whose message it is, by the signature of Standard Webhooks', async () => {
    told('opened');
    await write();
    await sender.drain();
    const [{ headers, body }] = receiver.posted as [Receiver['posted'][number]];
    const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const mac = createHmac('sha256', '0123456789abcdef0123456789abcdef').update(content).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${mac}`);
    expect(Number(headers['webhook-timestamp'])).toBe(house.clock.now() / 1000);
  });

  it('costs a desk that names none no query', async () => {
    secrets = new Map();
    await write();
    const asked: string[] = [];
    const note = ({ sql }: { sql: string }) => asked.push(sql);
    house.db.on('query', note);
    await house.mail({ from: 'jan@contoso.example', subject: 'Another', text: 'Help' });
    await sender.drain();
    expect(await sender.wakeAt()).toBeNull();
    house.db.off('query', note);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((sql) => sql.includes('webhooks'))).toEqual([]);
  });
});

describe('a message that is not taken', () => {
  beforeEach(async () => {
    told('opened');
    await write();
  });

  it.each([
    ['an error', () => ({ status: 500 })],
    ['a redirect, which is not followed', () => ({ status: 307, headers: { location: `${receiver.url}/elsewhere` } })],
    ['silence', () => null],
  ])('because of %s waits, and is posted again under the same id', async (_why, reply) => {
    receiver.reply = reply;
    await sender.drain();
    expect([receiver.posted.length, await states()]).toEqual([1, ['waiting']]);
    await sender.drain();
    expect(receiver.posted).toHaveLength(1);
    receiver.reply = () => ({ status: 200 });
    expect(await sender.wakeAt()).toBeGreaterThan(house.clock.now());
    later(2 * minute);
    await sender.drain();
    expect([receiver.posted.map(({ path }) => path), await states()]).toEqual([['/', '/'], ['sent']]);
    const [first, second] = receiver.posted.map(({ headers }) => headers['webhook-id']);
    expect(second).toBe(first);
  });

  it('is given up where the receiver says that it is gone, and can be tried again', async () => {
    receiver.reply = () => ({ status: 410 });
    await sender.drain();
    const [failed] = await webhooksInState(house.db, ['failed'], 1);
    expect(failed?.lastError).toBe('HTTP 410');
    receiver.reply = () => ({ status: 200 });
    expect(await retryWebhook(house.db, failed!.id, house.clock.now())).toBe(true);
    await sender.drain();
    expect(await states()).toEqual(['sent']);
  });

  it('is given up after two days', async () => {
    receiver.reply = () => ({ status: 503 });
    for (let hours = 0; hours < 80; hours += 1) {
      await sender.drain();
      later(60 * minute);
    }
    const [failed] = await webhooksInState(house.db, ['failed'], 1);
    expect(failed?.lastError).toBe('given up after two days: HTTP 503');
  });

  it('goes to nobody whom the desk file names no more', async () => {
    secrets = new Map([['https://other.example', secret]]);
    await sender.drain();
    expect([receiver.posted, await states()]).toEqual([[], ['failed']]);
  });

  it('is taken over once the lease of a dead process has run out', async () => {
    await claimWebhooks(house.db, 'dead', 10, house.clock.now(), minute);
    await sender.drain();
    expect(receiver.posted).toHaveLength(0);
    later(minute);
    await sender.drain();
    expect([receiver.posted.length, await states()]).toEqual([1, ['sent']]);
  });
});

it('the signature is that of the specification’s own example', () => {
  const headers = signed(
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    '{"test": 2432232314}',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    1614265330_000,
  );
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});
