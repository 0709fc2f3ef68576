import { describe, expect, it } from 'vitest';
import type { ParsedMail } from '../../src/domain/mail.js';
import { isAdmitted } from '../../src/domain/people.js';
import { cluesOf, roundAnswered, threadOf } from '../../src/understand/thread.js';
import { carla, cfo, colleague, desk, frank, people, stranger, ticketIn, ticketOf } from '../workflow/factories.js';
import { found, parsed, replyTo, sentMail, tokenOf } from '../workflow/mails.js';

const ticket = ticketIn('feedback');
const release = (round: number) => ({ kind: 'release' as const, round });
const solution = sentMail('solution', { template: 'solution', request: release(2) });
const older = sentMail('older', { template: 'solution', request: release(1) });
const toAnna = sentMail('toanna', { template: 'customer-reply', audience: 'staff', to: people.anna.email });
const received = { messageId: '<cora@client.example>', ticket: 'HD-1', from: colleague.email, subject: 'Re: Totals' };
const record = found({ sent: [solution, older, toAnna], received: [received], tickets: [ticket] });

function thread(from: typeof carla, changes: Partial<ParsedMail>, findings = record) {
  const found = threadOf(parsed(from, { subject: 'Totals', ...changes }), findings, desk);
  return {
    ticket: found.ticket?.key ?? null,
    answered: found.answered?.messageId ?? null,
    round: roundAnswered(found)?.round ?? null,
  };
}

const ours = { ticket: 'HD-1', answered: solution.messageId, round: 2 };
const nobodys = { ticket: null, answered: null, round: null };

describe('a reply of the customer, whatever their mail client does to it', () => {
  it.each<[string, Partial<ParsedMail>]>([
    [
      'all is well',
      {
        to: [replyTo(solution.token)],
        inReplyTo: [solution.messageId],
        references: ['<first@client.example>', solution.messageId],
      },
    ],
    ['only the reply address is left', { to: [replyTo(solution.token)] }],
    ['the reply address in capitals', { recipients: [`Support+${solution.token.toUpperCase()}@ACME.example`] }],
    ['In-Reply-To alone', { inReplyTo: [solution.messageId] }],
    ['In-Reply-To missing', { references: ['<first@client.example>', solution.messageId] }],
    ['References cut at the end', { inReplyTo: [solution.messageId], references: ['<first@client.example>'] }],
    [
      'References rewritten',
      { inReplyTo: [solution.messageId], references: ['<x@other.example>', '<y@other.example>'] },
    ],
    [
      'an unknown In-Reply-To',
      { inReplyTo: ['<x@other.example>'], references: [solution.messageId, '<x@other.example>'] },
    ],
    ['the older round among the references', { references: [older.messageId, solution.messageId] }],
    ['the subject translated', { subject: 'AW: Re: Antw: [HD-1] Totals', inReplyTo: [solution.messageId] }],
    ['another subject', { subject: 'Something else', inReplyTo: [solution.messageId] }],
    ['the token in the subject', { subject: `Re: [HD-1/${solution.token}] OK` }],
    ['the token in the subject, capitals', { subject: `RE: [hd-1/${solution.token.toUpperCase()}] OK` }],
    [
      'a tag in the address beside it',
      { recipients: ['support+urgent@acme.example'], inReplyTo: [solution.messageId] },
    ],
    [
      'a hundred references',
      { references: [...Array.from({ length: 100 }, (_, at) => `<${at}@client.example>`), solution.messageId] },
    ],
  ])('%s', (_what, changes) => {
    expect(thread(carla, changes)).toEqual(ours);
  });

  it('by its key alone, if the sender belongs to it', () => {
    for (const subject of ['[HD-1] Totals', 'AW: [hd-1] Summe', 'Totals [HD-1]', 'Fwd: SV: [ HD-1 ] x']) {
      expect(thread(carla, { subject })).toEqual({ ...ours, answered: null, round: null });
    }
  });

  it('answers the newest mail that the desk sent, where In-Reply-To names none', () => {
    expect(thread(carla, { references: [solution.messageId, older.messageId] }).answered).toBe(older.messageId);
  });

  it('answers what In-Reply-To names, whatever the references say', () => {
    expect(
      thread(carla, { inReplyTo: [older.messageId], references: [older.messageId, solution.messageId] }).answered,
    ).toBe(older.messageId);
  });

  it('that answers the mail of a colleague answers no mail of the desk', () => {
    const changes = { inReplyTo: [received.messageId], references: [solution.messageId, received.messageId] };
    expect(thread(carla, changes)).toEqual({ ...ours, answered: null, round: null });
    expect(thread(carla, { references: changes.references })).toEqual({ ...ours, answered: null, round: null });
  });

  it('of which token and reference name different rounds answers none', () => {
    expect(thread(carla, { to: [replyTo(older.token)], inReplyTo: [solution.messageId] }).round).toBeNull();
    expect(thread(carla, { to: [replyTo(solution.token)], inReplyTo: [toAnna.messageId] }).round).toBeNull();
    expect(thread(carla, { to: [replyTo(solution.token)], inReplyTo: ['<x@other.example>'] }).round).toBe(2);
  });

  it('of which two tokens name different rounds answers none', () => {
    const both = [replyTo(solution.token), replyTo(older.token)];
    expect(thread(carla, { to: both }).round).toBeNull();
    expect(thread(carla, { to: both.toReversed() }).round).toBeNull();
    expect(thread(carla, { to: [replyTo(solution.token)], subject: `[HD-1/${older.token}] OK` }).round).toBeNull();
  });

  it('of which token and reference name the same round of different tickets answers none', () => {
    const other = sentMail('other', { ticket: 'HD-2', request: release(2) });
    const both = found({ sent: [solution, other], tickets: [ticket, ticketIn('feedback', { number: 2 })] });
    expect(thread(carla, { to: [replyTo(solution.token)], inReplyTo: [other.messageId] }, both)).toMatchObject({
      ticket: 'HD-1',
      round: null,
    });
  });
});

