import { stringify } from 'yaml';
import { z } from 'zod';
import { deskFile } from './schema/index.js';
import { core, entryOf, shapeOf } from './schema/tree.js';

const introduction = `# The desk file

<!-- Written from the descriptions in src/config/schema: change them there. -->

\`postdesk.yaml\` is found by \`--config\`, then \`POSTDESK_CONFIG\`, then in the working directory. It is checked whole at
start, and all that is wrong with it is said at once, each with its line. \`postdesk reload\` (or SIGHUP) takes a changed
file up; a bad one is refused and the running one stays.

Every key has a default but \`desk.address\`, \`mail\` and \`staff\`. A key without a value is as good as none.

**Values from elsewhere.** \`\${NAME}\` in a text takes the environment variable NAME, \`\${file:PATH}\` the content of a file
without its last line end, its path relative to the desk file; \`$\${\` stands for \`\${\` itself. Neither these values nor
passwords, keys and the database ever appear in a message.

**Durations.** \`30 minutes\`, \`4 hours\`, \`14 days\` are wall time; \`1 business hour\`, \`3 business days\` follow the calendar.

**Lists.** One value may stand for a list of one: \`roles: pm\`.
`;

/** The reference of all keys, as it stands in docs/desk-file.md. */
export function deskFileReference(): string {
  const parts = Object.entries(deskFile.shape).map(([name, schema]) => section(name, schema));
  return [introduction, ...parts].join('\n');
}

function section(name: string, schema: z.core.$ZodType): string {
  const lines = [`## ${name}`, '', describe(schema)];
  const rows = keysBelow('', schema);
  const example = defaultOf(schema);
  if (rows.length === 0) {
    lines.push('', `Default: ${standard(schema)}.`);
  } else {
    lines.push('', '| key | default | meaning |', '|---|---|---|', ...rows);
  }
  if (example !== undefined && rows.length > 0 && !isEmpty(example)) {
    lines.push('', 'Default:', '', '```yaml', stringify({ [name]: example }, { lineWidth: 100 }).trimEnd(), '```');
  }
  return `${lines.join('\n')}\n`;
}

/** One row for each key below, maps before what is in them. */
function keysBelow(prefix: string, schema: z.core.$ZodType): string[] {
  const inner = core(schema);
  const entry = entryOf(inner);
  if (entry !== null && shapeOf(entry) !== null) {
    return keysBelow(inner instanceof z.ZodRecord ? `${prefix}NAME.` : `${prefix.replace(/\.$/, '')}[].`, entry);
  }
  return Object.entries(shapeOf(inner) ?? {}).flatMap(([name, child]) => [
    `| \`${prefix}${name}\` | ${standard(child)} | ${meaning(child)} |`,
    ...keysBelow(`${prefix}${name}.`, child),
  ]);
}

function standard(schema: z.core.$ZodType): string {
  const value = defaultOf(schema);
  if (value !== undefined) {
    return isEmpty(value) && shapeOf(schema) !== null ? 'as below' : `\`${flow(value)}\``;
  }
  if (!(schema instanceof z.ZodOptional)) return '**required**';
  return spokenDefault.exec(describe(schema))?.[1] ?? 'none';
}

/** A default that depends on something is told at the end of a description. */
const spokenDefault = / ?Default: (.+)\.$/;

function meaning(schema: z.core.$ZodType): string {
  return describe(schema).replace(spokenDefault, '').replaceAll('|', '\\|');
}

function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

function defaultOf(schema: z.core.$ZodType): unknown {
  return schema instanceof z.ZodPrefault ? schema.def.defaultValue : undefined;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function describe(schema: z.core.$ZodType): string {
  return z.globalRegistry.get(schema)?.description ?? '';
}
