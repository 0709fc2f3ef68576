/** What is asked in a quote beside the answer that a request asks for. */
import { fold, wordClass } from '../verdict/tokens.js';
import { all, asks, asksWhetherItHelped, isPoliteQuestion, purpose, testing, wordsOf } from './asking.js';

/** Whoever is there for questions asks none: "Questions?". */
const fewestAsked = 3;

/** The questions in a text that ask for something else than an answer of the desk's does: "shall we wait until Monday?". */
export function otherQuestions(text: string): string[] {
  return text
    .slice(0, mostAsked)
    .split('\n')
    .map((line) => line.replace(/^[\s>|]+/u, ''))
    .join('\n')
    .split(/\n{2,}/u)
    .flatMap((paragraph) => paragraph.replaceAll('\n', ' ').split(/(?<=[.!?:])\s+/u))
    .map((one) => one.trim())
    .filter(
      (one) =>
        one.endsWith('?') &&
        wordsOf(one).length >= fewestAsked &&
        !isPoliteQuestion(one) &&
        !asks(one) &&
        !asksWhetherItHelped(one) &&
        !asksToTest(one) &&
        !all(one, purpose, agreeable),
    );
}

/**
 * Of these and of what an OK is for a question is made to which a yes is an OK: "May it go to production?", "Shall we do it?", "Is that OK for
 * you?", "Do you agree with this solution and estimate?", "Does this answer your question?"
 */
const agreeable = wordClass(
  'does did do has been be you your question answer answers answered it this that which help helped shall we go ahead start begin proceed plan schedule build close now are ok okay alright happy satisfied agreed clear with solution proposal estimate hours ticket deployed published released',
  'mag mogen kunnen zullen moeten hiermee ermee eraan daarmee verder is uw je jou jullie jouw vraag vragen beantwoord nu bent ben gaat gaan u geholpen bouwen doen inplannen plannen sluiten naar oplossing voorstel raming ticket oke duidelijk voor met dicht worden dat',
  'peut pouvons devons on y va elle il les passer cela ca repond a votre ta question questions commencer planifier cloturer clore faire est ce que vous aide aidee nous clair ordre convient avec cette solution proposition estimation deployer livrer',
  'darf durfen kann konnen sie ihr dir euch dich seid bist du ist sind ihre deine frage fragen damit mit beantwortet sollen so machen jetzt nun umsetzen loslegen anfangen einplanen schliessen ausrollen okay klar recht dieser losung vorschlag schatzung ticket werden geschlossen freigegeben fur',
);

/** "Would you test this and let us know whether it may go to production?" */
function asksToTest(sentence: string): boolean {
  return wordsOf(sentence).some((word) => testing.has(word)) && telling.test(fold(sentence));
}

const telling =
  /let us know|tell us|laten weten|vertellen|nous (?:dire|faire savoir|informer)|(?:uns|bescheid) (?:sagen|mitteilen|geben|wissen lassen)|ruckmeldung/u;

/** In characters; longer quotes hold more than a request. */
const mostAsked = 20_000;
