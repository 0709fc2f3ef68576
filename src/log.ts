import pino from 'pino';

/** What the program logs with: structured, with ticket and message ids, never with secrets or mail bodies. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Keys whose values never reach a log, wherever they stand. */
const keys = [
  'password',
  'pass',
  'accessToken',
  'refreshToken',
  'clientSecret',
  'privateKey',
  'secret',
  'token',
  'code',
  'authorization',
];
const paths = keys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]).filter((path) => path !== 'error.code');
const censor = '[secret]';
/** Shorter ones would blot out words that merely look like them. */
const shortest = 6;

/**
 * JSON lines on standard error; pretty on a terminal.
 *
 * @param secrets what must not be in a line in any way, such as passwords that a server repeats in its errors
 */
export function makeLog(level: string, pretty: boolean, secrets: readonly string[] = []): Log {
  const written = secrets.filter((one) => one.length >= shortest).map((one) => JSON.stringify(one).slice(1, -1));
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor },
    serializers: { error: told },
    hooks: { streamWrite: (line) => written.reduce((text, secret) => text.replaceAll(secret, censor), line) },
  };
  if (!pretty) return pino(options, pino.destination({ dest: 2, sync: true }));
  return pino({
    ...options,
    transport: { target: 'pino-pretty', options: { destination: 2, singleLine: true, ignore: 'pid,hostname' } },
  });
}

/** Of an error what helps; what libraries hang on it may be a whole mail, or the login. */
function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message, name, stack } = error;
  const number = (error as { errno?: unknown }).errno;
  return { name, message, ...(number === undefined ? {} : { errno: number }), stack };
}

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
