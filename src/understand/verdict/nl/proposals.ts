import type { Answers } from '../locale-words.js';
import { deciders } from './house.js';

const offer =
  '(offerte|voorstel|raming|schatting|inschatting|prijsopgave|prijsofferte|tijdsinschatting|urenraming|begroting|bestek|prijs)';
const here = '(bovenstaande |onderstaande |bijgevoegde |voorgestelde |nieuwe |aangepaste |)';
/** The amount of work that was proposed. */
const work =
  '(de |die |deze |uw |jullie |alle |)(voorgestelde |geraamde |geschatte |begrote |geoffreerde |)%( werk| ontwikkeling| werktijd|)( (zoals |die (u |jullie |je |))(voorgesteld|geraamd|geschat|begroot|geoffreerd|voorstelt|voorstellen|raamt|ramen)|)';
const offered = `(de |het |uw |jullie |je |dit |deze |)${here}${offer}( (hieronder|hierboven|in bijlage|als bijlage)|)( (van|voor|ten belope van|op) ${work}|)`;
const matter = `(${offered}|${work})`;
const hereby = '(hierbij |hiermee |bij deze |bij dezen |graag |dus |dan |volledig |)';
const us = '( (voor|door) (ons|mij)| wat (ons|mij) betreft| van onze kant|)';
const people =
  '(boekhouding|onze boekhouding|administratie|financiele dienst|financiele afdeling|crediteurenadministratie|hoofdkantoor|hoofdzetel|hoofdkantoor|maatschappelijke zetel|boekhouder|gekende adres|bekende adres|gewone adres|gebruikelijke adres|zelfde adres)';
const to = `(naar|aan|op) (@|(de |het |ons |onze |mijn |)${people}( op @|))`;
const usual =
  '(zoals (altijd|gewoonlijk|gewoon|gebruikelijk|steeds|anders|voorheen|vorige keer)|als (altijd|gewoonlijk|gebruikelijk)|gewoon|zoals u gewoon bent|op de gebruikelijke (manier|wijze))';
const please = '( graag| aub| alstublieft| a u b| svp| alsjeblieft| bedankt| dank u|)';
const change =
  '(aanpassing|aanpassingen|correctie|correcties|wijziging|wijzigingen|versie|oplossing|verbetering|verbeteringen|fix|update|release)';

