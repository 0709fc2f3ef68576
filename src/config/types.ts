import type { Desk } from '../domain/desk.js';
import type { Retention } from '../domain/retention.js';
import type { Webhook } from '../domain/webhook.js';

/** A desk file as the program uses it: complete, checked, every name known. Holds secrets: never log it whole. */
export interface DeskFile {
  /** What of it the flow depends on, without secrets. */
  desk: Desk;
  mail: {
    in: InboxConfig[];
    out: SmtpConfig | null;
    /** At most so many mails a minute are sent. */
    perMinute: number;
    /** In bytes; a larger mail is quarantined unread. */
    maxSize: number;
  };
  /** `sqlite:PATH` or `postgres://…`. */
  database: string;
  /** Folder of the desk's own templates. */
  templates: string | null;
  http: {
    host: string;
    port: number;
    /** Address of the console as staff reach it, without a slash at the end. */
    url: string | null;
  };
  /** Who is told of tickets; each URL once. */
  webhooks: WebhookConfig[];
  /** How long contents are kept. */
  retention: Retention;
  log: { level: LogLevel };
  /** Where the desk file stands; null for one that was not read from a file. */
  path: string | null;
}

export interface WebhookConfig extends Webhook {
  secret: string;
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export type InboxConfig = ImapConfig | PushConfig;

export interface ImapConfig {
  kind: 'imap';
  host: string;
  port: number;
  /** TLS from the first byte; else STARTTLS where offered. */
  secure: boolean;
  /** Go on in the clear where the server offers no TLS. */
  insecure: boolean;
  user: string;
  /** Exactly one of `password` and `oauth2` is given. */
  password: string | null;
  oauth2: OAuth2Config | null;
  folder: string;
  /** What is read of a folder at its first start: all, or only what comes from then on. */
  from: 'all' | 'now';
  done: string;
  failed: string;
}

/** A port on which a mail server hands over mail. */
export interface PushConfig {
  kind: 'lmtp' | 'smtp';
  host: string;
  port: number;
}

export interface SmtpConfig {
  host: string;
  port: number;
  secure: boolean;
  insecure: boolean;
  user: string | null;
  /** At most one of `password` and `oauth2` is given, and one of them wherever there is a user. */
  password: string | null;
  oauth2: OAuth2Config | null;
  dkim: DkimConfig | null;
}

/** A token as it is, or what to ask for one with. */
export interface OAuth2Config {
  /**
   * - `fixed`: `accessToken`
   * - `client`: the client's own credentials (RFC 6749 section 4.4)
   * - `service-account`: a signed assertion (RFC 7523)
   * - `person`: somebody's sign-in, by refresh token (RFC 6749 section 6)
   */
  grant: 'fixed' | 'client' | 'service-account' | 'person';
  provider: 'google' | 'microsoft365' | null;
  /** Whose mailbox it is. */
  user: string;
  accessToken: string | null;
  tokenUrl: string | null;
  authUrl: string | null;
  deviceUrl: string | null;
  clientId: string | null;
  clientSecret: string | null;
  refreshToken: string | null;
  scope: string | null;
  serviceAccount: { email: string /** PEM. */; privateKey: string; keyId: string | null } | null;
}

export interface DkimConfig {
  domainName: string;
  keySelector: string;
  /** PEM. */
  privateKey: string;
}
