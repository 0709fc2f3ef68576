import { expect, it } from 'vitest';
import { allTickets, eventsOf } from '../../src/record/tickets.js';
import { slaOf } from '../../src/reports/sla.js';
import { hostile, onEachConsole } from '../support/console.js';
import { start } from '../support/databases.js';
import { exampleDeskOf } from '../support/house.js';
import { visitor } from '../support/visitor.js';

const mona = 'mona@acme.example';
const anna = 'anna@acme.example';
const lena = 'lena@acme.example';
const dave = 'dave@acme.example';
const adam = 'adam@acme.example';
const nora = 'nora@contoso.example';
const hour = 3_600_000;
const day = 24 * hour;

onEachConsole('pages that tell how the desk is', (desk) => {
  const open = (subject: string, from = nora) => desk.house.mail({ from, subject, text: 'Please.' });
  const command = async (who: string, key: string, line: string, text = '') => {
    const letters = (await desk.house.letters(who)).filter(({ row }) => row.ticket === key);
    await desk.house.command(letters.at(-1)!, line, text);
  };
  const planned = async (key: string, developer = 'dave') => {
    await command(mona, key, 'ASSIGN anna');
    await command(anna, key, `PLAN ${developer}`, 'Agreed by phone.');
  };
  const toStaging = async (key: string) => {
    await planned(key);
    await command(dave, key, 'START');
    await command(dave, key, 'READY');
    await command(anna, key, 'PASS');
    await command(lena, key, 'PASS');
  };
  const read = async (email: string, path: string) => (await (await visitor(desk, email)).get(path)).text;
  /** What a reader sees, in order. */
  const words = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

  it.each([
    'board?q=%00',
    'board?organisation=%00',
    'board?category=%00',
    'stages/new?from=1.5',
    'stages/new?from=-1',
    'stages/new?from=9e99',
    'tickets/%00',
    'tickets/HD-1/files/%00/x',
    'queues/%00',
    'outbox?recipient=%00',
    'outbox?ticket=%00',
    'outbox/99999999999',
    'quarantine?before=-1',
    'quarantine/1.5',
    'reports?from=%00',
    'reports?from=9999-99-99',
    'reports?to=0000-00-00',
    'templates/%00',
    'templates?locale=%00',
    'templates/edit/en%2Freceived/versions/1e30',
    'stages/nowhere',
    'search?q=%00',
    'people?%00',
  ])('%s is an address like any other, and the page does not fail', async (address) => {
    await open('Hello');
    const { status } = await (await visitor(desk, adam)).get(`/console/${address}`);
    expect(status).toBeLessThan(500);
  });

  it('queues stand in their order, top priority first, behind what is in development', async () => {
    for (const subject of ['[error] First', '[error] Second', '[error] Third']) {
      desk.house.clock.moveTo(desk.house.clock.now() + hour);
      await open(subject);
    }
    for (const key of ['HD-1', 'HD-2', 'HD-3']) {
      desk.house.clock.moveTo(desk.house.clock.now() + hour);
      await planned(key);
    }
    await command(dave, 'HD-1', 'START');
    await command(mona, 'HD-3', 'CATEGORY urgent');
    const text = await read(dave, '/console/queues');
    expect([...text.matchAll(/tickets\/(HD-\d)"/g)].map(([, key]) => key)).toEqual(['HD-1', 'HD-3', 'HD-2']);
    expect(words(text)).toContain('in development for');
    expect(words(await read(anna, `/console/queues/${dave}`))).toContain('Queue of Dave Smith');
  });

  it('a staging slot tells who holds it since when, and who waits', async () => {
    await open('[error] First');
    await open('[error] Second');
    await toStaging('HD-1');
    desk.house.clock.moveTo(start + 2 * hour);
    await command(anna, 'HD-1', 'DELIVER', 'Please look.');
    await toStaging('HD-2');
    desk.house.clock.moveTo(start + 5 * hour);
    const text = words(await read(dave, '/console/queues'));
    expect(text).toContain('holds it since 10:00, 5 h; feedback');
    expect(text).toMatch(/HD-2 Second .*waits since 12:00/);
    expect(text).toContain('Fabrikam Shop Free. Nobody waits for it.');
  });

  it('people are told with their roles and what waits for them; what waits for customers is nobody’s', async () => {
    await open('[error] First');
    await open('[question] Second');
    await planned('HD-1');
    await command(mona, 'HD-2', 'ASSIGN anna');
    await command(anna, 'HD-2', 'ANSWER', 'Here.');
    await open('[error] Third', 'x@elsewhere.example');
    await desk.house.db('unreachable').insert({ email: nora, since: start, why: '550 gone' });
    const text = words(await read(dave, '/console/people'));
    expect(text).toContain('Mona Maes mona@acme.example monitor 1 1 new');
    expect(text).toContain('Dave Smith dave@acme.example developer 1 1 planned');
    expect(text).toContain('Anna Peeters anna@acme.example PM nothing');
    expect(text).toMatch(/Contoso contoso.example Anna Peeters Contoso ERP cfo@contoso.example 2 /);
    expect(text).toContain('1 open ticket is of no organisation');
    expect(text).toContain('550 gone');
  });

  it('of many addresses that mails came back from the newest are told, and others found by a part of them', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => ({
      email: `n${n}_x@contoso.example`,
      since: start + n,
      why: '550',
    }));
    await desk.house.db('unreachable').insert(rows);
    const all = words(await read(dave, '/console/people'));
    expect(all).toContain('The newest 50 of 60.');
    expect(all).toContain('n59_x@contoso.example');
    expect(all).not.toContain('n9_x@contoso.example');
    const found = words(await read(adam, '/console/people?address=N9_X'));
    expect(found).toContain('n9_x@contoso.example');
    expect(found).not.toContain('n59_x@contoso.example');
    expect(words(await read(mona, '/console/people?address=%25'))).toContain('No such address.');
  });

  it('of a long ticket the newest mails stand on its page, and all where they are asked for', async () => {
    await open('[error] Long');
    for (let n = 1; n <= 70; n += 1) await command(mona, 'HD-1', 'NOTE', `Note ${n} of many.`);
    const short = words(await read(mona, '/console/tickets/HD-1'));
    expect(short).toMatch(/The newest 60 of \d+ messages/);
    expect(short).toMatch(/The newest 60 of \d+\. /);
    expect(short).toContain('Note 70 of many.');
    expect(short).not.toContain('Note 1 of many.');
    const whole = words(await read(adam, '/console/tickets/HD-1?all=1'));
    expect(whole).toContain('Note 1 of many.');
    expect(whole).not.toMatch(/The newest 60 of \d+ messages/);
  }, 30_000);

  it('the tickets of a stage say by what they are narrowed, and those that are over since when and why', async () => {
    await open('[error] First');
    await command(mona, 'HD-1', 'ASSIGN anna');
    const narrowed = words(await read(dave, '/console/stages/analysis?app=erp&category=error&for=anna@acme.example'));
    expect(narrowed).toContain('Only: Contoso ERP, Issue, With Error, waits for Anna Peeters.');
    expect(narrowed).toContain('HD-1 First');
    await command(anna, 'HD-1', 'CLOSE spam');
    const over = words(await read(mona, '/console/stages/closed?for=anna@acme.example'));
    expect(over).toMatch(/HD-1 First Contoso spam, \d\d:\d\d/);
    expect(over).not.toMatch(/nobody|Only:/);
  });

  it('a developer is led to their queue from what is not its first', async () => {
    for (const subject of ['[error] First', '[error] Second']) await open(subject);
    for (const key of ['HD-1', 'HD-2']) await planned(key);
    expect(words(await read(dave, '/console/tickets/HD-2'))).toContain('It waits in your queue .');
  });

  it('a ticket without deadlines says why it has none', async () => {
    await open('[question] How?');
    await command(mona, 'HD-1', 'ASSIGN anna');
    await command(anna, 'HD-1', 'REPLY', 'Which version?');
    expect(words(await read(anna, '/console/tickets/HD-1'))).toContain('None while the customer has the word.');
    await desk.house.db('sessions').delete();
    await command(anna, 'HD-1', 'CLOSE', 'Settled by phone.');
    expect(await read(anna, '/console/tickets/HD-1')).not.toContain('id="deadlines"');
  });

  it('reports count what was opened by week and category, in the desk’s own weeks', async () => {
    await open('[error] On Monday');
    // Sunday 23:30 in Brussels is Sunday 22:30 in UTC.
    desk.house.clock.moveTo(Date.parse('2026-12-06T22:30:00Z'));
    await open('[urgent] On Sunday');
    desk.house.clock.moveTo(Date.parse('2026-12-06T23:30:00Z'));
    await open('[urgent] On Monday again');
    const text = words(await read(mona, '/console/reports?from=2026-11-30&to=2026-12-13'));
    expect(text).toContain('3 tickets in 2 weeks');
    expect(text).toContain('30 Nov 0 1 0 1 0 2 7 Dec 0 1 0 0 0 1');
  });

  it('reports have whole tickets on the scale of a chart, however few they are', async () => {
    for (let n = 1; n <= 5; n += 1) await open(`Matter ${n}`);
    const text = await read(mona, '/console/reports');
    const scale = /<div class="scale"[^>]*>(.*?)<\/div>/s.exec(text)?.[1] ?? '';
    expect(words(scale).trim().split(' ')).toEqual(['6', '3', '0']);
  });

  it('reports count deadlines under when they were due, and only those that are past', async () => {
    await open('[error] In time');
    await open('[error] Too late');
    await open('[issue] Not yet');
    await command(mona, 'HD-1', 'ASSIGN anna');
    desk.house.clock.moveTo(start + day + hour);
    const text = words(await read(mona, '/console/reports'));
    expect(text).toContain('33 % of 3 in time');
    expect(text).toContain('Assigned to a project manager 1 1 50 % Analysed 0 1 0 %');
  });

  it('reports have a deadline that was met ahead of time once it was due, and say that `postdesk sla` has it before', async () => {
    await open('[error] In time');
    await command(mona, 'HD-1', 'ASSIGN anna');
    const { db, clock } = desk.house;
    const who = await visitor(desk, mona);
    const both = async (now: number) => {
      clock.moveTo(now);
      const histories = [{ ticket: (await allTickets(db))[0]!, events: await eventsOf(db, 'HD-1') }];
      const { assign } = slaOf(desk.house.desk, histories, { from: 0, to: now }).all.deadlines;
      return [assign, words((await who.get('/console/reports')).text)] as const;
    };
    const [soon, page] = await both(start + hour);
    expect(soon).toEqual({ met: 1, missed: 0 });
    expect(page).toContain('None was due.');
    expect(page).toContain('met ahead of time is here once that is past; postdesk sla has it on the day of the work');
    const [later, then] = await both(start + day + hour);
    expect(later).toEqual(soon);
    expect(then).toContain('Assigned to a project manager 1 0 100 %');
  });

  it('reports tell the median and what nine of ten stay below, of stays that ended in the period', async () => {
    const moves: [string, number, string | null, string][] = [];
    for (const [n, hours] of [1, 2, 3, 4, 5, 6, 7, 8, 9, 20].entries()) {
      await open(`[error] Number ${n}`);
      moves.push([`HD-${n + 1}`, hours, 'new', 'analysis']);
    }
    const events = moves.map(([ticket, hours, from, to]) => ({
      ticket,
      at: start + hours * hour,
      kind: 'move',
      by: anna,
      from,
      to,
      note: 'ASSIGN',
    }));
    await desk.house.db('events').insert(events);
    desk.house.clock.moveTo(start + day);
    const who = await visitor(desk, mona);
    let text = '';
    do text = words((await who.get('/console/reports')).text);
    while (text.includes('being counted'));
    expect(text).toContain('New 5.5 h 9 h 10');
    expect(words((await who.get('/console/reports?from=2026-01-01&to=2026-02-01')).text)).toContain(
      'Nothing left a stage.',
    );
  });

  it('reports tell how old open tickets are', async () => {
    await open('[error] Old');
    desk.house.clock.moveTo(start + 10 * day);
    await open('[error] Young');
    const text = words(await read(mona, '/console/reports'));
    expect(text).toContain('2 open');
    expect(text).toContain('Under a day 1 0 0 1');
    expect(text).toContain('1 to 2 weeks 1 0 0 1');
  });

  it('reports refuse a period that is none, and say why', async () => {
    const who = await visitor(desk, mona);
    for (const asked of ['from=2026-12-02&to=2026-12-01', 'from=yesterday', 'from=1990-01-01']) {
      const { status, text } = await who.get(`/console/reports?${asked}`);
      expect(status).toBe(400);
      expect(text).toContain('class="notice refused"');
    }
  });

  it('health tells what works and what needs a look', async () => {
    await open('[error] First');
    const who = await visitor(desk, adam);
    const fine = words((await who.get('/console/health')).text);
    expect(fine).toContain('Acme Support works');
    expect(fine).toContain('imap:support@mail.acme.example open');
    expect(fine).toMatch(/SQLite|PostgreSQL/);
    await desk.house.take(`To: x\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${deep}`);
    await open('[urgent] Nobody looks');
    desk.house.clock.moveTo(start + 2 * day);
    const wrong = words((await who.get('/console/health')).text);
    for (const told of [
      'a mail has waited for',
      '1 could not be handled',
      'at which the desk has not acted yet',
      'A mail could not be handled',
    ]) {
      expect(wrong).toContain(told);
    }
  });
  it('health counts all that the quarantine page lists, held mails too', async () => {
    const who = await visitor(desk, adam);
    expect(words((await who.get('/console/health')).text)).toContain('fine: quarantine empty');
    for (const text of ['One', 'Two']) await desk.house.take(`To: support@acme.example\r\n\r\n${text}\r\n`);
    const health = words((await who.get('/console/health')).text);
    expect(health).toContain('wrong: quarantine 2 held for staff');
    expect((await who.get('/console/quarantine')).text.match(/href="\/console\/quarantine\/\d+"/g)).toHaveLength(2);
    await desk.house.take(`To: x\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${deep}`);
    expect(words((await who.get('/console/health')).text)).toContain(
      'wrong: quarantine 1 could not be handled, 2 held for staff',
    );
  });
  const deep = Array.from(
    { length: 60 },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
  ).join('');

  it('are for those whom they concern', async () => {
    const pages = ['queues', 'people', 'outbox', 'quarantine', 'reports', 'health'];
    const seen = async (email: string) => {
      const who = await visitor(desk, email);
      const answers = await Promise.all(pages.map((one) => who.get(`/console/${one}`)));
      const nav = (await who.get('/console/account')).text;
      const allowed = pages.filter((_, at) => answers[at]?.status === 200);
      expect(pages.filter((one) => nav.includes(`href="/console/${one}"`))).toEqual(allowed);
      return allowed.join(' ');
    };
    expect(await seen(dave)).toBe('queues people');
    expect(await seen(anna)).toBe('queues people outbox reports');
    expect(await seen(mona)).toBe('queues people outbox quarantine reports');
    expect(await seen(lena)).toBe('queues people outbox quarantine reports health');
    expect(await seen(adam)).toBe('queues people outbox quarantine reports health');
  });

  it('show names and subjects of strangers and of the desk file as text', async () => {
    await open(`[error] ${hostile}`);
    await planned('HD-1');
    const { staff, organisations, apps, ...rest } = exampleDeskOf();
    desk.house.desk = {
      ...rest,
      staff: staff.map((one) => ({ ...one, name: hostile })),
      organisations: organisations.map((one) => ({ ...one, name: hostile, domains: [hostile], approvers: [hostile] })),
      apps: apps.map((one) => ({ ...one, name: hostile })),
      categories: rest.categories.map((one) => ({ ...one, label: hostile })),
    };
    await desk.house.db('unreachable').insert({ email: hostile.slice(0, 100), since: start, why: hostile });
    await desk.house.db('tickets').update({ organisation: hostile });
    await desk.house.db('events').update({ note: hostile });
    await desk.house.db('messages').update({ from_name: hostile });
    const all = ['queues', 'people', 'reports', 'health', 'board', 'board?q=script', 'stages/planned', 'tickets/HD-1'];
    const others = ['outbox', 'quarantine', 'templates', 'templates/edit/en%2Fassigned', 'account'];
    for (const page of [...all, ...others, `board?organisation=${encodeURIComponent(hostile)}`]) {
      const text = await read(adam, `/console/${page}`).catch(() => '');
      await desk.house.db('sessions').delete();
      expect(text).toContain('</main>');
      expect(text, page).not.toMatch(/<script>alert|<img|<a href="javascript/);
    }
  });
});
