import { describe, expect, it } from 'vitest';
import type { CustomerMail, Input, StaffWords } from '../../src/domain/input.js';
import type { ParsedMail } from '../../src/domain/mail.js';
import { staffMarks } from '../../src/domain/marks.js';
import { say } from '../../src/domain/said.js';
import { interpret } from '../../src/understand/interpret.js';
import type { Evidence } from '../../src/understand/proof.js';
import type { Interpreting, Reading } from '../../src/understand/reading.js';
import type { Findings } from '../../src/understand/thread.js';
import { carla, cfo, colleague, desk, exampleDesk, frank, people, stranger, ticketIn } from '../workflow/factories.js';
import { found, interpreting, parsed, receivedAt, replyTo, sentMail, unproven } from '../workflow/mails.js';

const release = (round: number) => ({ kind: 'release' as const, round });
const feedback = ticketIn('feedback');
const sent = {
  solution: sentMail('solution', { template: 'solution', request: release(2) }),
  toCfo: sentMail('tocfo', { template: 'solution', request: release(2), to: cfo.email }),
  older: sentMail('older', { template: 'solution', request: release(1) }),
  reminder: sentMail('reminder', { template: 'reminder', request: release(2) }),
  unclear: sentMail('unclear', { template: 'unclear', request: release(2) }),
  reply: sentMail('reply', { template: 'reply' }),
  relay: sentMail('relay', { template: 'customer-reply', audience: 'staff', to: people.anna.email }),
  test: sentMail('test', { template: 'ready-for-test', audience: 'staff', to: people.anna.email }),
  confirm: sentMail('confirm', { template: 'confirm', ticket: null }),
};
const record = found({ sent: Object.values(sent), tickets: [feedback] });

function read(
  from: ParsedMail['from'],
  mail: Partial<ParsedMail>,
  changes: Partial<Interpreting> = {},
  findings: Findings = record,
): Reading {
  return interpret(interpreting(parsed(from, mail), findings, changes));
}

function input<K extends Input['kind']>(reading: Reading, kind: K): Extract<Input, { kind: K }> {
  if (reading.kind !== 'input' || reading.input.kind !== kind) throw new Error(JSON.stringify(reading));
  return reading.input as Extract<Input, { kind: K }>;
}

const customer = (reading: Reading): CustomerMail => input(reading, 'customer');
const answering = (name: keyof typeof sent) => ({ to: [replyTo(sent[name].token)], inReplyTo: [sent[name].messageId] });
const machine = (kind: Interpreting['automatic']['kind']) => ({ automatic: { kind, why: 'a header says so' } });

