/** What stands whole under mails and was typed by nobody for this one: legal sentences, terms, warnings about mail, disclaimers. */
import { isNotice } from './notices.js';
import { isIdle, isPostscript, isWeightyBeyondLaw } from './signature.js';

/** Legal sentences that companies put under every mail. In a writer's own words they would count: only for below a signature. */
const fineprint =
  /geen rechten worden ontleend|(?:niet|niet juridisch) bindend|ne (?:sauraient|saurait|peuvent|peut) engager|n['’]engagent? (?:pas|que|en rien)|sans valeur contractuelle|nicht (?:rechts)?verbindlich|keine rechtsverbindlichen erklärungen|(?:legally|contractually|not) binding|no rights (?:can|may) be derived|trading name of|onward distribution|(?:views|opinions) expressed|do not (?:necessarily )?(?:reflect|represent)|(?:mündliche|telefonische|oral|verbal|mondelinge)(?!\p{L}).{0,80}(?:schriftlich|in writing|written|schriftelijk)/iu;
/**
 * Lines that stand whole under mails and were typed by nobody for this one: terms, warnings about mail, lists, social media. Whole
 * lines of one sentence, so that nothing else can hide in them.
 */
const boilerplate = [
  /(?:algemene voorwaarden|general terms|terms (?:and|&) conditions|conditions générales|(?:allgemeinen? )?geschäftsbedingungen|(?<!\p{L})agb(?!\p{L}))/iu,
  /^\W*(?:(?:the|this|de|deze|dit|der|diese[rs]?|le|ce|cette) )?(?:contents?|inhoud|inhalt|contenu|(?:e-?)?mails?|messages?|berichte?n?|nachrichten?|courriels?)(?!\p{L}).{0,60}(?:confidential|vertrouwelijk|confidentiel|vertraulich|not secure|niet (?:veilig|beveiligd)|nicht sicher|pas sécurisé|altered|veranderungen)/iu,
  // What was received so; "sent by mistake" takes back what stands above it.
  /(?:receiv|recipient|reach|ontv[ao]ng|ontvangen|bereikt|toegekomen|destinataire|reçu|recevez|recevoir|parven|erhalt|empfang|empfäng|zugegangen|bekommen|erreicht|adress|address).{0,120}(?:by mistake|in error|per (?:vergissing|abuis)|par erreur|irrtümlich|versehentlich)(?!\p{L})|(?:by mistake|in error|per (?:vergissing|abuis)|par erreur|irrtümlich|versehentlich)(?!\p{L}).{0,120}(?:receiv|reach|ontv[ao]ng|bereikt|toegekomen|reçu|recevez|parven|erhalt|empfang|zugegangen|bekommen|erreicht|adress|address)/iu,
  /(?:automati|auto-?generated|no-?reply).{0,60}(?:mails?|messages?|nachrichten?|berichten?|courriels?|mailbox|postfach)/iu,
  /(?:tax|investment|legal|financial) advice|penalties/iu,
  /(?:mail|message|nachricht|bericht|courriel).{0,30}(?:papier|paper|print|ausdruck|imprim)/iu,
  /^\W*(?:follow|volg|suivez|retrouvez|folgen sie|folgt|find|besuchen sie|visit|bezoek|visitez)[ -](?:us|ons|nous|uns)(?!\p{L}).{0,60}$/iu,
  /you (?:have |)(?:received|receive|are receiving) this (?:message|e-?mail|mail) because|^\W*(?:to unsubscribe|unsubscribe|se désabonner|uitschrijven|afmelden|abmelden)(?!\p{L})/iu,
  /^\W*(?:please )?(?:do not|don['’]t|avoid|only) print(?:ing)? this (?:e-?mail|mail|message)(?: (?:unless|if) (?:you (?:really |absolutely )?(?:need|have) to|(?:it is )?(?:really |absolutely )?necessary))?\W*$/iu,
  /^\W*(?:(?:bespaar papier|denk aan het milieu|red een boom)\W+(?:en )?)?print (?:deze|dit) (?:e-?mail|mail|bericht) (?:niet onnodig|enkel indien nodig|alleen indien nodig|alleen als het nodig is)\W*$/iu,
  /^\W*(?:merci de )?n['’](?:imprimez|imprimer) (?:ce (?:mail|courriel|message)|cet e-?mail) que si (?:c['’]est )?(?:vraiment |absolument )?nécessaire\W*$/iu,
  /^\W*(?:bitte )?drucken sie diese (?:e-?mail|mail|nachricht) nur (?:aus, wenn (?:es )?(?:unbedingt |wirklich )?(?:nötig|notwendig|erforderlich)(?: ist)?|bei bedarf(?: aus)?)\W*$/iu,
  /^\W*l['’]abus d['’]alcool est dangereux pour la santé,? (?:à )?consomme[rz] avec modération\W*$/iu,
  /^\W*(?:(?:bier|wijn|jenever) met liefde gebrouwen,? )?(?:drink|geniet) (?:je )?met (?:verstand|mate)\W*$|^\W*(?:please )?(?:drink|enjoy) responsibly\W*$|^\W*à consommer avec modération\W*$/iu,
  // Whole sentences, for "my OK must be in writing" is about the matter.
  /^\W*(?:(?:rechts)?verbindliche|rechtsgeschäftliche) erklärungen bedürfen (?:stets |immer |grundsätzlich |zu ihrer wirksamkeit )?der schriftform\W*$|^\W*(?:rechtsgeldige|bindende) verklaringen (?:gebeuren|geschieden|worden|zijn) (?:steeds |altijd |enkel |alleen |uitsluitend )?schriftelijk\W*$|^\W*les déclarations contraignantes (?:se font|sont faites|doivent être faites|requièrent) (?:toujours |uniquement |la )?(?:forme écrite|par écrit)\W*$|^\W*(?:legally )?binding (?:statements|declarations) (?:must be|are|have to be|require to be)(?: always| only)?(?: made| given)? in writing\W*$/iu,
  /^\W*(?:e-?mails|courriels) (?:are|serve|dienen|zijn|servent|sont|ne servent|ne sont) (?:(?:for|ter|der|only|nur|enkel|alleen|uitsluitend|ausschließlich|lediglich|donnés|purement|uniquement|qu['’]à titre d['’]|à titre d['’]|qu['’]à l['’])\s?){1,3}(?:information|informatie|informatief|informatifs?)(?: purposes)?(?: only)?\W*$/iu,
];
/** How firms handle what they know of people, and when they may be visited. */
const ofTheHouse = [
  /^(?:[\p{L}\p{N}&.' -]{2,40} [-–:] )?(?:privacy (?:notice|policy|statement)|datenschutz(?:hinweise?|erklärung)?|privacyverklaring|politique de confidentialité)\s?: (?:we|wij|nous|wir) (?:process|verwerken|traitons|verarbeiten) (?:your |uw |vos |ihre )?(?:personal data|persoonsgegevens|données (?:personnelles|à caractère personnel)|personenbezogenen? daten|daten|gegevens) (?:as (?:described|set out)|zoals (?:beschreven|vermeld)|comme (?:décrit|indiqué)|wie) (?:on|in|op|sur|dans|auf) (?:our|onze|notre|unserer) (?:web ?site|site|privacy (?:notice|policy)|webseite|privacyverklaring|politique de confidentialité)(?: beschrieben)?\W*$/iu,
  /^\W*(?:(?:bezoekadres|bezoek|visits?|visitors|visites?|besuche?|besuchsadresse|wij ontvangen|wij werken|ontvangst|termine?|consultations?|sprechstunde)\W{0,2})?(?:(?:only|strictly|alleen|enkel|uitsluitend|uniquement|seulement|nur) )?(?:by appointment(?: only)?|op afspraak|sur rendez-vous|nach (?:vereinbarung|absprache|terminvereinbarung|voranmeldung))\W*$/iu,
];
const ofAnswers =
  /approv|releas|goedkeur|akkoord|d['’]accord|freigab|freigeg|zustimm|(?<!\p{L})(?:ok|okay|oké|nok)(?!\p{L})/iu;

/** "The release by mistake went out" is about the matter. */
const aboutTheMatter =
  /approv|releas|goedkeur|akkoord|d['’]accord|valid|freigab|freigeg|zustimm|production|produktion|productie|staging|deploy|live|ticket|(?<!\p{L})(?:ok|okay|oké|nok|i|we|my|our|ik|wij|mijn|onze?|je|nous|mon|ma|notre|ich|mein\p{L}*)(?!\p{L})/iu;

/**
 * Whether a line below a signature is one of those that stand under every mail: in each of its sentences, or in its first while the
 * others, which go on about that, name no day and nothing of the matter.
 *
 * @param isWhole whether it must be so in each
 */
export function isBoilerplate(line: string, isWhole = false): boolean {
  if (line.length > 800 || isPostscript(line)) return false;
  const sentences = line.trim().split(/(?<=[.!?])\s+/u);
  if (isNotice(line)) return true;
  const isStanding = (one: string) =>
    isNotice(one) ||
    (boilerplate.some((mark) => mark.test(one)) && !isAboutTheMatter(one)) ||
    (ofTheHouse.some((mark) => mark.test(one)) && !ofAnswers.test(one));
  if (!sentences.some(isStanding)) return false;
  if (sentences.every((one) => isStanding(one) || isIdle(one) || isFineprint(one))) return true;
  if (isWhole) return false;
  return isStanding(sentences[0]!) && sentences.every((one) => !isAboutTheMatter(one) && !ofDays.test(one));
}

const ofDays =
  /\d|(?<!\p{L})(?:wait|wacht|attend|warte|tomorrow|morgen|demain|\p{L}+day|\p{L}{2,}dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\p{L}+tag)\p{L}{0,3}(?!\p{L})/iu;

function isAboutTheMatter(sentence: string): boolean {
  return aboutTheMatter.test(
    sentence.replace(
      /(?<=(?:suivez|retrouvez|rejoignez)[ -])nous(?!\p{L})|(?<!\p{L})(?:our|onze|nos|unsere) (?=general|algemene|conditions|allgemeinen|diensten|leveringen|werkzaamheden|services|prestations|leistungen|offertes|overeenkomsten|aanbiedingen|opdrachten|verkopen|quotations|quotes|offers|contracts|sales|invoices|devis|offres|ventes|contrats|factures|angebote|lieferungen|verträge|aufträge|verkäufe|rechnungen)/giu,
      ' ',
    ),
  );
}

/** "My approval is not binding" is no company's. */
const ofApproval =
  /approv|release|goedkeur|akkoord|accord|valid|freigab|freigeg|zustimm|antwort|answer|reply|antwoord|réponse|(?<!\p{L})ok(?!\p{L})/iu;

export function isFineprint(line: string): boolean {
  if (line.length > 400 || isPostscript(line) || ofApproval.test(line)) return false;
  return fineprint.test(line) && !isWeightyBeyondLaw(line);
}

const noticeOpening =
  /^[\s*_>-]*(?:disclaimer|confidentiality|confidential|(?:legal |important )?notice|avertissement|avis|hinweis|vertraulichkeit|mededeling|this (?:e-?mail|message|communication|transmission)|the (?:information|content)|dit (?:e-?mail)?bericht|deze (?:e-?mail|mail)|de informatie|ce (?:message|courriel|mail|courrier)|cet? e-?mail|les informations|diese (?:e-?mail|mail|nachricht)|der inhalt)(?![\p{L}])/iu;
const disclaimerMarks = [
  /confidential|vertrouwelijk|confidentiel|vertraulich/iu,
  /intended (?:only|solely|for|recipient)|(?:named|above|intended) (?:addressee|recipient)|for the addressee|bestemd voor|uitsluitend bestemd|geadresseerde|bedoelde ontvanger|destinataires?|destiné|à l['’]attention exclusive|bestimmt|adressat|empfänger/iu,
  /if you (?:are not|have received|received)|indien u (?:dit|deze|niet)|als u (?:dit|deze|niet) .{0,40}(?:bericht|ontvang|bestem)|si vous (?:n['’]êtes|avez reçu|n['’]etes)|s['’]il ne vous est|wenn sie (?:nicht|diese|dieses)|sollten sie (?:nicht|diese)/iu,
  /(?:notify|inform) the sender|delete (?:it|this)|verwittig|verwijder|(?:prévenir|avertir|informer) l['’]expéditeur|supprimer|détruire|(?:informieren|benachrichtigen) sie|vernichten|löschen/iu,
  /legally privileged|privileged|unauthori[sz]ed|not liable|liability|aansprakelijk|openbaarmaking|responsabilité|unbefugte|haftung|pas autorisée/iu,
  /by e-?mail|countersigned|schriftelijke|schriftlich|par écrit|external distribution|contract|directie|rechtsgültig|legally binding|virus ?scan|virus check|mail ?(?:filter|guard)/iu,
  /(?:consider|think of|think about|spare|mind) the environment|denk aan het milieu|pensez à l['’](?:environnement|imprimer)|denken sie an die umwelt|umwelt zuliebe|ob (?:der|ein) ausdruck|(?:before|avant d['’]|vor dem) ?(?:printing|imprimer|ausdrucken)|wirklich ausgedruckt|echt (?:afdrukken|printen)/iu,
  /(?:caution|warning|let op|attention|achtung|vorsicht).{0,30}(?:external|extern|externe)|originated (?:from )?outside/iu,
  /^\W*(?:important\W+)?nothing in this (?:e-?mail|message|mail) (?:constitutes|creates|forms|is) .{0,80}(?:contract|on behalf of|in writing)/iu,
  /scanned (?:by|for)|checked for viruses|gescand op virussen|analysé par|auf viren/iu,
];
/** Marks from here on make a notice of a short line by themselves. */
const firstPlainMark = 6;

/** Whether a legal notice, a word for the trees or a mail gateway's warning begins with that line. */
export function beginsDisclaimer(line: string): boolean {
  const text = line.slice(0, 1000);
  return (
    noticeOpening.test(text) ||
    disclaimerMarks.filter((mark) => mark.test(text)).length >= 2 ||
    disclaimerMarks.slice(firstPlainMark).some((mark) => mark.test(text))
  );
}

/** No lawyer's: somebody speaks of the answer that is theirs. */
const ofMyAnswer =
  /(?<!\p{L})(?:my|mijn|mon|ma|mein\p{L}?) (?:ok|okay|oké|approval|answer|akkoord|goedkeuring|antwoord|accord|approbation|réponse|freigabe|zustimmung|antwort)(?!\p{L})/iu;

/** Whether lines from such a beginning on are one indeed. */
export function isDisclaimer(notice: string): boolean {
  const text = notice.slice(0, 4000);
  if (text === '' || ofMyAnswer.test(text)) return false;
  const marks = disclaimerMarks.filter((mark) => mark.test(text)).length;
  const named = /^[\s*_>-]*(?:disclaimer|confidentiality notice|legal notice)/iu.test(text);
  const plain = disclaimerMarks.slice(firstPlainMark).some((mark) => mark.test(text)) && text.length < 400;
  return named || plain || (noticeOpening.test(text) && marks >= 1) || (marks >= 2 && text.length >= 60);
}

/** What disclaimers, warnings and imprints go on about. */
const ofLaw =
  /mail|message|bericht|nachricht|courriel|inform|recipient|ontvang|destinat|empfäng|attach|bijlage|anhang|anhäng|anlage|pi[eè]ces? jointes?|virus|viren|\blinks?\b|liens?\b|sender|afzender|expéditeur|absender|confiden|vertrouw|vertraul|legal|\blaw|liab|aansprak|haft|respons|contract|compan|society|société|registered|regist|privacy|environ|milieu|umwelt|paper|papier|author|unbefugt|opinion|views|copyright|copied|copy|kopi|disclos|https?:|www\./iu;

/** Whether a line of a disclaimer goes on with a sentence that is none and names a day: "This e-mail is confidential. Not before Monday." */
export function holdsSecondThought(line: string): boolean {
  const [, ...further] = line.trim().split(/(?<=[.!?])\s+/u);
  return further.some((sentence) => ofDays.test(sentence) && !isOfDisclaimer(sentence));
}

/** Whether a sentence within a disclaimer may be one of it. */
export function isOfDisclaimer(sentence: string): boolean {
  return (
    ofLaw.test(sentence) ||
    disclaimerMarks.some((mark) => mark.test(sentence)) ||
    isBoilerplate(sentence) ||
    isFineprint(sentence) ||
    isIdle(sentence)
  );
}
