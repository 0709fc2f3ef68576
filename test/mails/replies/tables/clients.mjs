/**
 * Mail clients: how each one quotes, signs and wraps what a person typed. A client has
 *   name, width and tail (where it folds plain text, and with what at the line's end)
 *   block(text) -> HTML of some typed lines; wrapHtml(inner) -> the HTML part
 *   signature(m), quoted(m) -> {text, html}
 *   envelope(m) -> {messageId, headers}; mime(m, text, html) -> content headers and body
 */
import * as desktop from './clients/desktop.mjs';
import * as devices from './clients/devices.mjs';
import * as microsoft from './clients/microsoft.mjs';
import * as webmail from './clients/webmail.mjs';

export const CLIENTS = Object.fromEntries(
  [desktop, devices, microsoft, webmail].flatMap(Object.values).map((client) => [client.name, client]),
);

/** Whose plain or HTML part is the whole mail; the others send both. */
export const TEXT_ONLY = new Set(['outlook-plain', 'mutt', 'roundcube', 'k9', 'orange']);
export const HTML_ONLY = new Set(['gmx', 'html-only']);

/** Which clients people of a language use, in rotation. */
export const ROTATION = {
  en: ['gmail', 'outlook-desktop', 'iphone', 'outlook-web', 'apple-mail', 'thunderbird', 'outlook-mobile', 'yahoo', 'samsung', 'proton', 'outlook-plain', 'mutt', 'outlook-mac', 'notes', 'roundcube', 'windows-mail', 'k9', 'zimbra'],
  nl: ['outlook-desktop', 'gmail', 'iphone', 'outlook-web', 'samsung', 'apple-mail', 'outlook-mobile', 'thunderbird', 'outlook-plain', 'windows-mail', 'yahoo', 'notes', 'roundcube', 'proton', 'k9', 'outlook-mac', 'mutt'],
  fr: ['outlook-web', 'gmail', 'iphone', 'zimbra', 'outlook-desktop', 'orange', 'apple-mail', 'thunderbird', 'samsung', 'outlook-mobile', 'yahoo', 'outlook-plain', 'notes', 'proton', 'roundcube', 'k9', 'windows-mail'],
  de: ['outlook-desktop', 'gmx', 'iphone', 'thunderbird', 'gmail', 'notes', 'outlook-web', 'outlook-plain', 'samsung', 'apple-mail', 'outlook-mobile', 'yahoo', 'roundcube', 'proton', 'mutt', 'k9', 'windows-mail'],
};
