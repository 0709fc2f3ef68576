/** The sandbox as a process of its own, played by its HTTP calls. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './dovecot.js';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

export interface SentAttachment {
  filename: string;
  contentBase64: string;
}

export interface MailInABox {
  id: number;
  /** ISO, UTC. */
  at: string;
  from: string;
  to: string;
  replyTo: string;
  subject: string;
  text: string;
  html: string | null;
  headers: Record<string, string>;
  attachments: { filename: string; size: number }[];
}

export interface TicketAsJson {
  key: string;
  stage: string;
  app: string | null;
  stagingHeld: boolean;
  messages?: { direction: string; kind: string; subject: string; text: string }[];
  [field: string]: unknown;
}

export interface SandboxProcess {
  readonly smtpPort: number;
  /** @throws where the answer is no success, with what the sandbox said */
  call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T>;
  settle(): Promise<void>;
  /** All mails of a mailbox, oldest first. */
  mailbox(address: string): Promise<MailInABox[]>;
  mailboxes(): Promise<{ address: string; count: number }[]>;
  tickets(): Promise<TicketAsJson[]>;
  /** Null where there is none. */
  ticket(key: string): Promise<TicketAsJson | null>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** @param now moment at which its clock starts, ISO */
export async function startSandbox(now: string): Promise<SandboxProcess> {
  if (!existsSync(main)) throw new Error('there is no dist/: run `npm run build` first, as `npm test` does');
  const data = await mkdtemp(join(tmpdir(), 'postdesk-sandbox-'));
  const [port, smtpPort] = [await freePort(), await freePort()];
  const flags = ['--port', String(port), '--smtp-port', String(smtpPort), '--data', data, '--now', now];
  const child = spawn(process.execPath, [main, 'sandbox', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  await opened(child);
  const base = `http://127.0.0.1:${port}`;

  async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
    const response = await ask(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }

  function ask(method: string, path: string, body?: unknown): Promise<Response> {
    if (body === undefined) return fetch(base + path, { method });
    return fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  return {
    smtpPort,
    call,
    settle: async () => void (await call('POST', '/sandbox/settle')),
    mailbox: (address) => call('GET', `/sandbox/mailboxes/${encodeURIComponent(address)}`),
    mailboxes: () => call('GET', '/sandbox/mailboxes'),
    tickets: () => call('GET', '/api/tickets'),
    ticket: async (key) => {
      const response = await ask('GET', `/api/tickets/${key}`);
      if (response.status === 404) return null;
      return (await response.json()) as TicketAsJson;
    },
    reset: async () => void (await call('POST', '/sandbox/reset')),
    close: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Resolves once the process says that it is open. */
function opened(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('is open')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}: ${said}`)));
  });
}
