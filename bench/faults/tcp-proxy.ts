/** A TCP proxy on loopback that passes everything on, until told to cut, stall or refuse connections. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What is to happen to a connection once so many bytes went through it, both directions together. */
export interface WireFault {
  kind: 'cut' | 'stall';
  afterBytes: number;
}

/** One connection through the proxy. */
export interface Wire {
  client: Socket;
  server: Socket;
  /** How the other side knows it: the proxy's own port. */
  localPort: number;
  bytes: number;
  fault: WireFault | null;
  /** Bytes go nowhere any more, and nobody is told. */
  stalled: boolean;
}

export type Direction = 'to server' | 'to client';

export class TcpProxy {
  readonly wires = new Set<Wire>();
  /** Faults for the next connections, one each. */
  readonly planned: WireFault[] = [];
  /** New connections are ended at once. */
  refusing = false;
  /** Connections that were. */
  refused = 0;
  /** Sees all bytes before they are passed on. */
  onBytes: (direction: Direction, bytes: Buffer, wire: Wire) => void = () => {};
  /** Words of CAPABILITY lists (RFC 9051) that clients are not told, so that a server does as an older one. */
  hidden: readonly string[] = [];
  /** A connection will carry nothing more. */
  onFault: (wire: Wire) => void = () => {};

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {}

  static async open(target: number): Promise<TcpProxy> {
    const server = createServer();
    const proxy = new TcpProxy(server, target);
    server.on('connection', (client) => proxy.take(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Bytes so far on connections that are open. */
  cutAll(): void {
    for (const wire of this.wires) this.cut(wire);
  }

  stallAll(): void {
    for (const wire of this.wires) this.stall(wire);
  }

  /** No new faults; what is stalled stays so until the client gives up, as it must. */
  heal(): void {
    this.planned.length = 0;
    this.refusing = false;
    for (const wire of this.wires) wire.fault = null;
  }

  /** Forgets everything of the last run. */
  reset(): void {
    this.heal();
    this.hidden = [];
    this.onBytes = () => {};
    this.onFault = () => {};
    this.cutAll();
  }

  async close(): Promise<void> {
    this.cutAll();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private take(client: Socket): void {
    client.on('error', () => {});
    if (this.refusing) {
      this.refused += 1;
      return void client.resetAndDestroy();
    }
    const server = connect(this.target, '127.0.0.1');
    const wire: Wire = { client, server, localPort: 0, bytes: 0, fault: null, stalled: false };
    wire.fault = this.planned.shift() ?? null;
    this.wires.add(wire);
    server.on('error', () => {});
    server.once('connect', () => {
      wire.localPort = (server.address() as AddressInfo).port ?? 0;
    });
    client.on('data', (bytes) => this.pass(wire, 'to server', bytes as Buffer));
    server.on('data', (bytes) => this.pass(wire, 'to client', bytes as Buffer));
    // A stalled connection hides its ends too.
    client.on('close', () => this.end(wire));
    server.on('close', () => (wire.stalled ? undefined : this.end(wire)));
  }

  private pass(wire: Wire, direction: Direction, given: Buffer): void {
    if (wire.stalled) return;
    const bytes = direction === 'to client' && this.hidden.length > 0 ? this.without(given) : given;
    this.onBytes(direction, bytes, wire);
    const { fault } = wire;
    const left = fault ? fault.afterBytes - wire.bytes : Number.POSITIVE_INFINITY;
    wire.bytes += bytes.length;
    const to = direction === 'to server' ? wire.server : wire.client;
    if (fault === null || bytes.length < left) return void to.write(bytes);
    this.onFault(wire);
    const rest = bytes.subarray(0, Math.max(0, left));
    if (fault.kind === 'stall') {
      wire.stalled = true;
      to.write(rest);
    } else {
      to.write(rest, () => this.cut(wire));
    }
  }

  private without(bytes: Buffer): Buffer {
    const hide = (list: string) => {
      const words = list.split(' ').filter((word) => !this.hidden.includes(word));
      return words.join(' ');
    };
    return Buffer.from(bytes.toString('latin1').replace(/\bCAPABILITY [^\]\r\n]*/g, hide), 'latin1');
  }

  private stall(wire: Wire): void {
    if (wire.stalled) return;
    this.onFault(wire);
    wire.stalled = true;
  }

  private cut(wire: Wire): void {
    this.onFault(wire);
    this.end(wire);
  }

  private end(wire: Wire): void {
    this.wires.delete(wire);
    // A reset, as from a router that has lost its memory; what was written before still arrives or does not.
    wire.client.destroy();
    wire.server.destroy();
  }
}
