import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/understand/read.js';
import { mailOf } from './mail-fixture.js';

const desk = { address: 'support@acme.example', isOwnMessageId: () => false };
const heads = ['From: Carla <carla@contoso.example>', 'To: support@acme.example', 'Message-ID: <1@contoso.example>'];
const body = 'It does not print.\n\nOn Mon, 2 Nov 2026 at 10:00, Nora wrote:\n> It prints.\n\nKind regards,\nCarla\n';

const saidIn = async (headers: string[], staff: string[] | null = []) =>
  (await readMail(mailOf([...heads, ...headers], body), { ...desk, staff })).said.text;

describe('a mail that names no other', () => {
  it('is kept whole', async () => {
    expect(await saidIn(['Subject: [Urgent] It does not print'])).toBe(body.trim());
  });

  it('has its new text found where it is of staff', async () => {
    expect(await saidIn(['Subject: It does not print'], ['carla@contoso.example'])).toBe('It does not print.');
  });

  it('has its new text found where whoever asks wants it of everybody', async () => {
    expect(await saidIn(['Subject: It does not print'], null)).toBe('It does not print.');
  });
});

describe('the new text is found in a mail that may answer another', () => {
  it.each<[string, string[]]>([
    ['by In-Reply-To', ['Subject: Re: It', 'In-Reply-To: <2@acme.example>']],
    ['by References', ['Subject: Re: It', 'References: <2@acme.example>']],
    ['by the key of a ticket', ['Subject: Re: [HD-12] It']],
    ['by a key written with blanks, behind a tag', ['Subject: [Urgent] Re: [ hd-12 ] It']],
    ['by the token behind a key', ['Subject: Re: [HD-12/abc] It']],
    ['by the address that it is sent to', ['Subject: Re: It', 'Cc: support+abc@acme.example']],
    ['by the address that it was delivered to', ['Subject: Re: It', 'Delivered-To: support+abc@acme.example']],
  ])('%s', async (_, headers) => {
    expect(await saidIn(headers)).toBe('It does not print.');
  });
});