describe('an answer of the customer', () => {
  it.each(['solution', 'reminder', 'unclear'] as const)('to the %s of the open round is tied to it', (name) => {
    const mail = customer(read(carla, { ...answering(name), text: 'OK' }));
    expect(mail).toMatchObject({ ticket: 'HD-1', verdict: { value: 'ok' }, answers: release(2), mayAnswer: true });
  });

  it('of staff who approve for the customer is an approver’s', () => {
    const organisations = desk.organisations.map((one) => ({ ...one, approvers: [people.lena.email] }));
    const toLena = sentMail('tolena', { template: 'solution', request: release(2), to: people.lena.email });
    const findings = found({ sent: [toLena], tickets: [feedback] });
    const reply = { to: [replyTo(toLena.token)], inReplyTo: [toLena.messageId], text: 'OK' };
    const reading = read(people.lena, reply, { desk: { ...desk, organisations } }, findings);
    expect(customer(reading)).toMatchObject({ verdict: { value: 'ok' }, answers: release(2), mayAnswer: true });
  });

  it.each([
    ['an older round', answering('older'), release(1)],
    ['another mail', answering('reply'), null],
    ['no mail at all', { subject: '[HD-1] Totals' }, null],
    ['two rounds at once', { to: [replyTo(sent.older.token)], inReplyTo: [sent.solution.messageId] }, null],
  ])('to %s is tied to what it answers', (_what, headers, answers) => {
    expect(customer(read(carla, { ...headers, text: 'OK' }))).toMatchObject({ verdict: { value: 'ok' }, answers });
  });

  it('of the two links is read from the subject', () => {
    const link = (subject: string) => customer(read(carla, { to: [replyTo(sent.solution.token)], subject, text: '' }));
    expect(link('[HD-1] OK')).toMatchObject({ verdict: { value: 'ok' }, answers: release(2) });
    expect(link('[HD-1] NOT OK')).toMatchObject({ verdict: { value: 'not-ok' }, answers: release(2) });
    const bySubject = customer(read(carla, { subject: `[HD-1/${sent.solution.token}] OK`, text: '' }));
    expect(bySubject).toMatchObject({ verdict: { value: 'ok' }, answers: release(2) });
  });

  it('to the open round is one although the same words were written to other mails before', () => {
    const again = (text: string) => ({ lastHour: [text, text, text].map((said) => ({ ticket: 'HD-1', text: said })) });
    const answer = (text: string) => read(carla, { ...answering('solution'), text }, again(text));
    expect(customer(answer('OK'))).toMatchObject({ verdict: { value: 'ok' }, answers: release(2) });
    expect(customer(answer('NOT OK'))).toMatchObject({ verdict: { value: 'not-ok' }, answers: release(2) });
    expect(input(answer('I am away'), 'automatic').why).toBe('the same text came 3 times within an hour before');
    expect(input(read(carla, { ...answering('older'), text: 'OK' }, again('OK')), 'automatic').ticket).toBe('HD-1');
  });

  it.each([
    [240, 'ok'],
    [360, 'unclear'],
    [null, 'unclear'],
  ])('that names four hours, where the ticket has an estimate of %s minutes, is %s', (estimateMinutes, value) => {
    const asked = sentMail('proposal', { template: 'proposal', request: { kind: 'proposal', round: 2 } });
    const ticket = ticketIn('proposal');
    ticket.task = ticket.task && { ...ticket.task, estimateMinutes };
    const mail = { to: [replyTo(asked.token)], inReplyTo: [asked.messageId], text: 'OK for the 4 hours.' };
    const reading = read(carla, mail, {}, found({ sent: [asked], tickets: [ticket] }));
    expect(customer(reading).verdict?.value).toBe(value);
  });

  it('that names another ticket than the one that is answered is unclear, whatever the subject says', () => {
    const named = (key: string) =>
      customer(read(carla, { ...answering('solution'), subject: `Re: [${key}] Totals`, text: `OK for ${key}` }));
    expect(named('HD-1').verdict?.value).toBe('ok');
    expect(named('HD-2').verdict?.value).toBe('unclear');
  });

  it('that answers a colleague’s mail judges no round', () => {
    const received = [
      { messageId: '<cora@client.example>', ticket: 'HD-1', from: colleague.email, subject: 'Re: Totals' },
    ];
    const mail = {
      text: 'OK',
      inReplyTo: ['<cora@client.example>'],
      references: [sent.solution.messageId, '<cora@client.example>'],
    };
    const reading = read(carla, mail, { evidence: { ...unproven, dkim: true } }, { ...record, received });
    expect(customer(reading).answers).toBeNull();
  });

  it('to a ticket that was folded into another judges no round of the other', () => {
    const merged = ticketIn('closed', { mergedInto: 'HD-2', rounds: { answer: 0, proposal: 0, release: 2 } });
    const target = ticketIn('feedback', { number: 2 });
    const both = found({ sent: [sent.solution], tickets: [merged, target] });
    const mail = customer(read(carla, { ...answering('solution'), text: 'OK' }, {}, both));
    expect(mail).toMatchObject({ ticket: 'HD-2', answers: null });
  });

  it('is no verdict before anything was asked', () => {
    const asked = found({ sent: [sent.reply], tickets: [ticketIn('analysis')] });
    expect(customer(read(carla, { ...answering('reply'), text: 'OK' }, {}, asked)).verdict).toBeNull();
  });

  it.each([
    ['the requester', carla, 'solution', true],
    ['an approver', cfo, 'toCfo', true],
    ['a colleague', colleague, 'solution', false],
  ] as const)('counts as theirs: %s', (_who, from, name, mayAnswer) => {
    const evidence = { ...unproven, dkim: true };
    expect(customer(read(from, { ...answering(name), text: 'OK' }, { evidence }))).toMatchObject({ mayAnswer });
  });

  it.each(['OK', 'NOT OK'])('of a stranger never reaches the ticket: %s', (text) => {
    const reading = customer(
      read(stranger, { ...answering('solution'), text }, { evidence: { ...unproven, dkim: true } }),
    );
    expect(reading).toMatchObject({ ticket: null, verdict: null, answers: null });
  });

  it('of a stranger that is no answer does, and they join nobody to it', () => {
    const mail = {
      ...answering('solution'),
      cc: [{ name: '', email: 'x@elsewhere.example' }],
      text: 'What is this about?',
    };
    expect(customer(read(stranger, mail))).toMatchObject({ ticket: 'HD-1', mayAnswer: false, copied: [] });
  });

  it('brings colleagues in Cc along, and nobody else', () => {
    const cc = [colleague, frank, people.anna, replyTo('x'), stranger];
    expect(customer(read(carla, { ...answering('solution'), cc, text: 'Hello' })).copied).toEqual([colleague]);
  });
});

