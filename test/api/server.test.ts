import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { api, openApi } from '../../src/api/server.js';
import { type ApiToken, createApiToken, revokeApiToken } from '../../src/record/api-tokens.js';
import { TestHouse } from '../support/house.js';

let house: TestHouse;
let ask: (path: string, token?: string) => Promise<Response>;

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  const app = api({ db: house.db, desk: () => house.desk, clock: house.clock });
  ask = async (path, token) => app.request(path, token ? { headers: { authorization: `Bearer ${token}` } } : {});
});
afterAll(() => house.close());

async function tokenOf(role: ApiToken['role'], organisation: string | null = null): Promise<string> {
  return (await createApiToken(house.db, { name: 'test', role, organisation }, house.clock.now())).token;
}

const keys = async (answer: Response) => ((await answer.json()) as { key: string }[]).map(({ key }) => key);

describe('a token', () => {
  it('is asked for wherever data is, and no other word counts', async () => {
    const token = await tokenOf('pm');
    for (const path of ['/api/tickets', '/api/tickets/HD-1', '/api/deadlines', '/api/queues', '/api/x']) {
      expect((await ask(path)).status, path).toBe(401);
      expect((await ask(path, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).status, path).toBe(401);
    }
    expect((await ask('/api/tickets')).headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect((await ask('/api/tickets', token)).status).toBe(200);
  });

  it('counts no more once it is revoked', async () => {
    const { id, token } = await createApiToken(house.db, { name: 'x', role: 'pm', organisation: null }, 0);
    expect(await revokeApiToken(house.db, id, 1)).toBe(true);
    expect(await revokeApiToken(house.db, id, 1)).toBe(false);
    expect((await ask('/api/tickets', token)).status).toBe(401);
  });

  it('stands in the database as its hash alone', async () => {
    const token = await tokenOf('pm');
    expect(JSON.stringify(await house.db('api_tokens'))).not.toContain(token.slice('postdesk_'.length));
  });

  it('may ask 120 times a minute, and is told when it may again', async () => {
    const token = await tokenOf('pm');
    for (let n = 0; n < 120; n += 1) expect((await ask('/api/queues', token)).status).toBe(200);
    const refused = await ask('/api/queues', token);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await ask('/api/queues', await tokenOf('pm'))).status).toBe(200);
    house.clock.moveTo(house.clock.now() + 60_000);
    expect((await ask('/api/queues', token)).status).toBe(200);
  });
});

