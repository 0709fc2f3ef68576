/**
 * The sentence in which a mail asks for its answer: it names both keywords and leaves the choice, "answer OK to release it, or NOT OK".
 * Nobody answers so; a sentence that judges ("OK for the first, NOT OK for the second") names what is judged. So every word of it
 * must be one that any request may have, whatever it is about.
 */
import { fold, wordClass } from '../verdict/tokens.js';
import { isWeighty, saysAnswer, saysVerdict } from './signature.js';

/** With these somebody is told to answer. */
const answering = wordClass(
  'answer answering reply replying respond confirm tell say send',
  'antwoord antwoorden antwoordt beantwoord beantwoorden reageer reageren bevestig bevestigen stuur zeg geef',
  'repondez repondre confirmez confirmer dites',
  'antworten antworte antwortet beantworten reagieren bestatigen zuruckmelden ruckmelden ruckmeldung geben sagen',
);
const asking = wordClass(
  'please kindly can could would',
  'gelieve graag aub alstublieft alsjeblieft kunt kan kunnen wilt wil',
  'merci veuillez svp pouvez pourriez',
  'bitte bitten konnen konnten',
);
export const testing = wordClass(
  'test check try verify review look',
  'test testen controleer controleren probeer proberen bekijk bekijken nakijken uittesten kijk kijken',
  'testez tester essayez essayer verifiez verifier controler',
  'testen teste testet prufen prufe pruft ausprobieren ansehen anschauen',
);
/** What an asking may begin with besides: "simply reply", "met OK of NIET OK", "just", "let us know". */
const opening = wordClass(
  'simply just with by let either then',
  'gewoon met laat even dan',
  'simplement par avec alors',
  'einfach mit kurz um dann',
);
const you = wordClass('you', 'u jullie', 'vous', 'sie');
/** What the asking is about, before the keywords. */
const around = wordClass(
  'your it this the on in to and then or also us know mail email message here back staging fix correction change solution proposal quote estimate version release a an',
  'uw je een te het dit de deze op en dan ook ons weten hierop bericht mail oplossing aanpassing wijziging correctie voorstel offerte versie door',
  'de d la le les l et puis a au ce cette en nous message courriel mail bien vouloir aussi correction modification solution proposition devis version un une',
  'es das die den dem der auf und dann auch uns diese dieser e mail nachricht gerne korrektur anderung losung vorschlag angebot version kurze ein',
);
/** "Let us know whether it is OK or NOT OK." */
const inquiring = wordClass('if whether is', 'of is', 'si c est', 'ob ist');
/** For what an OK is: to release. */
export const purpose = wordClass(
  'to for if we may can shall should it this is right good fine well correct all everything works the release publish deploy start begin go ahead live in on into production so that you agree approve and goes will put bring roll out',
  'om te ze hem voor als we wij mogen mag kan het dit deze is goed juist in orde alles klopt werkt de vrij geven vrijgeven vrijgave release publiceren publicatie starten beginnen live zetten gaan naar productie zodat u akkoord bent gaat mee en dan zetten plaatsen zullen uitrollen uit rollen uitrol installeren',
  'pour si nous pouvons on peut la le l c est tout bon correct fonctionne marche publier publication liberer demarrer commencer lancer mettre mise en ligne prod production valider validation vous etes d accord et elle il part partira passe passera mettons publions liberons livrons lancons validons installons va bien',
  'zur zum fur um zu wenn falls wir durfen sollen konnen es das dies die alles passt stimmt ist in ordnung richtig gut freigabe freigeben freizugeben veroffentlichen starten beginnen live gehen stellen produktion damit sie einverstanden sind und dann geht schalten geben frei spielen ein stellen rollen aus ausrollen einspielen',
);
/** When it is to be the other: where something is wrong, whatever it is. */
const otherwise = wordClass(
  'if when with what is are isn t not still wrong right good correct something anything there an error errors problem problems fault it does doesn work broken and tell say let us know why back to needs need more rework reject refuse decline missing you saw see noticed found happened went short brief description explanation off in the first line your remarks comments',
  'vertel vertelt meld meldt leg uit verkeerd wanneer als indien met wat is er nog iets mis niet goed juist klopt fout fouten fouter een probleem problemen het werkt stuk en zeg laat ons weten waarom terug naar zo reden om af te wijzen keuren weigeren in andere geval ontbreekt u je zag ziet gezien gebeurde gebeurt korte uitleg omschrijving beschrijving toelichting zit dan op de eerste regel en uw opmerkingen',
  'en nous disant indiquant precisant expliquant dire ou pourquoi quoi sinon si avec ce qui ne va pas n est il y a encore un une des erreur erreurs probleme problemes quelque chose cloche bon correct c marche fonctionne et dites nous pourquoi retour chez vers a pour refuser rejeter revoir dans le cas contraire manque vous avez vu constate constatez observe courte breve explication description que va pas premiere ligne vos remarques',
  'schreiben teilen mit erklaren beschreiben dazu falls wenn sofern mit dem was noch etwas nicht stimmt passt ist sind ein einen fehler fehlerhaft falsch probleme problem es funktioniert geht und sagen sie uns warum zuruck an zum ablehnen ablehnung nachbessern nachbesserung im anderen fall fehlt ihnen aufgefallen gesehen haben kurze kurzen einer beschreibung erklarung begrundung in der ersten zeile ihre ihren anmerkungen bemerkungen',
);
/** "Would you have a look?" */
const polite = wordClass(
  'have a look at it this',
  'jij je u eens even het dit er naar',
  'le la y un coup d oeil',
  'es das einmal kurz mal sich',
);
const condition = /^(?:if|when|to|als|indien|om|in|si|pour|dans|falls|wenn|sofern|zum|zur|im)$/;
const we = wordClass('we', 'wij we', 'nous', 'wir');
const whoWrites = wordClass('i my me', 'ik mijn mij', 'je j mon ma moi', 'ich mein meine mir mich');

