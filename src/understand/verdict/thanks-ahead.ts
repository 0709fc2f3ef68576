import { either } from './either.js';

const thanked = `(?:^|, |ok )(?:${either('many|very many', 'hartelijk|alvast', 'un grand', 'vielen')} )?${either(
  'thanks|thank you|thx',
  'bedankt|dank',
  'merci',
  'danke',
)}(?: ${either('very much|a lot|so much', 'beaucoup|bien', 'sehr|vielmals')})?`;
const ahead = either(
  'in advance',
  'alvast|bij voorbaat',
  "d'avance|par avance|a l'avance",
  'im voraus|vorab|schon mal',
);
const article = either(
  'a|an|the|your',
  'een|de|het|den|jullie',
  'un|une|la|le|les|votre|vos',
  'ein|eine|einen|die|das|ihre?',
);
const degree = either('such|very|really|truly|super', "zo'n|heel", 'tres|si', 'so|sehr');
/** How work is praised that was done, and what thanks may be given for before: that it goes live. */
const welcome = either(
  'quick|fast|swift|speedy|prompt|great|good|nice|lovely|wonderful|excellent|brilliant|fantastic|clear|clean|neat|smooth|perfect|solid|proper|job|pleasant',
  'snel|vlot|goed|mooi|fijn|prettig|helder|duidelijk|super|top|prima',
  'rapid|bel|bon|excellent',
  'schnell|gut|toll|klar|rasch|zugig',
  'releas|deploy|publi|going live|go live|roll',
  'mise|mettre|livr|deploi',
  'freischalt|freigeb|einspiel|ausroll|veroffentl|umsetz|livegang|livestell',
);
/** A word, unless what it begins is welcome. */
const something = `(?!(?:${article} )?(?:${degree} )*${welcome})\\p{L}`;

/** What a French customer may ask for so who approves: to go on, to put it live, to book it. */
const goingOn = either(
  "avoir|etre|m'avoir|l'avoir|nous |votre |notre ",
  'mettre|publier|livrer|deployer|releaser|proceder|lancer|passer|faire|valider|confirmer|considerer',
  'realiser|poursuivre|continuer|executer|effectuer|entamer|debuter|commencer|demarrer|planifier|programmer',
  'cloturer|fermer|clore',
  '(?:activer|installer|transferer|basculer|pousser)(?:$| (?:la nouvelle|cette|le tout|tout|ca|cela|sur|vers|en |dans|,))',
);
const aboutInvoice =
  '(?:rappeler|envoyer|adresser|mentionner|indiquer|noter|transmettre) .*(?:facture|bc|commande|reference)';
const it = "(?:les |la |le |l'|y )?";

/** What was sent or allowed: then the OK is to that. */
const granted = either(
  'extension|postponement|delay|login details|credentials|access|invitation|refund|discount|link',
  'uitstel|uitnodiging|inloggegevens|toegang|terugbetaling|korting|link',
  'report|renvoi|invitation|identifiants|acces|delai|remise|remboursement|lien',
  'verlangerung|verschiebung|aufschub|zugangsdaten|zugang|einladung|ruckerstattung|rabatt|link',
);

const requests = [
  // "Merci d'adapter le libellé" asks, "merci d'avoir adapté" thanks.
  `(?:^|, |ok )merci (?:bien |beaucoup )?(?:de |d')(?!${aboutInvoice})(?!${it}${goingOn})${it}\\p{L}+(?:er|ir|re)(?: |$)`,
  `${thanked},? ${ahead} ${either('for|voor|pour|pr|furs?')} ${something}`,
  `(?:^|, |ok )(?:alvast (?:bedankt|dank)|(?:danke|vielen dank) schon mal) ${either('voor|furs?')} ${something}`,
  `${thanked} ${either('for|voor|pour|fur')} (?=${either('a|an|een|un|une|ein|eine|einen')} )${something}`,
  `${thanked} ${either('for|voor|pour|fur')} ${article} ${granted}(?: |$|,)`,
  `${thanked} for ${either('sending|resending|keeping|planning|holding|leaving|waiting|looking for|changing|adding|adapting')}`,
  `${thanked} furs (?:baldige |schnelle |erneute )?${either('schicken|senden|zusenden|korrigieren|andern|anpassen|prufen|nachsehen')}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** "Thanks in advance for the correction": a request, put as thanks; or thanks for what was granted, and no approval. */
export function asksByThanks(sentence: string): boolean {
  return requests.some((pattern) => pattern.test(sentence));
}