/** What Dutch-speaking customers answer to a proposal, how they want it booked, and what they write to any request beyond set words. */
export const dutch: Answers = {
  undertakings: [
    '(gelieve |graag |)(dit |het |)(op te lossen|oplossen|te herstellen|herstellen) zoals (voorgesteld|beschreven|u (voorstelt|beschrijft)|jullie (voorstellen|beschrijven))',
    '(gaan|ga|zijn|ben) (wij |we |ik |) akkoord met (het|uw|jullie) (voorstel|oplossing) en (de |) (geraamde|geschatte) (tijd|uren)',
    '(wij|we|ik) (gaan|ga|zijn|ben) akkoord met (het|uw|jullie) (voorstel|oplossing) en (de |) (geraamde|geschatte) (tijd|uren)',
    '(wij|we|ik) (aanvaarden|aanvaard|accepteren) (uw|jullie|je|het) (voorstel|offerte)( (alsook|en|evenals) (de|uw|jullie) (raming|schatting)( van %|)|)',
    '(vinden we|vind ik|vinden wij) (prima|goed|ok|oke)( hoor|)',
    '(ga|gaat) (maar |gerust |) (bouwen|beginnen|aan de slag|ermee aan de slag)',
    'aan de slag( maar| ermee|)',
    '(gelieve |graag |aub |)(dit |het |)(in te plannen|inplannen)( aub|)',
    '(akkoord|ok|oke|eens) met (het|jullie|uw|je) (voorstel|oplossing) en (met |) (de |jullie |uw |) (raming|schatting|inschatting|uren)( van %|)',
    '(akkoord|ok|oke|eens|goed|prima) (met|voor) (de|het|jullie|uw|je) (uren|aantal uren|raming|urenraming|inschatting|werk)',
    '(deze|de|uw|jullie|je|dit|het) (raming|offerte|voorstel|schatting|prijs|inschatting|bestek|aantal uren) (is|zijn) (voor (ons|mij) |) (aanvaardbaar|acceptabel|redelijk|ok|oke|in orde|goed|akkoord)( voor (ons|mij)|)',
    '% (is|zijn) (voor (ons|mij) |) (ok|oke|prima|goed|akkoord|in orde|aanvaardbaar|acceptabel|redelijk)( voor (ons|mij)|)',
    '(jullie mogen|je mag|u mag|jullie kunnen|u kunt) (ermee |er aan |eraan |hiermee |) (starten|beginnen|aanvatten)( ermee| eraan|)',
    '(gelieve|graag|mag ik vragen) (de |het |)(werken|werk|werkzaamheden|ontwikkeling|aanpassing|uitvoering) (op te starten|aan te vatten|te starten|te beginnen|in te plannen|aan te vangen)',
    '(ga|gaan|start) (maar |gerust |dan |)(ermee |) van start',
    'ga maar van start',
    `(ik |wij |we |)${hereby}(bevestig|bevestigen|plaats|plaatsen) ${hereby}(de|onze) (bestelling|opdracht|order) (voor|van) ${matter}`,
    `(gelieve |graag |)(verder|door) (te |)(gaan|werken) met ${matter}`,
    `(ok|oke|akkoord|goed|prima) om te (starten|beginnen|aan te vatten) ((met|voor|op) ${work}|)`,
    `(graag |gelieve |)(zo |dit |het |)(uitvoeren|uit te voeren|realiseren|te realiseren) ((voor|aan|met) ${work}|)`,
    '(voer|voert u) (het |dit |)(maar |)uit (zoals (geoffreerd|voorgesteld|geraamd|beschreven|afgesproken)|)',
    '(begin|start|beginnen jullie|begint u) (er |)(maar |gerust |)(aan|mee|mee aan de slag)',
    '(ik|wij|we) (wil|willen) (hiermee|hier mee|ermee|er mee) (graag |)(doorgaan|verdergaan|verder|verder gaan|starten)',
    '(ik|wij|we) (bevestig|bevestigen) (hierbij |)(onze|mijn|de) (aanvaarding|goedkeuring|opdracht|bestelling) (van|voor) (uw|jullie|het|de|dit|deze) (voorstel|offerte|raming|prijsofferte)',
    `(ik |wij |we |)(ga |gaan |)${hereby}akkoord (te gaan |)(met|voor|op) ${matter}`,
    `${hereby}(ga|gaan) (ik|wij|we) akkoord (met|voor) ${matter}`,
    `(ik |wij |we |)${hereby}(aanvaard|aanvaarden|accepteer|accepteren|bevestig|bevestigen|onderschrijf|valideer|valideren) ${hereby}${matter}`,
    `${hereby}(aanvaard|aanvaarden|accepteer|accepteren|bevestig|bevestigen) (ik|wij|we) ${matter}`,
    `(ik |wij |we |)${hereby}(keur|keuren) ${matter} (goed|hierbij goed|bij deze goed)`,
    `${hereby}(keur|keuren) (ik|wij|we) ${matter} goed`,
    `${hereby}(ons |mijn |het |ik geef |wij geven |we geven |geef ik |geven wij |)(akkoord|goedkeuring|groen licht|ok|oke|fiat) (gegeven |)(voor|met|op|van) ${matter}`,
    `(ok|oke|goed|prima|in orde|fiat|go|akkoord) (voor|met) ${matter}`,
    `${matter} (is|zijn|werd|wordt|worden|werden) ${hereby}(helemaal |zeker |allemaal |perfect |)(goedgekeurd|aanvaard|akkoord|bevestigd|geaccepteerd|goed|prima|ok|oke|in orde|geen probleem|aanvaardbaar)${us}`,
    `${matter} (goedgekeurd|aanvaard|akkoord|bevestigd|geaccepteerd|ok|oke|in orde)${us}`,
    `(ga |gaat u |ga jij |)(maar |gerust |)(door|verder|aan de slag|aan het werk|van start|beginnen|starten) met ${matter}`,
    `(jullie mogen |u mag |je mag |gelieve |graag |)(te |)(beginnen|starten|beginnen|aanvangen|doorgaan) (met|aan) (${matter}|het werk|de werken|de uitvoering)`,
    `${offered} (is |werd |)(ook |inmiddels |intussen |)(goedgekeurd|aanvaard|bevestigd) door (de |het |onze |ons |mijn |)${deciders}`,
    `(akkoord|goedkeuring|ok|oke|groen licht) (van|door) (de |het |onze |ons |mijn |)${deciders}`,
  ],
  besideProposal: [
    '(de |onze |)(bestelbon|inkooporder|bestelling) (volgt|komt|vertrekt|wordt verstuurd) (vandaag |morgen |nog |deze week |nog vandaag |) (via|van|door|met) (onze |de |) (aankoop|aankoopdienst|inkoop|inkoopafdeling|boekhouding|post)',
    '(laat|laat u) (maar |ons |me |mij |gerust |het ons |)(maar |)(weten|horen) (wanneer|vanaf wanneer) (jullie|je|u) (kunnen|kan|kunt|zullen|) (beginnen|starten|eraan beginnen|tijd hebben|het kunnen doen|inplannen|eraan kunnen beginnen)( kunnen|)',
    '(laat|laat u) (maar |ons |me |mij |gerust |het ons |)(maar |)(weten|horen) wanneer (jullie|je|u) (kunnen|kan|kunt) (beginnen|starten)',
    '(dat |dit |het |de prijs |)(lijkt|klinkt|is) (me |mij |ons |heel |zeker |)(redelijk|billijk|aanvaardbaar|correct|schappelijk)',
    '(goede|correcte|mooie|redelijke|schappelijke) prijs',
    '(goedkoop is (het |)(anders|niet|wel anders)|het is niet goedkoop|niet goedkoop|het is (wel |)(een beetje |wat |)(veel|duur|meer dan (verwacht|vorige keer|gedacht))) maar (we|wij|ik) (hebben het|heb het|hebben dit|begrijpen|begrijp) (wel |echt |)(nodig|waarom)',
    '% is (minder|meer) dan (ik|we|wij) (vreesde|vreesden|dacht|dachten|verwachtte|verwachtten|gehoopt hadden)',
    `(de |het |onze |)${deciders} (heeft|was|is) (zowaar |meteen |direct |ook |erg |heel |het |gisteren |gisteravond |)(meteen |direct |)(enthousiast|akkoord|overtuigd|(het |)budget (goedgekeurd|vrijgegeven|gestemd))( gisteren| gisteravond|)`,
    '(de |onze |een |het |)(bestelbon|bestelbonnummer|bestelnummer|inkooporder|inkoopordernummer|inkoopnummer|po|po nummer|ordernummer|bestelling|bestelformulier|opdrachtbon) (volgt|komt|komt eraan|zal volgen|wordt (nog |)(nagestuurd|bezorgd|gestuurd|opgestuurd))( nog| later| apart| per (mail|post)| vandaag| morgen| spoedig| binnenkort| afzonderlijk| deze week|)',
    '(bedankt|dank|dank je|dank u|dankjewel|dank je wel|merci|thanks|hartelijk dank|veel dank|hartelijk bedankt) (alvast |nog |wel |)(voor|om) (de |het |je |uw |jullie |deze |die |al de |)(duidelijke |heldere |goede |snelle |uitgebreide |extra |)(uitleg|toelichting|verduidelijking|verklaring|verduidelijkingen|uiteenzetting)( (aan de|via de|per|door de|over de) telefoon| telefonisch| daarnet| gisteren| vandaag| vanmorgen|)',
    '(bedankt|dank|merci) (voor|om) het (uitleggen|verduidelijken|toelichten)',
  ],
  // Of two that were tried one is told of.
  turning: [', (die|dat) van'],
  tries: [
    '(factuur|facturen|bestelling|bestellingen|bon|bonnen|bestelbonnen|etiketten|order|orders|lijst|lijsten|creditnota|creditnotas|leveringsbon|leveringsbonnen|pakbonnen) # (nagerekend|herrekend|afgedrukt|geprint|herdrukt|opnieuw (gemaakt|afgedrukt|geprint|geboekt)|aangemaakt|ingegeven|ingevoerd|geboekt|verwerkt|opgeteld)',
  ],
  roles: [
    "(de |onze |het |)(hoofd |)(verkoop|financien|boekhouding|boekhouder|boekhoudster|it|ict|magazijn|logistiek|aankoop|inkoop|planning|productie|kwaliteit|marketing|hr|personeel|personeelsdienst|balie|receptie|onthaal|winkel|werkplaats|atelier|administratie|directie|depot|keuken|labo|expeditie|verzending|transport|secretariaat|collega|collega's|key user|tester|directeur|zaakvoerder|zaakvoerster|penningmeester|baas|cfo|ceo|coo|vennoot|eigenaar|bedrijfsleider|magazijnier|magazijnverantwoordelijke|teamleider|winkelverantwoordelijke|controller|bestuurder|kantoor|filiaal|buitendienst|binnendienst)( (binnendienst|buitendienst|afdeling|dienst|directeur|verantwoordelijke|manager)|)",
    '(financieel|algemeen|commercieel|technisch|adjunct) (directeur|manager|verantwoordelijke)',
  ],
  withMe: ['en (ook |)(door |van |)(mij|mezelf|mijzelf|ik|ikzelf|ons|onszelf|mij persoonlijk)'],
  byWhom: [
    'door (mij|mezelf|mijzelf|ons) en (door |)',
    'ook (goedgekeurd|bevestigd|getest|nagekeken|gecontroleerd|bekeken) door',
  ],
  work: [
    '(naar|in) (de |)ontwikkeling',
    `${offer} (is |werd |wordt |)(goedgekeurd|aanvaard|bevestigd|geaccepteerd|akkoord)`,
    '(de|het|uw|jullie|deze|dit) (budget|prijs|prijzen|kost|kosten|kostprijs|timing|offerte|raming|schatting|planning|deadline|termijn) (is|zijn) (ok|oke|akkoord|goed|in orde|goedgekeurd|aanvaardbaar)',
    '(akkoord|ok|oke|ga akkoord|gaan akkoord|stem in|stemmen in|goedgekeurd) (met |voor |) (de|het|uw|jullie|deze|dit) (budget|prijs|prijzen|kost|kosten|kostprijs|timing|offerte|raming|schatting|planning|deadline|termijn)',
    'met (de|het|uw|jullie|deze) (budget|prijs|prijzen|kost|kosten|kostprijs|timing|offerte|raming|schatting|planning|deadline|termijn) (stem|stemmen|ga|gaan|ben|zijn) (ik|wij|we) (in|akkoord|het eens)',
    '(naar|voor) (de |)(ontwikkeling|planning)',
  ],
  notOk: [
    `(ik|wij|we) (aanvaard|aanvaarden|accepteer|accepteren) (de |het |uw |jullie |je |dit |deze |)${here}${offer} (van # (uur|uren|dagen|u) |)(helaas |dus |)niet`,
    `niet (goedgekeurd|aanvaard|akkoord bevonden|geaccepteerd) door (de |het |onze |ons |mijn |)${deciders}`,
    'van (mij|ons) (krijg|krijgen|krijgt) (je|jullie|u|ge) (dus |hiervoor |zo |) geen (akkoord|ok|oke|groen licht|goedkeuring|toestemming)',
    '(je|jullie|u|ge) (krijg|krijgen|krijgt) (van (mij|ons) |)(dus |hiervoor |zo |) geen (akkoord|ok|oke|groen licht|goedkeuring|toestemming)( van (mij|ons)|)',
    '(we|wij|jullie|ik) (moeten|moet) (de|deze) (release|vrijgave|livegang|uitrol) (dus |)(tegenhouden|blokkeren|stoppen|stopzetten)',
    `(de |het |uw |jullie |dit |deze |)${here}${offer} (is |wordt |werd |)(helaas |jammer genoeg |hierbij |dus |)(afgewezen|geweigerd|verworpen|afgekeurd|niet (aanvaard|goedgekeurd|akkoord|geaccepteerd|aangenomen|ok|oke))( door (de |het |onze |ons |mijn |)${deciders}|)`,
    `(niet|nie) (ok|oke|akkoord) (van|aan) (onze|mijn|deze) (kant|zijde)`,
  ],
  ok: [
    '(wij|we|ik) (gaan|ga) akkoord met (de|het|uw|jullie) (voorgestelde |) (oplossing|voorstel) en (de|het|uw|jullie) (raming|schatting|inschatting)',
    '(en |)(geef|geven) (hierbij|hiermee|bij deze) (mijn|ons|onze) (akkoord|goedkeuring|toestemming|fiat)',
    '(smijt|gooi|zwier|knal|smijt hem|gooi hem|zwier hem|smijt het|gooi het|zwier het) (er maar op|er maar online|maar online|maar live)',
    '(kan|kunnen|kunt) (ik |we |wij |)bevestigen dat (dit|het|alles) (ok|oke|in orde|goed) is',
    '(kan|ik kan|we kunnen|wij kunnen) bevestigen dat (dit|het|alles) (ok|oke|in orde|goed) is',
    '(ga|gaat u) (maar |gerust |)over tot (de |)(vrijgave|livegang|release|publicatie)',
    `(ik|wij|we) (bevestig|bevestigen) (hierbij |)dat (de|deze|het|dit) ${change} (in orde|goed|ok|oke|correct) is en (vrijgegeven mag worden|mag worden vrijgegeven|live mag|live mag gaan|online mag)`,
    `${hereby}(geef ik|geven wij|geven we|ik geef|wij geven|we geven) (hierbij |)(u |jullie |)(mijn |ons |onze |)(akkoord|toestemming|goedkeuring|fiat|groen licht) (voor|tot|om) ((het |de |)(live zetten|livegang|online zetten|vrijgeven|vrijgave|publiceren|publicatie|in productie nemen|uitrollen|uitrol|doorvoeren)( van (de|deze|het|dit|die) (bovenstaande |)${change}|)|(de|deze|het|dit|die) (bovenstaande |)${change}( (live|online) te zetten| vrij te geven| in productie te nemen| door te voeren|))`,
    `${hereby}(mijn|ons|onze) (akkoord|goedkeuring|toestemming|fiat) (voor|tot|met|om) ((het |de |)(live zetten|livegang|online zetten|vrijgeven|vrijgave|publiceren|in productie nemen|uitrollen|doorvoeren)( van (de|deze|het|dit|die) (bovenstaande |)${change}|)|(de|deze|het|dit|die) (bovenstaande |)${change}( (live|online) te zetten| vrij te geven| in productie te nemen|))`,
    `${hereby}(bevestig ik|bevestigen wij|bevestigen we|ik bevestig|wij bevestigen|we bevestigen) (hierbij |)(mijn|ons|onze) (akkoord|goedkeuring) (met|voor) (de|deze|het|dit|die) (bovenstaande |)(${change}|live zetten|vrijgave|livegang|vrijgeven)`,
    `${hereby}(keur ik|keuren wij|keuren we|ik keur|wij keuren|we keuren) (hierbij |)(de|deze|het|dit|die) (bovenstaande |)${change} goed`,
    'bij (deze|dezen) (akkoord|goedgekeurd|ok|oke|mijn akkoord|ons akkoord|mijn goedkeuring|onze goedkeuring)',
    '(ok|oke|okee|okay|akkoord) (dan|hoor)',
    '(tis|t is|het is|is) (oke|ok|in orde) zo',
  ],
  closings: [
    '(alvast |en |)(een |)(fijn|prettig|goed|leuk|mooi|zalig) (weekend|weekeinde|avond|dag|week) (alvast|verder|nog|toegewenst|gewenst|allemaal)',
    '(en |)alvast (een |)(fijn|prettig|goed|leuk|mooi|zalig|fijne|prettige|goede|mooie|leuke|zalige) (weekend|weekeinde|avond|dag|week|vakantie|feestdagen)',
  ],
  thanks: [
    '(dank|bedankt|dank je|dank u|dankjewel|merci) voor (de|je|jullie|uw|al de|alle|al jullie|al uw) (moeite|hulp|inzet|inspanningen|inspanning|tijd|geduld)( en (een |)(fijn|prettig|goed|leuk|mooi|fijne|prettige|goede) (weekend|weekeinde|avond|dag|week|vakantie)( alvast| verder| nog|)|)',
  ],
  declines: [
    '(nee |neen |)(bedankt|dank u|dank je|merci) (we|wij) (houden|laten) het (zoals het is|hierbij|zo)',
    '(dan |)(blijft|laten we|houden we) (het |alles |)(zo |)(zoals het is|hierbij)',
    '(ik|wij|we) (ga|gaan) (hier|er|daar|hiermee|ermee|daarmee) niet (mee |)(door|verder|verder mee|op in|aan beginnen)',
    '(ik|wij|we) (zie|zien) (er van|ervan|er liever van|hiervan|daarvan) af',
    '(ik|wij|we) (laat|laten) (het|dit|alles) (liever |gewoon |dan |maar |)(zo|zoals het is|hierbij|zitten|vallen|rusten|erbij)',
    '(ik|wij|we) (doe|doen) (het|dit|dat) (dus |liever |)niet',
    `(de |het |onze |)${deciders} (heeft |)(nee gezegd|het afgewimpeld|de boot afgehouden|beslist het niet te doen|ziet het niet zitten)`,
    '(laat|laten we|laten wij|doe) (het |dit |) maar (zitten|zo|vallen|rusten|niet)',
    '(het |dit |) hoeft (dan |) niet( meer|)',
    '(ik|wij|we) (doen|doe) het (dan |wel |) zonder',
  ],
  leadIns: ['(nee|neen) (bedankt|dank je|dank u|dankje|dankjewel|merci)'],
  takesBack: [
    '(nee wacht|wacht nee|oh wacht|wacht even nee|vergeet (het|dat) maar|mijn fout|mijn vergissing)',
    '(ik|we|wij) (zat|zaten|was|waren|keek|keken) (nog |) (op|in|naar) (de|het|een) (oude|verkeerde|andere) (site|systeem|versie|omgeving|server|pagina|tab)',
  ],
  pending: [
    '(niet per se|niet zozeer|niet noodzakelijk|niet dat (ik|we|wij|het))',
    '(noch|of) ok (noch|of) niet ok',
    '(niet|geen) akkoord met (de|uw|jullie|die|deze) (factuur|rekening|facturatie)',
  ],
  praise: [
    '(tis|t is|het is|is) (goe|goed|allemaal goed) zo',
    '(tis|t is|het is|is) (perfect|super|top|nickel)',
    'bevestigd dat (het|alles|dit) (nu |)(werkt|goed werkt|in orde is)',
  ],
  neutral: [
    '(voor|naar|in|tot) (de |)(uitvoering|start|implementatie|ontwikkeling)',
    'ook met (de|het|uw|jullie|die) %',
    '(voor|van|op|over|bij|betreffende|inzake|aangaande) (het |dit |de |) (ticket |dossier |melding |vraag |) §',
    '(~ |over ~ |voor ~ |daarvoor )(maak|maken|stuur|sturen|open|openen|meld|melden|begin|beginnen|dien|dienen) (ik|wij|we) (later |morgen |)(wel |)(eens |)(nog |)(een |als |in een |via een |als een )(apart|afzonderlijk|nieuw|ander|eigen) ticket( voor| aan| in|)',
    "(de |onze |alle |mijn |)(gebruikers|collegas|collega's|ploeg|team|klanten|winkels|chauffeurs|mensen) (zijn|heb ik|hebben we|hebben wij) (al |reeds |)(ingelicht|verwittigd|geinformeerd|op de hoogte gebracht|op de hoogte)( al|)",
    `(de |uw |jullie |)(factuur|rekening) ((mag|kan|moet|gaat|dient) |graag |gelieve |aub |)(${usual} |)(te |)(sturen |richten |adresseren |mailen |verzenden |)${to}( ${usual}|)( (gestuurd worden|verstuurd worden|verzonden worden|worden gestuurd|worden verzonden|worden gericht|gericht worden|gemaild worden|sturen|mailen|zenden|richten|gaan|te sturen|te richten)|)${please}`,
    `(de |onze |)(factuur|facturatie|facturatieadres|facturering|factuuradres) (mag |graag |is |blijft |)(${usual}|ongewijzigd|hetzelfde)${please}`,
    `(stuur|mail|zend|verstuur|gelieve|graag|u mag|je mag|jullie mogen) (gerust |maar |)(de |uw |jullie |)(factuur|rekening) (maar |gerust |dan |graag |)(${usual} |)${to}( ${usual}|)( te sturen| te richten| sturen| mailen| te bezorgen| zenden|)${please}`,
    `(gelieve |graag |u mag |je mag |jullie mogen |)(te |)(factureren|facturatie|gefactureerd worden|factureer) (maar |)(${usual}|${to})${please}`,
  ],
  closes: [
    '(jullie mogen|u mag|je mag|ge moogt|gelieve) (het |dit |de |)(ticket|dossier|melding|vraag) (maar |nu |gerust |)(te |)(sluiten|afsluiten)',
  ],
  tested: [
    '(ondertussen|intussen|nu|eindelijk|net|toch) (alles |het |dit |) kunnen (testen|uitproberen|nakijken)',
    '(ik heb |we hebben |wij hebben |)(de |onze |alle |)(# |twee |drie |vier |vijf |) ~ die (fout|verkeerd|foutief) (waren|was|stonden|liepen) (nagekeken|gecontroleerd|getest|bekeken|hertest) en (ze|die|alles) (kloppen|klopt|zijn juist|zijn goed|zijn correct|is juist|is goed) (nu|weer|allemaal|nu wel|nu allemaal)',
    '(~ |)(nog eens|opnieuw|nogmaals) (gedraaid|laten lopen|laten draaien|doorgerekend|afgedraaid)',
  ],
};
