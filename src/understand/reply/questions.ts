/** What is asked in a quote beside the answer that a request asks for. */
import { fold, wordClass } from '../verdict/tokens.js';
import { all, asks, asksWhetherItHelped, isPoliteQuestion, purpose, testing, wordsOf } from './asking.js';

/** "Shall we do it?", "Is that OK?": a yes agrees to what is proposed, or that it is well. */
const agreeing =
  /^\W*(?:(?:shall|should|may|can|do) we (?:do|start|begin|go ahead|proceed|plan|schedule|release|close|build)(?: it| this| that| with it| with this| the (?:work|ticket))*|(?:is|was) (?:that|this|it|everything|all) (?:ok|okay|fine|alright|good|right|correct|clear)(?: (?:for|with|to) you)?|(?:are you|do you) (?:ok|okay|agree|happy|fine|satisfied)(?: (?:with|to) (?:it|this|that|the (?:proposal|solution|estimate|hours)))?|(?:can|may|should|shall) (?:it|this|that|everything|the (?:fix|change|release|solution|version|ticket)) (?:now )?(?:be )?(?:released|deployed|published|closed|go live|go to production)|(?:mag|kan|mogen|kunnen) (?:het|dit|dat|de (?:aanpassing|wijziging|oplossing|release)|het ticket) (?:nu )?(?:live|naar productie|in productie|vrijgegeven worden|worden vrijgegeven|gesloten worden|dicht)|(?:peut on|pouvons nous) (?:le |la |les )?(?:publier|liberer|deployer|livrer|clore)|(?:kann|darf|konnen|durfen) (?:es|das|die (?:anderung|losung|korrektur)|das ticket) (?:jetzt |nun )?(?:live|live gehen|freigegeben werden|geschlossen werden|in produktion)|ok|okay|agreed|(?:zullen|mogen|kunnen|moeten) we (?:het |dit |ermee |eraan )*(?:doen|beginnen|starten|inplannen|plannen|vrijgeven|sluiten|bouwen)|doen we (?:het|dit)|(?:is|klopt) (?:dat|dit|het|alles)(?: zo)?(?: (?:ok|oke|goed|in orde|akkoord|juist|duidelijk))?(?: voor (?:u|jou|jullie))?|(?:gaat u|ga je|gaan jullie|bent u|ben je) (?:hiermee |ermee |daarmee )?akkoord|akkoord|on y va|(?:pouvons nous|peut on|devons nous|on) (?:le |la |les |y )?(?:faire|commencer|lancer|planifier|mettre en (?:production|ligne)|cloturer|demarrer|va)|(?:est ce|c est|tout est) (?:que (?:c est|cela|ca) )?(?:bon|ok|clair|en ordre|correct)(?: pour vous)?|(?:cela|ca) vous (?:convient|va)(?: il)?|(?:etes vous|vous etes) d accord|d accord|(?:sollen|durfen|konnen) wir (?:es |das |damit |so )*(?:machen|loslegen|anfangen|beginnen|starten|einplanen|freigeben|umsetzen|schliessen|ausrollen)|(?:ist|passt|stimmt) (?:das|es|alles)(?: so)?(?: (?:ok|okay|gut|in ordnung|klar|recht|richtig))?(?: fur (?:sie|euch|dich))?|(?:sind sie|seid ihr|bist du) (?:damit )?einverstanden|einverstanden)\W*$/u;
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
        !all(one, purpose, agreeable) &&
        !agreed.test(one) &&
        !agreeing.test(wordsOf(one).join(' ')),
    );
}

/** Of these and of what an OK is for a question is made to which a yes is an OK: "May it go to production?", "Does this answer your question?" */
const agreeable = wordClass(
  'does did do has been be you your question answer answers answered it this that which help helped shall we go ahead start begin proceed plan build now',
  'mag mogen kunnen hiermee verder is uw je jouw vraag vragen beantwoord nu bent u geholpen bouwen doen naar oplossing',
  'peut elle il passer cela ca repond a votre ta question questions commencer est ce que vous aide aidee nous faire y',
  'darf sie ist sind ihre deine frage fragen damit beantwortet sollen so machen jetzt nun umsetzen loslegen',
);

/** "Would you test this and let us know whether it may go to production?" */
function asksToTest(sentence: string): boolean {
  return wordsOf(sentence).some((word) => testing.has(word)) && telling.test(fold(sentence));
}

const telling =
  /let us know|tell us|laten weten|vertellen|nous (?:dire|faire savoir|informer)|(?:uns|bescheid) (?:sagen|mitteilen|geben|wissen lassen)|ruckmeldung/u;
/** "Do you agree with this solution and estimate?" */
const agreed =
  /^\W*(?:do you agree|are you (?:ok|happy|fine)|gaat u akkoord|ga je akkoord|bent u akkoord|êtes[- ]vous d['’]accord|(?:cette|la) (?:solution|proposition).{0,30}vous convient|sind sie (?:damit |mit .{3,40})?einverstanden)(?: (?:with|to|met|avec|mit) .{3,60})?\s?\?$/iu;

/** In characters; longer quotes hold more than a request. */
const mostAsked = 20_000;
