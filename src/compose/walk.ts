import { distance } from 'fastest-levenshtein';
import type { TemplateName } from '../domain/decision.js';
import { type Said, say } from '../domain/said.js';
import { wrongTarget } from './check-links.js';
import { helperUses } from './helpers.js';
import { sampleValues } from './samples.js';
import type { Fields, Shape } from './shapes.js';
import { normalize, type Problem } from './source.js';
import { readSource } from './syntax.js';
import { everyVariable, isForCustomers, isStaffOnly, type VariableName } from './vocabulary.js';

/** Where in a template a name stands, and so what it can mean. */
export interface Place {
  /** Variables known here; the last is the innermost, of the `each` around it. */
  scopes: Fields[];
  name: TemplateName;
  partials: Record<string, string>;
  /** Within a partial: its name. */
  inPartial: string | null;
  /** What is known not to be missing here, as `scope:variable`, because an `if` around it asks for it; null: not told. */
  sure: readonly string[] | null;
  lineOf(node: hbs.AST.Node): number;
}

const none: Problem[] = [];

/**
 * Checks a template's source: its syntax, and every name in what can be read of it. `lineOffset` is what stands above the
 * source in its file.
 */
export function checkSource(source: string, place: Place, lineOffset = 0): Problem[] {
  const { problems, program, tags } = readSource(source);
  if (program) return checkProgram(program, place);
  const broken = problems.map(({ line, message }) => ({ line: line + lineOffset, message }));
  return [...broken, ...tags.flatMap((tag) => checkTag(tag.program, place, tag.line + lineOffset))];
}

/**
 * A tag of which it is not known what stands around it. What is wrong with it outside of any list may be right within one,
 * and what can be missing may be asked for.
 */
function checkTag(program: hbs.AST.Program, place: Place, line: number): Problem[] {
  const at = (scopes: Fields[]) => checkProgram(program, { ...place, scopes, sure: null, lineOf: () => line });
  const [outside = none, ...within] = scopesWithin(place.scopes).map(at);
  return within.some((found) => found.length === 0) ? none : outside;
}

/** The given scopes, and those within each list that they lead to. */
function scopesWithin(scopes: Fields[]): Fields[][] {
  const lists = Object.values(scopes.at(-1) ?? {}).filter((shape) => shape.type === 'list');
  return [scopes, ...lists.flatMap((list) => scopesWithin([...scopes, list.fields]))];
}

function checkProgram(program: hbs.AST.Program | undefined, place: Place): Problem[] {
  return (program?.body ?? []).flatMap((statement) => checkStatement(statement, place));
}

function checkStatement(node: hbs.AST.Statement, place: Place): Problem[] {
  switch (node.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return none;
    case 'MustacheStatement':
      return checkMustache(node as hbs.AST.MustacheStatement, place);
    case 'BlockStatement':
      return checkBlock(node as hbs.AST.BlockStatement, place);
    case 'PartialStatement':
      return checkInclusion(node as hbs.AST.PartialStatement, place);
    default:
      return [{ line: place.lineOf(node), message: say('noDecorators') }];
  }
}

function checkMustache(node: hbs.AST.MustacheStatement, place: Place): Problem[] {
  const line = place.lineOf(node);
  const name = pathName(node.path);
  if (name === null) return [{ line, message: say('nameExpected') }];
  const use = helperNamed(name);
  if (use?.kind === 'block') return [{ line, message: say('isBlock', { name, code: `{{#${name} …}}…{{/${name}}}` }) }];
  if (use) return checkCall(name, node, place);
  if (node.params.length > 0 || node.hash) return [unknownHelper(name, line)];
  const { shape, problems } = resolve(node.path, place);
  if (!shape) return problems;
  return [...checkPrinted(name, shape, line), ...checkPresent(node.path as hbs.AST.PathExpression, place, line)];
}

/** A part of what can be missing is printed or asked for only within an `if`. */
function checkPresent({ parts, depth, original }: hbs.AST.PathExpression, place: Place, line: number): Problem[] {
  const [root = ''] = parts;
  const scope = place.scopes.length - 1 - depth;
  if (parts.length < 2 || scope !== 0 || !place.sure || place.sure.includes(`0:${root}`)) return none;
  if (sampleValues(place.name, 'sparse')[root as VariableName] !== null) return none;
  return [
    { line, message: say('canBeMissing', { name: original, code: `{{#if ${'../'.repeat(depth)}${root}}}…{{/if}}` }) },
  ];
}

