import { withoutTokens } from '../domain/tokens.js';
import type { TicketDetail } from '../views.js';

/** Whoever may read tickets must not be able to answer in the name of those who got their mails. */
export function withoutAnswerTokens(view: TicketDetail): TicketDetail {
  return {
    ...view,
    messages: view.messages.map((one) => ({
      ...one,
      subject: withoutTokens(one.subject),
      text: withoutTokens(one.text),
    })),
  };
}
