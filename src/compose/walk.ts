import { distance } from 'fastest-levenshtein';
import Handlebars from 'handlebars';
import type { TemplateName } from '../domain/decision.js';
import { wrongTarget } from './check-links.js';
import { helperUses } from './helpers.js';
import { sampleValues } from './samples.js';
import type { Fields, Shape } from './shapes.js';
import { normalize, type Problem } from './source.js';
import { everyVariable, isForCustomers, isStaffOnly, type VariableName } from './vocabulary.js';

/** Where in a template a name stands, and so what it can mean. */
export interface Place {
  /** Variables known here; the last is the innermost, of the `each` around it. */
  scopes: Fields[];
  name: TemplateName;
  partials: Record<string, string>;
  /** Within a partial: its name. Its problems are reported at the line that includes it. */
  inPartial: string | null;
  /** What is known not to be missing here, as `scope:variable`, because an `if` around it asks for it. */
  sure: readonly string[];
  lineOf(node: hbs.AST.Node): number;
}

const none: Problem[] = [];

/** Problems of Handlebars' own parser; `lineOffset` is what stands above the source in its file. */
export function syntaxProblems(source: string, lineOffset: number): Problem[] {
  try {
    Handlebars.parse(source);
    return none;
  } catch (error) {
    const [first = '', ...rest] = (error instanceof Error ? error.message : String(error)).split('\n');
    const mismatch = /^(?<what>.*) - (?<line>\d+):\d+$/.exec(first)?.groups;
    const line = Number(mismatch?.line ?? /line (\d+)/.exec(first)?.[1] ?? 1);
    const unexpected = /, got '(.+)'$/.exec(rest.at(-1) ?? '')?.[1];
    const what = mismatch?.what ?? (unexpected === undefined ? first : unexpectedToken(unexpected));
    return [{ line: line + lineOffset, message: `broken syntax: ${what}` }];
  }
}

function unexpectedToken(token: string): string {
  if (token === 'EOF') return 'it ends within a block; an {{/if}} or {{/each}} is missing';
  return token === 'INVALID' ? 'this cannot stand within {{…}}' : `unexpected ${token.toLowerCase()}`;
}

/** Checks every name in a template's source. */
export function checkSource(source: string, place: Place, lineOffset = 0): Problem[] {
  const broken = syntaxProblems(source, lineOffset);
  return broken.length > 0 ? broken : checkProgram(Handlebars.parse(source), place);
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
      return [{ line: place.lineOf(node), message: 'decorators and partial blocks are not for templates' }];
  }
}

function checkMustache(node: hbs.AST.MustacheStatement, place: Place): Problem[] {
  const line = place.lineOf(node);
  const name = pathName(node.path);
  if (name === null) return [{ line, message: 'a name is expected here' }];
  const use = helperNamed(name);
  if (use?.kind === 'block') return [{ line, message: `"${name}" is a block: {{#${name} …}}…{{/${name}}}` }];
  if (use) return checkCall(name, node, place);
  if (node.params.length > 0 || node.hash) return [unknownHelper(name, line)];
  const { shape, problems } = resolve(node.path, place);
  if (!shape) return problems;
  return [...checkPrinted(name, shape, line), ...checkPresent(node.path as hbs.AST.PathExpression, place, line)];
}

/** A part of what can be missing is printed only within an `if`. */
function checkPresent({ parts, depth, original }: hbs.AST.PathExpression, place: Place, line: number): Problem[] {
  const [root = ''] = parts;
  const scope = place.scopes.length - 1 - depth;
  if (parts.length < 2 || scope !== 0 || place.sure.includes(`0:${root}`)) return none;
  if (sampleValues(place.name, 'sparse')[root as VariableName] !== null) return none;
  return [{ line, message: `"${original}" can be missing here: put it into {{#if ${root}}}…{{/if}}` }];
}

function checkPrinted(name: string, shape: Shape, line: number): Problem[] {
  switch (shape.type) {
    case 'moment':
      return [{ line, message: `"${name}" is a moment: write {{date ${name}}}` }];
    case 'list':
      return [{ line, message: `"${name}" is a list: write {{#each ${name}}}…{{/each}}` }];
    case 'record':
      return [{ line, message: `"${name}" has parts: ${Object.keys(shape.fields).join(', ')}` }];
    default:
      return none;
  }
}

