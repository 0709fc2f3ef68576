import type { OAuth2Part } from './schema/index.js';
import type { OAuth2Config } from './types.js';

interface Endpoints {
  tokenUrl: string;
  authUrl: string;
  deviceUrl: string | null;
  scope: { own: string; person: string };
}

const gmail = 'https://mail.google.com/';

/** As Google and Microsoft document them for IMAP, POP and SMTP. */
function endpointsOf({ provider, tenant = 'organizations' }: OAuth2Part): Endpoints | null {
  if (provider === 'google') {
    return {
      tokenUrl: 'https://oauth2.googleapis.com/token',
      authUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
      // Google's sign-in by code gives no access to mail.
      deviceUrl: null,
      scope: { own: gmail, person: gmail },
    };
  }
  if (provider === undefined) return null;
  const base = `https://login.microsoftonline.com/${encodeURIComponent(tenant)}/oauth2/v2.0`;
  const outlook = 'https://outlook.office.com';
  return {
    tokenUrl: `${base}/token`,
    authUrl: `${base}/authorize`,
    deviceUrl: `${base}/devicecode`,
    scope: {
      own: 'https://outlook.office365.com/.default',
      person: `${outlook}/IMAP.AccessAsUser.All ${outlook}/SMTP.Send offline_access`,
    },
  };
}

/** @param user login at the mail server: whose mailbox the token is for */
export function oauth2Of(part: OAuth2Part | undefined, user: string): OAuth2Config | null {
  if (part === undefined) return null;
  const grant = grantOf(part);
  // A service account is Google's.
  const known = endpointsOf(grant === 'service-account' ? { ...part, provider: part.provider ?? 'google' } : part);
  const scope = grant === 'person' ? known?.scope.person : known?.scope.own;
  const { serviceAccount = null } = part;
  return {
    grant,
    provider: part.provider ?? null,
    user,
    accessToken: part.accessToken ?? null,
    tokenUrl: part.tokenUrl ?? serviceAccount?.tokenUrl ?? known?.tokenUrl ?? null,
    authUrl: part.authUrl ?? known?.authUrl ?? null,
    deviceUrl: part.deviceUrl ?? known?.deviceUrl ?? null,
    clientId: part.clientId ?? null,
    clientSecret: part.clientSecret ?? null,
    refreshToken: part.refreshToken ?? null,
    scope: part.scope ?? scope ?? null,
    serviceAccount: serviceAccount && {
      email: serviceAccount.email,
      privateKey: serviceAccount.privateKey,
      keyId: serviceAccount.keyId,
    },
  };
}

function grantOf(part: OAuth2Part): OAuth2Config['grant'] {
  if (part.accessToken !== undefined) return 'fixed';
  if (part.serviceAccount !== undefined) return 'service-account';
  if (part.grant !== undefined) return part.grant;
  const own = part.refreshToken === undefined && part.clientSecret !== undefined && part.provider !== 'google';
  return own ? 'client' : 'person';
}
