/** Words of staff without a command, and mistakes: nothing internal reaches a customer by accident. */
import { describe, expect, it } from 'vitest';
import type { StaffWords } from '../../src/domain/input.js';
import { decide } from '../../src/workflow/decide.js';
import {
  carla,
  commands,
  monday,
  people,
  postOf,
  screenshot,
  snapshotOf,
  staffWords,
  ticketIn,
  transcriptOf,
  wordsOf,
} from './factories.js';

const now = monday + 3_600_000;
const ticket = ticketIn('testing');

function write(text: string, changes: Partial<StaffWords> = {}) {
  return decide(snapshotOf(ticket), staffWords(people.anna, text, changes), now);
}

describe('words of staff', () => {
  it('go to the customer where that was announced', () => {
    const decision = write('Hello Carla', { toCustomer: true });
    expect(postOf(decision)).toEqual(['reply>carla']);
    expect(decision.letters[0]).toMatchObject({ audience: 'customer', values: { body: 'Hello Carla' } });
    expect(decision.events).toMatchObject([{ kind: 'staff-wrote', by: people.anna.email }]);
  });

  it('go with their files, and files go without words', () => {
    const words = (text: string) => wordsOf(people.anna, text, { attachments: [screenshot] });
    for (const text of ['See there.', '']) {
      const decision = write(text, { toCustomer: true, words: words(text) });
      expect([text, decision.letters.map((letter) => [letter.template, letter.attachments.length])]).toEqual([
        text,
        [['reply', 1]],
      ]);
    }
  });

  it('that are none reach nobody, and the sender is told how to give a command', () => {
    for (const toCustomer of [true, false]) {
      const decision = write(' \n', { toCustomer });
      expect(postOf(decision)).toEqual(['transcript>anna']);
      expect(transcriptOf(decision)[0]).toMatchObject({ refused: true, outcome: expect.stringContaining('!STATUS') });
      expect([decision.events, decision.messages]).toEqual([[], []]);
    }
  });

  it('are else a note to the other staff of the ticket, and stay inside', () => {
    const decision = write('Between us.');
    expect(postOf(decision)).toEqual(['alert>lena', 'alert>dave']);
    expect(decision.letters.every((letter) => letter.audience === 'staff')).toBe(true);
    expect(decision.messages).toMatchObject([{ internal: true, text: 'Between us.' }]);
  });

  it('that hold lines of mails to staff stay inside, and the transcript says why', () => {
    const words = wordsOf(people.anna, 'Hello', { internal: 'a reply address of the desk' });
    const decision = write('', { toCustomer: true, words });
    expect(decision.letters.some((letter) => letter.audience === 'customer')).toBe(false);
    expect(transcriptOf(decision)[0]).toMatchObject({
      outcome: expect.stringMatching(/internal note, because.*reply address/),
    });
  });

  it('of which it cannot be told stay inside, and the transcript says so', () => {
    const decision = write('Hello', { doubt: 'it cannot be told which mail it answers' });
    expect(transcriptOf(decision)[0]).toMatchObject({
      outcome: expect.stringMatching(/internal note.*cannot be told.*REPLY/),
    });
  });

  it('are notes to project manager, lead, developer and watchers, in every stage', () => {
    const early = ticketIn('analysis', { watchers: [people.paul.email] });
    const decision = decide(snapshotOf(early), commands(people.dora, 'NOTE', 'Seen before.'), now);
    expect(postOf(decision).filter((one) => one.startsWith('alert'))).toEqual([
      'alert>anna',
      'alert>lena',
      'alert>paul',
    ]);
  });

  it('move nothing', () => {
    for (const toCustomer of [true, false]) {
      const [changed] = write('Hello', { toCustomer }).tickets;
      expect(changed).toEqual(ticket);
    }
  });
});

describe('a subject that was meant as a command', () => {
  it('is refused, with what is possible now, and nothing goes out', () => {
    const mistake = {
      kind: 'mistake' as const,
      ticket: 'HD-1',
      by: people.anna,
      found: 'PAS',
      why: '"PAS" is no command',
    };
    const decision = decide(snapshotOf(ticket), mistake, now);
    expect(decision).toMatchObject({ tickets: [], events: [], messages: [] });
    expect(postOf(decision)).toEqual(['transcript>anna']);
    expect(decision.letters[0]?.values.possible).toEqual(
      expect.arrayContaining([expect.objectContaining({ verb: 'PASS' })]),
    );
    expect(JSON.stringify(decision)).not.toContain(carla.email);
  });
});
