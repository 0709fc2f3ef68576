import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/deliver/classify.js';
import { Standing } from '../../src/deliver/standing.js';

const minute = 60_000;
const hour = 60 * minute;
const denied: Outcome = { kind: 'permanent', reason: '550 5.7.1 no', about: 'policy' };
const nobody: Outcome = { kind: 'permanent', reason: '550 5.1.1 nobody', about: 'mail' };
const wrongPassword: Outcome = { kind: 'temporary', reason: '535 wrong', maybeDelivered: false, about: 'desk' };
const away: Outcome = { kind: 'temporary', reason: 'ECONNREFUSED', maybeDelivered: false, about: 'line' };
const later: Outcome = { kind: 'temporary', reason: '451 later', maybeDelivered: false, about: 'mail' };
const sent: Outcome = { kind: 'sent', response: '250 OK' };

let standing: Standing;
/** Attempts so far, by recipient. */
let attempts: Map<string, number>;
beforeEach(() => {
  standing = new Standing();
  attempts = new Map();
});

/** One attempt to send to NAME@DOMAIN, and what kind it comes to. */
function comes(outcome: Outcome, recipient: string, at: number): Outcome['kind'] {
  attempts.set(recipient, (attempts.get(recipient) ?? 0) + 1);
  return standing.judge(outcome, recipient, attempts.get(recipient) ?? 0, at).kind;
}

describe('a refusal by policy', () => {
  it('of one recipient is for now, and for good once others have got theirs for some minutes', () => {
    expect(comes(denied, 'bad@contoso.example', 0)).toBe('temporary');
    comes(sent, 'mona@acme.example', 1);
    for (const at of [1, 3]) expect(comes(denied, 'bad@contoso.example', at * minute)).toBe('temporary');
    expect(comes(denied, 'bad@contoso.example', 7 * minute)).toBe('permanent');
    expect([standing.trouble(7 * minute), standing.isBarred(7 * minute)]).toEqual([null, false]);
  });

  it('of three recipients, none of whom got any mail, is about the desk, however often it is tried', () => {
    for (const name of ['a', 'b', 'c']) expect(comes(denied, `${name}@${name}.example`, 10)).toBe('temporary');
    expect(standing.trouble(10)).toMatchObject({ since: 10, reason: '550 5.7.1 no' });
    expect([standing.isBarred(10), standing.opensAt(10)]).toEqual([true, 10 + minute]);
    for (let at = 1; at < 3 * 24 * 60; at += 3) expect(comes(denied, 'a@a.example', at * minute)).toBe('temporary');
    expect(standing.isBarred(3 * 24 * hour)).toBe(true);
  });

  it('is over for all when one of them is taken', () => {
    for (const name of ['a', 'b', 'c']) comes(denied, `${name}@${name}.example`, 0);
    comes(sent, 'a@a.example', minute);
    expect([standing.trouble(minute), standing.isBarred(minute)]).toEqual([null, false]);
  });

  it('of all outside keeps no mail from those who are on that server, and is told as long as it lasts', () => {
    for (const name of ['a', 'b', 'c']) comes(denied, `${name}@${name}.example`, 0);
    comes(sent, 'mona@acme.example', 1);
    expect(standing.isBarred(1)).toBe(false);
    expect(standing.trouble(1)).not.toBeNull();
    for (const at of [1, 3, 7, 15]) expect(comes(denied, 'a@a.example', at * minute)).toBe('temporary');
    for (const name of ['a', 'b', 'c']) comes(sent, `x@${name}.example`, 20 * minute);
    expect(standing.trouble(20 * minute)).toBeNull();
  });

  it('of the only one whom a quiet desk writes to is about the desk after a quarter of an hour, until another is taken', () => {
    for (const at of [0, 1, 3, 7]) expect(comes(denied, 'a@a.example', at * minute)).toBe('temporary');
    expect(standing.trouble(7 * minute)).toBeNull();
    expect(comes(denied, 'a@a.example', 15 * minute)).toBe('temporary');
    expect(standing.isBarred(15 * minute)).toBe(true);
    comes(sent, 'mona@acme.example', 16 * minute);
    expect([standing.trouble(16 * minute), comes(denied, 'a@a.example', 18 * minute)]).toEqual([null, 'permanent']);
  });

  it('that is not seen again is forgotten', () => {
    for (const name of ['a', 'b', 'c']) comes(denied, `${name}@${name}.example`, 0);
    expect(standing.trouble(2 * hour)).not.toBeNull();
    expect([standing.trouble(3 * hour), standing.isBarred(3 * hour)]).toEqual([null, false]);
  });
});

it('recipients that do not exist are refused for good, however many there are', () => {
  for (const name of ['a', 'b', 'c', 'd']) expect(comes(nobody, `${name}@a.example`, 0)).toBe('permanent');
  expect(standing.trouble(0)).toBeNull();
});

it('a login that is refused is about the desk at once, until a mail is taken', () => {
  expect(comes(wrongPassword, 'a@a.example', 5)).toBe('temporary');
  expect([standing.trouble(5), standing.isBarred(5)]).toMatchObject([{ since: 5, reason: '535 wrong' }, true]);
  comes(sent, 'a@a.example', 6);
  expect([standing.trouble(6), standing.isBarred(6)]).toEqual([null, false]);
});

it('a server that gives no answer is told of after a quarter of an hour, and each mail is tried as it is due', () => {
  for (const at of [0, 1, 3, 7]) comes(away, 'a@a.example', at * minute);
  expect(standing.trouble(14 * minute)).toBeNull();
  expect(standing.trouble(15 * minute)).toMatchObject({ since: 0, reason: 'ECONNREFUSED' });
  expect(standing.isBarred(15 * minute)).toBe(false);
  comes(later, 'a@a.example', 16 * minute);
  expect(standing.trouble(16 * minute)).toBeNull();
});
