import type { ParsedMail } from '../../domain/mail.js';
import { addressesIn, normaliseEmail } from '../parse/address.js';
import { type BouncedRecipient, enhancedStatus, isRefusal, maxRecipients } from './bounce-report.js';

const maxLength = 64 * 1024;

/** Where the copy of the mail that bounced begins: what follows is the desk's own words and names no recipient. */
const copyMarkers = [
  /^-{2,} ?below this line is a copy of the message/im,
  /^-+ this is a copy of (?:the|your) message/im,
  /^-{2,}\s*(?:the header of the )?original message( headers)?/im,
  /^-{2,} ?(?:unsent|undelivered) message (?:below|follows)/im,
  /^-+ (?:included is|message header|message headers|copy of the)/im,
  /^(?:original message headers|headers of the original message|your message is below|message source)\b/im,
  /^[> \t]{0,8}(?:return-path|received|message-id):/im,
];

/** Said by mail systems of a mail that they gave up on, or not yet. */
const failure =
  /could ?n[o']t be delivered|could not be (?:sent|reached)|cannot be (?:reached|delivered)|was ?n[o']t delivered|unable to deliver|delivery (?:has )?failed|failed (?:permanently|to deliver)|permanent (?:fatal )?errors?|permanently failed|undeliver(?:able|ed)|not be delivered|did not reach|not been delivered|returned to (?:the )?sender|returning message to sender|failure notice|delivery (?:status|failure)|wasn't delivered|address(?:es)? (?:rejected|not found|failed)|konnte nicht zugestellt|nicht zustellbar|unzustellbar|n'a pas pu être (?:remis|distribué|délivré)|non remis|niet (?:worden )?(?:af)?(?:be)?geleverd|kon niet worden|onbestelbaar|no se (?:ha podido|pudo) entregar|impossibile (?:recapitare|consegnare)|wurde nicht zugestellt|zustellung fehlgeschlagen|niet (?:kunnen )?bezorg|bezorging (?:is )?mislukt|échec de (?:la )?(?:remise|distribution)|não (?:foi possível|pôde ser) entreg/i;

const delay =
  /has(?: not|n't) (?:yet )?been delivered|(?:delivery|message|mail) (?:is |has been |temporarily )?delayed|delayed mail|still being retried|will (?:be retried|keep trying|retry|continue to)|no action is required|do not need to resend|warning: (?:message|could not)|temporary (?:error|failure|problem)|wird (?:erneut|weiter) versucht/i;

const givenUp =
  /permanent|fatal|given up|does(?: not|n't) exist|user unknown|unknown user|unknown recipient|recipient unknown|no such (?:user|mailbox|recipient|address)|(?:address|mailbox|domain) (?:not found|couldn't be found|unavailable)|wasn't found|mailbox is disabled|account (?:disabled|is disabled)|existiert nicht|unbekannter (?:benutzer|empfänger)|(?:benutzer|empfänger|postfach) (?:unbekannt|nicht gefunden)|bestaat niet|(?:gebruiker|ontvanger|postbus) (?:onbekend|niet gevonden)|onbekende (?:gebruiker|ontvanger)|n'existe (?:pas|plus)|(?:utilisateur|destinataire) inconnu/i;

/**
 * The recipients that a mail system names in words: qmail, Exim, sendmail, Exchange, Gmail, Yahoo, Domino and the like.
 * Empty where the words are no such report; that a mail system wrote them is for the caller to know.
 */
export function recipientsInText(mail: ParsedMail): BouncedRecipient[] {
  const failed = (mail.headers['x-failed-recipients'] ?? []).flatMap((value) => addressesIn([value]));
  const text = ownWords(mail.text.slice(0, maxLength));
  const said = `${mail.subject}\n${text}`;
  if (failed.length === 0 && !failure.test(said) && !delay.test(said)) return [];
  // "This is a permanent error" outweighs what a server says of a later try.
  const delayed = delay.test(said) && !/permanent (?:fatal )?error|given up/i.test(text);
  const addresses = failed.length > 0 ? failed.map((address) => address.email) : addressesNamed(text, mail);
  return addresses.slice(0, maxRecipients).map((address) => {
    const about = wordsAbout(address, text);
    const status = enhancedStatus(about) ?? enhancedStatus(text);
    const gaveUp = status?.startsWith('5') ?? (isRefusal(about) || givenUp.test(about) || givenUp.test(text));
    return { address, status, permanent: !delayed && gaveUp };
  });
}

function ownWords(text: string): string {
  const starts = copyMarkers.map((marker) => text.search(marker)).filter((at) => at >= 0);
  return starts.length === 0 ? text : text.slice(0, Math.min(...starts));
}

/** Addresses in the report's own words, save those of the mail systems and of whom it was sent to. */
function addressesNamed(text: string, mail: ParsedMail): string[] {
  const others = new Set([...mail.recipients, mail.from?.email ?? '']);
  const named = new Set<string>();
  for (const word of text.split(/[\s<>()[\]"',;:=]+/)) {
    if (!word.includes('@')) continue;
    const address = normaliseEmail(word.replace(/^mailto:/i, '').replace(/[.!?]+$/, ''));
    if (address === null || others.has(address) || /^(?:postmaster|mailer-daemon|abuse)@/.test(address)) continue;
    named.add(address);
  }
  return [...named];
}

/** From where an address is named up to the next empty line but one: the reason stands beside or below it. */
function wordsAbout(address: string, text: string): string {
  const at = text.toLowerCase().indexOf(address);
  if (at < 0) return '';
  const lineStart = text.lastIndexOf('\n', at) + 1;
  return text
    .slice(lineStart, lineStart + 1000)
    .split(/\n\s*\n/)
    .slice(0, 2)
    .join('\n');
}
