import type { TicketDetail } from '../views.js';

/**
 * The tokens of mails, in reply addresses and behind keys, prove that somebody holds the mail: whoever may read tickets
 * must not be able to answer in the name of those who got them.
 */
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

export function withoutTokens(text: string): string {
  return text.replace(/\+[0-9a-v]{20}(?=@|%40)/gi, '+…').replace(/(?:\/|%2F)[0-9a-v]{20}(?=\]|%5D)/gi, '');
}
