/** Signed messages of S/MIME that hold their content inside (RFC 8551 section 3.5.2, RFC 5652). */

const oids = {
  data: '2a864886f70d010701',
  signed: '2a864886f70d010702',
} as const;
const tags = {
  integer: 0x02,
  octets: 0x04,
  octetsInPieces: 0x24,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  first: 0xa0,
} as const;
/** Elements of unknown length are passed over by looking into them; honest ones are nested a few times. */
const deepest = 20;

/**
 * What a SignedData holds, as its bytes. The signature is not looked at: who wrote a mail is proven otherwise.
 * @returns null where it holds nothing or is no SignedData: encrypted, compressed, damaged
 */
export function signedContent(der: Buffer): Buffer | null {
  try {
    const reader = new Ber(der);
    reader.enter(tags.sequence);
    if (reader.oid() !== oids.signed) return null;
    for (const tag of [tags.first, tags.sequence] as const) reader.enter(tag);
    reader.skip(tags.integer);
    reader.skip(tags.set);
    reader.enter(tags.sequence);
    if (reader.oid() !== oids.data) return null;
    reader.enter(tags.first);
    return Buffer.concat(reader.octets());
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Element {
  tag: number;
  /** Where its content ends; null where only its end mark tells. */
  end: number | null;
}

/** Goes through BER from front to back, each byte once (X.690). @throws RangeError where it is something else */
class Ber {
  #at = 0;

  constructor(readonly bytes: Buffer) {}

  enter(tag: number): Element {
    const element = this.#header();
    if (element.tag !== tag) throw new RangeError('another element is here');
    return element;
  }

  oid(): string {
    const { end } = this.enter(tags.oid);
    return this.#take(end).toString('hex');
  }

  skip(tag: number): void {
    const { end } = this.enter(tag);
    if (end === null) this.#toEndMark(0);
    else this.#at = end;
  }

  /** An OCTET STRING, in one piece or in many. */
  octets(depth = 0): Buffer[] {
    const element = this.#header();
    if (element.tag === tags.octets) return [this.#take(element.end)];
    if (element.tag !== tags.octetsInPieces || depth > deepest) throw new RangeError('no octets are here');
    const pieces: Buffer[] = [];
    while (!this.#isAtEnd(element)) pieces.push(...this.octets(depth + 1));
    return pieces;
  }

  #isAtEnd({ end }: Element): boolean {
    if (end !== null) return this.#at >= end;
    const ends = this.bytes.readUInt16BE(this.#at) === 0;
    if (ends) this.#at += 2;
    return ends;
  }

  #toEndMark(depth: number): void {
    if (depth > deepest) throw new RangeError('it is nested too deep');
    while (!this.#isAtEnd({ tag: 0, end: null })) {
      const { end } = this.#header();
      if (end === null) this.#toEndMark(depth + 1);
      else this.#at = end;
    }
  }

  #take(end: number | null): Buffer {
    if (end === null) throw new RangeError('its length is unknown');
    const taken = this.bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  #header(): Element {
    const tag = this.bytes.readUInt8(this.#at);
    const first = this.bytes.readUInt8(this.#at + 1);
    this.#at += 2;
    if (first === 0x80) return { tag, end: null };
    let length = first;
    if (first > 0x80) {
      const count = first - 0x80;
      if (count > 4) throw new RangeError('its length is out of bounds');
      length = this.bytes.readUIntBE(this.#at, count);
      this.#at += count;
    }
    const end = this.#at + length;
    if (end > this.bytes.length) throw new RangeError('it is cut off');
    return { tag, end };
  }
}
