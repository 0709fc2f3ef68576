import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { type Role, roles } from '../domain/desk.js';
import { Advice } from '../errors.js';
import { type ApiToken, apiTokens, createApiToken, revokeApiToken } from '../record/api-tokens.js';
import { iso } from '../views.js';
import { withRecord } from './desk.js';
import { globals, idOf, print, table } from './io.js';
import { momentsIn } from './moments.js';

interface CreateFlags {
  role: string;
  name: string;
  organisation?: string;
}

export function addToken(program: Command): void {
  const token = program.command('token').description('who may read by /api');
  token
    .command('create')
    .description('makes a token and shows it, once')
    .requiredOption('--role <role>', `${roles.join(', ')}: all tickets; customer: those of one organisation`)
    .requiredOption('--name <name>', 'what it is for')
    .option('--organisation <name>', 'of role customer: whose tickets it reads')
    .action(async (flags: CreateFlags, command: Command) => {
      const options = globals(command);
      const name = flags.name.trim();
      if (name === '' || name.length > 200) throw new Advice('--name: say in a few words what the token is for', 2);
      const role = roleOf(flags.role);
      const made = await withRecord(options, async (db, { desk }) => {
        const known = desk.organisations.map((one) => one.name);
        const organisation = organisationOf(role, flags.organisation, known);
        return createApiToken(db, { name, role, organisation }, systemClock.now());
      });
      print(options, { ...made, role, name }, `${made.token}\nKeep it now: it is not shown again.`);
    });
  token
    .command('list')
    .description('all tokens, without what is secret of them')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      const [found, desk] = await withRecord(options, async (db, file) => [await apiTokens(db), file.desk] as const);
      const lines = found.map((one) => line(one, momentsIn(desk)));
      print(options, found.map(view), lines.length > 0 ? table(lines) : 'there is no token');
    });
  token
    .command('revoke <id>')
    .description('takes a token back; it counts no more, at once')
    .action(async (id: string, _flags: object, command: Command) => {
      const options = globals(command);
      const done = await withRecord(options, (db) => revokeApiToken(db, idOf(id), systemClock.now()));
      if (!done) throw new Advice(`there is no token ${id} that counts; postdesk token list shows all`, 1);
      print(options, { id: idOf(id), done: 'revoke' }, `revoked: ${id}`);
    });
}

function roleOf(text: string): Role | 'customer' {
  const known = ([...roles, 'customer'] as const).find((role) => role === text.toLowerCase());
  if (!known) throw new Advice(`--role: "${text}" is none of ${roles.join(', ')}, customer`, 2);
  return known;
}

function organisationOf(role: ApiToken['role'], named: string | undefined, known: string[]): string | null {
  if (role !== 'customer') {
    if (named !== undefined) throw new Advice('--organisation goes with --role customer alone', 2);
    return null;
  }
  const found = known.find((one) => one.toLowerCase() === named?.toLowerCase());
  if (found) return found;
  throw new Advice(
    `--organisation: say whose tickets it reads, one of ${known.join(', ') || 'none in the desk file'}`,
    2,
  );
}

function view({ createdAt, usedAt, revokedAt, ...rest }: ApiToken) {
  const at = (moment: number | null) => (moment === null ? null : iso(moment));
  return { ...rest, createdAt: at(createdAt), usedAt: at(usedAt), revokedAt: at(revokedAt) };
}

function line(token: ApiToken, moment: ReturnType<typeof momentsIn>): (string | number | null)[] {
  const state = token.revokedAt === null ? '' : `revoked ${moment(token.revokedAt)}`;
  const used = token.usedAt === null ? 'never used' : `used ${moment(token.usedAt)}`;
  return [
    token.id,
    token.organisation ? `${token.role} of ${token.organisation}` : token.role,
    used,
    state,
    token.name,
  ];
}
