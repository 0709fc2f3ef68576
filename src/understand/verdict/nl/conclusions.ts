import { type Answers, listed } from '../locale-words.js';

const it = '(het|dit|hij|de (nieuwe |)(oplossing|versie|aanpassing|wijziging|update|release|module))';

/** How an account of a test is told in Dutch, and how it is concluded. */
export const dutch: Answers = {
  concluding: ['dus', 'dan ook', 'daarom', 'bijgevolg', 'derhalve', 'daarmee', 'aldus'],
  explicit: listed('goedgekeurd akkoord gevalideerd vrijgegeven'),
  deeds: [
    ...listed(
      `getest geprobeerd gemaakt afgedrukt geprint ingevoerd ingevuld aangemaakt nagekeken opgemaakt uitgeprobeerd vergeleken nagespeeld doorlopen gedraaid gevonden klaargezet gestart besteld`,
    ),
    '(onze|de|alle) (test|tests|testen) (afgerond|afgewerkt|gedaan)',
    '(onze|de) (tests|testen) van (vandaag|gisteren)',
    '(is|zijn) (afgerond|voltooid)',
    'laten (lopen|nalezen|berekenen|tekenen|controleren)',
  ],
  cases: listed('dubbele ander andere deels geannuleerd gedeeltelijke'),
  told: [
    '(mijn|onze) (twee|drie|vier|vijf) ~',
    '(uw|jullie|je) (uitleg|antwoord)',
    'met wat er (in|op) ~ (ligt|staat)',
    '(een|één) voor (een|één)',
    '(lijn|regel) per (lijn|regel)',
    'vroeg',
    'was',
    'waren',
    'laten (tekenen|berekenen|nalezen|controleren|nakijken)',
    'van ~ tot ~',
    'na het ~',
    '(twee|drie|vier|vijf) (korte|lange|nieuwe|gewone) ~',
    ...listed(`wordt worden werd werden kan kunnen kon konden want omdat omdat toont tonen geeft geven krijgt krijgen kreeg kregen komt komen kwam loopt lopen
 liep doet doen vond vonden gevonden zien ons onze gewoon wij we u helemaal resultaat`),
    '(het|jullie|uw|je|dit|prima|goed|mooi) (voorstel)',
    'ons bestuur',
  ],
  thanked: listed('voor je jouw jullie uw u uitleg voorstel antwoord bericht duidelijke heldere snelle'),
  content: [
    'heeft (zijn|haar) (goedkeuring|akkoord|fiat) gegeven',
    'gelijk (met|aan|als) ~',
    '(tot op de|op de) cent',
    '(hetzelfde|zelfde) resultaat',
    '(niets|niks) gevonden (dat|wat) (anders|beter) (moet|kan|mag)',
    '(niets|niks) (meer |)(nodig|op aan te merken|aan te merken)',
    '(daar|hier) (word|worden) (ik|wij|we) (vrolijk|blij) van',
    '(bij de|in de|op de|vanaf de|op het|bij het) (goede|juiste) ~',
    '(elke|iedere) keer (wat|zoals) (hij|het|ze) (moest|moet|hoort|hoorde)( doen| te doen|)',
    '(zit|zitten|stond|stonden|staat) (er |) (nu |weer |) (goed|netjes|juist) (in|bij|op)',
    '(fout|foutmelding|melding|waarschuwing|bug|probleem) (~ |)is (nu |eindelijk |)(weg|verdwenen)',
    '(geen|geen enkele) (bevinding|bevindingen|gebreken|afwijking|afwijkingen|fouten|opmerking|opmerkingen)( meer|) ((gevonden|vastgesteld|gezien|opgemerkt) |)',
    '(precies|net|exact|juist) (gelijk|zoals|hoe) (dat |)(ik|wij|we|ons) (het |dat |)(wou|wouden|wilde|wilden|gevraagd had|vroegen|hadden gevraagd)',
    '(iedereen|allen|wij|we) (is |zijn |)(hier |heel |zeer |)(content|tevreden|blij|gelukkig)( hier| ermee| mee|)',
    '(staat|staan) (weer |terug |nu |er |)(goed|juist|mooi|netjes|correct)',
    '(werkt|draait|doet het|loopt) (op|in|bij) (allebei|alle twee|beide|beiden|alle drie)',
    '(valt|past|blijft) binnen (het|ons|de) ~ ',
    '(vindt|vinden|vond|vonden) (het|dit) (ook |een |heel |)(goed|prima|netjes|goed plan|goed voorstel|prima plan)',
  ],
  reserving: [
    ...listed(`beslist beslissen beslissing raad advies adviseert stelt voorkeur verkiest zei zeiden schreef schreven schrijft zegt vertelde liet collega's
    vakantie toekomst gepland iedereen's wachtwoord wachtwoorden lonen geheim poging pogingen soms twee maal dubbel helft oude foute fout alleen
    ander anderen overige ondersteboven overheen uur uren maand week jaar kwartaal past beter liever`),
    '(aan|naar|van|met|voor|bij) (iedereen|alle anderen|alle andere)',
    'die van iedereen',
    '(is|zijn) (voor|van|aan) (mij|hem|haar|hen|wim|jan)',
    '(het|de|dat) laatste woord',
    '(ander|oud) exemplaar',
    'elkaar',
    'elkaars',
  ],
  praise: [
    '(goed|prima|mooi|sterk|uitstekend|duidelijk|helder) (voorstel|plan|idee)',
    '(goede|mooie|prima) (oplossing|aanpak)',
  ],
  closings: ['het secretariaat'],
  asides: [
    '(naar aanleiding van|in antwoord op|in vervolg op) (je|jullie|uw) (mail|bericht|mailtje) (van (gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag)|)',
  ],
  ok: [
    `(voor|van) (ons|mij) is ${it} (dus |)(volledig |helemaal |)(in orde|ok|oke|akkoord|goed) en mag ${it} (naar|in) productie`,
    '(is|zijn) (het|dit) (volledig |helemaal |)in orde en mag (het|dit) (naar|in) productie',
    '(van|voor) (mij|ons) mag (het|hij|dat|dit) (in|naar) de (winkel|webshop|webwinkel)',
    '(beschouw|zie|neem) (deze|dit) (mail|mailtje|bericht) als (ons|mijn|onze) (akkoord|goedkeuring|ok|groen licht)',
    '(jullie|je|u) (kunt|kan|kunnen|mag|mogen) (hem|haar|het|dit) releasen',
    '(de |)(livegang|release|ingebruikname|vrijgave) mag (plaatsvinden|doorgaan)',
    'groen licht (van|vanuit) (ons|mij|de (directie|boekhouding|logistiek|zaak))',
    'ga ervoor',
  ],
};