describe('what is said to somebody else while the desk reads along', () => {
  const tester = { name: 'Tess', email: 'tess@contoso.example' };
  const desks = replyTo(solution.token);

  it.each<[string, Partial<ParsedMail>]>([
    [
      'an answer to all of a colleague’s mail',
      {
        to: [colleague, desks],
        inReplyTo: [received.messageId],
        references: [solution.messageId, received.messageId],
      },
    ],
    ['an answer to a colleague, the desk in Cc', { to: [colleague], cc: [desks], inReplyTo: [received.messageId] }],
    [
      'an answer to a mail that the desk never saw, the desk in Cc',
      { to: [tester], cc: [{ name: '', email: desk.address }], inReplyTo: ['<x@y>'], references: [solution.messageId] },
    ],
    [
      'an answer to all of a mail that the desk never saw',
      { to: [tester, desks], inReplyTo: ['<x@y>'], references: [solution.messageId, '<x@y>'] },
    ],
    [
      'the request passed on, the desk in Cc',
      { subject: 'Fwd: [HD-1] Please test', to: [tester], cc: [desks], inReplyTo: [solution.messageId] },
    ],
  ])('answers no request: %s', (_what, changes) => {
    const recipients = [...(changes.to ?? []), ...(changes.cc ?? [])].map(({ email }) => email);
    expect(thread(carla, { recipients, ...changes })).toMatchObject({ ticket: 'HD-1', round: null });
  });

  it.each<[string, Partial<ParsedMail>]>([
    ['with a colleague in Cc', { to: [desks], cc: [colleague], inReplyTo: [solution.messageId] }],
    ['with a colleague in To as well', { to: [colleague, desks], inReplyTo: [solution.messageId] }],
    ['through an alias that only its server knows', { to: [tester], inReplyTo: [solution.messageId] }],
    ['to somebody at the desk, who asked', { to: [people.anna], cc: [desks], inReplyTo: ['<annas@acme.example>'] }],
    ['whose id a relay rewrote', { to: [desks], cc: [colleague], inReplyTo: ['<rewritten@relay.example>'] }],
  ])('but an answer to the request does: %s', (_what, changes) => {
    const recipients = [...(changes.to ?? []), ...(changes.cc ?? [])].map(({ email }) => email);
    expect(thread(carla, { recipients, ...changes })).toMatchObject({ ticket: 'HD-1', round: 2 });
  });

  it('and an answer to one’s own mail is said to the desk', () => {
    const own = found({ ...record, received: [{ ...received, from: carla.email }] });
    const changes = { to: [desks], inReplyTo: [received.messageId] };
    expect(thread(carla, changes, own)).toEqual(ours);
  });
});

