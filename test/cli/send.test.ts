import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { freePort } from '../support/dovecot.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { Place } from './postdesk.js';

let place: Place;
let sink: SmtpSink;
beforeAll(async () => {
  sink = await startSmtpSink();
  place = await Place.make({ mail: out(sink.port) });
});
beforeEach(() => {
  sink.mails.length = 0;
  sink.behaviour = {};
});
afterAll(async () => {
  await sink.close();
  await place.remove();
});

function out(port: number) {
  return { in: [{ smtp: { listen: '127.0.0.1:2525' } }], out: { smtp: { host: '127.0.0.1', port } } };
}

it('send-test sends one mail and prints what the server answered', async () => {
  const { code, out } = await place.run('send-test', 'ann@acme.example');
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^sent to ann@acme\.example; the server says: 250 .*\nthe way in is not tried: .*\n$/),
  });
  expect(sink.mails).toMatchObject([{ from: 'support@acme.example', to: 'ann@acme.example' }]);
  expect(sink.mails[0]?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
});

it('send-test says in one line what the server has against it', async () => {
  sink.behaviour = { onRecipient: () => ({ code: 550, text: '5.1.1 nobody here' }) };
  const { code, said } = await place.run('send-test', 'ann@acme.example');
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringMatching(/^postdesk: .* refused the mail: .*5\.1\.1.*\n$/),
  });
});

it.each(['nobody', 'x@y.example\r\nBcc: z@y.example'])('send-test takes %j for no address', async (to) => {
  expect(await place.run('send-test', to)).toMatchObject({ code: 2, said: expect.stringContaining('is no address') });
  expect(sink.seen.map((mail) => mail.to)).not.toContain(to);
});

it('send-test ends with 3 where the server cannot be reached', async () => {
  const away = await Place.make({ mail: out(await freePort()) });
  const { code, said } = await away.run('send-test', 'ann@acme.example');
  await away.remove();
  expect({ code, said }).toEqual({ code: 3, said: expect.stringMatching(/^postdesk: .*mail\.out\.smtp\n$/) });
});

it('templates send puts a template with sample values into a mailbox', async () => {
  expect(await place.run('templates', 'send', 'released', 'ann@acme.example')).toMatchObject({ code: 0, said: '' });
  expect(sink.mails[0]?.raw).toMatch(/^Subject: \[HD-42\]/m);
});

it('templates send knows its templates', async () => {
  const { code, said } = await place.run('templates', 'send', 'relaesed', 'ann@acme.example');
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('there is no template "relaesed"') });
});
