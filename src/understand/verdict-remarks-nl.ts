import { listed, type RemarkWords } from './locale-words.js';

const degree = '(heel |erg |zeer |echt |allemaal |alles |helemaal |volledig |super |ontzettend |zo |mooi |)';

export const dutch: RemarkWords = {
  content: [
    '(tevreden|blij|content|gelukkig|opgetogen|in de wolken) (met|over) (het|de|onze|jullie|alle|hoe|dit|deze|ons) (~|)',
    '(nu|weer|telkens|altijd|steeds|elke keer) (~ |)(de|het) (juiste|goede|correcte) ~',
    '(alle|elke|iedere) ~ (zijn |is |) (aangekomen|doorgekomen|toegekomen|binnengekomen|verwerkt|gelukt)',
    'alles (is |) (aangekomen|doorgekomen|toegekomen|binnengekomen|gelukt|er)',
    '(voldoet|voldoen|beantwoordt|beantwoorden|voldeed) (volledig |helemaal |ruimschoots |)(aan (onze|mijn|de|alle|al onze|jullie) (verwachtingen|verwachting|wensen|eisen|vereisten|behoeften|noden|vraag|aanvraag))',
    '(werkt|werken|klopt|goed|correct|in orde) zowel (op|in|met|bij|voor|onder) ~ als (op|in|met|bij|voor|onder) ~',
    '(zonder) (gaten|gat|onderbreking|onderbrekingen|dubbels|crashes|gedoe)',
    '(geeft|gaf|steekt|stak) (er |het |)(ook |)(een |zijn |haar |de |)duim (omhoog|op)',
    'er (ook |heel |zeer |erg |echt |)(blij|tevreden|content) (mee|over)',
    '(loopt|lopen|draait|draaien|gaat|gaan) (nu |weer |nu weer |) (gesmeerd|goed|vlot|prima|perfect|als een trein|op rolletjes|als vanouds|soepel|lekker|uitstekend)',
    '(dit |het |dat |)(bespaart|scheelt|spaart|bespaarde) (ons|mij|me|iedereen) (~ |)(tijd|werk|uren|een hoop|veel|uren werk|een hoop werk|een hoop tijd)',
    '(komt|komen|stemt|stemmen) (~ |)overeen( met (de onze|onze ~|die van ons|het onze|de oude ~)|)',
    '(heel |erg |zeer |super |echt |) (blij|tevreden|content) (mee|ermee|hiermee|daarmee|over)',
    '(vindt|vinden|vond) (alles|het|ze) (allemaal |)(weer |nu |)(terug|allemaal terug)',
    "(doet|deed|doen) (z'n|zijn|hun|het|haar) werk",
    '(doet|doen) wat (hij|ze|het) (moet|moeten|hoort|horen)( doen| te doen|)',
    '(geen|zonder) (verdere |) (verrassingen|verrassing|gekke dingen|rariteiten|gebreken|onregelmatigheden)',
    'leest (vlot|goed|fijn|prettig)',
    '(wij|we|ik) (houden|houd|hou) ervan',
    `${degree}(goed|correct|juist|prima|perfect|uitstekend|super|top|tiptop|fantastisch|schitterend|keurig|netjes|netjes en vlot|vlot|snel|strak|recht|scherp|mooi|fijn|handig|duidelijk|helder|leesbaar|stabiel|stevig|feilloos|foutloos|vlekkeloos|probleemloos|moeiteloos|soepel|gesmeerd|onberispelijk|piekfijn|overzichtelijk|redelijk|billijk|eerlijk|identiek|accuraat|proper)`,
    `${degree}(tevreden|blij|content|gelukkig|opgelucht|enthousiast|onder de indruk|in de wolken)( met (het resultaat|de oplossing|het|dit)| ermee| hiermee| daarmee|)`,
    '(veel |stukken |een stuk |zoveel |)(sneller|vlotter|duidelijker|makkelijker|gemakkelijker|beter) (nu|dan voorheen|dan vroeger|dan ooit|dan voordien|leesbaar)',
    '(veel|stukken|een stuk|zoveel) (sneller|vlotter|duidelijker|makkelijker|gemakkelijker|beter)',
    '(opgelost|verholpen|hersteld|in orde|dik in orde|dik ok|in orde bevonden|goed bevonden|piccobello|een verademing|een plezier|een opluchting|af)',
    '(naar wens|naar behoren|naar volle tevredenheid|naar verwachting|volgens verwachting|volgens plan|volgens afspraak|zoals het moet|zoals het hoort|zoals gewenst|zoals gevraagd|zoals afgesproken|zoals verwacht|zoals besproken|zoals beschreven|zoals beloofd|zoals bedoeld|zoals voorzien|zoals we het wilden|zoals wij het wilden|zoals we wilden|zoals wij wilden|zoals we gevraagd hadden|zoals ik het wilde)',
    '(precies|exact|net|juist) (wat|zoals|hoe) (ik|we|wij|iedereen) (het |)(zocht|zochten|wilde|wilden|nodig had|nodig hadden|vroeg|vroegen|verwachtte|verwachtten|bedoelde|bedoelden|in gedachten had|in gedachten hadden|voor ogen had|voor ogen hadden|gevraagd had|gevraagd hadden)',
    'tot op de (cent|eurocent|komma|seconde)',
    '(zonder|zonder enig|zonder enige|geen|geen enkel|geen enkele) (verdere |)(problemen|probleem|fout|fouten|hapering|haperingen|klacht|klachten|moeite|opmerking|opmerkingen|foutmelding|foutmeldingen|bezwaar|bezwaren|hinder|vertraging|verschillen)( meer| gezien| gevonden| gehad|)',
    '(niets|niks) (meer |)(te melden|op aan te merken|aan toe te voegen|toe te voegen|te klagen|mis mee|tegen in te brengen|over te klagen|op te merken|mis)',
    '(klopt|kloppen|klopte|klopten|sluit|sluiten|stemt|stemmen) (overeen|helemaal|volledig|allemaal|perfect|als een bus|nu|)',
    '(doet|doen) (precies |exact |)wat (het|ze|hij) (moet|moeten)( doen|)',
    '(werkt|werken|werkte|draait|draaien|functioneert) (nu |weer |terug |opnieuw |ook |overal |)(goed|prima|nu|weer|terug|opnieuw|overal|als een trein|als een zonnetje|als vanouds|bij iedereen)',
    '(bespaart|scheelt) (ons|mij) (~ |)(tijd|werk)',
    '(geslaagd|allemaal geslaagd|groen|allemaal groen|succesvol|goed verlopen|vlot verlopen)',
  ],
  links: [
    '(nu|weer|terug|opnieuw|ook|hier|daar|overal|vandaag|eindelijk|zelfs|inderdaad|zo|allemaal|inclusief|meteen|dit keer|deze keer)',
    '(op|in|bij|uit|af|over|sinds|elke|alle|beide|uitgelijnd)',
    'voor (ons|mij|iedereen|iedereen hier|onze gebruikers|het hele team)',
    '(uit|op|in) ~',
  ],
  demands: [
    'mooi geprobeerd',
    'goed geprobeerd',
    'goed zo',
    'nou goed',
    'tja',
    ...listed(`voor per tot 
    maak zet doe druk schrijf zorg kijk pas voeg neem geef stuur laat hou houd verander wijzig vervang verwijder corrigeer herstel gebruik
    toon verplaats test controleer bel vraag zeg haal leg plaats vermeld vergeet vul zie ga kom werk probeer verbeter
    met in op bij onder boven na als eens wat wie hoe waar wanneer welke waarom of kan is zijn was waren heeft hebben
    nog meer eerst dan vervolgens volgens`),
    'alvast bedankt',
    'bedankt alvast',
    'dank bij voorbaat',
    'bij voorbaat dank',
    'alvast dank',
    'bedankt om alvast',
  ],
  tries: [
    '(getest|uitgetest|doorgetest|gecheckt|nagekeken|gecontroleerd|nagegaan|geverifieerd|uitgeprobeerd|geprobeerd|bekeken|overlopen|doorlopen|doorgenomen|vergeleken|nagerekend|doorgeklikt|proefgedraaid|steekproefsgewijs)',
    '(ernaar|erop|ervan|er naar|er) (gekeken|nagekeken)',
    '(hebben|heeft|heb) (~ |beiden |beide |allebei |er |)(gekeken|gewerkt|mee gewerkt)',
    '(gewerkt|gedraaid|geprobeerd|ingevoerd|ingegeven) (zonder|en alles)',
  ],
  besides: ['ook', 'zelfs', 'inclusief', 'incl', 'zowel'],
  wishes: [
    '(mooi|fijn|knap|leuk|slim|goed|mooie|fijne|leuke|slimme|goede) (detail|idee|vondst|verbetering|verbeteringen|ontwerp|lay out|teamwerk|oplossing|aanpassing)',
    'voor (de|uw|jullie|je) (snelle|vlotte|prompte|goede|fijne) ~',
    '(bij|met|voor|op) (al |)(onze|mijn) (vele |)vragen',
    'met (veel |hartelijke |)dank',
    '(dank|bedankt|thanks|merci|dankjewel|dankuwel|dankbaar|erkentelijk)',
    '(complimenten|compliment|felicitaties|proficiat|chapeau|hulde|bravo|petje af|respect|gefeliciteerd|waardering|merci)',
    '(fijn|fijne|prettig|prettige|goed|goede|leuk|leuke|mooi|mooie|zonnig|zonnige) (weekend|dag|avond|week|namiddag|middag|vakantie|verlof|feestdagen|voortzetting|werkdag|werkweek)',
    '(goed|knap|mooi|puik|schitterend|sterk|prachtig|super|top) (werk|gedaan)',
  ],
  doubts: [
    '(rest|lijst|meer|filmpje|mail|details) volgt',
    ...listed(`snap snapt snappen begrijp begrijpt begrijpen begrepen weet ontvangen gehoord genoteerd gelezen je jij jullie wat wie hoe waar waarom welke testen check controleer controleert kijk kijkt bekijk bekijkt bekijken neem neemt nemen
    ga gaat gaan zoek zoekt onderzoek onderzoekt lees leest regel regelt regelen bespreek bespreekt bespreken bel belt bellen stuur stuurt
    sturen pas past aanpassing aanpassen wijzig wijzigt wijzigen verander verandert veranderen maak maakt maken zet zetten bezig
    hoger lager oud oude ouder vorig voorheen soms
    vaak gewoonlijk normaal algemeen vooral hoofdzakelijk genoeg beetje enkele paar   bijlage bijgevoegd hieronder
    voorstel ontwerp hoop wacht wachten gebeurt weten laten melden toch nog begin beginsel principe chinees dollars hand handmatig manueel`),
    'test (het|dit|alles|de|even)',
    '(ik|wij|we|en) test',
  ],
};
