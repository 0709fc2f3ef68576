import { createPrivateKey } from 'node:crypto';
import { choice, line, mapOf, secret, secureUrl, written } from './fields.js';

export const providers = ['google', 'microsoft365'] as const;

const keyForm = 'the JSON key of a service account, with client_email and private_key';

/** The file that Google gives for a service account's key. */
const serviceAccount = written(keyForm, (text) => {
  try {
    const {
      client_email: email,
      private_key: privateKey,
      private_key_id: keyId,
      token_uri: tokenUrl,
    } = JSON.parse(text);
    if (typeof email !== 'string' || createPrivateKey(privateKey).type !== 'private') return null;
    return {
      email,
      privateKey: privateKey as string,
      keyId: typeof keyId === 'string' ? keyId : null,
      tokenUrl: typeof tokenUrl === 'string' ? tokenUrl : null,
    };
  } catch {
    return null;
  }
});

/** A token as it is, or what to ask for one with; see docs/providers.md. */
export const oauth2 = mapOf({
  provider: choice(providers)
    .optional()
    .describe('`google` or `microsoft365`: knows the addresses and scopes below. Default: none.'),
  tenant: line.optional().describe('Of `microsoft365`: the directory (tenant) ID. Default: `organizations`.'),
  clientId: line.optional().describe('Client ID of the app that is registered with the provider.'),
  clientSecret: secret.optional().describe('Client secret.'),
  grant: choice(['client', 'person'])
    .optional()
    .describe(
      '`client`: the app signs in as itself. `person`: somebody signs in once, by `postdesk connect`. ' +
        'Default: `client` with a `clientSecret` (never with `google`), else `person`.',
    ),
  serviceAccount: serviceAccount
    .optional()
    .describe(
      `Google: the JSON key of a service account that may act for the mailbox, as \`\${file:PATH}\`; instead of the client.`,
    ),
  refreshToken: secret.optional().describe('A refresh token to begin with, where one is there already.'),
  accessToken: secret.optional().describe('A token as it is; instead of all the others.'),
  tokenUrl: secureUrl.optional().describe('Where tokens are asked for. Default: the provider’s.'),
  authUrl: secureUrl.optional().describe('Where a person signs in. Default: the provider’s.'),
  deviceUrl: secureUrl.optional().describe('Where a sign-in by code begins. Default: the provider’s, if it has one.'),
  scope: line.optional().describe('Scope to ask for. Default: the provider’s for mail.'),
}).refine(
  (given) =>
    given.accessToken !== undefined ||
    given.serviceAccount !== undefined ||
    ((given.tokenUrl !== undefined || given.provider !== undefined) &&
      given.clientId !== undefined &&
      (given.grant !== 'client' || given.clientSecret !== undefined)),
  {
    error:
      'an accessToken, a serviceAccount, or provider (else tokenUrl) with clientId, and a clientSecret for `client`',
  },
);
