/** The built sandbox as a process of its own, and people who write to it as their mail programs would. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** Their names as mail programs write them, by address. */
const people = {
  'nora@contoso.example': 'Nora Dekker',
  'cfo@contoso.example': 'Carl Fox',
  'fred@fabrikam.example': 'Fred Arnold',
  'mona@acme.example': 'Mona Maes',
  'anna@acme.example': 'Anna Peeters',
  'lena@acme.example': 'Lena Vos',
  'dave@acme.example': 'Dave Smith',
  'adam@acme.example': 'Adam Bakker',
};

/** A mail as somebody writes it: what `answer`, `press` and `write` tell of it afterwards, to be shown. */
const written = (from, subject, text, files) => ({ from: people[from], to: 'Acme Support', subject, text, files });

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {string} now moment at which its clock starts, ISO */
export async function openDesk(now) {
  const data = await mkdtemp(join(tmpdir(), 'postdesk-pictures-'));
  const [port, smtpPort] = [await freePort(), await freePort()];
  const flags = ['--port', port, '--smtp-port', smtpPort, '--data', data, '--now', now];
  const child = spawn(process.execPath, [main, 'sandbox', ...flags.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('the sandbox did not start; run npm run build first'))),
  ]);
  const base = `http://127.0.0.1:${port}`;

  async function call(path, body) {
    const headers = { 'content-type': 'application/json' };
    const init = body === undefined ? undefined : { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await fetch(base + path, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  const desk = {
    base,
    mailbox: (owner) => call(`/sandbox/mailboxes/${encodeURIComponent(owner)}`),
    /** The newest mail of a mailbox with such a subject. */
    async find(owner, subject) {
      const box = await desk.mailbox(owner);
      const found = box.findLast((one) => subject.test(one.subject));
      if (!found)
        throw new Error(`${owner} has no mail ${subject} among: ${box.map((one) => one.subject).join(' | ')}`);
      return found;
    },
    async write(from, subject, text) {
      const headers = { 'X-Sandbox-Proof': 'dkim' };
      await call('/sandbox/mail', { from: `${people[from]} <${from}>`, subject, text, headers });
      await desk.settle();
      return written(from, subject, text, []);
    },
    /** @param {{command?: string, text?: string, files?: {filename: string, contentBase64: string}[]}} what */
    async answer(by, to, { command, text = '', files = [] }) {
      const mail = await desk.find(by, to);
      const subject = `Re: ${mail.subject}${command ? ` ${command}` : ''}`;
      await call('/sandbox/reply', { mailbox: by, id: mail.id, subject, text, attachments: files });
      await desk.settle();
      return written(by, subject, text, files);
    },
    /** Presses a link of a mail, such as OK, and sends what the mail program opens. */
    async press(by, to, link, text = '') {
      const { html } = await desk.find(by, to);
      const links = [...html.matchAll(/href="(mailto:[^"]*)"/g)].map(
        ([, href]) => new URL(href.replaceAll('&amp;', '&')),
      );
      const subject = (url) => url.searchParams.get('subject') ?? '';
      const opened = links.find((url) => subject(url).replace(/^\[[^\]]*\]\s*/, '') === link);
      if (!opened) throw new Error(`the mail has no link ${link}`);
      const address = decodeURIComponent(opened.pathname);
      await call('/sandbox/mail', { from: `${people[by]} <${by}>`, to: address, subject: subject(opened), text });
      await desk.settle();
      return written(by, subject(opened), text, []);
    },
    settle: () => call('/sandbox/settle', {}),
    ticket: (key) => call(`/api/tickets/${key}`),
    reset: () => call('/sandbox/reset', {}),
    clockTo: (to) => call('/sandbox/clock', { to }),
    later: (advance) => call('/sandbox/clock', { advance }),
    async close() {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
      await rm(data, { recursive: true, force: true });
    },
  };
  return desk;
}
