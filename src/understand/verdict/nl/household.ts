import type { Answers } from '../locale-words.js';
import { body, deciders, house } from './house.js';

const persons =
  '(planners|planner|receptionisten|receptioniste|mecaniciens|monteurs|technici|operatoren|operators|bedienden|kassiersters|verkopers|vertegenwoordigers|koks|verpleegkundigen|therapeuten|assistenten|assistente|artsen|dokters|boekhouder|boekhouders|boekhoudster|installateurs|poetsploeg|inpakkers|dispatchers|dames|meisjes|jongens|mannen|mensen|collega|medewerkers|loketmedewerkers|loketbedienden|baliemedewerkers|leraren|juffen|arbeiders|personeel)';
/** People of the writer's house, or one by name. */
const people = `((de|het|onze|ons|mijn|al onze|alle|al de) (${house}|${persons})( (in|van|op|aan|bij) (de|het|onze|ons) ~|)|(mijn|onze) collega ~|iedereen (hier|in het ~|in de ~|bij ons))`;
const glad =
  '(zo |heel |erg |echt |superb |heel erg |dolgelukkig|) (blij|tevreden|opgelucht|content|gelukkig|dolblij|in de wolken|dankbaar|enthousiast)';
const time =
  '((heel |) (wat|veel|zoveel) (tijd|werk|opzoekwerk|zoekwerk|typwerk|tikwerk|telwerk|papierwerk|wachten|gewacht|gezoek|gedoe|geklik|gebel|uren|telefoontjes)|een (half uur|halfuur|uur|dag|halve dag|kwartier)|uren( werk|)|(#|twee|drie|vier|vijf|tien|twintig) (minuten|uur|uren|dagen|klikken|stappen)( werk|)|het (~ |) (intikken|overtikken|inboeken|opzoeken|overschrijven|natellen|tellen|afdrukken|sorteren|rekenen|ingeven) (van ~|))';
const often =
  '((elke|iedere|per) (dag|week|maand|ochtend|avond|kwartaal|keer|bestelling|factuur|shift)|(twee keer|driemaal|tweemaal) per (dag|week|maand))';
const meeting =
  '((in|op|tijdens) (onze|het|de|ons) (volgende |wekelijkse |) (vergadering|teamvergadering|teamoverleg|overleg|teammeeting|meeting|personeelsvergadering))';
const day = '(maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week|straks)';