describe('proof', () => {
  const proofs: [string, Partial<ParsedMail>, Partial<Evidence>, Record<'any' | 'dmarc' | 'none', boolean>][] = [
    ['an answer to a mail sent to that person', answering('solution'), {}, { any: true, dmarc: false, none: true }],
    ['DKIM', answering('toCfo'), { dkim: true }, { any: true, dmarc: false, none: true }],
    ['DMARC', answering('toCfo'), { dmarc: true }, { any: true, dmarc: true, none: true }],
    ['a code', answering('toCfo'), { confirmed: true }, { any: true, dmarc: true, none: true }],
    ['an answer to a mail sent to somebody else', answering('toCfo'), {}, { any: false, dmarc: false, none: true }],
  ];
  it.each(proofs)('by %s lets a verdict count', (_what, headers, evidence, counts) => {
    for (const proof of ['any', 'dmarc', 'none'] as const) {
      const reading = read(
        carla,
        { ...headers, text: 'OK' },
        { desk: exampleDesk({ proof }), evidence: { ...unproven, ...evidence } },
      );
      expect([proof, reading.kind]).toEqual([proof, counts[proof] ? 'input' : 'confirm']);
    }
  });

  it('is asked for by mail to the person, who is told what would happen', () => {
    expect(read(carla, { ...answering('toCfo'), text: 'NOT OK' })).toMatchObject({
      kind: 'confirm',
      to: carla,
      audience: 'customer',
      ticket: 'HD-1',
      what: 'NOT OK',
    });
    expect(read(people.lena, { subject: '[HD-1] !CLOSE; NOTE', text: 'x' })).toMatchObject({
      kind: 'confirm',
      to: people.lena,
      audience: 'staff',
      ticket: 'HD-1',
      what: 'CLOSE; NOTE',
    });
  });

  it.each([
    ['an answer that moves nothing', carla, { ...answering('older'), text: 'OK' }],
    ['an unclear answer', carla, { subject: '[HD-1] Totals', text: 'OK, but tomorrow' }],
    ['a message', carla, { subject: '[HD-1] Totals', text: 'One more thing' }],
    ['a note of staff', people.anna, { subject: '[HD-1] Totals', text: 'They called.' }],
    ['a first mail', stranger, { subject: 'Hello', text: 'It fails.' }],
  ] as const)('is not asked for %s', (_what, from, mail) => {
    expect(read(from, mail).kind).toBe('input');
  });

  it('is asked for what staff would have sent to a customer', () => {
    expect(read(people.paul, { ...answering('relay'), text: 'Hello' }).kind).toBe('confirm');
    expect(read(people.anna, { ...answering('relay'), text: 'Hello' }).kind).toBe('input');
    const forward = `---------- Forwarded message ---------\nFrom: Frank <${frank.email}>\nSubject: Broken\nTo: <anna@acme.example>\n\nIt fails.`;
    expect(read(people.anna, { subject: 'Fwd: Broken', text: forward }).kind).toBe('confirm');
  });

  it('is asked for a late NOT OK too', () => {
    const mtp = found({ sent: [sent.toCfo], tickets: [ticketIn('mtp')] });
    expect(read(carla, { ...answering('toCfo'), text: 'NOT OK' }, {}, mtp).kind).toBe('confirm');
  });
});

