import type { DeskFile, OAuth2Config } from './types.js';

/** Everything secret that a desk file holds, so that it can be kept out of logs. */
export function secretsIn({ mail, webhooks, database }: DeskFile): string[] {
  const logins = [...mail.in.filter((inbox) => inbox.kind === 'imap'), ...(mail.out ? [mail.out] : [])];
  const found = [
    ...logins.flatMap(({ password, oauth2 }) => [password, ...secretsOf(oauth2)]),
    mail.out?.dkim?.privateKey,
    ...webhooks.map(({ secret }) => secret),
    ...passwordsOf(database),
  ];
  return found.filter((one) => one !== null && one !== undefined && one !== '') as string[];
}

function secretsOf(oauth2: OAuth2Config | null): (string | null | undefined)[] {
  if (oauth2 === null) return [];
  const { accessToken, clientSecret, refreshToken, serviceAccount } = oauth2;
  return [accessToken, clientSecret, refreshToken, serviceAccount?.privateKey];
}

/** As it stands in the URL, and as it is. */
function passwordsOf(database: string): string[] {
  if (!URL.canParse(database)) return [];
  const { password } = new URL(database);
  return [password, decodeURIComponent(password)];
}
