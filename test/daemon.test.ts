import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TcpProxy } from '../bench/faults/tcp-proxy.js';
import { type Clock, MovableClock, systemClock } from '../src/clock.js';
import { exampleDesk } from '../src/config/example.js';
import { parseDeskFile } from '../src/config/load.js';
import { Daemon } from '../src/daemon/daemon.js';
import { silentLog } from '../src/log.js';
import { type Dovecot, dovecotAvailable, freePort, needsDovecot, startDovecot } from './support/dovecot.js';
import { TestHouse } from './support/house.js';
import { type SmtpSink, startSmtpSink } from './support/smtp-sink.js';

const title = 'a desk with several inboxes';
describe.skipIf(!dovecotAvailable())(
  dovecotAvailable() ? title : `${title} (${needsDovecot})`,
  { timeout: 120_000 },
  () => {
    let dovecot: Dovecot;
    let sink: SmtpSink;
    let line: TcpProxy;
    let dir: string;
    let daemon: Daemon | undefined;

    beforeEach(async () => {
      dir = await mkdtemp(join(tmpdir(), 'postdesk-daemon-'));
      dovecot = await startDovecot();
      sink = await startSmtpSink();
      line = await TcpProxy.open(dovecot.imapPort);
    });
    afterEach(async () => {
      await daemon?.stop();
      daemon = undefined;
      await line.close();
      await Promise.all([dovecot.remove(), sink.close(), rm(dir, { recursive: true, force: true })]);
    });

    async function begin(ports: number[], clock: Clock = systemClock, maxSize = '40 MB'): Promise<void> {
      const host = '127.0.0.1';
      const inboxes = ports.map((port, at) => ({
        imap: { host, port, secure: false, user: `inbox${at}`, password: 'secret' },
      }));
      const sections = {
        mail: { in: inboxes, out: { smtp: { host, port: sink.port } }, maxSize },
        database: `sqlite:${join(dir, 'desk.sqlite')}`,
        http: { listen: `${host}:${await freePort()}` },
      };
      const more = Object.entries(sections).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      const readFile = () => {
        throw new Error('the example names no file');
      };
      daemon = await Daemon.start(
        parseDeskFile(`${exampleDesk}\n${more.join('\n')}\n`, { path: null, env: {}, readFile }),
        silentLog,
        clock,
      );
    }

    const mail = (subject: string) =>
      `From: jan@contoso.example\r\nTo: support@acme.example\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@contoso.example>\r\n\r\nHello\r\n`;
    const acknowledged = () => sink.mails.filter((one) => one.to === 'jan@contoso.example');
    const patiently = { timeout: 30_000, interval: 50 };

    it('goes on with one while another is open and dead in the middle of its work', async () => {
      // A mail is given; nothing that is asked afterwards is ever answered.
      let given = false;
      line.onBytes = (direction, bytes) => {
        given ||= direction === 'to client' && bytes.includes('Subject: First');
        if (given && bytes.includes('OK Fetch completed')) setImmediate(() => line.stallAll());
      };
      await dovecot.deliver('inbox0', mail('First'));
      await begin([line.port, dovecot.imapPort]);
      await vi.waitFor(() => expect(acknowledged()).toHaveLength(1), patiently);
      await dovecot.deliver('inbox1', mail('Second'));
      await vi.waitFor(() => expect(acknowledged()).toHaveLength(2), patiently);
      await vi.waitFor(
        async () => expect(await dovecot.subjects('inbox1', 'Postdesk/Done')).toEqual(['Second']),
        patiently,
      );
      expect(await dovecot.subjects('inbox0', 'INBOX')).toEqual(['First']);
    });

    it('goes on with one while another is not there', async () => {
      await begin([await freePort(), dovecot.imapPort]);
      await dovecot.deliver('inbox1', mail('Second'));
      await vi.waitFor(() => expect(acknowledged()).toHaveLength(1), patiently);
      expect(daemon?.inboxes.map((inbox) => inbox.state().kind)).toEqual(['unreachable', 'open']);
    });

    it('tells the admin of a mail that is too large, and what to do', async () => {
      await dovecot.deliver('inbox0', mail('Photos').replace('Hello', 'x'.repeat(70).concat('\r\n').repeat(2_000)));
      await begin([dovecot.imapPort], systemClock, '100 KB');
      const told = () => sink.mails.filter((one) => one.to === 'adam@acme.example');
      await vi.waitFor(() => expect(told()).toHaveLength(1), patiently);
      expect(await daemon!.db('ledger').select('state')).toEqual([{ state: 'quarantined' }]);
    });

    it('takes nobody for silent whose answer it has not read', async () => {
      const house = await TestHouse.open({
        database: `sqlite:${join(dir, 'desk.sqlite')}`,
        remove: () => Promise.resolve(),
      });
      for (const who of ['jan', 'kim']) {
        await house.mail({ from: `${who}@contoso.example`, subject: `[Question] ${who}`, text: 'Where is it?' });
        await house.command(await house.newest('mona@acme.example', 'triage'), 'ASSIGN');
        await house.command(await house.newest('anna@acme.example', 'assigned'), 'ANSWER', 'Under Settings.');
      }
      const { row } = await house.newest('jan@contoso.example', 'answer');
      await house.close();
      const answer = `From: jan@contoso.example\r\nTo: support@acme.example\r\nSubject: Re: ${row.subject}\r\nMessage-ID: <ok@contoso.example>\r\nIn-Reply-To: ${row.messageId}\r\n\r\nNOT OK, it is not there.\r\n`;
      await dovecot.deliver('inbox1', answer);
      const clock = new MovableClock(house.clock.now() + 5 * 24 * 3_600_000);
      const stages = async () => (await daemon!.db('tickets').orderBy('number')).map(({ stage }) => stage);
      const later = async () => daemon!.db('events').whereIn('kind', ['reminded', 'silence']).orderBy('id');

      await begin([dovecot.imapPort, await freePort()], clock);
      await vi.waitFor(() => expect(daemon!.inboxes[0]!.heardTo(null)).not.toBeNull(), patiently);
      await vi.waitFor(() => expect(daemon!.inboxes[1]!.state().kind).toBe('unreachable'), patiently);
      expect([await stages(), await later()]).toEqual([['answered', 'answered'], []]);
      await daemon!.stop();

      await begin([dovecot.imapPort, dovecot.imapPort], clock);
      await vi.waitFor(async () => expect(await stages()).toEqual(['discussion', 'closed']), patiently);
      expect((await later()).map(({ ticket, kind }) => `${ticket} ${kind}`)).toEqual([
        'HD-2 reminded',
        'HD-2 reminded',
        'HD-2 silence',
      ]);
    });
  },
);
