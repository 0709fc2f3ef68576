/** A line to an IMAP server that does not let its client know of some of what the server can do, or refuses for it. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface OlderServer {
  port: number;
  /** Commands that went through, without their tags. */
  readonly commands: string[];
  /** The line ends, once, instead of passing on a command that begins so. */
  cutBefore: string | null;
  /** The connection that is open answers so to each command that begins so; further ones do not. */
  refuse(command: string, words: string): void;
  connections(): number;
  close(): Promise<void>;
}

export async function startOlderServer(port: number, without: readonly string[]): Promise<OlderServer> {
  const sockets = new Set<Socket>();
  let refused: { connection: number; command: string; words: string } | null = null;
  let connections = 0;
  const server = createServer((near) => {
    connections += 1;
    const connection = connections;
    const far = connect(port, '127.0.0.1');
    const end = () => [near, far].forEach((socket) => void socket.destroy());
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}).on('close', end));
    // A client that waits for an answer says a line at a time.
    near.on('data', (bytes) => {
      const command = bytes.toString('latin1').replace(/^\S+ /, '').trimEnd();
      if (older.cutBefore !== null && command.startsWith(older.cutBefore)) {
        older.cutBefore = null;
        end();
        return;
      }
      older.commands.push(command);
      if (refused?.connection === connection && command.startsWith(refused.command)) {
        near.write(`${bytes.toString('latin1').split(' ', 1)[0]} NO ${refused.words}\r\n`);
        return;
      }
      far.write(bytes);
    });
    far.on('data', (bytes) => near.write(Buffer.from(withoutThese(bytes.toString('latin1'), without), 'latin1')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const older: OlderServer = {
    port: (server.address() as AddressInfo).port,
    commands: [],
    cutBefore: null,
    refuse: (command, words) => {
      refused = { connection: connections, command, words };
    },
    connections: () => connections,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return older;
}

function withoutThese(said: string, capabilities: readonly string[]): string {
  return said.replace(/\bCAPABILITY [^\]\r\n]*/g, (list) =>
    list
      .split(' ')
      .filter((word) => !capabilities.includes(word))
      .join(' '),
  );
}
