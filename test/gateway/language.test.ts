import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { say } from '../../src/domain/said.js';
import { tellOfFailure } from '../../src/gateway/gateway.js';
import { alertAdmins } from '../../src/gateway/upkeep.js';
import { type Letter, TestHouse } from '../support/house.js';

const nora = 'Nora Dekker <nora@contoso.example>';
const anna = 'anna@acme.example';
const mona = 'mona@acme.example';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  const { desk } = house.gateway.house;
  house.gateway.house.desk = { ...desk, locale: 'nl' };
  await house.mail({ from: nora, subject: 'The report is empty', text: 'It shows nothing.' });
});
afterAll(() => house.close());

const textOf = async (letter: Promise<Letter>) => (await letter).mail.text.replace(/\s+/g, ' ');
const transcript = (to: string) => textOf(house.newest(to, 'transcript'));

it('a transcript is in the language of the desk, from the done to what is possible', async () => {
  const triage = await house.newest(mona, 'triage');
  await house.answer(triage, { subject: `${triage.mail.subject} !ASSIGN anna`, text: '' });
  const text = await transcript(mona);
  expect(text).toContain('Gedaan: ASSIGN anna HD-1 ging van new naar analysis, met Anna Peeters als projectleider');
  expect(text).toContain('CLOSE: sluit het ticket, bijvoorbeeld CLOSE duplicate');
});

it.each([
  ['!STRT', 'Niet gedaan: STRT „STRT” is geen opdracht; bedoelde u START? HELP somt ze op'],
  ['!START', 'Niet gedaan: START START kan niet zolang HD-1 in new staat'],
  ['!CATEGORY x', 'Niet gedaan: CATEGORY x CATEGORY: kies uit question, urgent, server, error of issue'],
  ['!ASSIGN zoe', 'ASSIGN: niemand in het team heet „zoe”'],
  ['!ASSIGN anna; STRT', 'STRT'],
  ['!STATUS', 'fase: new (de klant ziet NEW), wacht op: de monitor'],
  ['!HELP', 'wat u nu met HD-1 kunt doen:'],
])('so is what %s comes to', async (command, words) => {
  const triage = await house.newest(mona, 'triage');
  await house.answer(triage, { subject: `${triage.mail.subject} ${command}`, text: '' });
  expect(await transcript(mona)).toContain(words);
});

it('ledger and history keep it in English', async () => {
  const triage = await house.newest(mona, 'triage');
  const row = await house.answer(triage, { subject: `${triage.mail.subject} !START`, text: '' });
  expect(row.outcome).toBe('refused: START is not possible while HD-1 is in new');
  const { row: posted } = await house.newest(mona, 'transcript');
  expect(posted.why).toBe('refused: START (START is not possible while HD-1 is in new)');
});

it('what a code would confirm is said in that language as well', async () => {
  await house.mail({
    from: mona,
    subject: 'Fwd: help',
    text: `---------- Forwarded message ---------\nFrom: ${nora}\nDate: Mon, 30 Nov 2026 09:00\nSubject: Help\nTo: mona@acme.example\n\nIt broke.`,
  });
  expect(await textOf(house.newest(mona, 'confirm'))).toContain('een ticket openen voor nora@contoso.example');
});

it('alerts to the admins are', async () => {
  await alertAdmins(house.gateway.house, say('inboxBack', { inbox: 'imap' }), say('inboxBackDetail', { minutes: 12 }));
  const alert = await house.newest('adam@acme.example', 'alert');
  expect(alert.mail.subject).toBe('De inbox imap wordt weer gelezen');
  expect(alert.mail.text).toContain('Er is 12 minuten niet gelezen.');
  expect(alert.row.why).toBe('The inbox imap is read again');
});

it('alerts to whoever a ticket is with are', async () => {
  const { row } = await house.newest('nora@contoso.example', 'received');
  await tellOfFailure(house.gateway.house, row, '5.1.1 nobody here');
  const text = await textOf(house.newest(mona, 'alert'));
  expect(text).toContain('Mail aan nora@contoso.example kan niet bezorgd worden');
  expect(text).toContain(
    `"${row.subject}" is definitief geweigerd: "5.1.1 nobody here". Kijk na of nora@contoso.example klopt`,
  );
  expect((await house.events()).at(-1)?.note).toContain(`"${row.subject}" was refused for good: "5.1.1 nobody here".`);
});

it('the console is told in English, as its pages are', async () => {
  const { desk } = house.gateway.house;
  const by = desk.staff.find(({ email }) => email === anna)!;
  const words = { from: by, subject: '', text: '', html: null, attachments: [], internal: null };
  const outcome = await house.gateway.command({
    kind: 'commands',
    ticket: 'HD-1',
    by,
    commands: [{ verb: 'START', args: '' }],
    words,
    via: 'console',
  });
  expect(outcome).toMatchObject({ lines: [{ outcome: 'START is not possible while HD-1 is in new' }] });
});
