/** Somebody of the staff who is signed in, without a browser: for what pages answer, and whom. */
import { createHash } from 'node:crypto';
import { startSession } from '../../src/record/sessions.js';
import type { ConsoleUnderTest } from './console.js';

export interface Visitor {
  get(path: string): Promise<{ status: number; text: string; headers: Headers }>;
  /** A form, with the session's token and from the console's own page where nothing else is given. */
  post(
    path: string,
    fields?: Record<string, string>,
    token?: string,
    origin?: string,
  ): Promise<{ status: number; text: string; headers: Headers }>;
}

export async function visitor(desk: ConsoleUnderTest, email: string): Promise<Visitor> {
  const secret = `secret of ${email}`;
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const formToken = sha(`form ${secret}`);
  await startSession(desk.house.db, { hash: sha(secret), person: email, agent: 'test' }, desk.clock.now());
  const headers = { cookie: `postdesk=${encodeURIComponent(secret)}`, origin: desk.origin };
  return {
    get: async (path) => {
      const answer = await fetch(desk.origin + path, { headers });
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    },
    post: async (path, fields = {}, token = formToken, origin = desk.origin) => {
      const body = new URLSearchParams({ _token: token, ...fields });
      const answer = await fetch(desk.origin + path, {
        method: 'POST',
        headers: { ...headers, origin },
        body,
        redirect: 'manual',
      });
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    },
  };
}
