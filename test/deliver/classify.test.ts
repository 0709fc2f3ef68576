import { describe, expect, it } from 'vitest';
import { classify } from '../../src/deliver/classify.js';
import { Advice } from '../../src/errors.js';

function failed(fields: { code?: string; command?: string; response?: string; message?: string }): Error {
  const responseCode = Number(/^\d+/.exec(fields.response ?? '')?.[0]);
  const error = new Error(fields.message ?? 'failed');
  return Object.assign(error, fields, responseCode ? { responseCode } : {});
}

describe('an answer of the server', () => {
  it.each<[string, string, string, string]>([
    ['4xx to the recipient', 'EENVELOPE', 'RCPT TO', '450 4.2.1 greylisted, try later'],
    ['4xx to the mail', 'EMESSAGE', 'DATA', '451 4.3.0 not now'],
    ['421 at any time', 'EENVELOPE', 'RCPT TO', '421 4.3.2 closing'],
    ['5xx whose enhanced status code says for now', 'EENVELOPE', 'RCPT TO', '550 4.7.1 greylisted, try later'],
    ['503, a muddle in the conversation', 'EENVELOPE', 'RCPT TO', '503 5.5.1 MAIL first'],
  ])('%s is temporary', (_, code, command, response) => {
    const outcome = classify(failed({ code, command, response }), true);
    expect(outcome).toEqual({ kind: 'temporary', reason: response, maybeDelivered: false, about: 'mail' });
  });

  it.each<[string, string, string, string]>([
    ['5xx to the recipient', 'EENVELOPE', 'RCPT TO', '550 5.1.1 no such user'],
    ['a full mailbox', 'EENVELOPE', 'RCPT TO', '550 5.2.2 over quota'],
    ['5xx without a code', 'EENVELOPE', 'RCPT TO', '550 no such user here'],
    ['5xx that names another code later on', 'EMESSAGE', 'DATA', '554 5.6.0 see RFC 4.1.2'],
    ['552, too large at MAIL FROM', 'EENVELOPE', 'MAIL FROM', '552 5.3.4 too large'],
  ])('%s is permanent', (_, code, command, response) => {
    expect(classify(failed({ code, command, response }), true)).toEqual({
      kind: 'permanent',
      reason: response,
      about: 'mail',
    });
  });

  it.each<[string, string]>([
    ['RCPT TO', '550 5.7.1 Relaying denied'],
    ['RCPT TO', '554 5.7.1 <jan@contoso.example>: Relay access denied'],
    ['RCPT TO', '550 relay not permitted'],
    ['RCPT TO', "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"],
    ['RCPT TO', '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain'],
    ['RCPT TO', '550-5.4.5 Daily SMTP relay limit exceeded for user'],
    ['DATA', '554 5.2.252 SendAsDenied; support@acme.example not allowed to send as'],
    ['DATA', '550 5.1.8 Access denied, bad outbound sender'],
    ['DATA', '554 5.7.1 looks like spam'],
  ])('at %s (%s) is permanent, but may be about the desk', (command, response) => {
    const outcome = classify(failed({ code: 'EENVELOPE', command, response }), true);
    expect(outcome).toEqual({ kind: 'permanent', reason: response, about: 'policy' });
  });

  it('against the sender keeps the mail, and may be about this mail', () => {
    const response = '553 5.7.1 sender rejected';
    const outcome = classify(failed({ code: 'EENVELOPE', command: 'MAIL FROM', response }), false);
    expect(outcome).toMatchObject({ kind: 'temporary', about: 'policy' });
  });

  it.each<[string, string, string, string]>([
    ['wrong password', 'EAUTH', 'AUTH PLAIN', '535 5.7.8 bad credentials'],
    ['login wanted', 'EENVELOPE', 'RCPT TO', '530 5.7.0 authentication required'],
    ['TLS wanted', 'EENVELOPE', 'MAIL FROM', '530 5.7.0 Must issue a STARTTLS command first'],
    ['not spoken to', 'ECONNECTION', 'CONN', '554 5.7.1 no service for you'],
  ])('about the desk (%s) keeps the mail', (_, code, command, response) => {
    expect(classify(failed({ code, command, response }), false)).toMatchObject({ kind: 'temporary', about: 'desk' });
  });
});

describe('no answer', () => {
  it.each(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'EPROTOCOL'])('(%s) is temporary', (code) => {
    const before = classify(failed({ code, command: 'CONN', message: 'went away' }), false);
    expect(before).toEqual({ kind: 'temporary', reason: `${code}: went away`, maybeDelivered: false, about: 'line' });
    const after = classify(failed({ code, command: 'CONN', message: 'went away' }), true);
    expect(after).toMatchObject({ kind: 'temporary', maybeDelivered: true });
  });

  it('because TLS failed is about the desk', () => {
    expect(classify(failed({ code: 'ETLS', message: 'certificate has expired' }), false)).toMatchObject({
      about: 'desk',
    });
  });

  it.each<[string, 1 | 3, string]>([
    ['has none for now', 3, 'line'],
    ['refuses it', 1, 'desk'],
  ])('for want of a token, where the provider %s', (_, exitCode, about) => {
    // As the library hands it on.
    const error = Object.assign(new Advice('oauth2: gave no token', exitCode), {
      code: 'EAUTH',
      command: 'AUTH XOAUTH2',
    });
    expect(classify(error, false)).toEqual({
      kind: 'temporary',
      reason: 'oauth2: gave no token',
      maybeDelivered: false,
      about,
    });
  });

  it('because the address cannot be written in an envelope is permanent', () => {
    const error = failed({ code: 'EENVELOPE', command: 'API', message: 'Invalid recipient "a\\r\\nb"' });
    expect(classify(error, false)).toMatchObject({ kind: 'permanent' });
  });

  it.each<[unknown]>([[new Error('surprise')], ['surprise'], [null], [undefined], [{ code: 550 }]])(
    '(%s) that nobody foresaw is temporary',
    (error) => {
      expect(classify(error, false).kind).toBe('temporary');
    },
  );
});

it('a reason is one line of bearable length', () => {
  const outcome = classify(
    failed({ command: 'DATA', response: `550 5.7.1 no\r\n550 5.7.1 ${'x'.repeat(2000)}` }),
    false,
  );
  expect(outcome).toMatchObject({ kind: 'permanent' });
  if (outcome.kind === 'permanent') expect(outcome.reason).toMatch(/^550 5\.7\.1 no 550 5\.7\.1 x{100,480}$/);
});