describe('a code', () => {
  it('is taken from what was typed, not from what is quoted', () => {
    const text = 'That was not me.\n\nOn Mon, 30 Nov 2026 at 10:00, Acme Support wrote:\n> Your code is 12345678\n';
    expect(read(carla, { ...answering('confirm'), text })).toMatchObject({ kind: 'code', text: 'That was not me.' });
    expect(read(carla, { ...answering('confirm'), text: '12345678' })).toMatchObject({
      kind: 'code',
      text: '12345678',
    });
  });

  it('is not taken from a machine', () => {
    const reading = read(
      carla,
      { ...answering('confirm'), subject: 'Away', text: '12345678' },
      machine('out-of-office'),
    );
    expect(reading.kind).toBe('nothing');
  });
});

describe('mail of staff', () => {
  const words = (reading: Reading): StaffWords => input(reading, 'staff-words');

  it('with a command is a command, its text the words', () => {
    const reading = read(people.anna, { ...answering('test'), subject: 'Re: [HD-1] Totals !FAIL', text: 'It breaks.' });
    expect(input(reading, 'commands')).toMatchObject({
      ticket: 'HD-1',
      by: people.anna,
      commands: [{ verb: 'FAIL', args: '' }],
      words: { text: 'It breaks.' },
      via: 'mail',
    });
  });

  it('with a command that cannot be read is a mistake, whatever it answers', () => {
    for (const name of ['relay', 'test'] as const) {
      const reading = read(people.anna, {
        ...answering(name),
        subject: 'Re: [HD-1] Totals !PAS',
        text: 'Between us: never.',
      });
      expect(input(reading, 'mistake')).toMatchObject({ ticket: 'HD-1', found: 'PAS' });
    }
  });

  it('with a command glued to the subject reaches no customer', () => {
    const reading = read(people.anna, {
      ...answering('relay'),
      subject: 'Re: [HD-1] Totals are wrong!NOTE',
      text: 'Between us: never.',
    });
    expect(reading).not.toMatchObject({ input: { kind: 'staff-words', toCustomer: true } });
  });

  it.each(['!STATUS', '! close spam', '!NOTE he breaks it himself\n\nAnna', '!TEMPLATE released'])(
    'that begins with a command reaches nobody: %j',
    (text) => {
      const reading = read(people.anna, { ...answering('relay'), text });
      expect(input(reading, 'mistake')).toMatchObject({ ticket: 'HD-1', why: say('commandInText') });
    },
  );

  it.each(['!important: it is back', 'We use !STATUS for that.', '!!'])('that only looks so goes on: %j', (text) => {
    expect(words(read(people.anna, { ...answering('relay'), text })).toCustomer).toBe(true);
  });

  it('goes to the customer only where the answered mail said so', () => {
    expect(words(read(people.anna, { ...answering('relay'), text: 'Hello' }))).toMatchObject({
      toCustomer: true,
      doubt: null,
    });
    expect(words(read(people.anna, { ...answering('test'), text: 'Hello' }))).toMatchObject({
      toCustomer: false,
      doubt: null,
    });
  });

  it('is a note where it cannot be told what it answers, and the doubt is named', () => {
    const reading = words(read(people.anna, { subject: 'Re: [HD-1] Totals', text: 'Hello' }));
    expect(reading).toMatchObject({ toCustomer: false, doubt: say('answersWhich') });
  });

  it('is a note where token and reference name different mails', () => {
    const mail = { to: [replyTo(sent.relay.token)], inReplyTo: [sent.test.messageId], text: 'Hello' };
    expect(words(read(people.anna, mail))).toMatchObject({ toCustomer: false });
  });

  it('says what of it is for staff only', () => {
    const mail = { ...answering('relay'), text: `Hello\n\n${staffMarks[0]}.\nMore` };
    expect(words(read(people.anna, mail)).words.internal).not.toBeNull();
  });

  it('says so of what stands behind a command, too', () => {
    const subject = `[HD-1] !DONE see support+${'0123456789abcdefghij'}@acme.example`;
    const mail = { ...answering('relay'), subject, text: '' };
    expect(input(read(people.anna, mail), 'commands').words.internal).toEqual(say('signAddress'));
  });

  it('says so of the formatting that goes along, and of no other', () => {
    const html = `<a href="mailto:support+${'0123456789abcdefghij'}@acme.example">here</a>`;
    const mail = { ...answering('relay'), text: 'here', html };
    expect(words(read(people.anna, mail)).words.internal).toMatchObject({ say: 'signBehind' });
    expect(words(read(people.anna, mail, { formatted: () => null })).words.internal).toBeNull();
  });

  it('does nothing that stood in the answered subject already', () => {
    const answered = found({
      sent: [{ ...sent.relay, subject: '[HD-1] “! CLOSE the window”' }],
      tickets: [{ ...feedback, title: '!CLOSE the window' }],
    });
    const reading = read(
      people.anna,
      { ...answering('relay'), subject: 'Re: [HD-1] “! CLOSE the window”', text: 'Hello' },
      {},
      answered,
    );
    expect(reading).toMatchObject({ input: { kind: 'staff-words' } });
  });

  it('on no ticket opens one, for a customer whose mail was forwarded', () => {
    const evidence = { ...unproven, dkim: true };
    const forward = `---------- Forwarded message ---------\nFrom: Frank <${frank.email}>\nSubject: [URGENT] Broken\nTo: <anna@acme.example>\n\nIt fails.`;
    expect(customer(read(people.anna, { subject: 'Fwd: [URGENT] Broken', text: forward }, { evidence }))).toMatchObject(
      {
        ticket: null,
        words: { from: frank, text: 'It fails.' },
        opening: {
          title: 'Broken',
          category: 'urgent',
          organisation: 'Fabrikam',
          app: 'shop',
          reportedBy: people.anna,
          acknowledge: true,
        },
      },
    );
    expect(customer(read(people.anna, { subject: 'My chair', text: 'It squeaks.' }))).toMatchObject({
      words: { from: { email: people.anna.email } },
      opening: { reportedBy: null, organisation: null },
    });
  });

  it('as the customer of their own ticket is a customer’s', () => {
    const own = found({
      sent: [{ ...sent.solution, to: people.dora.email }],
      tickets: [{ ...feedback, requester: people.dora, organisation: null }],
    });
    expect(customer(read(people.dora, { ...answering('solution'), text: 'OK' }, {}, own))).toMatchObject({
      mayAnswer: true,
      answers: release(2),
    });
  });
});