const yes = '\u0001';
const no = '\u0002';
const notOk = /(?<!\p{L})(?:not|niet|nicht|pas|non)[ -]ok(?!\p{L})/giu;
const ok = /(?<!\p{L})ok(?!\p{L})/giu;
/** In capitals a keyword is named, and not said. */
const inCapitals = /(?<!\p{L})OK(?!\p{L}).*(?<!\p{L})(?:NOT|NIET|NICHT|PAS|NON)[ -]OK(?!\p{L})/su;
const either =
  /(?:(?<!\p{L})(?:or|of|ou|oder|bzw\.?|otherwise|anders|sinon|sonst|if not|zo niet|wenn nicht|falls nicht)(?:,? (?:with|by|else|otherwise|answer|reply|met|anders|antwoord|par|sinon|mit|sonst|antworten sie))*|[/|])\s*,?\s*\u0002/iu;
const isEquated = (text: string, keyword: string) => new RegExp(`${keyword}\\s*(?:=|:|->|=>|→)`, 'u').test(text);
const mostCharacters = 400;

/** Whether a sentence asks for OK or NOT OK, and says nothing else that could be an answer. */
export function asks(sentence: string): boolean {
  if (sentence.length > mostCharacters) return false;
  const named = keywordsOf(sentence);
  const [before, rest] = inTwo(named, yes);
  const [between, after] = inTwo(rest, no);
  if (rest === null || after === null || /[\u0001\u0002]/u.test(`${before}${between}${after}`)) return false;
  const lead = leading(before);
  if (
    lead === null ||
    !all(between, purpose, joints, answering, asking) ||
    !all(after, otherwise, answering, asking, around)
  )
    return false;
  const told = [...lead, ...wordsOf(after)].some((word) => answering.has(word) || asking.has(word));
  const chosen = either.test(named);
  if (chosen && told) return true;
  if (!inCapitals.test(sentence)) return false;
  const equated = isEquated(named, yes) && isEquated(named, no);
  const reasoned = wordsOf(between).length > 0 && condition.test(wordsOf(after)[0] ?? '');
  // "Reply OK and it goes live; reply NOT OK and tell us why".
  const twice = [lead, wordsOf(`${between} ${after}`)].every((part) => part.some((word) => answering.has(word)));
  return chosen || equated || reasoned || twice;
}

/**
 * Whether two sentences ask so together: "If all is well, answer OK and we will release it. If something is wrong, answer NOT OK". Each
 * tells to answer with one of the keywords.
 */
function asksInTwo(first: string, second: string): boolean {
  if (first.length + second.length > mostCharacters || !inCapitals.test(`${first} ${second}`)) return false;
  const [before, after] = inTwo(keywordsOf(first), yes);
  const [otherBefore, otherAfter] = inTwo(keywordsOf(second), no);
  if (after === null || otherAfter === null) return false;
  if (/[\u0001\u0002]/u.test(`${before}${after}${otherBefore}${otherAfter}`)) return false;
  return (
    (leading(before) ?? []).some((word) => answering.has(word)) &&
    all(after, purpose, answering, asking) &&
    wordsOf(otherBefore).some((word) => answering.has(word)) &&
    all(`${otherBefore} ${otherAfter}`, otherwise, joints, answering, asking, you, around)
  );
}

