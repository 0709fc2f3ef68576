/**
 * PNG pictures of screens made small: few colours are in them, so one byte a dot will do. Reads what Chromium writes
 * (8 bits, RGB or RGBA, not interlaced, opaque) and writes a palette (PNG specification, section 11.2.2).
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export function smaller(png) {
  const { width, height, channels, rows } = read(png);
  return write(width, height, paletted(rows, channels));
}

function read(png) {
  const [width, height, colorType] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const channels = colorType === 6 ? 4 : 3;
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const length = width * channels;
  const rows = [];
  let above = Buffer.alloc(length);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (length + 1)];
    const row = raw.subarray(y * (length + 1) + 1, (y + 1) * (length + 1));
    unfilter(filter, row, above, channels);
    rows.push(row);
    above = row;
  }
  return { width, height, channels, rows };
}

/** Section 9.2 of the specification. */
function unfilter(filter, row, above, channels) {
  for (let x = 0; x < row.length; x += 1) {
    const left = x < channels ? 0 : row[x - channels];
    const up = above[x];
    const corner = x < channels ? 0 : above[x - channels];
    const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter];
    row[x] += guess;
  }
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Rows of numbers of colours: the 256 most frequent ones; any other is drawn in the nearest of these. */
function paletted(rows, channels) {
  const counts = new Map();
  for (const row of rows) {
    for (let at = 0; at < row.length; at += channels) {
      const colour = row.readUIntBE(at, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const palette = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)).slice(0, 256);
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  const numberOf = (colour) => {
    if (!numbers.has(colour)) numbers.set(colour, nearest(colour, palette));
    return numbers.get(colour);
  };
  const numbered = rows.map((row) =>
    Uint8Array.from({ length: row.length / channels }, (_, x) => numberOf(row.readUIntBE(x * channels, 3))),
  );
  return { rows: numbered, palette: palette.flatMap(parts) };
}

const parts = (colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function nearest(colour, palette) {
  const [red, green, blue] = parts(colour);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [number, other] of palette.entries()) {
    const [r, g, b] = parts(other);
    const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (far < least) [best, least] = [number, far];
  }
  return best;
}

function write(width, height, { rows, palette }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const data = Buffer.concat(rows.flatMap((row) => [Buffer.from([0]), row]));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(data, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), data.length + 8);
  return out;
}
