import { createPrivateKey } from 'node:crypto';
import { choice, domain, flag, host, line, listen, listOf, mapOf, port, secret, size, wholeNumber } from './fields.js';
import { oauth2 } from './oauth2.js';

const passwordDoc = `Password, best as \`\${NAME}\` or \`\${file:PATH}\`.`;

const insecure = flag
  .prefault(false)
  .describe('With `secure: false`: go on in the clear where the server offers no TLS. Not needed on loopback.');

const imap = mapOf({
  host: host.describe('IMAP server.'),
  port: port.optional().describe('Port. Default: 993, or 143 with `secure: false`.'),
  secure: flag.prefault(true).describe('`true`: TLS from the first byte. `false`: STARTTLS where offered.'),
  insecure,
  user: line.describe('Login.'),
  password: secret.optional().describe(passwordDoc),
  oauth2: oauth2.optional().describe('OAuth 2 instead of a password.'),
  folder: line.prefault('INBOX').describe('Folder that is read.'),
  from: choice(['all', 'now'])
    .prefault('all')
    .describe(
      'Mails that stand in the folder at the first start: `all` of them are read, or those that come from `now` on.',
    ),
  done: line.prefault('Postdesk/Done').describe('Folder that handled mails are moved to.'),
  failed: line.prefault('Postdesk/Failed').describe('Folder that quarantined mails are moved to.'),
})
  .refine(({ password, oauth2 }) => password !== undefined || oauth2 !== undefined, {
    error: 'a password or oauth2',
    path: ['password'],
  })
  .refine(({ password, oauth2 }) => password === undefined || oauth2 === undefined, {
    error: 'either a password or oauth2',
    path: ['oauth2'],
  })
  .refine(({ folder, done, failed }) => new Set([folder, done, failed]).size === 3, {
    error: 'three different folders in folder, done and failed',
    path: ['folder'],
  });

const pushed = mapOf({
  listen: listen.describe('Address and port to listen on, such as `127.0.0.1:2424`.'),
});

const inboxForm = 'one of imap, lmtp and smtp';

export const inbox = mapOf({
  imap: imap.optional().describe('An IMAP folder that is read.'),
  lmtp: pushed.optional().describe('A port where a mail server delivers by LMTP.'),
  smtp: pushed.optional().describe('A port where a mail server delivers by SMTP.'),
}).refine((given) => Object.values(given).filter((value) => value !== undefined).length === 1, { error: inboxForm });

const dkim = mapOf({
  domainName: domain.optional().describe('Domain that signs. Default: the one of `desk.address`.'),
  keySelector: line.describe('Selector: the key is published at `SELECTOR._domainkey.DOMAIN`.'),
  privateKey: secret
    .refine(isPrivateKey, { error: 'a private key in PEM' })
    .describe(`Private key in PEM, best as \`\${file:PATH}\`.`),
});

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).type === 'private';
  } catch {
    return false;
  }
}

const smtp = mapOf({
  host: host.describe('SMTP server that takes what is sent.'),
  port: port.optional().describe('Port. Default: 587, or 465 with `secure: true`.'),
  secure: flag.prefault(false).describe('`true`: TLS from the first byte. `false`: STARTTLS where offered.'),
  insecure,
  user: line.optional().describe('Login; leave it out where the server needs none.'),
  password: secret.optional().describe(passwordDoc),
  oauth2: oauth2.optional().describe('OAuth 2 instead of a password.'),
  dkim: dkim.optional().describe('Signs what is sent; leave it out where the server signs.'),
})
  .refine(({ user, password, oauth2 }) => user === undefined || password !== undefined || oauth2 !== undefined, {
    error: 'a password or oauth2 for the user',
    path: ['password'],
  })
  .refine(({ user, password, oauth2 }) => user !== undefined || (password === undefined && oauth2 === undefined), {
    error: 'a user for the password',
    path: ['user'],
  })
  .refine(({ password, oauth2 }) => password === undefined || oauth2 === undefined, {
    error: 'either a password or oauth2',
    path: ['oauth2'],
  });

export const mail = mapOf({
  in: listOf(inbox, 'a list of inboxes').prefault([]).describe('Where mail comes from, one or several.'),
  out: mapOf({
    smtp: smtp.describe('Where mail goes to.'),
    perMinute: wholeNumber(1, 100_000).prefault(60).describe('At most so many mails a minute are sent.'),
  })
    .optional()
    .describe('How mail is sent.'),
  plusAddressing: flag
    .prefault(true)
    .describe('The mail server delivers `support+anything@` to `support@`: replies are told apart by their address.'),
  trustedAuthServ: host
    .optional()
    .describe('Host whose `Authentication-Results` count. Default: nobody’s do, and DKIM is verified here.'),
  maxSize: size.prefault('40 MB').describe('A larger mail is quarantined unread.'),
});