function keywordsOf(sentence: string): string {
  const text = sentence.replace(/[*_"“”„«»]/gu, '').replace(/\s+/gu, ' ');
  return text.replace(notOk, ` ${no} `).replace(ok, ` ${yes} `);
}

const joints = wordClass(
  'or of ou oder bzw with by else otherwise if not met anders zo niet par sinon mit sonst wenn falls nicht',
);

/**
 * The words that ask, before the keywords; null where they do more than that. Other clauses may stand before them ("the fix is on
 * staging, please test;"), which say nothing of waiting or refusing, and name nobody else who is asked.
 */
function leading(before: string): string[] | null {
  const clauses = before.split(/[,;:]|\s[-–—]\s/u).map((clause) => wordsOf(clause));
  const own = clauses.pop()!;
  const told = clauses.filter((clause) => !isLead(clause) && !clause.every((word) => purpose.has(word)));
  const said = unexpected(told.flat().join(' '));
  const names = told.some(([word, ...more]) => more.length === 0 && !around.has(word!));
  if (names || told.flat().some((word) => whoWrites.has(word)) || isWeighty(said) || saysAnswer(said)) return null;
  return isLead(own) ? [...clauses.filter(isLead).flat(), ...own] : null;
}

function isLead(clause: readonly string[]): boolean {
  const [first, second] = clause;
  if (first === undefined) return true;
  if (isCondition(clause)) return true;
  if (
    !clause.every((word) =>
      [answering, asking, testing, opening, you, around, inquiring].some((list) => list.has(word)),
    )
  )
    return false;
  return (
    [answering, asking, testing, opening].some((list) => list.has(first)) || (you.has(first) && asking.has(second!))
  );
}

/** "If all is well answer": what follows tells for what an OK is. */
function isCondition(clause: readonly string[]): boolean {
  return (
    condition.test(clause[0]!) &&
    clause.some((word) => answering.has(word)) &&
    // "If all is well we answer OK" is no asking.
    !clause.some(
      (word, at) => we.has(word) && [clause[at - 1], clause[at + 1]].some((beside) => answering.has(beside!)),
    ) &&
    clause.every((word) => [purpose, answering, asking, you, around, inquiring].some((list) => list.has(word)))
  );
}

export function all(text: string, ...lists: ReadonlySet<string>[]): boolean {
  return wordsOf(text).every((word) => lists.some((list) => list.has(word)));
}

export function wordsOf(text: string | null): string[] {
  return fold(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function inTwo(text: string | null, mark: string): [string, string | null] {
  const at = text?.indexOf(mark) ?? -1;
  return at < 0 ? [text ?? '', null] : [text!.slice(0, at), text!.slice(at + 1)];
}

const helped =
  /^\W*(?:(?:did|does|has) (?:that|this|it|our answer|the answer|my answer) (?:help|helped|answer your question)(?: you)?|(?:was|is) (?:that|this|our answer) (?:of help|helpful)(?: to you)?|(?:heeft|helpt) (?:dit|dat|ons antwoord|mijn antwoord)(?: (?:u|je))?(?: (?:verder|geholpen|verder geholpen))?|(?:bent u|ben je) (?:hiermee|daarmee)(?: verder)? geholpen|(?:cela|ça) vous (?:aide-t-il|a-t-il aidée?)|(?:est-ce que )?(?:cela|ça|notre réponse) (?:vous )?(?:aide|a aidé|vous aide|vous a aidé)|notre réponse vous (?:aide-t-elle|a-t-elle aidée?)|(?:ist|war|wurde) (?:ihnen|dir) (?:damit|hiermit) geholfen(?: worden)?|hilft (?:ihnen|dir) (?:das|dies)(?: weiter)?|hat (?:ihnen|dir) (?:das|dies|unsere antwort)(?: weiter)? ?geholfen|konnten wir (?:ihnen|dir)(?: damit)?(?: weiter)? ?helfen)\s?\?\W*$/iu;

/** "Did that help?": whoever was helped does not ask so. */
export function asksWhetherItHelped(sentence: string): boolean {
  return sentence.length < 80 && helped.test(sentence);
}

/** A sentence is wrapped over no more lines. */
const mostLines = 5;
const mostWrapped = 2000;

/** Where a quote asks for its answer: `answers` stand before that sentence and answer already, `below` is what stands behind it. */
export interface Asking {
  answers: string[];
  below: string[];
}

/**
 * The first sentence that asks for the answer; null if none does.
 *
 * @param lines with the blank ones, over which no sentence goes on
 */
export function askingIn(lines: readonly string[]): Asking | null {
  for (let last = 0; last < lines.length; last++) {
    for (let first = last; first > last - mostLines && (lines[first] ?? '').trim() !== ''; first--) {
      const found = aroundAsking(lines, first, last);
      if (found === null) continue;
      const end = wrappedTo(lines, first, last);
      const [above, below] = aroundAsking(lines, first, end) ?? found;
      return { answers: answersIn([...lines.slice(0, first), above]), below: [below, ...lines.slice(end + 1)] };
    }
  }
  return null;
}

/** The last line of a sentence that asks and goes on, as one that has no full stop may: "or NOT OK⏎if anything is wrong". */
function wrappedTo(lines: readonly string[], first: number, last: number): number {
  const isOpen = (at: number) => !/[.!?]\W*$/u.test(lines[at]!) && (lines[at + 1] ?? '').trim() !== '';
  let end = last;
  for (let at = last; isOpen(at) && at + 1 < first + mostLines; at++)
    if (aroundAsking(lines, first, at + 1)) end = at + 1;
  return end;
}

/** No request weighs before it asks, and much does that somebody types between its lines: "nog niet", "Piet first". */
function answersIn(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/(?<=[.!?])\s/u))
    .filter((one) => !isPoliteQuestion(one) && !needed.test(one) && !isHeading(one))
    .filter(
      (one) => saysVerdict(one) || (isWeighty(unexpected(one)) && !isTold(one)) || (isShort(one) && saysAnswer(one)),
    );
}

/** "Erledigt:", "Our proposal:": what stands below it is told, and nothing answered. */
function isHeading(sentence: string): boolean {
  return /^[^.:?!,;]{2,40}:\s*$/u.test(sentence) && isShort(sentence) && !saysVerdict(sentence);
}

/** "We need your approval": that it is asked for. */
const needed =
  /^\W*(?:\[?[a-z][a-z0-9]{0,14}-\d{1,9}\]?\s?[:–-]\s?)?(?:we (?:still |do )?need|(?:wij|we) hebben|il nous faut|nous avons besoin de|wir (?:brauchen|benötigen)) (?:nog |noch |encore )?(?:your|uw|jullie|votre|ihre?n?|eure?) (?:approval|ok|answer|goedkeuring|akkoord|antwoord|accord|validation|réponse|freigabe|zustimmung|antwort)(?!\p{L})[^,;]{0,80}$/iu;

/** "Can we put this live?" is what an OK is for, and "Would you have a look?" leads to the asking. */
export function isPoliteQuestion(sentence: string): boolean {
  if (!sentence.trim().endsWith('?')) return false;
  const words = wordsOf(sentence);
  const isLeading =
    words.some((word) => testing.has(word)) &&
    (asking.has(words[0]!) || testing.has(words[0]!)) &&
    words.every((word) => [asking, testing, you, polite].some((list) => list.has(word)));
  return isLeading || all(sentence, purpose);
}

/** In words; somebody who types between the lines of a request is brief, or speaks of himself. */
const longestTyped = 8;

/** "Photos taken with a phone are no longer turned on their side": what a request tells that was changed. */
function isTold(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.length > longestTyped && !words.some((word) => whoWrites.has(word) || we.has(word));
}

/** Without the words that any request has. */
function unexpected(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (around.has(fold(word)) || asking.has(fold(word)) ? '' : word));
}

function isShort(sentence: string): boolean {
  return wordsOf(sentence).length <= 3;
}

/** What stands before and behind the sentence that asks and ends in the last of these lines, or goes on below it. */
function aroundAsking(lines: readonly string[], first: number, last: number): [string, string] | null {
  const before = joined(lines.slice(first, last)).length;
  const text = joined(lines.slice(first, last + 1));
  if (text.length > mostWrapped) return null;
  const sentences = text.split(/(?<=[.!?])(?<!bzw\.)(?=\s)/u);
  let from = 0;
  for (const [at, sentence] of sentences.entries()) {
    const to = from + sentence.length;
    const next = sentences[at + 1] ?? '';
    if (to > before && (asks(sentence) || asksWhetherItHelped(sentence))) return [text.slice(0, from), text.slice(to)];
    if (to + next.length > before && asksInTwo(sentence, next))
      return [text.slice(0, from), text.slice(to + next.length)];
    from = to;
  }
  return null;
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ');
}
