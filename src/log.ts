import pino from 'pino';

/** What the program logs with: structured, with ticket and message ids, never with secrets or mail bodies. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Keys whose values never reach a log, wherever they stand. */
const secrets = ['password', 'accessToken', 'refreshToken', 'clientSecret', 'privateKey', 'token', 'code'];
const paths = secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

/** JSON lines on standard error; pretty on a terminal. */
export function makeLog(level: string, pretty: boolean): Log {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '[secret]' },
  };
  if (!pretty) return pino(options, pino.destination({ dest: 2, sync: true }));
  return pino({
    ...options,
    transport: { target: 'pino-pretty', options: { destination: 2, singleLine: true, ignore: 'pid,hostname' } },
  });
}

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
