/** What must not be read off a page by somebody else than whom a mail went to. */
import { withoutTokens } from '../api/answer-tokens.js';
import type { TemplateName } from '../domain/decision.js';

/**
 * Whoever knows the reply address or the Message-ID of a mail can answer in the name of the one who got it; so neither is
 * shown whole.
 */
export function veiled(text: string): string {
  return withoutTokens(text).replace(/<([0-9a-v]{4})[0-9a-v]{16}@/g, '<$1…@');
}

/** Mails whose text is a key: whoever reads it is taken for the person. */
export function isKey(template: TemplateName): boolean {
  return template === 'sign-in' || template === 'confirm';
}
