import { beforeEach, expect, it } from 'vitest';
import { inBrowser, signIn, type Window } from '../support/console.js';

const anna = 'anna@acme.example';
const mona = 'mona@acme.example';
const lena = 'lena@acme.example';
const dave = 'dave@acme.example';
const nora = 'nora@contoso.example';

inBrowser('commands from the console', (desk, newWindow) => {
  beforeEach(async () => {
    await desk.house.mail({ from: `Nora Dekker <${nora}>`, subject: '[with error] Invoices', text: 'No VAT.' });
  });

  const at = async (email: string, path = '/console/tickets/HD-1') => {
    const window = await newWindow();
    await signIn(window, desk, email, path);
    return window;
  };
  const action = (window: Window, verb: string) =>
    window.page.locator('details.action', { has: window.page.locator(`summary strong:text-is("${verb}")`) });
  /** Unfolds a command's form where it is folded. */
  const open = async (window: Window, verb: string) => {
    const form = action(window, verb);
    if (!(await form.isVisible())) await window.page.getByText('More', { exact: true }).click();
    if (!(await form.locator('button').isVisible())) await form.locator('summary').click();
    return form;
  };
  const notice = (window: Window) => window.page.locator('.notice').textContent();
  const throughTesting = async () => {
    const command = async (who: string, template: string, line: string, text = '') =>
      desk.house.command(await desk.house.newest(who, template), line, text);
    await command(mona, 'triage', 'ASSIGN anna');
    await command(anna, 'assigned', 'PLAN', 'Agreed by phone.');
    await command(dave, 'task-planned', 'START');
    await command(dave, 'task-planned', 'READY');
    await command(anna, 'ready-for-test', 'PASS');
  };

  it('are what is possible now, and move the ticket in the name of whoever gives them', async () => {
    const window = await at(mona);
    const form = await open(window, 'ASSIGN');
    expect(await form.getByLabel('Project manager').inputValue()).toBe(anna);
    await form.getByLabel('A word to the team').fill('Yours, I think.');
    await form.locator('button').click();
    expect(await notice(window)).toContain('HD-1 went from new to analysis');
    expect(await desk.house.ticket()).toMatchObject({ stage: 'analysis', pm: anna });
    expect(await window.page.locator('.history li').first().textContent()).toContain('by Mona Maes');
    const last = (await desk.house.events()).filter(({ kind }) => kind === 'move').at(-1);
    expect(last).toMatchObject({ by: mona, note: expect.stringContaining('Yours, I think.') });
    await window.page.reload();
    expect(await window.page.locator('.notice').count()).toBe(0);
  });

  it('to a question answer it before all else, and say that who may approve gets the answer too', async () => {
    await desk.house.mail({ from: `Nora Dekker <${nora}>`, subject: '[question] A user more', text: 'How?' });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN anna');
    const window = await at(anna, '/console/tickets/HD-2');
    expect(await window.page.locator('#do > details.action > summary strong').allTextContents()).toEqual([
      'ANSWER',
      'PROCEED',
      'REPLY',
      'NOTE',
    ]);
    const form = await open(window, 'ANSWER');
    expect(await form.textContent()).toContain(
      `Goes to Nora Dekker <${nora}> and cfo@contoso.example, who may approve.`,
    );
    const before = (await desk.house.posted()).length;
    await form.getByLabel('What the customer reads').fill('Under settings.');
    await form.getByRole('button', { name: 'Send to the customer' }).click();
    await window.page.getByText('Done.').waitFor();
    expect(await desk.house.posted(before)).toEqual([`answer to ${nora}`, 'answer to cfo@contoso.example']);
  });

  it('stand below a customer’s unanswered words, which the board counts among what waits for the PM', async () => {
    await desk.house.mail({ from: `Nora Dekker <${nora}>`, subject: '[question] A user more', text: 'How?' });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN anna');
    const window = await at(anna, '/console/tickets/HD-2');
    const waiting = async () => {
      await window.page.goto(`${desk.origin}/console/board?mine=1`);
      return (await window.page.locator('.card .facts').allTextContents()).map((one) =>
        one.replace(/\s+/g, ' ').trim(),
      );
    };
    const form = await open(window, 'ANSWER');
    await form.getByLabel('What the customer reads').fill('Under settings.');
    await form.getByRole('button', { name: 'Send to the customer' }).click();
    await window.page.getByText('The next step is not yours.').waitFor();
    expect(await waiting()).toEqual([]);
    await desk.house.answer(await desk.house.newest(nora, 'answer'), { text: 'Oké, but where do I find that menu?' });
    expect(await waiting()).toEqual([expect.stringContaining('customer, or you')]);
    expect(await waiting()).toEqual([expect.stringContaining('customer wrote')]);
    await window.page.goto(`${desk.origin}/console/people`);
    expect(await window.page.getByRole('row', { name: anna }).textContent()).toContain('1 answered');
    await window.page.goto(`${desk.origin}/console/tickets/HD-2`);
    expect(await window.page.locator('#do').textContent()).toMatch(
      /The customer wrote on .*: REPLY, or wait for their OK/,
    );
    const reply = await open(window, 'REPLY');
    await reply.getByLabel('What the customer reads').fill('At the top right.');
    await reply.getByRole('button', { name: 'Send to the customer' }).click();
    await window.page.getByText('The next step is not yours.').waitFor();
    expect(await waiting()).toEqual([]);
  });

  it('name people in what came of them, and deadlines in words', async () => {
    const window = await at(mona);
    const deadlines = window.page.getByRole('region', { name: 'Deadlines' });
    expect(await deadlines.locator('summary > span:first-child').allTextContents()).toEqual([
      'To be assigned to a project manager',
      'Escalation 1, to Mona Maes',
      'Escalation 2, to Mona Maes and Lena Vos',
      ...[3, 4, 5].map((n) => `Escalation ${n}, to Adam Bakker`),
    ]);
    await (await open(window, 'ASSIGN')).locator('button').click();
    expect(await notice(window)).toContain('HD-1 went from new to analysis, with Anna Peeters as project manager');
    await desk.house.command(await desk.house.newest(anna, 'assigned'), 'PLAN dave', 'Agreed by phone.');
    await window.page.reload();
    expect(await window.page.locator('.history').textContent()).toContain('next for Dave Smith');
  });

  it('send the mails that a command mail sends, and no transcript, as it stands on the page', async () => {
    const before = (await desk.house.posted()).length;
    const window = await at(mona);
    await (await open(window, 'ASSIGN')).getByRole('button').click();
    await window.page.locator('.notice').waitFor();
    const since = (await desk.house.posted()).slice(before);
    expect(since.sort()).toEqual([`assigned to ${anna}`, `in-progress to ${nora}`]);
  });

  it('without scripts too', async () => {
    const window = await newWindow({ javaScriptEnabled: false });
    await signIn(window, desk, mona, '/console/tickets/HD-1');
    const form = action(window, 'ASSIGN');
    await form.locator('button').click();
    expect(await notice(window)).toContain('went from new to analysis');
  });

  it('take the text to the customer, and nothing else of the desk', async () => {
    const window = await at(anna);
    const form = await open(window, 'REPLY');
    await form.getByLabel('What the customer reads').fill('We look into it.\n\nTomorrow you hear more.');
    await form.getByRole('button', { name: 'Send to the customer' }).click();
    await window.page.locator('.notice.done').waitFor();
    const { mail, row } = await desk.house.newest(nora, 'reply');
    expect(mail.text).toContain('We look into it.\n\nTomorrow you hear more.');
    expect(row.audience).toBe('customer');
    expect(await window.page.locator('.message.ours').textContent()).toContain('We look into it.');
  });

  it('refuse text that only staff may read, and keep it for correction', async () => {
    const { mail } = await desk.house.newest(mona, 'triage');
    const reply = mail.headers['reply-to']?.[0] ?? '';
    const window = await at(anna);
    const form = await open(window, 'REPLY');
    await form.getByLabel('What the customer reads').fill(`Look:\n${reply}`);
    await form.locator('button').click();
    expect(await notice(window)).toContain('only staff may read');
    expect(await action(window, 'REPLY').getByLabel('What the customer reads').inputValue()).toContain('Look:');
    expect((await desk.house.posted()).filter((one) => one.startsWith('reply'))).toEqual([]);
  });

  it('take screenshots along', async () => {
    await throughTesting();
    await desk.house.command(await desk.house.newest(lena, 'ready-for-verification'), 'PASS');
    const window = await at(anna);
    const form = await open(window, 'DELIVER');
    await form.getByLabel('What the customer reads').fill('Please have a look.');
    await form.getByLabel('Screenshots').setInputFiles([
      { name: '../../etc/first.png', mimeType: 'image/png', buffer: Buffer.from('one') },
      { name: 'second.png', mimeType: 'image/png', buffer: Buffer.from('two') },
    ]);
    await form.locator('button').click();
    await window.page.locator('.notice.done').waitFor();
    const { mail } = await desk.house.newest(nora, 'solution');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['first.png', 'second.png']);
    expect(mail.attachments.map(({ content }) => String(content))).toEqual(['one', 'two']);
    expect((await desk.house.ticket()).stage).toBe('feedback');
    expect(await window.page.locator('.files').first().textContent()).toContain('first.png');
  });

  it('are refused where the flow has them not for that person: not hidden only', async () => {
    await throughTesting();
    const window = await at(dave);
    for (const verb of ['PASS', 'FAIL', 'CLOSE', 'ASSIGN']) expect(await action(window, verb).count()).toBe(0);
    for (const line of ['PASS', 'CLOSE', 'ASSIGN paul', 'CATEGORY urgent', 'DELIVER']) {
      const form = await open(window, 'Any command');
      await form.getByLabel('As in a subject line').fill(line);
      await form.getByLabel('Text of the mail').fill('It is fine.');
      await form.locator('button').click();
      await window.page.locator('.notice.refused').waitFor();
      expect(await notice(window)).toContain('Not done.');
      expect(await form.getByLabel('As in a subject line').inputValue()).toBe(line);
    }
    expect((await desk.house.ticket()).stage).toBe('verification');
  });

  it('by an admin move nothing, as by mail', async () => {
    const window = await at('adam@acme.example');
    const form = await open(window, 'Any command');
    await form.getByLabel('As in a subject line').fill('ASSIGN anna');
    await form.locator('button').click();
    expect(await notice(window)).toContain('ASSIGN is for');
    expect((await desk.house.ticket()).stage).toBe('new');
  });

  it('that ask are answered line by line, and those about templates by the way to them', async () => {
    const window = await at(mona);
    const give = async (line: string) => {
      const form = await open(window, 'Any command');
      await form.getByLabel('As in a subject line').fill(line);
      await Promise.all([window.page.waitForEvent('load'), form.locator('button').click()]);
      // biome-ignore lint/performance/useDomNodeTextContent: the lines that are seen are what matters
      return window.page.locator('.notice p').first().innerText();
    };
    expect((await give('HELP')).split('\n').length).toBeGreaterThan(4);
    expect(await give('TEMPLATE received')).toContain('templates have a page of their own');
  });

  it('several in a line happen all or not at all', async () => {
    const window = await at(mona);
    const give = async (line: string) => {
      const form = await open(window, 'Any command');
      await form.getByLabel('As in a subject line').fill(line);
      await form.locator('button').click();
      await window.page.locator('.notice').waitFor();
    };
    await give('CATEGORY urgent; START');
    expect(await desk.house.ticket()).toMatchObject({ category: 'error', stage: 'new' });
    await give('CATEGORY urgent; ASSIGN anna');
    expect(await desk.house.ticket()).toMatchObject({ category: 'urgent', stage: 'analysis' });
  });

  it('a title that reads as further commands is a title', async () => {
    const window = await at(mona);
    const form = await open(window, 'TITLE');
    await form.getByLabel('Title').fill('Invoices; CLOSE spam !START');
    await form.locator('button').click();
    await window.page.locator('.notice.done').waitFor();
    expect(await desk.house.ticket()).toMatchObject({ title: 'Invoices; CLOSE spam !START', stage: 'new' });
    const said = window.page.locator('.thread .what', { hasText: 'internal: TITLE' });
    expect(await said.textContent()).toBe('internal: TITLE Invoices; CLOSE spam !START');
  });

  it('are not given twice by an impatient finger, nor on what nobody has seen', async () => {
    const window = await at(anna);
    const form = await open(window, 'REPLY');
    await form.getByLabel('What the customer reads').fill('Once.');
    const seen = await form.locator('[name=seen]').inputValue();
    const token = await form.locator('[name=_token]').inputValue();
    const send = () =>
      window.context.request.post(`${desk.origin}/console/tickets/HD-1/command`, {
        headers: { origin: desk.origin },
        maxRedirects: 0,
        form: { _token: token, seen, verb: 'REPLY', args: '', body: 'Once.' },
      });
    const answers = [await send(), await send()];
    expect(answers.map((answer) => answer.status())).toEqual([303, 409]);
    expect((await desk.house.posted()).filter((one) => one.startsWith('reply'))).toHaveLength(1);
    await form.locator('button').click();
    expect(await notice(window)).toContain('It has changed since you opened it');
    expect(await action(window, 'REPLY').getByLabel('What the customer reads').inputValue()).toBe('Once.');
    await action(window, 'REPLY').locator('button').click();
    await window.page.locator('.notice.done').waitFor();
    expect((await desk.house.posted()).filter((one) => one.startsWith('reply'))).toHaveLength(2);
  });

  it('a staff member who stands in no role of a ticket reads it and writes notes', async () => {
    const window = await at(dave);
    const form = await open(window, 'NOTE');
    await form.getByLabel('The note').fill('I have seen this before.');
    await form.getByRole('button', { name: 'Keep the note' }).click();
    await window.page.locator('.notice.done').waitFor();
    expect(await window.page.locator('.message.internal').textContent()).toContain('Dave Smith');
    expect((await desk.house.letters(nora)).every(({ raw }) => !raw.includes('I have seen this before'))).toBe(true);
  });
});