/** What Dutch-speaking customers tell of their house beside an approval: who is glad of it, what it spares them, who works with it, who pays. */
export const dutch: Answers = {
  neutral: [
    '((mijn|onze) collega |) ~ (neemt|zal) (intussen |ondertussen |) mijn (telefoons|telefoon|mails|oproepen) (op|aan|over|beantwoorden|aannemen)( intussen| ondertussen|)',
    '((mijn|onze) collega |) ~ vervangt mij( intussen| ondertussen| zolang|)',
    '(mijn|ons) antwoord',
    '(wij |we |ik |) (kijken|kijk) (echt |al |enorm |) uit naar (deze|dit|de|het) (nieuwe |) (functie|functionaliteit|versie|scherm|knop|filter|rapport|aanpassing)',
    '(ziet|zien) (eruit|er uit) (precies |exact |) zoals (onze|de|mijn) ~ (het|ze|hem) (wou|wilde|wilden|vroeg|vroegen|graag had)',
    '(is|zijn|werkt|werken) (precies |exact |) zoals (onze|de|mijn) ~ (het|ze|hem) (wou|wilde|wilden|vroeg|vroegen|graag had)',
    `${people} (zullen|gaan|zal|gaat|zijn|is) (er |hier |) ${glad} (mee |) (zijn|)( ermee| hiermee| er mee|)`,
    `${people} (keken|kijken|kijkt|keek|hebben|heeft) (hier |er |) (echt |al |heel erg |al lang |enorm |) (naar |op |) (uit|uitgekeken|gewacht|zitten wachten|naar uit|naar uitgekeken|naar uitgezien)`,
    `${people} (wachtten|wachten|wachtte|zaten) (hier |er |) (echt |al |al lang |al maanden |al jaren |) op( te wachten|)`,
    '(wij |we |ik |) (kijken|kijk) (er |hier |) (al |echt |enorm |heel erg |) (naar uit|naaruit) (om (er |hier |) (mee|ermee|hiermee) te (werken|beginnen|kunnen werken)|)',
    '(wij |we |ik |) (kijken|kijk) (ernaar|hiernaar) (al |echt |enorm |) uit (om (er |hier |) (mee|ermee|hiermee) te (werken|beginnen|kunnen werken)|)',
    `(dat|dit|het|wat) (zal |gaat |) (echt |) (ons|me|mij|hen|hun|iedereen|${people}) ${time} (${often} |) (besparen|schelen|uitsparen)`,
    `(dat|dit|het|wat) (bespaart|scheelt|spaart) (echt |) (ons|me|mij|hen|hun|iedereen|${people}) ${time}( ${often}| uit|)`,
    `(dat|dit|het) (bespaart|scheelt|spaart) (ons|me|mij|hen|hun|iedereen|${people}) (${often} |) ${time}( uit|)`,
    `${people} (gaat|gaan|zal|zullen|kan|kunnen) (nu |) (ermee|hiermee|met het nieuwe ~|met de nieuwe ~) (werken|aan de slag)`,
    `${people} (gaat|gaan|zal|zullen|kan|kunnen) (het|dit|de nieuwe ~|het nieuwe ~) gebruiken( voor (de|het|onze|hun) ~|)`,
    `${people} (gaat|gaan|zal|zullen|kan|kunnen) (het|dit|de nieuwe ~|het nieuwe ~) (voor (de|het|onze|hun) ~ |) gebruiken`,
    `(ik|wij|we) (toon|tonen|laat|laten|zal|zullen) (het|dit|de nieuwe ~|het nieuwe ~) (${day} |) (${meeting} |) aan ${people} ((zien|tonen|laten zien)|)`,
    `(ik|wij|we) (toon|tonen) (het|dit|de nieuwe ~|het nieuwe ~) (${day} |) (${meeting} |) aan (de|mijn|onze|al de|alle) (collegas|collega's|mensen|team)( ${meeting}|)`,
    `${people} (is|zijn|werd|werden) (al |) (vanmorgen |vanmiddag |gisteren |vandaag |) (ingelicht|verwittigd|geinformeerd|op de hoogte gebracht|op de hoogte|gebrieft|opgeleid)`,
    '(had|hadden|heb|heeft|hebben) niets (aan te merken|op aan te merken|aan te merken op ~|te klagen|toe te voegen)',
  ],
  wishes: [
    '(hopelijk|ik hoop dat|we hopen dat|wij hopen dat) (heb je|hebt u|hebben jullie|hadden jullie|had je|je|u|jullie) (allemaal |) (een |) (fijn|fijne|goed|goede|leuk|leuke|mooi|mooie|prettig|prettige|deugddoend) (weekend|weekeinde|vakantie|verlof|week|kerst|start) (gehad|achter de rug|had|hadden|heeft gehad|hebt gehad|hebben gehad|gehad hebt|gehad hebben|)',
  ],
  besideProposal: [
    '(los|lost) (het|dit) (maar |dan |aub |) op',
    '(graag |gelieve |)(op te lossen|oplossen|herstellen|te herstellen)( aub|)',
    '(dat |het |) valt (me |ons |) (nog |) (goed |best |heel erg |) mee( van prijs| qua prijs| qua uren| van uren|)',
    '(dat is |het is |) (nog |) (minder|goedkoper|sneller) dan (ik|we|wij) (had |hadden |) (gedacht|gevreesd|verwacht|dacht|vreesde|verwachtte)( had| hadden|)',
    '(de oplossing die (je|u|jullie) (beschrijft|voorstelt|beschrijven|voorstellen) is|dat is|het is) (precies |exact |net |) wat (we|wij|ik) in gedachten (hebben|hadden|heb|had)',
    '(er is |daar is |wij hebben |we hebben |) (hier |er |daar |) (voldoende |nog |) (een |) budget (voor |) (voor |) (voorzien|beschikbaar|gereserveerd|vrijgemaakt|goedgekeurd|) ((dit|voor dit) (jaar|kwartaal)|)',
    '(het |ons |) budget (hiervoor |ervoor |daarvoor |voor (dit|het werk) |) (is|werd) (al |) (er|beschikbaar|gereserveerd|voorzien|goedgekeurd|vrijgemaakt|vrijgegeven)',
    `(het is |dit is |dat is |) (precies|exact|juist) wat ${people} (vroeg|vroegen|wilde|wilden|nodig heeft|nodig hebben|gevraagd had|gevraagd hadden|zocht|zochten|voor ogen had)`,
    `(dat|dit|het) (bespaart|scheelt|spaart) (ons|me|mij|hen|hun|iedereen|${people}) (${often} |) ${time}( uit|)`,
    '(dat |dit |het |) (klinkt|lijkt) (me |mij |ons |) (heel |prima |erg |) (goed|prima|logisch|perfect|zinvol|redelijk|oke|ok)',
    '(perfecte|goede|prima|mooie|ideale|uitstekende|fijne|logische) (oplossing|aanpak|voorstel|idee)',
    '(perfect|goed|prima|mooi|uitstekend|fijn) (voorstel|idee|plan)',
  ],
  undertakings: [
    '(hierbij |) (bestellen|bestel) (wij |we |ik |) (hierbij |) (het|de) (beschreven |voorgestelde |genoemde |) (werk|werken|werkzaamheden|ontwikkeling)',
    '(en |) (bestellen|bestel) (hierbij |) (de |het |) (beschreven |voorgestelde |genoemde |) (werk|werken|werkzaamheden|ontwikkeling)',
    '(groen licht|akkoord|ok|oke|goedkeuring|fiat) voor (het|de) (werk|werken|werkzaamheden|ontwikkeling|aanpassing|aanpassingen|wijziging)( (aan|op|van) (de|het|onze) ~|)',
    '(akkoord|ok|oke|goedgekeurd|eens) (met |) (zowel |) (met |) (de |uw |jullie |je |) (oplossing|aanpak|voorstel) (en|als|als ook|alsook) (met |) (de |het |) (raming|schatting|uren|prijs|inschatting|%)',
    '(je mag |u mag |jullie mogen |) (het |dit |) (maar |) (inplannen|plannen|in de planning zetten)',
    '(zet|plan) (het|dit|dat|ze) (maar |gerust |) (in de planning|op de planning|in)',
    '(doe|doet) (het|dit) (maar |gerust |) (zo|op die manier|op deze manier|zoals voorgesteld|zoals beschreven)',
    '(wij |we |ik |) (aanvaarden|aanvaard) (uw|jullie|je|het|dit) (voorstel|offerte|raming)( en|)',
  ],
  ok: [
    '(ok is|is|tis|t is) (goe|goed|ok|oke) (voor|bij) (mij|ons)',
    '(hierbij |) (bevestig|bevestigen) (ik |we |wij |) (hierbij |) dat (de|het|deze|dit) (aanpassing|wijziging|release|update|oplossing|versie|correctie) (naar|in|op) (de |) (productie|productieomgeving|live omgeving) mag',
    '(hierbij|hiermee|bij deze) keuren (wij|we) (de|het|deze|dit) (release|aanpassing|wijziging|oplossing|update|versie|correctie|fix)( naar productie| voor productie|) goed',
    '(hiermee|hierbij) (mag|mogen|kan|kunnen) (je|jij|jullie|u|het|we) (ermee |) (live|live gaan|in productie|naar productie|online)',
    `(de |het |onze |ons )${body} (keurt|keuren) (deze|dit|de|het|uw|jullie) (release|wijziging|aanpassing|update|oplossing|versie|correctie) goed`,
    '(hierbij |) (bevestig|bevestigen) (ik |wij |we |) (hierbij |) (ons|mijn|onze) (akkoord|goedkeuring|toestemming) (om|voor) (de |het |) (wijziging|aanpassing|release|update|oplossing|correctie) (in productie te (nemen|brengen|zetten)|live te (zetten|brengen)|te (releasen|publiceren))',
    '(het is|dit is|dat is|hier is|hierbij|) (een |) (ok|oke|akkoord) van (ons|mij|onze kant|mijn kant)',
    `(het is|dit is|dat is) (ok|oke|goed|akkoord|in orde) voor (ons|onze|mijn) ${body}`,
  ],
  others: [
    '((onze|mijn|de) ~|~) (heeft|hebben) (het|dit|het voorstel|de offerte|jullie voorstel) (ook |) (gelezen|bekeken|nagelezen) en (vindt|vinden) (het|dit|de oplossing) (ook |) (een |) (heel |zeer |) (goed|goede|prima|mooie|degelijke)( oplossing| voorstel| idee|)',
    '((onze|mijn|de) ~|~ (van|uit|in) (de|het) ~|~) (heeft|hebben) (ook |even |ook even |) (meegekeken|meegetest|gekeken|mee gekeken) en (vindt|vinden|vond|vonden) het (ook |) (prima|goed|ok|oke|in orde|top|perfect|super)',
    '(en |) (hij|zij|ze) (vindt|vinden|vond|vonden) (het|dat|dit) (ook |) (een |) (prima|goed|goede|ok|oke|in orde|top|perfect|super|uitstekend)( idee| voorstel| plan| oplossing|)',
    '(ik|wij|we) (heb|hebben) (het|dit) (gisteren |vanmorgen |vandaag |) met ((mijn|onze|de) |) ~ (besproken|overlegd|bekeken)',
    '(en |) (hij|zij|ze) (is|zijn|gaat|gaan) (ook |) (akkoord|ermee akkoord|tevreden)( met (de |het |) %| ermee|)',
    "(ik|wij|we) (heb|hebben) (het|dit) met (mijn|onze|de) (baas|directeur|cfo|ceo|manager|team|collegas|collega's|zaakvoerder|boekhouder|directie|bestuur) (besproken|overlegd|bekeken)",
    `(mijn |onze |de )(${deciders}|manager|boekhouder) heeft (het|dit|de offerte) (gezien|bekeken|gelezen|nagekeken) en (heeft |) (vanmorgen |vandaag |gisteren |) (zijn|haar|hun) (akkoord|goedkeuring|ok|fiat) gegeven`,
  ],
  answered: [
    '(mijn |onze |de |) vraag (is |) (hiermee |daarmee |) (volledig |) beantwoord',
    '((dat|dit) is |daarmee heb ik |dan heb ik |nu heb ik |) (een |het |mijn |) antwoord (op|op al) (mijn|onze) (vraag|vragen)',
    '(dan|nu|zo) (weet|weten) (ik|we|wij) (genoeg|voldoende|alles)',
    '(precies|exact|juist) wat (ik|wij|we) (wilde|wilden|wou|wouden|moest|moesten) weten',
    '(glashelder|kraakhelder|helemaal duidelijk|volledig duidelijk|heel duidelijk)( nu| voor (mij|ons)|)',
    '(mijn|onze|de) (vraag|vragen) (is|zijn) (hiermee |daarmee |) (nu |) (volledig |helemaal |) beantwoord',
  ],
  understood: [
    '(wat een (klungels|klungel|sufferd|sufferds|domoor|domoren)( zijn we| ben ik|)( toch|)|dom van (mij|ons)|hoe gênant|stom van (mij|ons))',
    '(we|wij|ik) (zaten|zat) al die tijd in (het|de) verkeerde ~ te (zoeken|kijken|klikken)',
    '(dat|het|dit|zo) (werkt|werkte|lukt|lukte|is gelukt|helpt|hielp|heeft geholpen)( nu| perfect| prima| zo|)',
    '(het is |dat is |nu |allemaal |heel |) (duidelijk|helder|begrepen)( nu|)',
    '(ik|wij|we) (zat|zaten|was|waren) (gewoon |blijkbaar |) (in|op|bij|onder) (het|de) verkeerde ~ (te|aan het) (kijken|zoeken|klikken)( al die tijd| de hele tijd|)',
    `(ik |wij |we |) (heb|hebben) (het|dit) (meteen |direct |al |ook |) (aan|met) ((de|mijn|onze) |) (collega|collegas|collega's|team|ploeg|baas|boekhouding|${house}) (doorgegeven|doorgestuurd|gedeeld|getoond|laten zien|uitgelegd)`,
    '(het|dit|dat) werkt (precies |inderdaad |) zoals (je|jij|u|jullie) (beschrijft|beschreef|zegt|zei|uitlegt|uitlegde|beschreven hebt)',
    `(ik|wij|we) (heb|hebben) (het|dit|je|jullie|uw) (uitleg |antwoord |instructies |mail |) (al |) (doorgegeven|doorgestuurd|bezorgd) aan ${people}`,
    `(ik|wij|we) (heb|hebben) (het|dit|je|jullie|uw) (uitleg |antwoord |instructies |mail |) (al |) aan ${people} (doorgegeven|doorgestuurd|bezorgd)`,
  ],
  declines: [
    '(nee |neen |) (laat|laten) (we |) (het |) maar( zitten| zo| hierbij|)( te duur|)',
    '(nee|neen|nee dank u|nee bedankt|nee dank je|neen dank u)(,|) (wij|we) (houden|blijven) (het |) (bij |) (wat we hebben|zoals het is|het huidige|het bestaande|de huidige ~)',
    '(begin|begint|start) (hier|er|hiermee|daarmee) (alsjeblieft |aub |alstublieft |) niet (aan|mee)',
    '(begin|begint|start) (hier|er) (alsjeblieft |aub |) (niet aan|niet mee)',
    '(doe|doet) (dit|dat|het) (alsjeblieft |aub |alstublieft |a u b |) niet( aub| alsjeblieft| alstublieft|)',
    '(wij|we|ik) (kunnen|kan|willen|wil) (dit|dat|het|uw|jullie|je) (voorstel|offerte|raming|oplossing|bod) (zo |) niet (aanvaarden|goedkeuren|accepteren|aannemen)',
  ],
  notOk: [
    '(dit |dat |het |) (in geen geval|onder geen beding|absoluut niet|zeker niet) (releasen|vrijgeven|publiceren|live zetten|online zetten|in productie nemen|in productie zetten|uitrollen)',
    '(helaas |jammer genoeg |spijtig genoeg |) (helpt (het|dit|dat) (ons|mij|me) niet (verder|vooruit)|lost (het|dit|dat) (niets|het probleem niet) op)',
  ],
  thanks: [
    '(bedankt|dank|dank je|dank u) om (die|de|het|dit|dat|onze) ~ (nog |ook |zo snel |meteen |snel |) (mee te nemen|op te lossen|te herstellen|aan te passen|in orde te brengen|recht te zetten)',
    '(bedankt|dank|dank je|dank u|hartelijk dank|heel erg bedankt) (dat (je|jullie|u) |om ) (gisteren |gisteravond |dinsdag |maandag |) (avond |) (zo |nog zo |) (laat|lang) (gebleven (bent|zijn)|zijn gebleven|te blijven|door te werken|doorgewerkt (hebt|hebben)|hebben doorgewerkt)( om (dit|het) (op te lossen|in orde te brengen|te regelen)|)',
    '(extra|speciaal|nogmaals) (bedankt|dank) (dat|voor) (je|jullie|u|de|het) (ook |) (~) (hersteld|opgelost|aangepast|rechtgezet|meegenomen) (hebt|hebben|heeft)',
  ],
  closings: [
    '(doe|doet|geef) (ook |) (de|mijn) (groeten|groetjes) aan ~( van mij|)( (ze|zij|hij) heeft (mij|me|ons) (heel |erg |) goed geholpen( aan de telefoon|)|)',
  ],
};
