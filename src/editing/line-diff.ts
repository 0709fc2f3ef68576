interface Line {
  mark: ' ' | '-' | '+';
  text: string;
}

const around = 3;
/** Beyond this many comparisons the middle is shown as replaced whole. */
const most = 4_000_000;

/** What changed from one text to another as a unified diff, without its file names; '' where they are the same. */
export function lineDiff(before: string, after: string): string {
  const lines = aligned(linesOf(before), linesOf(after));
  return hunks(lines)
    .map(({ from, to }) => hunk(lines, from, to))
    .join('\n');
}

function linesOf(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function aligned(before: string[], after: string[]): Line[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [
    ...marked(' ', before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...marked(' ', before.slice(before.length - end)),
  ];
}

/** By the longest common subsequence: `rest[a][b]` is its length from line a of the one and line b of the other on. */
function middle(before: string[], after: string[]): Line[] {
  if (before.length * after.length > most) return [...marked('-', before), ...marked('+', after)];
  const rest = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  const at = (a: number, b: number) => rest[a]?.[b] ?? 0;
  for (let a = before.length - 1; a >= 0; a -= 1) {
    const row = rest[a] ?? new Uint16Array();
    for (let b = after.length - 1; b >= 0; b -= 1) {
      row[b] = before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const lines: Line[] = [];
  let [a, b] = [0, 0];
  while (a < before.length && b < after.length) {
    if (before[a] === after[b]) {
      lines.push(...marked(' ', before.slice(a, a + 1)));
      a += 1;
      b += 1;
    } else if (at(a + 1, b) >= at(a, b + 1)) {
      lines.push(...marked('-', before.slice(a, a + 1)));
      a += 1;
    } else {
      lines.push(...marked('+', after.slice(b, b + 1)));
      b += 1;
    }
  }
  return [...lines, ...marked('-', before.slice(a)), ...marked('+', after.slice(b))];
}

function marked(mark: Line['mark'], texts: string[]): Line[] {
  return texts.map((text) => ({ mark, text }));
}

/** Stretches of changes with the lines around them; those that touch are one. */
function hunks(lines: Line[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  lines.forEach(({ mark }, index) => {
    if (mark === ' ') return;
    const to = Math.min(index + around + 1, lines.length);
    const last = found.at(-1);
    if (last && index - around <= last.to) last.to = to;
    else found.push({ from: Math.max(index - around, 0), to });
  });
  return found;
}

function hunk(lines: Line[], from: number, to: number): string {
  const count = (part: Line[], mark: Line['mark']) => part.filter((line) => line.mark !== mark).length;
  const [above, shown] = [lines.slice(0, from), lines.slice(from, to)];
  const place = (mark: Line['mark']) => {
    const length = count(shown, mark);
    return `${count(above, mark) + (length > 0 ? 1 : 0)},${length}`;
  };
  return [`@@ -${place('+')} +${place('-')} @@`, ...shown.map(({ mark, text }) => mark + text)].join('\n');
}