describe('mail of machines', () => {
  it.each(['auto-reply', 'out-of-office', 'bulk', 'list'] as const)(
    '%s on a ticket is recorded and is no verdict',
    (kind) => {
      expect(input(read(carla, { ...answering('solution'), text: 'OK' }, machine(kind)), 'automatic')).toMatchObject({
        ticket: 'HD-1',
      });
    },
  );

  it('of staff gives no command', () => {
    expect(
      input(read(people.anna, { ...answering('test'), subject: '[HD-1] !PASS' }, machine('auto-reply')), 'automatic')
        .ticket,
    ).toBe('HD-1');
  });

  it.each(['auto-reply', 'out-of-office', 'loop'] as const)('%s on no ticket opens none', (kind) => {
    expect(read(carla, { subject: 'Hello' }, machine(kind)).kind).toBe('nothing');
  });

  it.each(['bulk', 'list'] as const)('%s on no ticket opens one, unacknowledged', (kind) => {
    expect(customer(read(carla, { subject: 'Disk full' }, machine(kind))).opening).toMatchObject({
      acknowledge: false,
      title: 'Disk full',
    });
  });

  it('opens ten an hour; the rest is kept for the monitor', () => {
    const disk = (machineTickets: number) =>
      read(carla, { subject: 'Disk full' }, { ...machine('bulk'), machineTickets });
    expect([disk(9).kind, disk(10).kind]).toEqual(['input', 'hold']);
  });

  it('of the desk itself is dropped, though it names a ticket', () => {
    expect(read({ name: '', email: desk.address }, answering('solution'), machine('loop')).kind).toBe('nothing');
  });
});

