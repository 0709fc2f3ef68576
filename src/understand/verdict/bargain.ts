import { either } from './either.js';
import type { Vocabulary } from './names.js';
import type { Token } from './tokens.js';

/** What is agreed on before any work, and is not what a release is asked about. */
const bargain = new RegExp(
  `^(?:[dl]')?${either(
    'price|quote|quotation|offer|estimate|estimation|budget|deadline|planning|schedule|cost|amount',
    'prijs|offerte|raming|schatting|begroting|bedrag|termijn',
    'prix|devis|delai|tarif|montant|chiffrage',
    'preis|angebot|schatzung|termin|betrag|kostenvoranschlag|zeitplan|terminplan',
  )}$`,
);
/** "Price list", "liste de prix". */
const listOf = new RegExp(
  `^${either('lists?|tags?|labels?|field|column|export|import|screen|table|module|tool', 'lijst', 'liste')}$`,
);
/** "My boss agrees with the price". */
const agrees = /^(?:agrees?|akkoord|d'accord|einverstanden)$/;
const occasion =
  /^(?:meeting|date|plan|appointment|invoice|vergadering|datum|factuur|reunion|facture|besprechung|rechnung)$/;
/** In words, between the approval and what it is of. */
const mostBetween = 4;

/** "We confirm the price", "OK concernant le prix": an approval of what was agreed on before. */
export function settlesBargain(tokens: readonly Token[], { words }: Vocabulary): boolean {
  return tokens.some((token, at) => {
    const length = token.kind === 'pause' ? 0 : agrees.test(token.key) ? 1 : words.ok.longestAt(tokens, at);
    if (length === 0) return false;
    const behind = tokens.slice(at + 1, at + length + mostBetween);
    const before = tokens.slice(Math.max(0, at - mostBetween), at);
    // "Confirmed: the price".
    const end = behind.findIndex(({ kind, text }) => kind === 'pause' && !/^[:-]$/.test(text));
    const start = before.findLastIndex(({ kind }) => kind === 'pause');
    const said = [end < 0 ? behind : behind.slice(0, end), before.slice(start + 1)];
    return said.some(namesBargain) || (agrees.test(token.key) && said[0]!.some(({ key }) => occasion.test(key)));
  });
}

function namesBargain(tokens: readonly Token[]): boolean {
  const isOfList = (at: number) =>
    [tokens[at - 2], tokens[at - 1], tokens[at + 1]].some((one) => listOf.test(one?.key ?? ''));
  return tokens.some(({ key }, at) => bargain.test(key) && !isOfList(at));
}

/** Behind it stands what is confirmed. */
const that = /^(?:that|dat|que|qu'il|qu'elle|dass)$/;
const confirms =
  /^(?:confirm|accept|agree|bevestigen?|aanvaarden?|confirme|confirmons|accepte|acceptons|bestatigen?|einverstanden|akzeptieren?)$/;
/** In words, from the verb to what it confirms: "einverstanden damit, dass". */
const furthest = 3;
/** What a release is confirmed by, behind "that". */
const whole = new RegExp(
  `^${either(
    'it|this|that|all|everything|we|you|i|the (?:release|fix|change|update|solution|version|correction|problem|issue|error|bug|fault)',
    'het|dit|dat|alles|wij|jullie|je|u|ik|de (?:release|fix|aanpassing|wijziging|oplossing|versie|correctie|fout)',
    "ca|cela|c'est|tout|nous|vous|le probleme|l'erreur|la (?:mise|correction|version|modification)",
    'das|es|wir|ihr|sie|ich|der fehler|das problem|die (?:anderung|losung|korrektur|anpassung|freigabe)',
  )}(?: |$)`,
);

/** "I confirm that the login works": of one thing that it works, and not that it may go live. */
export function confirmsFact(tokens: readonly Token[], { words }: Vocabulary): boolean {
  return tokens.some(({ key }, at) => {
    const verb = tokens.slice(Math.max(0, at - furthest), at).some((token) => confirms.test(token.key));
    if (!verb || !that.test(key)) return false;
    const told = tokens.slice(at + 1).filter(({ kind }) => kind !== 'pause');
    const approves = told.some((_, from) => words.ok.longestAt(told, from) > 1);
    return told.length > 0 && !approves && !whole.test(told.map((token) => token.key).join(' '));
  });
}
