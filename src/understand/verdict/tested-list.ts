import type { Vocabulary } from './names.js';
import { readSentence } from './sentence.js';
import { isLoud } from './slots.js';
import type { Sentence, Token } from './tokens.js';

/** Nobody lists more in an answer. */
const mostItems = 30;

/**
 * The sentences without a list of what was tested: "Tested: / - new invoice / - credit note". What stands before its colon says nothing
 * but that it was tested; each item stands in a line of its own behind a mark or a number, in a few quiet words.
 */
export function withoutTestedList(sentences: readonly Sentence[], vocabulary: Vocabulary): Sentence[] {
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

function isThing(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const said = tokens.filter(({ text }) => !/^["%/]$/u.test(text));
  const { words } = vocabulary;
  const isQuiet = (token: Token) =>
    !isLoud(token, words) && !words.mild.has(token) && !words.doubts.has(token) && !/ez$/.test(token.key);
  return (
    said.length > 0 &&
    said.length <= 10 &&
    said.every(
      (token) => token.kind === 'pause' || /^\p{N}/u.test(token.text) || thing.test(token.key) || isQuiet(token),
    )
  );
}

/** What is doubtful in a sentence and may be tested: a credit note, "un avoir", "old invoices". */
const thing =
  /^(?:notes?|avoirs?|dollars?|several|old|oude?|anciens?|anciennes?|alte?[nrs]?|meerdere|plusieurs|mehrere|manual|drafts?|demo)$/;