function checkPrinted(name: string, shape: Shape, line: number): Problem[] {
  switch (shape.type) {
    case 'moment':
      return [{ line, message: say('isMoment', { name, code: `{{date ${name}}}` }) }];
    case 'list':
      return [{ line, message: say('isList', { name, code: `{{#each ${name}}}…{{/each}}` }) }];
    case 'record':
      return [{ line, message: say('hasParts', { name, parts: Object.keys(shape.fields).join(', ') }) }];
    default:
      return none;
  }
}

function checkBlock(node: hbs.AST.BlockStatement, place: Place): Problem[] {
  const line = place.lineOf(node);
  const name = pathName(node.path) ?? '';
  const use = helperNamed(name);
  if (use?.kind === 'inline') return [{ line, message: say('isNoBlock', { name, code: `{{${name} …}}` }) }];
  if (!use) return [unknownHelper(name, line)];
  const entry = name === 'each' && node.params[0] ? resolve(node.params[0], place).shape : null;
  const inner = entry?.type === 'list' ? { ...place, scopes: [...place.scopes, entry.fields] } : place;
  const sure = place.sure && [...place.sure, ...askedFor(node.params, place)];
  const [within, otherwise] = name === 'unless' ? [place.sure, sure] : [sure, place.sure];
  return [
    ...checkCall(name, node, place),
    ...(name === 'each' && entry?.type !== 'list' ? none : checkProgram(node.program, { ...inner, sure: within })),
    ...checkProgram(node.inverse, { ...place, sure: otherwise }),
  ];
}

/** What is there where a block's condition holds. A ticket has its requester. */
function askedFor([asked]: hbs.AST.Expression[], { scopes }: Place): string[] {
  if (asked?.type !== 'PathExpression') return [];
  const { parts, depth } = asked as hbs.AST.PathExpression;
  const scope = scopes.length - 1 - depth;
  return (parts[0] === 'ticket' ? ['ticket', 'requester'] : [parts[0]]).map((root) => `${scope}:${root}`);
}

type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'> & hbs.AST.Node;

function checkCall(name: string, node: Call, place: Place): Problem[] {
  const use = helperUses[name];
  const line = place.lineOf(node);
  const { args = [], options = [] } = use ?? {};
  const count =
    node.params.length === args.length
      ? none
      : [{ line, message: say('isWritten', { name, code: `{{${name} ${args.join(' ')}}}` }) }];
  const unknown = (node.hash?.pairs ?? [])
    .filter((pair) => !options.includes(pair.key))
    .map((pair) => ({ line, message: say('noOption', { name, option: pair.key }) }));
  return [...count, ...unknown, ...node.params.flatMap((param) => checkArgument(name, node, param, place))];
}

const kinds: Record<Shape['type'], Said> = {
  text: say('aText'),
  words: say('aWords'),
  link: say('aLink'),
  moment: say('aMoment'),
  number: say('aNumber'),
  flag: say('aFlag'),
  record: say('aRecord'),
  list: say('aList'),
};

const wanted: Record<string, Shape['type']> = { date: 'moment', duration: 'number', commands: 'list', each: 'list' };

function checkArgument(helper: string, node: Call, param: hbs.AST.Expression, place: Place): Problem[] {
  const line = place.lineOf(node);
  if (helper === 'button' && param === node.params[1] && param.type === 'StringLiteral') {
    const message = wrongTarget((param as hbs.AST.StringLiteral).value);
    return message === null ? none : [{ line, message }];
  }
  if (param.type === 'SubExpression') return [{ line, message: say('notNested') }];
  if (param.type !== 'PathExpression') return none;
  const { shape, problems } = resolve(param, place);
  const type = helper === 'button' && param === node.params[1] ? 'link' : wanted[helper];
  if (!shape) return problems;
  if (!type || shape.type === type) return checkPresent(param as hbs.AST.PathExpression, place, line);
  const named = { helper, name: pathName(param) ?? '' };
  return [{ line, message: say('takesAnother', { ...named, wanted: kinds[type], found: kinds[shape.type] }) }];
}

function checkInclusion(node: hbs.AST.PartialStatement, place: Place): Problem[] {
  const line = place.lineOf(node);
  const name = pathName(node.name);
  if (name === null || node.params.length > 0 || node.hash)
    return [{ line, message: say('partialIsWritten', { code: '{{> name}}' }) }];
  if (place.inPartial !== null) return [{ line, message: say('partialInPartial') }];
  const source = Object.hasOwn(place.partials, name) ? place.partials[name] : undefined;
  if (source === undefined) {
    return [{ line, message: guessed(say('unknownPartial', { name }), name, Object.keys(place.partials)) }];
  }
  const found = checkSource(normalize(source), { ...place, inPartial: name, lineOf: (inner) => inner.loc.start.line });
  return found.map((one) => ({
    line,
    message: say('inPartial', { name, line: one.line, finding: one.message }),
    within: { partial: name, line: one.line, finding: one.message },
  }));
}

