import { describe, expect, it } from 'vitest';
import { Advice } from '../../src/errors.js';
import { failureOf, throttledFor } from '../../src/intake/imap-client.js';

describe('a login that does not succeed', () => {
  const login = (serverResponseCode: string | undefined, responseText: string) =>
    Object.assign(new Error('Command failed'), { authenticationFailed: true, serverResponseCode, responseText });

  it('is refused where user or password are wrong', () => {
    const expected = { kind: 'refused', reason: 'Authentication failed.' };
    expect(failureOf(login('AUTHENTICATIONFAILED', 'Authentication failed.'))).toEqual(expected);
    expect(failureOf(login(undefined, 'Authentication failed.'))).toEqual(expected);
  });

  // RFC 5530
  it.each([
    ['UNAVAILABLE', 'Temporary authentication failure.'],
    ['INUSE', 'The mailbox is in use.'],
    ['LIMIT', 'Maximum number of connections from user+IP exceeded'],
    // Gmail and Exchange
    ['ALERT', 'Too many simultaneous connections. (Failure)'],
    [undefined, 'Account exceeded command or bandwidth limits. (Failure)'],
    [undefined, 'Request is throttled. Suggested Backoff Time: 92415 milliseconds'],
  ])('is too much for now where the server says %s: %s', (code, text) => {
    expect(failureOf(login(code, text))).toEqual({ kind: 'throttled', reason: text });
  });

  it('is refused or not as the place is that gives tokens', () => {
    expect(failureOf(new Advice('the token is refused', 1)).kind).toBe('refused');
    expect(failureOf(new Advice('no answer', 3)).kind).toBe('unreachable');
  });
});

it('a server out of reach is told with its code', () => {
  const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  expect(failureOf(error)).toEqual({ kind: 'unreachable', reason: 'ECONNREFUSED: connect ECONNREFUSED' });
});

describe('a server that asks for patience', () => {
  const throttled = (throttleReset: unknown) => throttledFor(Object.assign(new Error('slow down'), { throttleReset }));

  it('is given it, up to ten minutes', () => {
    expect(throttled(90_000)).toBe(90_000);
    expect(throttled(24 * 3_600_000)).toBe(600_000);
  });

  it('is met as usual where it names no time', () => {
    expect([throttled(undefined), throttled(-5), throttled('soon'), throttledFor(null)]).toEqual([0, 0, 0, 0]);
  });
});