describe('who finds the way in', () => {
  const participant = { name: 'Pat', email: 'pat@freelance.example' };
  const joined = found({ ...record, tickets: [{ ...ticket, participants: [participant] }] });

  it.each([
    ['the requester', carla, 'HD-1'],
    ['an approver', cfo, 'HD-1'],
    ['a colleague', colleague, 'HD-1'],
    ['a colleague of a branch', { name: '', email: 'x@sales.contoso.example' }, 'HD-1'],
    ['somebody who takes part', participant, 'HD-1'],
    ['staff', people.dora, 'HD-1'],
    ['another customer', frank, null],
    ['a stranger', stranger, null],
    ['somebody of a name that only looks alike', { name: '', email: 'x@notcontoso.example' }, null],
  ] as const)('by the key in the subject: %s', (_who, from, key) => {
    expect(thread(from, { subject: 'Re: [HD-1] Totals' }, joined).ticket).toBe(key);
    expect(thread(from, { inReplyTo: [received.messageId] }, joined).ticket).toBe(key);
  });

  it('whoever holds the reply address or Message-ID of a customer’s mail does', () => {
    expect(thread(stranger, { to: [replyTo(solution.token)] })).toEqual(ours);
    expect(thread(stranger, { inReplyTo: [solution.messageId] })).toEqual(ours);
  });

  it('a mail to staff that was passed on gives no way in', () => {
    expect(thread(stranger, { to: [replyTo(toAnna.token)] })).toEqual(nobodys);
    expect(thread(people.paul, { to: [replyTo(toAnna.token)] })).toMatchObject({
      ticket: 'HD-1',
      answered: toAnna.messageId,
    });
  });

  it('an existing key and a missing one are the same to a stranger', () => {
    const why = (subject: string) => threadOf(parsed(stranger, { subject }), record, desk);
    expect(why('[HD-1] Totals')).toEqual(why('[HD-99] Totals'));
  });

  it('a ticket of no organisation knows its requester alone', () => {
    const own = ticketOf({ requester: stranger, organisation: null });
    expect(isAdmitted(desk, own, stranger.email)).toBe(true);
    expect(isAdmitted(desk, own, 'other@elsewhere.example')).toBe(false);
  });

  it('the first of several keys that admits the sender', () => {
    const foreign = ticketOf({ number: 2, organisation: 'Fabrikam', requester: frank });
    const both = found({ tickets: [foreign, ticket] });
    expect(thread(carla, { subject: '[HD-2] [HD-1] Totals' }, both).ticket).toBe('HD-1');
  });
});

describe('a merged ticket', () => {
  const merged = ticketIn('closed', { mergedInto: 'HD-2' });
  const target = ticketIn('analysis', { number: 2 });

  it('gives its mail to the one that it was folded into, however it was found', () => {
    const both = found({ ...record, tickets: [merged, target] });
    for (const changes of [
      { subject: '[HD-1] Totals' },
      { to: [replyTo(solution.token)] },
      { inReplyTo: [received.messageId] },
    ]) {
      expect(thread(carla, changes, both).ticket).toBe('HD-2');
    }
  });

  it('leads on through a chain, and a circle ends', () => {
    const chain = found({ tickets: [merged, { ...target, mergedInto: 'HD-3' }, ticketIn('analysis', { number: 3 })] });
    expect(thread(carla, { subject: '[HD-1] Totals' }, chain).ticket).toBe('HD-3');
    const circle = found({ tickets: [merged, { ...target, mergedInto: 'HD-1' }] });
    expect(thread(carla, { subject: '[HD-1] Totals' }, circle).ticket).toMatch(/^HD-[12]$/);
  });
});

describe('clues', () => {
  it('are bounded, the newest reference first', () => {
    const mail = parsed(carla, {
      subject: `[HD-1/${tokenOf('s')}] [HD-2]`,
      recipients: [`support+${tokenOf('a')}@acme.example`, 'someone@acme.example'],
      inReplyTo: ['<new@x>'],
      references: [...Array.from({ length: 1000 }, (_, at) => `<${at}@x>`), '<new@x>'],
    });
    const clues = cluesOf(mail, desk);
    expect(clues).toMatchObject({ tokens: [tokenOf('a'), tokenOf('s')], keys: ['HD-1', 'HD-2'] });
    expect(clues.messageIds.slice(0, 2)).toEqual(['<new@x>', '<999@x>']);
    expect(clues.messageIds.length).toBeLessThanOrEqual(50);
  });
});
