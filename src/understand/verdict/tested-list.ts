import type { Vocabulary } from './names.js';
import { readSentence } from './sentence.js';
import { isThing } from './thing.js';
import type { Sentence, Token } from './tokens.js';

/** Nobody lists more in an answer. */
const mostItems = 30;

/** The sentences behind an approval without the lists of what was tested and of what came of it. */
export function withoutLists(sentences: readonly Sentence[], vocabulary: Vocabulary): Sentence[] {
  return withoutResults(withoutTestedList(sentences, vocabulary), vocabulary);
}

/**
 * The sentences without a list of what was tested: "Tested: / - new invoice / - credit note". What stands before its colon says nothing
 * but that it was tested; each item stands in a line of its own behind a mark or a number, in a few quiet words.
 */
function withoutTestedList(sentences: readonly Sentence[], vocabulary: Vocabulary): Sentence[] {
  const heading = sentences.findIndex((sentence) => isHeading(sentence, vocabulary));
  if (heading < 0) return [...sentences];
  let end = heading + 1;
  while (end < sentences.length && end - heading <= mostItems) {
    const length = isItem(sentences[end]!, vocabulary) ? 1 : isNumbered(sentences, end, vocabulary) ? 2 : 0;
    if (length === 0) break;
    end += length;
  }
  // One item may be the only one that is well.
  return end > heading + 2 ? [...sentences.slice(0, heading), ...sentences.slice(end)] : [...sentences];
}

/** The sentences without lines that each name a thing and that it is well: "- invoice: correct / - credit note: ok", "invoice ✓". */
function withoutResults(sentences: readonly Sentence[], vocabulary: Vocabulary): Sentence[] {
  const start = sentences.findIndex((sentence) => isResult(sentence, vocabulary));
  if (start < 0) return [...sentences];
  const length = sentences.slice(start).findIndex((sentence) => !isResult(sentence, vocabulary));
  const end = length < 0 ? sentences.length : start + length;
  // One thing may be the only one that is well.
  return end > start + 1 ? [...sentences.slice(0, start), ...sentences.slice(end)] : [...sentences];
}

function isResult({ tokens }: Sentence, vocabulary: Vocabulary): boolean {
  const said = /^[-•·*]$/.test(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens;
  const last = said.at(-1);
  if (!last) return false;
  if (tick.test(last.text)) return isThing(said.slice(0, -1), vocabulary);
  const at = said.findLastIndex(({ text }) => /^[:=>-]$/.test(text));
  const [thing, result] = [said.slice(0, at), said.slice(at + 1).filter(({ text }) => !/^[.!]$/.test(text))];
  return at > 0 && isThing(thing, vocabulary) && isWell(result, vocabulary);
}

/** A mark of what is done: check marks, no thumb, which may applaud. */
const tick = /^[✓✔✅☑]\uFE0F?$/u;

function isWell(result: readonly Token[], { words }: Vocabulary): boolean {
  const whole = [words.ok, words.praise, words.content];
  return result.length > 0 && whole.some((phrases) => phrases.lengthsAt(result, 0).includes(result.length));
}

function isHeading({ tokens, endsLine }: Sentence, vocabulary: Vocabulary): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ key }) => key);
  const isTold = heading.test(words.join(' ')) || /^(?:remark|courtesy)$/.test(readSentence(tokens, vocabulary).kind);
  return endsLine && tokens.at(-1)?.text === ':' && words.length <= 8 && isTold;
}

const heading =
  /^(?:(?:what )?(?:i|we)(?:'ve| have)? (?:tested|checked|tried|did)|(?:tests?|checks?) (?:done|run|made|performed)|(?:zie|hier) (?:onder|hieronder)? ?wat (?:ik|wij|we) (?:getest|gedaan|geprobeerd|nagekeken) (?:heb|hebben)|(?:ik|wij|we) (?:heb|hebben|hebben we) (?:getest|dit getest)|(?:controles?|tests?|verifications?) (?:effectues?|effectuees?|realises?|realisees?|faits?|faites)|(?:nous avons|j'ai) (?:teste|verifie|controle)|(?:durchgefuhrte|folgende) (?:tests?|prufungen)|(?:gepruft|getestet|probiert) (?:wurden|wurde|habe ich|haben wir)|(?:getest|nagekeken|geprobeerd) (?:werd|werden|hebben we|heb ik)|(?:ich habe|wir haben) (?:folgendes )?(?:getestet|gepruft|probiert))$/;

function isItem({ tokens }: Sentence, vocabulary: Vocabulary): boolean {
  return /^[-•·]$/.test(tokens[0]?.text ?? '') && isThing(tokens.slice(1), vocabulary);
}

/** "1." ends a sentence, and what it numbers is another. */
function isNumbered(sentences: readonly Sentence[], at: number, vocabulary: Vocabulary): boolean {
  const [number, item] = sentences.slice(at, at + 2);
  const text = number!.tokens.map((token) => token.text).join('');
  return /^\p{N}{1,2}[.)]$/u.test(text) && item !== undefined && isThing(item.tokens, vocabulary);
}