describe('a bounce', () => {
  const bounce = (permanent: boolean, originalMessageId: string | null): Partial<Interpreting> => ({
    bounce: {
      recipients: [{ address: 'whoever@else.example', status: permanent ? '5.1.1' : '4.2.0', permanent }],
      originalMessageId,
    },
    ...machine('auto-reply'),
  });
  const daemon = { name: '', email: 'mailer-daemon@contoso.example' };

  it('for good is tied to the mail that it names, and to nothing that it claims', () => {
    const reading = input(read(daemon, { subject: 'Undelivered' }, bounce(true, sent.toCfo.messageId)), 'bounced');
    expect(reading).toMatchObject({ ticket: 'HD-1', address: cfo.email, known: false });
  });

  it.each([
    ['of a mail that the desk did not send', true, '<other@else.example>'],
    ['that names no mail', true, null],
    ['that is only a delay', false, sent.toCfo.messageId],
  ])('%s changes nothing', (_what, permanent, original) => {
    expect(read(daemon, { subject: '[HD-1] Undelivered' }, bounce(permanent, original)).kind).toBe('nothing');
  });

  it('says whether the address was known not to take mail', () => {
    const reading = read(daemon, {}, { ...bounce(true, sent.toCfo.messageId), bounceTold: true });
    expect(input(reading, 'bounced').known).toBe(true);
  });
});

describe('unknown senders', () => {
  const policy = (
    unknownSenders: 'accept' | 'hold' | 'refuse',
    from: typeof carla,
    changes: Partial<Interpreting> = {},
  ) => {
    const own = exampleDesk();
    own.flow.unknownSenders = unknownSenders;
    return read(from, { subject: 'Hello', text: 'It fails.' }, { desk: own, ...changes }).kind;
  };

  it.each([
    ['accept', 'input', 'input'],
    ['hold', 'hold', 'input'],
    ['refuse', 'refuse', 'input'],
  ] as const)('%s', (how, theirs, ours) => {
    expect([policy(how, stranger), policy(how, carla), policy(how, people.anna)]).toEqual([theirs, ours, ours]);
    expect(policy(how, stranger, { letIn: true })).toBe('input');
  });

  it('that are machines are never answered', () => {
    expect(policy('refuse', stranger, machine('list'))).toBe('hold');
  });

  it('that answer for a customer are held to it as well', () => {
    const own = exampleDesk();
    own.flow.unknownSenders = 'refuse';
    expect(read(stranger, { ...answering('solution'), text: 'OK' }, { desk: own }).kind).toBe('refuse');
  });

  it('without any From are held', () => {
    expect(read(null, { subject: 'Hello' }).kind).toBe('hold');
  });
});

