/** Where the mail of well-known providers comes from and goes to. */

export interface Preset {
  imapHost: string | null;
  smtpHost: string | null;
  /** How a program logs in there: some take no passwords any more. */
  login: 'password' | 'oauth2';
  /** Whose Authentication-Results stand in mails that it delivers. */
  trustedAuthServ: string | null;
  /** What an admin must know before this works. */
  note: string | null;
}

export const presets = {
  gmail: {
    imapHost: 'imap.gmail.com',
    smtpHost: 'smtp.gmail.com',
    login: 'password',
    trustedAuthServ: 'mx.google.com',
    note: 'Google takes an app password only: make one at https://myaccount.google.com/apppasswords',
  },
  microsoft365: {
    imapHost: 'outlook.office365.com',
    smtpHost: 'smtp.office365.com',
    login: 'oauth2',
    trustedAuthServ: null,
    note: 'Microsoft takes no passwords: register an app in Entra with IMAP.AccessAsApp and SMTP.SendAsApp, and let it into the mailbox',
  },
  fastmail: {
    imapHost: 'imap.fastmail.com',
    smtpHost: 'smtp.fastmail.com',
    login: 'password',
    trustedAuthServ: null,
    note: 'Fastmail takes an app password only: make one under Settings, Privacy & Security',
  },
  generic: { imapHost: null, smtpHost: null, login: 'password', trustedAuthServ: null, note: null },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];
