/** Where the mail of well-known providers comes from and goes to. */

/**
 * How a program logs in: a password; an app as itself; a person who signs in once (`postdesk connect`); an account of
 * Google's that may act for the mailbox.
 */
export const logins = ['password', 'client', 'person', 'service-account'] as const;
export type Login = (typeof logins)[number];

export interface Preset {
  imapHost: string | null;
  smtpHost: string | null;
  /** What it takes; the first is the usual one. */
  logins: readonly [Login, ...Login[]];
  /** Whose OAuth 2 endpoints they are. */
  oauth2: 'google' | 'microsoft365' | null;
  /** Whose Authentication-Results stand in mails that it delivers. */
  trustedAuthServ: string | null;
  /** What an admin must know before this works, by login. */
  notes: Partial<Record<Login, string>>;
}

const google = {
  imapHost: 'imap.gmail.com',
  smtpHost: 'smtp.gmail.com',
  oauth2: 'google',
  trustedAuthServ: 'mx.google.com',
  notes: {
    password:
      'Google takes an app password only, for which 2-step verification is on: https://myaccount.google.com/apppasswords',
    person:
      'Google: make an OAuth client of type "Desktop app" with the Gmail API in your Cloud project; then somebody signs in by postdesk connect',
    'service-account':
      'Google: in the Admin console, under Domain-wide delegation, give the service account’s client ID the scope https://mail.google.com/',
  },
} as const;

export const presets = {
  gmail: { ...google, logins: ['password', 'person'] },
  workspace: { ...google, logins: ['service-account', 'person', 'password'] },
  microsoft365: {
    imapHost: 'outlook.office365.com',
    smtpHost: 'smtp.office365.com',
    logins: ['client', 'person'],
    oauth2: 'microsoft365',
    trustedAuthServ: null,
    notes: {
      client:
        'Microsoft: give the app IMAP.AccessAsApp and SMTP.SendAsApp with admin consent, register it in Exchange Online, let it into the mailbox, and turn SMTP AUTH on there',
      person:
        'Microsoft: let the app be a public client with the redirect http://localhost, and turn SMTP AUTH on for the mailbox; then somebody signs in by postdesk connect',
    },
  },
  fastmail: {
    imapHost: 'imap.fastmail.com',
    smtpHost: 'smtp.fastmail.com',
    logins: ['password'],
    oauth2: null,
    trustedAuthServ: null,
    notes: { password: 'Fastmail takes an app password only: make one under Settings, Privacy & Security' },
  },
  generic: { imapHost: null, smtpHost: null, logins: ['password'], oauth2: null, trustedAuthServ: null, notes: {} },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];