function checkBlock(node: hbs.AST.BlockStatement, place: Place): Problem[] {
  const line = place.lineOf(node);
  const name = pathName(node.path) ?? '';
  const use = helperNamed(name);
  if (use?.kind === 'inline') return [{ line, message: `"${name}" is no block: write {{${name} …}}` }];
  if (!use) return [unknownHelper(name, line)];
  const entry = name === 'each' && node.params[0] ? resolve(node.params[0], place).shape : null;
  const inner = entry?.type === 'list' ? { ...place, scopes: [...place.scopes, entry.fields] } : place;
  const sure = [...place.sure, ...askedFor(node.params, place)];
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
      : [{ line, message: `"${name}" is written {{${name} ${args.join(' ')}}}` }];
  const unknown = (node.hash?.pairs ?? [])
    .filter((pair) => !options.includes(pair.key))
    .map((pair) => ({ line, message: `"${name}" has no option "${pair.key}"` }));
  return [...count, ...unknown, ...node.params.flatMap((param) => checkArgument(name, node, param, place))];
}

const wanted: Record<string, Shape['type']> = { date: 'moment', duration: 'number', commands: 'list', each: 'list' };

function checkArgument(helper: string, node: Call, param: hbs.AST.Expression, place: Place): Problem[] {
  const line = place.lineOf(node);
  if (helper === 'button' && param === node.params[1] && param.type === 'StringLiteral') {
    const message = wrongTarget((param as hbs.AST.StringLiteral).value);
    return message === null ? none : [{ line, message }];
  }
  if (param.type === 'SubExpression') return [{ line, message: 'helpers cannot be put into each other' }];
  if (param.type !== 'PathExpression') return none;
  const { shape, problems } = resolve(param, place);
  const type = helper === 'button' && param === node.params[1] ? 'link' : wanted[helper];
  if (!shape || !type || shape.type === type) return problems;
  return [{ line, message: `"${helper}" takes a ${type}, and "${pathName(param)}" is a ${shape.type}` }];
}

function checkInclusion(node: hbs.AST.PartialStatement, place: Place): Problem[] {
  const line = place.lineOf(node);
  const name = pathName(node.name);
  if (name === null || node.params.length > 0 || node.hash)
    return [{ line, message: 'a partial is included as {{> name}}' }];
  if (place.inPartial !== null) return [{ line, message: 'a partial cannot include another' }];
  const source = Object.hasOwn(place.partials, name) ? place.partials[name] : undefined;
  if (source === undefined) {
    return [{ line, message: `unknown partial "${name}"${didYouMean(name, Object.keys(place.partials))}` }];
  }
  const found = checkSource(normalize(source), { ...place, inPartial: name, lineOf: () => line });
  return found.map(({ message }) => ({ line, message: `in partial "${name}": ${message}` }));
}

function helperNamed(name: string) {
  return Object.hasOwn(helperUses, name) ? helperUses[name] : undefined;
}

function unknownHelper(name: string, line: number): Problem {
  return { line, message: `unknown helper "${name}"${didYouMean(name, Object.keys(helperUses))}` };
}

function pathName(node: hbs.AST.Node): string | null {
  return node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : null;
}

/** The shape behind a path; null where there is none, or where it is one of Handlebars' own (`@index`). */
function resolve(node: hbs.AST.Node, place: Place): { shape: Shape | null; problems: Problem[] } {
  if (node.type !== 'PathExpression') return { shape: null, problems: none };
  const { original, parts, depth, data } = node as hbs.AST.PathExpression;
  const unknown = (message: string) => ({ shape: null, problems: [{ line: place.lineOf(node), message }] });
  if (data)
    return /^@(?:index|first|last)$/.test(original)
      ? { shape: null, problems: none }
      : unknown(`unknown variable "${original}"`);
  let fields = place.scopes.at(-1 - depth);
  let shape: Shape | null = null;
  for (const part of parts) {
    shape = fields && Object.hasOwn(fields, part) ? (fields[part] ?? null) : null;
    if (shape === null) return unknown(unknownVariable(original, part, fields ?? {}, place));
    fields = 'fields' in shape ? shape.fields : {};
  }
  return shape === null ? unknown(`unknown variable "${original}"`) : { shape, problems: none };
}

function unknownVariable(path: string, part: string, fields: Fields, { name }: Place): string {
  if (isForCustomers(name) && isStaffOnly(path)) return `"${path}" is for staff only, and "${name}" goes to customers`;
  if (Object.hasOwn(everyVariable(), path)) return `"${path}" is no variable of "${name}"`;
  return `unknown variable "${path}"${didYouMean(part, Object.keys(fields))}`;
}

export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === null ? '' : `; did you mean "${near}"?`;
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