describe('/api/tickets', () => {
  beforeEach(async () => {
    await house.mail({ from: 'jan@contoso.example', subject: '[urgent] One', text: 'Help' });
    await house.mail({ from: 'kim@fabrikam.example', subject: '[question] Two', text: 'How?' });
    await house.mail({ from: 'jan@contoso.example', subject: '[error] Three', text: 'Broken' });
    await house.command(await house.newest('mona@acme.example'), 'ASSIGN anna');
  });

  it.each([
    ['', ['HD-1', 'HD-2', 'HD-3']],
    ['?stage=new', ['HD-1', 'HD-2']],
    ['?stage=new,analysis', ['HD-1', 'HD-2', 'HD-3']],
    ['?status=progress', ['HD-3']],
    ['?open=false', []],
    ['?organisation=Fabrikam', ['HD-2']],
    ['?app=erp&category=urgent', ['HD-1']],
    ['?pm=Anna@acme.example', ['HD-3']],
    ['?requester=jan@contoso.example&stage=new', ['HD-1']],
    ['?after=HD-1', ['HD-2', 'HD-3']],
  ])('with %s gives %j', async (query, expected) => {
    expect(await keys(await ask(`/api/tickets${query}`, await tokenOf('lead')))).toEqual(expected);
  });

  it.each([
    '?stage=nowhere',
    '?status=LATE',
    '?limit=0',
    '?limit=x',
    '?after=x',
    '?open=maybe',
    '?stages=new',
    '?app=%00',
  ])('with %s is told what is wrong', async (query) => {
    const answer = await ask(`/api/tickets${query}`, await tokenOf('lead'));
    expect([answer.status, Object.keys((await answer.json()) as object)]).toEqual([400, ['error']]);
  });

  it('comes in pages that name the next one', async () => {
    const token = await tokenOf('lead');
    const first = await ask('/api/tickets?limit=2', token);
    expect(await keys(first.clone() as Response)).toEqual(['HD-1', 'HD-2']);
    const next = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await ask(next, token);
    expect(await keys(second.clone() as Response)).toEqual(['HD-3']);
    expect(second.headers.get('link')).toBeNull();
  });

  it('is the same JSON as without a token in the sandbox', async () => {
    const open = openApi({ db: house.db, desk: () => house.desk, clock: house.clock });
    const token = await tokenOf('admin');
    for (const path of ['/api/tickets', '/api/deadlines', '/api/queues'])
      expect(await (await open.request(path)).json(), path).toEqual(await (await ask(path, token)).json());
    expect(await (await open.request('/api/tickets/HD-3')).json()).toMatchObject({ pm: { name: 'Anna Peeters' } });
  });

  it('holds nothing that a mail could be answered with in the name of who got it', async () => {
    const open = openApi({ db: house.db, desk: () => house.desk, clock: house.clock });
    const all = await (await open.request('/api/tickets/HD-1')).text();
    const shown = await (await ask('/api/tickets/HD-1', await tokenOf('pm'))).text();
    const tokens = (await house.outbox()).map(({ token }) => token);
    expect(tokens.some((token) => all.includes(token))).toBe(true);
    expect(tokens.filter((token) => shown.includes(token))).toEqual([]);
    expect(shown.replace(/\+…/g, '')).toBe(all.replace(/\+[0-9a-v]{20}(?=@)/g, ''));
  });
});

describe('a customer’s token', () => {
  const secret = 'only for us';
  beforeEach(async () => {
    await house.mail({ from: 'jan@contoso.example', subject: '[error] One', text: 'Broken' });
    await house.mail({ from: 'kim@fabrikam.example', subject: '[error] Two', text: 'Broken too' });
    await house.command(await house.newest('mona@acme.example', 'triage'), 'NOTE', secret);
    const [first] = await house.letters('mona@acme.example');
    await house.command(first!, 'NOTE', secret);
    await house.command(first!, 'CLOSE our own words');
  });

  it('reads the tickets of its organisation and nothing internal of them', async () => {
    const token = await tokenOf('customer', 'Contoso');
    expect(await keys(await ask('/api/tickets', token))).toEqual(['HD-1']);
    expect(await keys(await ask('/api/tickets?organisation=Fabrikam', token))).toEqual(['HD-1']);
    const text = await (await ask('/api/tickets/HD-1', token)).text();
    for (const inside of [secret, 'our own words', 'mona@acme.example']) expect(text).not.toContain(inside);
    expect(JSON.parse(text)).toMatchObject({ status: 'DONE', closedReason: null, events: [], stage: null });
    const staff = await (await ask('/api/tickets/HD-1', await tokenOf('monitor'))).text();
    expect(staff).toContain(secret);
  });

  it('is told of another’s ticket what it is told of one that is not there', async () => {
    const token = await tokenOf('customer', 'Contoso');
    const [other, missing] = [await ask('/api/tickets/HD-2', token), await ask('/api/tickets/HD-9', token)];
    expect([other.status, missing.status]).toEqual([404, 404]);
    expect((await other.text()).replace('HD-2', 'HD-9')).toBe(await missing.text());
  });

  it('reads neither deadlines nor queues', async () => {
    const token = await tokenOf('customer', 'Contoso');
    expect([(await ask('/api/deadlines', token)).status, (await ask('/api/queues', token)).status]).toEqual([403, 403]);
  });
});