function helperNamed(name: string) {
  return Object.hasOwn(helperUses, name) ? helperUses[name] : undefined;
}

function unknownHelper(name: string, line: number): Problem {
  return { line, message: guessed(say('unknownHelper', { name }), name, Object.keys(helperUses)) };
}

function pathName(node: hbs.AST.Node): string | null {
  return node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : null;
}

/** The shape behind a path; null where there is none, or where it is one of Handlebars' own (`@index`). */
function resolve(node: hbs.AST.Node, place: Place): { shape: Shape | null; problems: Problem[] } {
  if (node.type !== 'PathExpression') return { shape: null, problems: none };
  const { original, parts, depth, data } = node as hbs.AST.PathExpression;
  const unknown = (message: Said) => ({ shape: null, problems: [{ line: place.lineOf(node), message }] });
  if (data)
    return /^@(?:index|first|last)$/.test(original)
      ? { shape: null, problems: none }
      : unknown(say('unknownVariable', { name: original }));
  let fields = place.scopes.at(-1 - depth);
  let shape: Shape | null = null;
  for (const [at, part] of parts.entries()) {
    shape = fields && Object.hasOwn(fields, part) ? (fields[part] ?? null) : null;
    if (shape === null)
      return unknown(outside(parts, depth, place) ?? unknownVariable(original, { parts, at }, fields ?? {}, place));
    fields = 'fields' in shape ? shape.fields : {};
  }
  return shape === null ? unknown(say('unknownVariable', { name: original })) : { shape, problems: none };
}

/** Within a list, what stands around the list is reached by `../`. */
function outside(parts: string[], depth: number, { scopes }: Place): Said | null {
  const [root = ''] = parts;
  const inner = scopes.length - 1 - depth;
  if (Object.hasOwn(scopes[inner] ?? {}, root)) return null;
  const outer = scopes.slice(0, Math.max(inner, 0)).findLastIndex((fields) => Object.hasOwn(fields, root));
  if (outer < 0) return null;
  const name = parts.join('.');
  return say('outsideList', { name, code: `${'../'.repeat(scopes.length - 1 - outer)}${name}` });
}

function unknownVariable(
  path: string,
  { parts, at }: { parts: string[]; at: number },
  fields: Fields,
  { name }: Place,
): Said {
  if (isForCustomers(name) && isStaffOnly(path)) return say('staffOnly', { name: path, template: name });
  if (Object.hasOwn(everyVariable(), path)) return say('noVariableOf', { name: path, template: name });
  const finding = say('unknownVariable', { name: path });
  const near = nearest(parts[at] ?? '', Object.keys(fields));
  if (near === null) return finding;
  // As it must be written: with what stands before the slip, and what stands behind it where that is right.
  const up = path.match(/^(?:\.\.\/)+/)?.[0] ?? '';
  const rest = leadsOn(fields[near], parts.slice(at + 1)) ? parts.slice(at + 1) : [];
  return say('meantPerhaps', { finding, near: `${up}${[...parts.slice(0, at), near, ...rest].join('.')}` });
}

function leadsOn(shape: Shape | undefined, parts: string[]): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return true;
  const fields: Fields = shape && 'fields' in shape ? shape.fields : {};
  return Object.hasOwn(fields, part) && leadsOn(fields[part], rest);
}

/** With the known name that was perhaps meant, where there is one. */
export function guessed(finding: Said, name: string, known: readonly string[]): Said {
  const near = nearest(name, known);
  return near === null ? finding : say('meantPerhaps', { finding, near });
}

/** The known name that differs least, if it is only a slip away. */
export function nearest(name: string, known: readonly string[]): string | null {
  const [best] = known.map((other) => ({ other, far: slips(name, other) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, name.length / 3) ? best.other : null;
}

/** Levenshtein's distance, but letters in another order are one slip: `titel` is meant to be `title`. */
function slips(name: string, other: string): number {
  const sorted = (word: string) => [...word].sort().join('');
  return sorted(name) === sorted(other) ? Math.min(1, distance(name, other)) : distance(name, other);
}
