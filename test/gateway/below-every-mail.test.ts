/** What somebody has below every mail, and so not for this answer: the mail that opened the ticket tells. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Letter, TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const signature =
  'Kind regards,\n\nNora Dekker\nTap room manager\nTel. 0117 496 0233\nTap room open till late, new in the barrel: Winter Porter\n\nAll goods are carried subject to RHA conditions 2024, copy on request.\nRejected kegs go back to Wells Street.';

let house: TestHouse;
let asked: Letter;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

async function ask(first: string): Promise<void> {
  await house.reset();
  await house.mail({ from: nora, subject: 'The report is empty', text: first });
  await house.signedMail({ from: 'mona@acme.example', subject: 'Re: [HD-1] x !ASSIGN anna' });
  await house.signedMail({ from: 'anna@acme.example', subject: 'Re: [HD-1] x !ANSWER', text: 'Press F5.' });
  asked = await house.newest('nora@contoso.example', 'answer');
}

const answer = (text: string) =>
  house.mail({ from: nora, subject: `Re: ${asked.mail.subject}`, inReplyTo: asked.mail.messageId!, text });
const known = signature.replace('\nRejected kegs go back to Wells Street.', '');

describe('lines below an answer', () => {
  beforeEach(() => ask(`The report shows nothing.\n\n${signature}`));

  it('say nothing that stood below the mail that opened the ticket', async () => {
    await answer(`OK\n\n${known}\n`);
    expect(await house.ticket()).toMatchObject({ stage: 'closed', closedReason: 'answered' });
  });

  it.each([
    'Not before Monday.',
    'Labels made twice',
    'Tap room open till late, new in the barrel: Winter Porter and a wrong total',
  ])('count where they did not: %j', async (below) => {
    await answer(`OK\n\n${known}\n${below}\n`);
    expect((await house.ticket()).stage).toBe('answered');
  });

  it('count with a word that answers however often they were sent', async () => {
    const row = await answer(`OK\n\n${signature}\n`);
    expect((await house.ticket()).stage).toBe('answered');
    expect(JSON.stringify(row.why)).toContain('Rejected');
  });
});

describe('lines that stood below no first mail', () => {
  beforeEach(() => house.reset());

  it('count the first two times, and are known the third', async () => {
    await ask('The report shows nothing.');
    await answer(`OK\n\n${known}\n`);
    expect((await house.ticket()).stage).toBe('answered');
    await answer(`OK.\n\n${known}\n`);
    expect((await house.ticket()).stage).toBe('answered');
    await answer(`OK!\n\n${known}\n`);
    expect((await house.ticket()).stage).toBe('closed');
  });

  it('are known to the house where two colleagues opened tickets above them', async () => {
    for (const name of ['Piet', 'Els']) {
      await house.mail({
        from: `${name} <${name}@contoso.example>`,
        subject: `Help for ${name}`,
        text: `Please help.\n\n${known.replace('Nora Dekker', name)}`,
      });
    }
    await house.mail({ from: nora, subject: 'The report is empty', text: 'The report shows nothing.' });
    await house.signedMail({ from: 'mona@acme.example', subject: 'Re: [HD-3] x !ASSIGN anna' });
    await house.signedMail({ from: 'anna@acme.example', subject: 'Re: [HD-3] x !ANSWER', text: 'Press F5.' });
    asked = await house.newest('nora@contoso.example', 'answer');
    await answer(`OK\n\n${known}\nLabels made twice\n`);
    expect((await house.ticket('HD-3')).stage).toBe('answered');
    await answer(`OK.\n\n${known}\n`);
    expect((await house.ticket('HD-3')).stage).toBe('closed');
  });

  it('count that one colleague has below theirs', async () => {
    await ask('The report shows nothing.');
    await house.mail({
      from: 'Piet <piet@contoso.example>',
      subject: 'Another',
      text: `Please help.\n\n${signature.replace('Nora Dekker', 'Piet')}`,
    });
    await answer(`OK\n\n${known}\n`);
    expect(await house.ticket('HD-1')).toMatchObject({ stage: 'answered' });
  });
});
