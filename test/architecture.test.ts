/** The house as `docs/architecture.md` describes it: who may import whom, and what the pure rooms keep their hands off. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Import {
  /** A path from the package's root for what is ours, else the library's name. */
  target: string;
  /** Gone when the program runs. */
  isType: boolean;
}

interface SourceFile {
  /** From the package's root, e.g. `src/time/due.ts`. */
  path: string;
  /** The folder in src, or the file's own name where it stands in src itself. */
  room: string;
  lines: number;
  /** Without comments. */
  code: string;
  imports: Import[];
}

const files: SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => read(join('src', name)));

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  return { path, room: roomOf(path), lines: text.split('\n').length - 1, code, imports: importsOf(path, code) };
}

function importsOf(path: string, code: string): Import[] {
  const found = [
    ...code.matchAll(/^(?:import|export)\s(type\s)?[^;'"]*?\bfrom\s+['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^import\s()['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\(()['"]([^'"]+)['"]\)/g),
  ];
  return found.map(([, type, named = '']) => ({ isType: type?.trim() === 'type', target: targetOf(path, named) }));
}

function targetOf(path: string, named: string): string {
  return named.startsWith('.') ? normalize(join(dirname(path), named)).replace(/\.js$/, '.ts') : named;
}

function roomOf(path: string): string {
  return relative('src', path).split('/')[0]!.replace(/\.ts$/, '');
}

const pureLibraries = {
  understand: ['mailparser', 'libmime', 'html-to-text', 'node:crypto', 'node:url'],
  workflow: ['luxon'],
  time: ['luxon', 'date-holidays'],
  compose: [
    'handlebars',
    'marked',
    'juice',
    'sanitize-html',
    'luxon',
    'nodemailer/lib/base64/index.js',
    'nodemailer/lib/mail-composer/index.js',
    'nodemailer/lib/mime-node/index.js',
    'nodemailer/lib/qp/index.js',
    'fastest-levenshtein',
    'node:crypto',
    'node:stream',
  ],
};
const pureRooms = Object.keys(pureLibraries);
const edges = ['clock', 'log', 'errors', 'content'];
const mail = ['oauth2', 'tls', 'connection'];

interface Rule {
  /** Rooms beside its own. */
  rooms: readonly string[];
  /** Single files of rooms that are not open to it as a whole. */
  files?: readonly string[];
  /** Null: whatever it needs. */
  libraries: readonly string[] | null;
}

/** What each room may import; a new one is given its place here. */
const rules: Record<string, Rule> = {
  domain: { rooms: [], libraries: [] },
  understand: { rooms: ['domain', 'time', 'errors'], libraries: pureLibraries.understand },
  workflow: { rooms: ['domain', 'time', 'errors'], libraries: pureLibraries.workflow },
  time: { rooms: ['domain', 'errors'], libraries: pureLibraries.time },
  compose: { rooms: ['domain', 'time', 'errors'], libraries: pureLibraries.compose },
  record: {
    rooms: ['domain', 'errors', 'content'],
    files: ['knexfile.ts', 'migrations/index.ts'],
    libraries: [
      'knex',
      'knex/lib/dialects/sqlite3/index.js',
      'sqlite3',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:os',
      'node:path',
      'node:stream/promises',
      'node:url',
    ],
  },
  intake: {
    rooms: ['domain', 'record', 'pipeline', ...edges, ...mail],
    files: ['src/config/types.ts'],
    libraries: null,
  },
  deliver: { rooms: ['domain', 'record', ...edges, ...mail], files: ['src/config/types.ts'], libraries: null },
  // It imports what edits templates, which in turn writes by its way out; circles of files are found by the test of circles.
  gateway: {
    rooms: ['domain', ...pureRooms, 'record', 'parsing', 'pipeline', 'editing', ...edges],
    libraries: ['node:crypto'],
  },
  // Templates changed by admins, by whatever way.
  editing: {
    rooms: ['domain', ...pureRooms, 'record', 'errors', 'template-files'],
    files: ['src/gateway/mailroom.ts', 'src/gateway/correspondence.ts', 'src/gateway/house.ts'],
    libraries: ['node:crypto', 'node:fs/promises', 'node:path'],
  },
  schedule: {
    rooms: ['domain', 'gateway', 'record', 'pipeline', 'clock', 'log'],
    libraries: ['node-schedule'],
  },
  console: {
    rooms: [
      'domain',
      'gateway',
      ...pureRooms,
      'record',
      'reports',
      'editing',
      'template-files',
      ...edges,
      'views',
      'paths',
    ],
    files: ['src/health/readiness.ts', 'src/health/watched.ts'],
    libraries: null,
  },
  // Reads for other programs.
  api: { rooms: ['domain', 'record', 'workflow', ...edges, 'views'], libraries: ['hono', 'hono/http-exception'] },
  sandbox: {
    rooms: [
      'api',
      'domain',
      'gateway',
      'record',
      'schedule',
      'parsing',
      ...pureRooms,
      ...edges,
      'views',
      'paths',
      'template-files',
      'editing',
    ],
    files: [
      'src/config/types.ts',
      'src/deliver/courier.ts',
      'src/deliver/dispatch.ts',
      'src/intake/identity.ts',
      'src/config/example.ts',
      'src/health/edited-templates.ts',
    ],
    libraries: null,
  },
  config: { rooms: ['domain', 'time', 'errors'], files: ['src/compose/vocabulary.ts'], libraries: null },
  views: { rooms: ['domain', ...pureRooms, 'record'], libraries: [] },
  // Parsing in threads: what understand/ does, elsewhere.
  parsing: { rooms: ['domain', 'understand', 'content', 'errors', 'paths'], libraries: null },
  // Reads of the record for reports.
  reports: { rooms: ['domain', ...pureRooms, 'record', 'errors'], libraries: ['luxon'] },
  // A desk that plays again what another one has seen.
  simulate: {
    rooms: ['domain', 'gateway', 'record', ...pureRooms, ...edges, 'template-files'],
    files: ['knexfile.ts', 'src/config/types.ts', 'src/intake/identity.ts', 'src/intake/headers.ts'],
    libraries: null,
  },
  // What is seen of a running desk from outside, and what it notices of itself.
  health: {
    rooms: ['domain', 'record', 'compose', 'editing', 'template-files', ...edges],
    files: ['src/intake/inbox.ts', 'src/intake/reconcile.ts', 'src/gateway/house.ts', 'src/gateway/upkeep.ts'],
    libraries: null,
  },
  // Several processes of one desk: who does what only one may do at a time.
  processes: { rooms: ['domain', 'record', ...edges], files: ['src/intake/inbox.ts'], libraries: null },
  // What a desk does for itself when nothing waits.
  housekeeping: { rooms: ['domain', 'time', 'record', ...edges], libraries: [] },
  documentation: { rooms: ['domain', 'record', 'errors', 'views'], libraries: null },
  'template-files': { rooms: ['compose', 'domain', 'errors', 'paths'], libraries: null },
  clock: { rooms: ['domain'], libraries: [] },
  log: { rooms: [], libraries: ['pino'] },
  errors: { rooms: [], libraries: [] },
  pipeline: { rooms: [], libraries: [] },
  paths: { rooms: [], libraries: null },
  content: { rooms: ['domain'], libraries: ['node:fs', 'node:fs/promises', 'node:stream'] },
  oauth2: { rooms: ['clock', 'errors', 'domain', 'record'], files: ['src/config/types.ts'], libraries: null },
  connection: { rooms: ['errors'], libraries: [] },
  tls: { rooms: ['errors'], files: ['src/config/types.ts'], libraries: null },
};
/** These put the house together. */
const wiring = ['main', 'cli', 'daemon'];

function allows(rule: Rule, from: SourceFile, { target }: Import): boolean {
  const isOurs = target.startsWith('src/') || /^(knexfile|migrations\/)/.test(target);
  if (!isOurs) return rule.libraries === null || rule.libraries.includes(target);
  if (rule.files?.includes(target)) return true;
  return target.startsWith('src/') && [from.room, ...rule.rooms].includes(roomOf(target));
}

describe('imports', () => {
  it.each(Object.keys(rules))('of %s are those that its place in the house allows', (room) => {
    const broken = files
      .filter((file) => file.room === room)
      .flatMap((file) =>
        file.imports
          .filter((one) => !allows(rules[room]!, file, one))
          .map((one) => `${file.path} imports ${one.target}`),
      );
    expect(broken).toEqual([]);
  });

  it('are ruled for every room but those that put the house together', () => {
    const ruled = [...Object.keys(rules), ...wiring];
    expect([...new Set(files.map((file) => file.room))].filter((room) => !ruled.includes(room))).toEqual([]);
  });

  it('name files that are there', () => {
    const known = new Set(files.map((file) => file.path));
    const missing = files.flatMap((file) =>
      file.imports
        .filter(({ target }) => target.startsWith('src/') && target.endsWith('.ts') && !known.has(target))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('go in no circle', () => {
    expect(circles(files)).toEqual([]);
  });

  it.each([
    ['knex', ['record']],
    ['node-schedule', ['schedule']],
    ['handlebars', ['compose']],
    ['mailparser', ['understand']],
    ['imapflow', ['intake']],
    ['pino', ['log']],
    ['commander', ['main', 'cli']],
  ])('of %s stand in one room', (library, rooms) => {
    const users = files.filter((file) => file.imports.some((one) => one.target === library)).map((file) => file.room);
    expect(rooms).toEqual(expect.arrayContaining(users));
  });

  it('of the sandbox come from where the program is put together and nowhere else', () => {
    const users = files
      .filter((file) => file.imports.some(({ target }) => /^src\/(sandbox\/|record\/sandbox\.ts)/.test(target)))
      .map((file) => file.room)
      .filter((room) => room !== 'sandbox' && !wiring.includes(room));
    expect(users).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const forbidden = [
    ['the system clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bDateTime\.(?:now|local|utc)\(\s*\)|\bperformance\.now\(/],
    ['chance', /\bMath\.random\(|\brandom(?:Bytes|Int|UUID)\(/],
    ['the environment', /\bprocess\.|\bglobalThis\.process\b/],
    ['a console', /\bconsole\./],
    ['timers', /\bset(?:Timeout|Interval|Immediate)\(/],
    ['the network', /\bfetch\(/],
  ] as const;

  it.each(forbidden)('never touch %s', (_name, pattern) => {
    const touching = files
      .filter((file) => ['domain', ...pureRooms].includes(file.room) && pattern.test(file.code))
      .map((file) => file.path);
    expect(touching).toEqual([]);
  });
});

describe('elsewhere', () => {
  it('the system clock is read in one place; the timer alone must know it too', () => {
    const readers = files
      .filter((file) => !wiring.includes(file.room) && /\bDate\.now\(|\bnew Date\(\s*\)/.test(file.code))
      .map((file) => file.path);
    expect(['src/clock.ts', 'src/schedule/timetable.ts']).toEqual(expect.arrayContaining(readers));
  });

  it('the environment is read where the program is put together', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/.test(file.code)).map((file) => file.room);
    expect(wiring).toEqual(expect.arrayContaining(readers));
  });
});

describe('the command line', () => {
  it('loads a command when it is run: main.ts imports none of them, nor what they bring along, before', () => {
    const text = files.find(({ path }) => path === 'src/main.ts')?.code ?? '';
    const before = importsOf('src/main.ts', text.replace(/\bimport\(['"][^'"]+['"]\)/g, '')).map(
      ({ target }) => target,
    );
    expect(before.filter((target) => !target.startsWith('node:')).sort()).toEqual([
      'commander',
      'src/errors.ts',
      'src/paths.ts',
    ]);
    const later = readdirSync(join(root, 'src/cli')).filter((name) =>
      text.includes(`import('./cli/${name.replace(/\.ts$/, '.js')}')`),
    );
    expect(later.length).toBeGreaterThan(20);
  });
});

describe('libraries', () => {
  it('that the program imports are installed with it, not for its builders alone', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const imported = files
      .flatMap((file) => file.imports.filter((one) => !one.isType).map((one) => one.target))
      .filter((target) => !target.includes('.ts') && !target.startsWith('node:'))
      .map((target) =>
        target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

describe('files', () => {
  it('hold one idea each: none is longer than 350 lines, save lists of words', () => {
    const long = files.filter((file) => file.lines > 350 && !/\/verdict\/..\/words\.ts$/.test(file.path));
    expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });
});

/** Every circle of imports once, as the files along it. An `import type` is gone when the program runs. */
function circles(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const found = new Set<string>();
  const finished = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.add([...way.slice(at), path].join(' > '));
    if (at >= 0 || finished.has(path)) return;
    const followed = byPath.get(path)?.imports.filter((one) => !one.isType) ?? [];
    for (const { target } of followed) visit(target, [...way, path]);
    finished.add(path);
  };
  for (const { path } of all) visit(path, []);
  return [...found];
}
