import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { legible, mismatch, type Path, type Problem, pathText, quote } from './problems.js';
import { type Surroundings, substitute } from './substitute.js';
import { syntaxAdvice } from './syntax.js';

/** More values than any desk has; stops aliases that multiply ("billion laughs"). */
const MOST_VALUES = 50_000;
const DEEPEST = 30;
const LONGEST = 2_000_000;

/** Keys whose values are never shown. */
const secretKeys = new Set(['password', 'privateKey', 'clientSecret', 'refreshToken', 'accessToken', 'database']);

interface Place {
  line: number;
  value: unknown;
  hidden: boolean;
  /** It could not be filled in: already a problem, so nothing further is said about it. */
  broken: boolean;
}

/** A desk file as plain values, each of which knows its line. A key without a value is as good as none. */
export class Source {
  readonly problems: Problem[] = [];
  /** The text is no YAML: its values are not worth looking at. */
  unreadable = false;
  value: unknown;

  private readonly places = new Map<string, Place>();
  private readonly anchors = new Map<string, Node>();
  private readonly lines = new LineCounter();
  private values = 0;

  constructor(
    text: string,
    private readonly surroundings: Surroundings,
  ) {
    if (text.length > LONGEST) {
      this.problems.push(mismatch('', 1, 'a file of more than 2 MB', 'a desk file'));
      this.unreadable = true;
      return;
    }
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, lineCounter: this.lines });
    this.noteSyntax(document);
    if (!this.unreadable) this.value = this.read(document.contents, [], 1);
  }

  /** Line of a value, of its key where it has one; for a value that is not there, of what it is missing in. */
  lineOf(path: Path): number {
    return this.nearest(path).line;
  }

  /** The path as it is in the file, where one value may stand for a list of one. */
  located(path: Path): Path {
    const real: PropertyKey[] = [];
    for (const step of path) {
      const place = typeof step === 'number' ? this.places.get(keyOf(real)) : undefined;
      if (place === undefined || Array.isArray(place.value)) real.push(step);
    }
    return real;
  }

  /** What stands at a path, as part of a sentence that may be printed anywhere. */
  shown(path: Path): string {
    const place = this.places.get(keyOf(this.located(path)));
    if (place === undefined || place.value === undefined) return 'nothing';
    if (Array.isArray(place.value)) return 'a list';
    if (typeof place.value === 'object') return 'a map of keys';
    if (place.hidden) return 'a value that is not shown';
    return typeof place.value === 'string' ? quote(place.value) : legible(String(place.value));
  }

  /** What stands at a path; undefined where nothing does. */
  at(path: Path): unknown {
    return this.places.get(keyOf(this.located(path)))?.value;
  }

  isHidden(path: Path): boolean {
    return this.nearest(path).hidden;
  }

  isBroken(path: Path): boolean {
    return this.nearest(path).broken;
  }

  private nearest(given: Path): Place {
    const path = this.located(given);
    for (let length = path.length; length >= 0; length -= 1) {
      const place = this.places.get(keyOf(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return { line: 1, value: undefined, hidden: false, broken: false };
  }

  private noteSyntax(document: Document.Parsed): void {
    const told = new Set<number>();
    for (const { code, pos } of [...document.errors, ...document.warnings]) {
      const line = this.lineAt(pos[0]);
      this.unreadable = true;
      // One slip makes the parser stumble several times in its line.
      if (!told.has(line)) this.problems.push(mismatch('', line, ...syntaxAdvice(code)));
      told.add(line);
    }
  }

  private lineAt(offset: number): number {
    return Math.max(1, this.lines.linePos(offset).line);
  }

  private lineOfNode(node: Node | null, otherwise: number): number {
    return node?.range ? this.lineAt(node.range[0]) : otherwise;
  }

  private note(path: Path, line: number, found: string, expected: string): void {
    this.problems.push(mismatch(pathText(path), line, found, expected));
  }

  private read(node: Node | ParsedNode | null, path: Path, line: number): unknown {
    const place: Place = { line, value: undefined, hidden: this.isSecret(path), broken: false };
    this.places.set(keyOf(path), place);
    this.values += 1;
    if (this.values > MOST_VALUES || path.length > DEEPEST) {
      place.broken = true;
      if (!this.unreadable) this.note([], line, 'values nested without end', 'a desk file');
      this.unreadable = true;
      return undefined;
    }
    if (node?.anchor !== undefined) this.anchors.set(node.anchor, node);
    place.value = this.readNode(node, path, place);
    return place.value;
  }

  private readNode(node: Node | null, path: Path, place: Place): unknown {
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target !== undefined) return this.readNode(target, path, place);
      place.broken = true;
      this.note(path, place.line, 'a * without its &', 'quotes around a text that begins with *');
      return undefined;
    }
    if (isMap(node)) return this.readMap(node, path);
    if (isSeq(node)) return this.readList(node, path, place.line);
    if (isScalar(node)) return this.readScalar(node.value, path, place);
    return undefined;
  }

  private readList(node: YAMLSeq, path: Path, line: number): unknown[] {
    return node.items.map((item, index) => {
      const itemNode = item as Node | null;
      return this.read(itemNode, [...path, index], this.lineOfNode(itemNode, line));
    });
  }

  private readMap(node: YAMLMap, path: Path): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = pair.key as Node | null;
      const line = this.lineOfNode(key, this.lineOf(path));
      const name = isScalar(key) ? (key.source ?? String(key.value)) : null;
      if (name === null || name === '' || name === '__proto__') {
        this.note(path, line, 'a key that is no word', 'a word before the colon');
      } else if (Object.hasOwn(map, name)) {
        const first = this.lineOf([...path, name]);
        this.note([...path, name], line, 'the same key twice', `it once; it already stands in line ${first}`);
      } else {
        map[name] = this.read(pair.value as Node | null, [...path, name], line);
      }
    }
    return map;
  }

  private readScalar(value: unknown, path: Path, place: Place): unknown {
    if (value === null) return undefined;
    if (typeof value !== 'string') return value;
    const { text, filled, failures } = substitute(value, this.surroundings);
    place.hidden ||= filled;
    place.broken ||= failures.length > 0;
    for (const { found, expected } of failures) this.note(path, place.line, found, expected);
    return text;
  }

  private isSecret(path: Path): boolean {
    return path.some((step) => typeof step === 'string' && secretKeys.has(step));
  }
}

function keyOf(path: Path): string {
  return path.map(String).join('\u0000');
}
