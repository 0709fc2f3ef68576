/** Real connections: what libraries say of them is theirs to change. */

import type { AddressInfo } from 'node:net';
import { createServer as createNetServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../src/clock.js';
import { connectionFault } from '../src/connection.js';
import { smtpCourier } from '../src/deliver/courier.js';
import { checkImap } from '../src/intake/check.js';

const open: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of open.splice(0)) server.close();
});

async function serverThat(talks: (socket: Socket) => void): Promise<number> {
  const server = createNetServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    talks(socket);
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const tokens = () => async () => '';
const login = { user: 'support', password: 'secret', oauth2: null, insecure: false };
/** What each of the two ways says of a server. */
async function faults(server: { host?: string; port: number; secure: boolean }) {
  const config = { host: '127.0.0.1', ...login, ...server };
  const folders = { folder: 'INBOX', from: 'all', done: 'Done', failed: 'Failed' } as const;
  const both = [
    checkImap({ kind: 'imap', ...config, ...folders }, tokens),
    smtpCourier({ ...config, dkim: null }, systemClock).verify(),
  ];
  return Promise.all(both.map((one) => one.then(Promise.reject, (error) => error)));
}

describe('a mail server that cannot be talked to', () => {
  it('begins in the clear where the desk file says TLS: it is told to be STARTTLS', async () => {
    const imap = await serverThat((socket) => socket.write('* OK ready\r\n'));
    for (const fault of await faults({ port: imap, secure: true }))
      expect(fault).toMatchObject({
        found: `127.0.0.1:${imap} does not begin with TLS`,
        cure: expect.stringMatching(/^say secure: false in mail\.(in\.imap|out\.smtp), /),
        exitCode: 1,
      });
  });

  it('does not listen', async () => {
    const port = await serverThat(() => {});
    await new Promise((resolve) => open.pop()?.close(resolve));
    for (const fault of await faults({ port, secure: false }))
      expect(fault).toMatchObject({ found: expect.stringContaining('takes no connections'), exitCode: 3 });
  });

  it('is not there at all', async () => {
    for (const fault of await faults({ host: 'imap.acme.invalid', port: 993, secure: true }))
      expect(fault.message).toMatch(
        /^(no host is called imap\.acme\.invalid; correct host|imap\.acme\.invalid:993 cannot be reached)/,
      );
  });

  it.each([
    [{ message: 'Server does not support STARTTLS' }, 'offers no TLS', 'insecure: true', 1],
    [{ code: 'ETLS', message: 'Error upgrading connection with STARTTLS: 500' }, 'offers no TLS', 'insecure: true', 1],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: 'self-signed' }, 'certificate', 'NODE_EXTRA_CA_CERTS', 1],
    [{ code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED', message: 'expired' }, 'certificate', 'renewed', 1],
    [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID', message: 'not in the names' }, 'certificate', 'correct host', 1],
    [{ code: 'GREETING_TIMEOUT', message: 'no greeting' }, 'says nothing', 'secure: true', 3],
    [{ code: 'ETIMEDOUT', message: 'Greeting never received' }, 'says nothing', 'secure: true', 3],
    [{ code: 'EDNS', originalCode: 'ENOTFOUND', message: 'getaddrinfo' }, 'no host is called mail', 'correct host', 3],
    [{ code: 'EHOSTUNREACH', message: 'no way' }, 'cannot be reached (why)', 'see whether it is up', 3],
  ])('fails with %j', (error, found, cure, exitCode) => {
    const fault = connectionFault(error, { host: 'mail', port: 587, secure: false }, 'mail.out.smtp', 'why');
    expect(fault).toMatchObject({ found: expect.stringContaining(found), exitCode });
    expect(fault.cure).toContain(cure);
  });
});
