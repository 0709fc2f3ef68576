/** An OK above a quote without marks: only the mail that is answered tells where that quote ends. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Letter, TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const anna = 'anna@acme.example';

let house: TestHouse;
let asked: Letter;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  await house.mail({ from: nora, subject: 'The report is empty', text: 'It shows nothing.' });
  await house.signedMail({ from: 'mona@acme.example', subject: 'Re: [HD-1] x !ASSIGN anna' });
  await house.signedMail({ from: anna, subject: 'Re: [HD-1] x !ANSWER', text: 'Press F5.\n\nAnna\nNot on Sundays.' });
  asked = await house.newest('nora@contoso.example', 'answer');
});
afterAll(() => house.close());

const head = 'From: Acme Support <support@acme.example>\nSent: Monday\nTo: Nora Dekker\nSubject: [HD-1] x';
const headHtml = `<div id="divRplyFwdMsg">${head.replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</div>`;
const bodyOf = (html: string) => /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';

const asOutlook = (below: string) =>
  house.mail({
    from: nora,
    subject: `Re: ${asked.mail.subject}`,
    inReplyTo: asked.mail.messageId!,
    text: `OK\n\n${head}\n\n${asked.mail.text}\n\n${below}\n`,
    html: `<div>OK</div><hr>${headHtml}<div>${bodyOf(asked.mail.html ?? '')}</div><div>${below}</div>`,
  });
const asText = (below: string) =>
  house.mail({
    from: nora,
    subject: `Re: ${asked.mail.subject}`,
    inReplyTo: asked.mail.messageId!,
    text: `OK\n\n${head}\n\n${asked.mail.text.replace(/(.{1,70})(?: |$)/gm, '$1\n')}\n\n${below}\n`,
  });

describe.each([
  ['Outlook', asOutlook],
  ['plain text', asText],
])('an OK in %s above the whole answered mail', (_, answer) => {
  it('is one where nothing else stands there, though that mail goes on below its own farewell', async () => {
    await answer('');
    expect(await house.ticket()).toMatchObject({ stage: 'closed', closedReason: 'answered' });
  });

  it.each(['Wait, it is empty again.', 'NOT OK', 'Rejected', 'Toch nog niet', 'Noch nicht.\nNora'])(
    'is unclear with words below it: %j',
    async (below) => {
      const row = await answer(below);
      expect((await house.ticket()).stage).toBe('answered');
      expect(JSON.stringify(row.why)).toContain('verdict unclear');
    },
  );
});

describe('an OK above a quote of some other mail', () => {
  const answer = (quote: string) =>
    house.mail({
      from: nora,
      subject: `Re: ${asked.mail.subject}`,
      inReplyTo: asked.mail.messageId!,
      text: `OK\n\n${head}\n\n${quote}\n`,
    });

  it('is one where that asks for the answer and nothing stands below', async () => {
    await answer('Hello Nora, that should do it. Please answer OK or NOT OK.');
    expect(await house.ticket()).toMatchObject({ stage: 'closed', closedReason: 'answered' });
  });

  it.each(['Please answer OK or NOT OK.\n\nIt is still empty.', 'It is still empty, says Piet.\n\nKind regards\nNora'])(
    'is unclear where words of the writer may stand in it: %j',
    async (quote) => {
      await answer(quote);
      expect((await house.ticket()).stage).toBe('answered');
    },
  );
});