describe('a first mail', () => {
  it('is kept whole, quotes and all, and is read for its category', () => {
    const text = 'See below.\n\n> The total is wrong.';
    expect(customer(read(carla, { subject: 'Re: [HD-99] [URGENT] Totals', text }))).toMatchObject({
      ticket: null,
      words: { text },
      opening: {
        title: 'Totals',
        category: 'urgent',
        untagged: false,
        organisation: 'Contoso',
        app: 'erp',
        acknowledge: true,
      },
    });
  });

  it('of a stranger who names a ticket discloses nothing of it', () => {
    const named = (subject: string) => read(stranger, { subject, text: 'Hello' });
    expect(named('[HD-1] Hello')).toMatchObject({ input: { ticket: null, opening: { title: 'Hello' } } });
    expect(JSON.stringify(named('[HD-1] Hello')).replaceAll('HD-1', 'HD-99')).toBe(
      JSON.stringify(named('[HD-99] Hello')),
    );
  });

  it.each(['Thanks!', 'Thank you very much.', 'Bedankt!'])('%s on a ticket is only thanks', (text) => {
    expect(customer(read(carla, { ...answering('reply'), text })).thanksOnly).toBe(true);
    expect(customer(read(carla, { ...answering('reply'), text: `${text} But it still fails.` })).thanksOnly).toBe(
      false,
    );
  });
});

describe('an answer within a minute of the mail that it answers', () => {
  const sentBefore = (seconds: number, template: 'received' | 'solution' = 'received', to = carla.email) => {
    const request = template === 'solution' ? release(2) : null;
    const fast = sentMail('fast', { template, request, to, sentAt: receivedAt - seconds * 1000 });
    return found({ sent: [fast], tickets: [feedback] });
  };
  const fast = { to: [replyTo(sentMail('fast').token)] };
  const notices = [
    'Thank you for your message. I am out of the office until 5 December.',
    'Bedankt voor uw bericht. Ik ben afwezig tot 3 december.',
    "Bonjour, je suis absente jusqu'au 5 décembre. En cas d'urgence, appelez le 555.",
    'Vielen Dank für Ihre Nachricht. Ich bin bis zum 5. Dezember nicht im Büro.',
    'Estoy de vacaciones hasta el 5 de diciembre. Para asuntos urgentes, llame al 555.',
    'Sono in ferie fino al 5 dicembre. Per urgenze chiamate il 555.',
    'Estou ausente até 5 de dezembro. Em caso de urgência, ligue 555.',
    'Tack för ditt mejl! Jag är på semester till den 5 december.',
    'Tak for din mail. Jeg holder ferie til den 5. december.',
    'Dziękuję za wiadomość. Jestem na urlopie do 5 grudnia.',
  ];

  it.each(notices)('in the words of a notice is a machine’s: %s', (text) => {
    const reading = read(carla, { ...fast, text }, {}, sentBefore(30));
    expect(input(reading, 'automatic').why).toMatch(/^it came within a minute of the mail that it answers, and says "/);
    expect(customer(read(carla, { ...fast, text }, {}, sentBefore(61))).ticket).toBe('HD-1');
  });

  it('that says itself that it is automatic is a machine’s', () => {
    const text = 'This is an automated message. We have received your mail.';
    expect(input(read(carla, { ...fast, text }, {}, sentBefore(1)), 'automatic').ticket).toBe('HD-1');
  });

  it('of staff who are away never reaches the customer', () => {
    const relay = sentMail('fast', { template: 'customer-reply', audience: 'staff', to: people.anna.email });
    const record = found({ sent: [{ ...relay, sentAt: receivedAt - 2000 }], tickets: [feedback] });
    expect(input(read(people.anna, { ...fast, text: notices[0] ?? '' }, {}, record), 'automatic').ticket).toBe('HD-1');
  });

  it.each(['I am away until Monday and test it then.', 'Thank you for your message. It still fails.', 'OK'])(
    'is a person’s where haste is all that speaks for a machine: %s',
    (text) => {
      expect(customer(read(carla, { ...fast, text }, {}, sentBefore(1, 'solution'))).ticket).toBe('HD-1');
    },
  );

  it('is a person’s where it says NOT OK, whoever is away', () => {
    const text = 'NOT OK. I am away until Monday, in urgent cases call Tom.';
    expect(customer(read(carla, { ...fast, text }, {}, sentBefore(5, 'solution'))).verdict?.value).toBe('not-ok');
  });
});
