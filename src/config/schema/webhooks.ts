import { stages } from '../../domain/ticket.js';
import type { WebhookEvent } from '../../domain/webhook.js';
import { choice, listOf, mapOf, secret, secureUrl } from './fields.js';

const events: readonly [WebhookEvent, ...WebhookEvent[]] = ['opened', 'moved', ...stages];

const longEnough = 24;
const secretForm = 'a secret of at least 24 characters, best of whsec_ and 32 random bytes in base64';

/** A receiver of messages; what they are is in docs/api.md. */
export const webhook = mapOf({
  url: secureUrl.describe('Where messages are posted: `https:`, or `http:` on loopback. Each URL once.'),
  secret: secret
    .refine((text) => text.length >= longEnough, { error: secretForm })
    .describe(`What messages are signed with: \`whsec_\` and base64, best as \`\${file:PATH}\`.`),
  events: listOf(choice(events), 'an event or a list of events')
    .prefault(['opened', 'moved'])
    .describe('What is told: `opened`, `moved`, or the stages that a ticket comes into, such as `done`.'),
});
