import type { Formulas } from './locale-words.js';

const work =
  '(oplossing|fix|wijziging|wijzigingen|aanpassing|aanpassingen|correctie|release|update|versie|schatting|inschatting|raming|offerte|voorstel|aanpak|planning|prijs|timing|prijsopgave)';
const thing = `(de|het|uw|jullie|dit|deze) ${work}( en (de|het|uw|jullie) ${work}|)`;
const day =
  '((volgende |)(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|morgen|overmorgen|volgende (week|maand)|deze (week|namiddag|middag|avond)|het weekend|# (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|))';
const away =
  '(met verlof|in verlof|op vakantie|met vakantie|afwezig|op reis|op cursus|niet op kantoor|buiten kantoor|er niet|vrij)';
const order =
  '(bestelbon|bestelbonnummer|bestelnummer|inkooporder|inkoopnummer|inkoopordernummer|ordernummer|po|kostenplaats|projectnummer)( nummer| nr|)';

/** What business letters say with an approval, and around it, in set words. */
export const dutch: Formulas = {
  ok: [
    '(prima|ok|oke|okay|perfect) zo( (voor|wat) (mij|ons)( betreft|)|)',
    'zo is het (prima|ok|oke|okay|perfect|in orde|goed)( voor (mij|ons)|)',
    '(keur|keuren) (ik|wij|we) (hierbij |hiermee |bij deze |)(de|het|deze|dit|uw|jullie) (oplevering|levering|release|versie|oplossing|aanpassing|aanpassingen|wijziging|wijzigingen|correctie|correcties|update|offerte|schatting|raming|voorstel|livegang|vrijgave|uitrol) (hierbij |)goed',
    '(en |)(ik |wij |we |)(keur|keuren) (de|het|deze|dit|uw|jullie) (oplevering|levering|release|versie|oplossing|aanpassing|aanpassingen|wijziging|wijzigingen|correctie|correcties|update|offerte|schatting|raming|voorstel|livegang|vrijgave|uitrol) (hierbij |)goed',
    '(ik|wij|we) (geef|geven|verleen|verlenen) (u|jullie|je) (hierbij |)(de |het |)(toestemming|groen licht|akkoord) om (het |dit |dat |alles |)(live te gaan|live te zetten|in productie te zetten|in productie te nemen|vrij te geven|uit te rollen|te publiceren|te releasen|door te voeren)',
    '(gezien|begrepen|gehoord|verstaan) en (goedgekeurd|akkoord)',
    '(je|jullie|u) (mag|mogen|kan|kunt|kunnen) (het |dit |) (altijd|op elk moment|eender wanneer|wanneer (het|dat) (u|jullie|je) past) (doorvoeren|uitvoeren|vrijgeven|uitrollen|releasen|live zetten|live gaan|in productie zetten|publiceren)',
    '(voor|ter) akkoord',
    '(gelezen|nagekeken) en (goedgekeurd|akkoord)',
    'goed voor (akkoord|uitvoering|vrijgave|productie)',
    '(ik|wij|we) (stem|stemmen) (hiermee |hierbij |er |daar |)(mee |)in',
    `(ik|wij|we) (stem|stemmen) in met ${thing}`,
    `met ${thing} (ga|gaan|ben|zijn|stem|stemmen) (ik|wij|we) (volledig |graag |)(akkoord|in)`,
    `${thing} (krijgt|krijgen|draagt|heeft|hebben) (onze|ons|mijn) (goedkeuring|akkoord|fiat|instemming)`,
    `${thing} (is|zijn|wordt|worden) (hierbij |bij deze |door ons |door mij |)(goedgekeurd|aanvaard|vrijgegeven|geaccepteerd|akkoord bevonden)`,
    `(het |de |uw |jullie |)${work} (is|zijn) (helemaal |volledig |)(ok|oke|okay|akkoord|in orde)( voor (ons|mij)| wat (ons|mij) betreft|)`,
    '(wat (ons|mij) betreft|voor (ons|mij)|van onze kant|bij ons) is (dit|het|dat|alles) (helemaal |volledig |)(ok|oke|okay|akkoord|in orde|goedgekeurd)',
    '(het |dit |dat |)is (het |dit |)(ok|oke|okay|akkoord|in orde) zo',
    '(vrijgave|goedkeuring|akkoord) (verleend|gegeven|toegekend)',
    '(plan|boek) (het |dit |ons |)maar (gerust |)in',
    '(ga|begin) er maar (gerust |meteen |)(aan|mee door|mee aan de slag)',
    '(ga|begin) maar (gerust |meteen |)(mee door|aan de slag)',
    'zet (het |dit |ze |hem |)maar (gerust |meteen |)(live|in productie)',
    'alles (is |)(ok|oke|okay|in orde|akkoord)',
    'ok ok',
  ],
  neutral: [
    'namens (de|het|onze|ons|mijn) ~',
    '(was|is) (ook |)(onze|mijn) (inschatting|schatting)( ook|)',
    '(voor|naar|in|tot) (de |)(vrijgave|productie|release|livegang|go live|uitrol|oplevering|uitvoering|start|implementatie|ingebruikname|ontwikkeling|publicatie)( (naar|in) productie|)',
    '(het |dit |de |)(ticket|case|melding|vraag|dossier) (mag|kan|mogen|kunnen) (nu |dan |)(dicht|toe|weg|gesloten worden|worden gesloten|afgesloten worden|worden afgesloten)',
    '(je|jullie|u) (mag|mogen|kan|kunt|kunnen) (het |dit |de |)(ticket|case|melding|dossier|) (sluiten|afsluiten|dichtdoen|dicht doen)',
    '(eindelijk|zo spoedig mogelijk|zo vlug mogelijk|zodra het past|wanneer het jullie past|wanneer het u past)',
    'in cc',
    'gerust',
  ],
  asides: [
    '(u mag |je mag |jullie mogen |u kunt |)(het |dit |dat |)(mag |kan |)(op|via|onder) (het|de|ons|onze) (gewone |gebruikelijke |vaste |)(rekening|account|kostenplaats|contract|onderhoudscontract|supportcontract) (factureren|aanrekenen|boeken|gefactureerd worden|aangerekend worden|geboekt worden|te factureren|aan te rekenen|te boeken)',
    '(de |)factuur (graag |mag |gelieve |)(naar|aan) ~( zoals (altijd|gewoonlijk|steeds)|)',
    "(ik|wij|we) (heb|hebben) (de|het|onze|mijn|alle) (filialen|winkels|depots|collegas|collega's|gebruikers|team|magazijn|klanten|chauffeurs|medewerkers) (al |)(ingelicht|verwittigd|op de hoogte gebracht)",
    `(onze |ons |de |het |)${order} (is |)#( (graag |gelieve |)(te |)vermelden( op de factuur|)| voor de factuur| op de factuur|)`,
    `(graag |gelieve |)(op de factuur |)(onze |ons |de |het |)${order} # (op de factuur |)(te |)(vermelden|zetten)( aub|)`,
  ],
  absences: [
    `(ik|wij|we) (ben|zijn) (vanaf |tot |tot en met |)${day} ${away}`,
    `(vanaf |tot |tot en met |)${day} (ben|zijn) (ik|wij|we) ${away}`,
  ],
  deputies: [
    '~ (vervangt|vervangen) (mij|me|ons)( dan| intussen| ondertussen| in die periode|)',
    '(mijn |)collega ~ (is er|is bereikbaar|is beschikbaar|neemt over) (als|indien) (jullie|je|u) (iets|iemand|hulp) nodig (hebt|hebben|heeft)',
  ],
  praise: [
    '(het|de|ons|onze|heel het|heel de) ~ (bedankt|bedanken|dankt|danken) (u|je|jullie)( ook| van harte|)',
    '(bij ons |)(in|op) (het|de|ons|onze) ~ zijn (ze|we|wij) (er |)(allemaal |)(heel |zeer |erg |super |)(blij|tevreden|gelukkig|content|opgetogen)( mee| ermee| over| erover|)',
    '(ze|zij|iedereen|(de|het|onze|mijn) ~) (is|zijn) (er |)(allemaal |)(heel |zeer |erg |super |)(blij|tevreden|content|opgetogen|in de wolken) (mee|ermee|over|erover)',
    '(en |)(gelukkige verjaardag|fijne verjaardag|proficiat)( aan ~| voor ~|)',
    'wat een (verschil|verbetering|opluchting)',
    '(een |)(verschil van |wereld van verschil|dag en nacht verschil)',
    '(je|jullie|u) (redt|redden) (mij|me|ons|mijn ~|onze ~)',
    '(daar |hier |)(wacht|wachten|wachtte|wachtten) (ik|we|wij) (al |hier al |)(weken|maanden|jaren) (op|)',
    '(niemand klaagt|~ (klaagt|klagen) niet) (nog|meer)( en dat wil wat zeggen|)',
  ],
  undertakings: [
    '(dat |dit |zo |)doen (we|wij)( zo| graag|)',
    '(graag|gelieve) (zo (snel|vlug|spoedig) mogelijk |meteen |direct |nu |)(te |)(starten|beginnen|inplannen|in te plannen|opstarten|op te starten|uitvoeren|uit te voeren|aan te vatten)',
  ],
  understood: [
    'weer (wat|iets) (geleerd|bijgeleerd)',
    '(het|dat) was dus (gewoon |)(een|de|mijn|onze) (instelling|parameter|filter|browser|cache)',
    '(het|dat) was dus (gewoon |)(mijn|onze) eigen ~',
    '(~ |het |(het |mijn |ons |)probleem |)(is |)(nu |)(opgelost|verholpen|werkt|lukt|in orde)( nu|) (na|door) (het |)(wissen|leegmaken|verwijderen|herstarten|opnieuw (starten|inloggen|aanmelden|installeren)) (van (de |het |mijn |)(cookies|cache|browsergegevens|browser|geschiedenis)|)',
    '(cookies|cache|browser) (gewist|leeggemaakt|geleegd|herstart) (en |)(het |)(werkt|lukt|gaat)( nu| weer|)',
    '(begrepen|duidelijk|helder|verstaan|gesnopen|snap ik|(ik |)(snap|begrijp) het( nu|)|is (me |ons |mij |)(nu |)(duidelijk|helder))',
    '(met|na) ~ (lukt|werkt|gaat) het (nu |wel |inderdaad |weer |)(goed|)',
    '(het |dat |)(lukt|werkt) (nu |inderdaad |weer |)(met|na|via|door) ~',
    '(~ |het |)(opgelost|verholpen) (na|met|door|dankzij) (het |de |)~',
    '~ (heeft|hebben) geholpen',
    '(zo simpel|zo eenvoudig|hoe simpel|dom van (mij|ons)|stom van (mij|ons)|domme vraag)',
    '(dom|stom|raar|gek) dat (ik|we|wij) (daar|er) (niet |)(zelf |)(niet |)(aan|op) (dacht|dachten|gedacht heb|gedacht hebben|gekomen ben|gekomen zijn|kwam|kwamen)( ...|)',
    '(daar |)(had ik|hadden we|hadden wij) (daar |)(zelf |ook |)(aan|op) (kunnen|moeten) (denken|komen)',
    '(bedankt|dank|dank je|dank u|dankjewel|dank je wel|merci) voor (de|het|je|jullie|uw|deze) (duidelijke |goede |snelle |heldere |)(uitleg|info|informatie|antwoord|tip|toelichting|verduidelijking|verklaring)',
  ],
  tested: [
    'getest door (mij|ons)( en (ook |)(door |)~|)',
    '(ik|wij|we) (heb|hebben) (onze|de|mijn|alle) (tests|testen|controles) (op staging |in staging |op de testomgeving |in de testomgeving |)(afgerond|voltooid|beeindigd)',
  ],
  notOk: [
    '(mag|mogen) (nog |zo |dus |zeker |absoluut |)niet (live|online|in productie|naar productie|vrijgegeven worden|uitgerold worden)( gaan|)',
    '(kan|kunnen) (nog |zo |dus |zeker |absoluut |)niet (live|in productie|naar productie|vrijgegeven worden|uitgerold worden)( gaan|)',
    '(dit|dat|het) is geen antwoord( op (mijn|onze|de) (vraag|vragen)|)',
    '(mijn|onze) (vraag|vragen) (is|zijn) (hiermee |daarmee |nog |nog steeds |)niet beantwoord',
    '(daarmee|hiermee) (is|zijn) (mijn|onze|de) (vraag|vragen) (nog |)niet beantwoord',
    '(dit|dat|het) beantwoordt (mijn|onze|de) (vraag|vragen) niet',
    '(het|dat) (is|blijft) (een |)(duidelijke |)(nee|neen)',
  ],
};
