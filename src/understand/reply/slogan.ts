/** What firms have printed below their name and address to sell something. By themselves most of these lines could be an answer. */
import { fold, wordClass } from '../verdict/tokens.js';
import { isWeighty, saysAnswer } from './signature.js';

const inviting = wordClass(
  'visit see follow find join like discover order shop book check',
  'kijk bekijk bezoek volg vind ontdek bestel boek zie',
  'visitez suivez retrouvez decouvrez rejoignez commandez consultez reservez',
  'besuchen besuche besucht folgen folge folgt entdecken entdecke bestellen buchen finden',
);
const shown = wordClass(
  'site website webshop shop store page facebook instagram linkedin twitter youtube tiktok pinterest newsletter blog catalogue vacancies',
  'winkel pagina nieuwsbrief vacatures catalogus folder',
  'boutique catalogue page offres internet',
  'seite webseite homepage internetseite onlineshop facebookseite katalog',
);
const around = wordClass(
  'our us on at out now online here also too and new the a',
  'onze ons op in via nu ook hier eens en naar nieuwe de het',
  'notre nos nous sur en ligne aussi et le la les nouveau nouvelle web',
  'unsere unserer unserem unseren uns auf im in den die jetzt auch hier und neue neuen sie',
);
/** What a firm asks before it invites. */
const lead =
  /^(?:lid worden|become a member|join us|devenir membre|mitglied werden|vragen|any questions|questions|fragen|interesse|interested|interesse) ?\? ?/;
const link = /(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,2}\/?$/;

/** Faults are no older: "Vers gebakken sinds 1923". */
const founded =
  /(?:^|\s)(?:since|sinds|depuis|seit|anno|est\.?|established(?: in)?|opgericht in|fondee? en|gegrundet) 1[6-9]\d\d$/;

const certified =
  /^(?:(?:wij zijn |we are )?(?:certified|gecertificeerd|certifiee?|zertifiziert)?(?: (?:nach|selon|volgens|to))? ?(?:din |en |bs )*iso ?\d{4,5}(?:[:-]\d{4})?(?:(?:,| and| en| et| und| &) (?:iso ?)?\d{4,5})*(?: (?:certified|gecertificeerd|certifiee?|zertifiziert))?|vca\*{0,2}(?: gecertificeerd)?|investors in people)$/;

/** Whether a line invites to a firm's own pages, or tells since when there is one. */
export function isSlogan(line: string): boolean {
  const text = fold(line.slice(0, 121))
    .trim()
    .replace(/[\s.!]+$/u, '');
  if (text.length > 120) return false;
  if (certified.test(text)) return true;
  const words = text.split(/[\s,:]+/u);
  if (founded.test(text)) return words.length <= 9 && !isWeighty(line) && !saysAnswer(line);
  const said = text.replace(lead, '');
  const linked = said.replace(link, '');
  const told = linked.match(/[^\s,:!.&-]+/gu) ?? [];
  return (
    inviting.has(told[0] ?? '') &&
    (linked !== said || told.some((word) => shown.has(word))) &&
    told.every((word) => inviting.has(word) || shown.has(word) || around.has(word))
  );
}
