import type { AsideWords } from '../locale-words.js';

const weekday = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const month = '(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const day = `(aujourd'hui|demain|apres demain|ce soir|cet apres midi|tout a l'heure|(le |)${weekday}( (matin|apres midi|soir|prochain)|)|demain (matin|apres midi|soir)|(la semaine|le mois|le week end) (prochaine|prochain|qui vient)|cette semaine|ce week end|les fetes|noel|paques|(le |)#( ${month}|))`;
const from = `((toute la|tout le|le reste de la|une bonne partie de la) (journee|semaine|matinee|apres midi|mois)|(des|a partir de|a partir du|a compter de|a compter du|depuis|pour|apres|pendant) (maintenant|${day})|${day}|(pour |pendant |)(un|une|deux|trois|quatre|quelques|#) (jour|jours|semaine|semaines|petits jours)|tout a l'heure|bientot|sous peu)`;
const when = `(${from}|jusqu'(a|au) (${day}|la fin de la (journee|semaine|matinee)|ce soir|midi|# heures|# h))`;
const leave =
  "(en conge|en conges|en vacances|de repos|en rtt|en repos|en conge maternite|en conge parental|en deplacement|en voyage|en voyage d'affaires|en formation|en stage|en seminaire|en teletravail|en week end|en long week end)";
const away =
  "(absent|absente|absents|pas la|pas au bureau|hors du bureau|indisponible|a l'etranger|sur la route|sur les routes|en clientele|a l'exterieur)";
const event =
  "(reunion|reunions|rendez vous|rdv|salon|foire|salon professionnel|congres|conference|formation|client|clients|fournisseur|fournisseurs|dentiste|medecin|hopital|ecole|aeroport|gare|train|avion|bus|voiture|entrepot|depot|magasin|siege|usine|atelier|chantier|quai|autre site|autre bureau|mariage|enterrement|enfants|dejeuner|pause|cafe|week end|visio|visioconference|call|appel|audit|inventaire|entretien|seminaire|pot de depart|comite|comite de direction|conseil d'administration)";

const place = `(en |au |a |a la |a l'|aux |dans |sur |chez |a un |a une |dans une |dans un |sur un |sur le |chez un |chez le |chez les |dans le |dans la |dans l')${event}`;
const busy =
  "(l'inventaire|inventaire|un inventaire|l'audit|un audit|audit|la cloture|cloture|la cloture (mensuelle|annuelle|du mois|de l'exercice)|le bilan|bilan|les comptes annuels|les commissaires aux comptes|le commissaire aux comptes|le reviseur|une grosse (semaine|journee|periode)|de grosses (semaines|journees)|une (semaine|journee|periode) (chargee|tres chargee|difficile|folle|intense)|des (semaines|journees) (chargees|tres chargees|difficiles|folles|intenses)|beaucoup de (travail|boulot|monde|malades|absents)|pas mal de (travail|boulot|malades|monde)|un demenagement|le demenagement|de la visite|des visiteurs|un salon|le salon|un mariage|un enterrement|la grippe|grippe|le covid|un enfant malade|des malades|des absents|une panne de courant|la tete sous l'eau|un coup de feu|la pleine saison|pleine saison|un pic d'activite|un surcroit d'activite|un surcroit de travail|une surcharge de travail|des conges)";

/** What is told in French beside an answer and has nothing to do with it. */
export const french: AsideWords = {
  whereabouts: [
    "(je suis|suis|on est|nous sommes) (actuellement |justement |) (sur la route|en route|en deplacement|sur un chantier|sur chantier|dans le train|en voiture|a l'aeroport|dans l'avion|chez un client)( en ce moment| actuellement|)",
    '(donc|alors|du coup|et|) je fais (court|bref|vite)',
    '(donc|alors|du coup) (je fais|je serai|ce sera) (court|bref|vite|rapide)',
    "(desole|desolee|desoles|pardon|excusez moi|toutes mes excuses|mes excuses) pour (la confusion|le malentendu|ma reponse peu claire|mon message peu clair|l'imprecision)( de tout a l'heure| d'hier|)",
    "(ma|mon) (premiere |premier |precedent |derniere |dernier )?(reponse|message|mail|courriel) (precedent |precedente |) (n'etait|etait) (pas (tres |) clair|pas (tres |) claire|peu clair|peu claire|ambigu|ambigue)",
    `(suis|serai|sommes|serons|est) (moi meme |) ${away} ${from}`,
    `${away} ${from}`,
    `${from} (je suis|je serai|nous sommes|nous serons|on est|on sera) (${away}|${leave})`,
    `${leave} ${from}`,
    `(pars|partons|part|m'en vais|file) ${leave}( ${from}|)`,
    `(pars|partons|part|file|filons|fonce|cours|vais|allons|m'en vais|monte|saute|retourne|entre|rentre|je me sauve) (vite |maintenant |tout de suite |de ce pas |justement |) ${place}( ${when}|)`,
    `(dois|devons|doit|il faut que je) (filer|partir|y aller|courir|file|parte|me sauver)( ${place}|)( maintenant| tout de suite|)`,
    `(suis|serai|sommes|serons|est|sera|etais|etions|etait) (deja |encore |justement |) (${when} |) ${place}( ${when}|)`,
    `(suis|serai|sommes|serons|reste|restons) (${when} |) (joignable|disponible|atteignable) (uniquement |seulement |par |sur |) (portable|mon portable|le portable|telephone|mobile|mail|mon mobile|gsm|mon gsm|par telephone|par mail|sur mon portable|sur le portable|sur mon gsm)( ${when}|)`,
    '(joignable|disponible) (uniquement |seulement |) (par|sur) (portable|mon portable|le portable|telephone|mobile|mail|mon mobile|gsm|mon gsm)',
    '(pas |plus |ne suis |) joignable que (par|sur) (portable|mon portable|telephone|mobile|mail|gsm|mon gsm)',
    `(mes|nos) (vacances|conges) (commencent|demarrent) ${day}`,
    "(ecrit|envoye|tape|redige|envoye vite) (vite |) (depuis|de|sur|dans) (mon |ma |le |la |l'|) (portable|telephone|train|voiture|aeroport|route|tablette|plage|bus|mobile|gsm|smartphone)",
    '(je |) (reponds|repond|vous reponds|te reponds|repondons) (donc |) (vite|rapidement|en vitesse|tout de suite|brievement|depuis mon (portable|telephone|mobile)|depuis le train|entre deux (reunions|rendez vous|portes|trains)|avant de partir)',
    "(d'ou|voila pourquoi|ce qui explique) (ma |la |le |mon |cette |ce ) (reponse|retour|message|mail|retard|delai|silence) (tardive|tardif|rapide|bref|breve|courte|court|)",
    "(entre deux (reunions|rendez vous|portes|trains|clients)|avant d'oublier|avant de partir|en vitesse|en coup de vent|a la hate|d'ou le retard|d'ou le delai|d'ou mon retard|d'ou mon silence|d'ou la reponse (tardive|rapide|courte)|vite fait)",
    "(desole|desolee|desoles|desolees|pardon|navre|navree|navres|toutes mes excuses|mes excuses|nos excuses|toutes nos excuses|veuillez excuser|veuillez m'excuser|veuillez nous excuser|excusez moi|excusez nous|excuse moi|je m'excuse|nous nous excusons|je vous prie (de m'excuser|d'excuser)|nous vous prions (de nous excuser|d'excuser)|merci d'excuser|excusez) (pour |de |d'|) (le |la |ma |mon |notre |ce |cette |l'|) (petit |long |leger |) (reponse|retour|retard|delai|attente|silence|lenteur|reponse tardive|retour tardif|reponse un peu tardive|delai de reponse|retard de reponse|retard de ma reponse|temps de reponse|retard de notre reponse)( tardive| tardif| si tardive| un peu tardive| dans (ma|notre) reponse|)",
    "(desole|desolee|desoles|desolees|navre|navree|pardon|excusez moi|excusez nous) (de|d'|de ne|pour) (vous |t'|te |l'|) (repondre|avoir|reponds|revenir vers vous|avoir repondu|ne pas avoir|avoir fait attendre|avoir tarde|avoir mis) (seulement |) (que |) (maintenant|si tard|tardivement|aussi tard|fait attendre|tarde|tarde a repondre|mis du temps|mis du temps a repondre|autant de temps|si longtemps|mis si longtemps|repondu plus tot|repondu avant|qu'aujourd'hui|seulement aujourd'hui|seulement maintenant|que maintenant|)",
    '(desole |desolee |) (cela|ca|cela nous|ca m|ca nous|cela m) (a|aura|) (pris|mis|) (un peu |) (de temps|du temps|un moment|quelques jours|plus de temps que prevu|longtemps)',
    `(avions|avons eu|avait|a eu|avais|ai eu|etions en plein|etait en plein|etions en pleine|etait en pleine|etais en plein|etais en pleine|sommes en plein|sommes en pleine|sortons d'|sortons de|on sort de|en plein|en pleine|etions en|etait en|avec|a cause de|pour cause de|pour cause d'|suite a|il y avait) (ici |justement |) ${busy}`,
    "(c'est|c'etait|ce fut|c'est la|c'etait la|ca a ete) (un peu |tres |vraiment |assez |) (charge|la folie|la course|la panique|le rush|le coup de feu|tendu|intense|mouvemente|dense|sportif|l'inventaire|la cloture|chaud)( ici| chez nous| au bureau| en ce moment| cette semaine|)",
    `(c'est|c'etait|ce fut|ici c'etait|chez nous c'etait) (chez nous |ici |) ${busy}`,
    "(etais|etions|etait|ai ete|avons ete|suis|sommes) (un peu |tres |completement |assez |moi meme |) (malade|malades|souffrant|souffrante|hospitalise|hospitalisee|deborde|debordee|debordes|debordees|submerge|submergee|submerges|sous l'eau|pris|prise|absent|absente|absents|en conge|en conges|en vacances|en deplacement|en formation|en clientele|en arret|en arret maladie|en inventaire|en cloture|en plein inventaire|en pleine cloture|en audit|en bilan|sur un salon|a un salon|au salon|en reunion|en rendez vous|alite|alitee|en sous effectif|en effectif reduit|pas mal occupe|occupe|occupee|occupes)( par (l'inventaire|la cloture|l'audit|le bilan|le demenagement)|)",
    "(viens de rentrer|venons de rentrer|suis rentre|suis rentree|de retour|rentre tout juste|rentre a peine) (hier |ce matin |aujourd'hui |seulement |) (de |d'|du ) (conge|conges|vacances|deplacement|formation|salon|un salon|voyage|week end|reunion|arret maladie)",
    "(je |) (ne |) (vois|decouvre|lis|ouvre|ai vu|ai decouvert|ai lu) (votre|ce|ton|le) (mail|message|courriel) (seulement |que |) (maintenant|aujourd'hui|ce matin|a l'instant)",
    "(votre|ce|ton|le) (mail|message|courriel) (m'avait|m'a|nous avait|nous a|etait|est|s'etait) (echappe|perdu|tombe dans les spams|parti dans les spams|noye dans ma boite|passe a la trappe|reste dans les spams)",
    "(le |les |notre |nos |mon |mes |la |) (client|clients|patron|direction|directeur|commerciaux|comptable|comptabilite|magasins|succursales|chauffeurs|equipes|equipe|siege|collegues) (nous |me |l'|s'|) (relancait|relancaient|relance|harcelait|harcelaient|reclamait|reclamaient|attendait|attendaient|demandait|demandaient|pressait|pressaient|mettait la pression|s'impatientait|s'impatientaient|impatientait|impatientaient|poussait|poussaient) (ca |cela |depuis (longtemps|des (mois|semaines|jours)|#) |) (tous les jours|chaque jour|chaque semaine|sans arret|sans cesse|depuis (longtemps|des (mois|semaines|jours)|lundi|une semaine|un mois)|avec impatience|tous les matins|)",
    "(on|nous|tout le monde) (l'|)(attendait|attendions) (ca |cela |) (depuis (longtemps|des (mois|semaines|jours))|avec impatience)( ici| chez nous|)",
  ],
  around: [
    "(pour info|pour information|a titre d'information|au fait)",
    "(je|nous|on|j'|moi|j'ai|j'etais|j'avais|c'etait|suis|serai|sommes|serons|etais|etions|l'|m'|y)",
    "(et|donc|car|alors|au fait|d'ailleurs|ps|la|maintenant|actuellement|en ce moment|juste|aussi|encore|ici|chez nous|justement|a present|vite|parce que|puisque|moi meme|enfin|du coup|sinon bonne journee|a l'instant|desormais)",
    `(cette|la) (semaine|periode)( derniere| passee|)`,
    '(hier|ce matin|la semaine derniere|la semaine passee|ces (derniers jours|dernieres semaines|jours ci)|ces temps ci|tous ces jours|toute la semaine|toute la journee|le mois dernier|ce mois ci|depuis (lundi|hier|la semaine derniere))',
    `${from}`,
    `(de retour|retour|rentre|rentree|je reviens|je suis de retour|je serai de retour) (au bureau |) ${day}`,
    '(avec|en) (ma|mon|mes|la|notre|le) (famille|femme|mari|enfants|equipe|collegue|collegues|direction|patron)',
    "(au bureau|chez nous|de notre cote|de mon cote|a l'entrepot|au depot|en magasin)",
    '(desole|desolee|pardon)( pour cela|)',
  ],
  orders: [
    "(bon de commande|bdc|bc|b c|numero de commande|numero de bon|numero de bon de commande|commande|n de commande|n° de commande|reference|ref|reference de commande|reference client|centre de cout|centre de couts|code projet|numero de projet|code analytique|code budgetaire|engagement|numero d'engagement|numero de dossier|numero d'affaire|code affaire|imputation|po|numero de po|numero de contrat|bon d'achat|numero d'achat|ordre d'achat)( numero| no| n°| n| client| interne|)",
  ],
  aroundOrders: [
    "(le|la|les|un|une|notre|nos|mon|votre|vos|l'|d'|de|du|est|sera|porte|est le|suivant|suivante|suit|voici|ci joint|ici|ps|au fait|d'ailleurs|et|aussi|sous|sur|pour|avec|numero|no|n|n°|ref|code|a|bon|c'est|ce|par ailleurs|en reference)",
    '(sur|pour|dans|de|a) (la|votre|notre|vos|les|toutes vos|l) (facture|factures|facturation|prochaine facture|comptabilite|compta|comptes|dossier|dossiers|avoir)',
    "(a |merci de |merci d'|priere de |priere d'|veuillez |vous pouvez |bien vouloir |) (mentionner|indiquer|rappeler|reprendre|inscrire|noter|reporter|faire figurer|utiliser|preciser|facturer|imputer|mettre|ajouter|mentionnez|indiquez|facturez)( svp| s'il vous plait|)",
    "(facture|factures|facturation|svp|s'il vous plait|merci|comme (d'habitude|toujours)|d'avance)",
  ],
  rounding: [
    '(et |)(ca |cela |)(marche|fonctionne|roule|tourne) (partout |)(bien|tres bien|parfaitement|nickel|super bien|impeccablement|a merveille|comme il faut|sans accroc)( partout|)',
    '(et |)(les deux|toutes les deux|tous les deux) (sont |) (justes|bons|bonnes|corrects|correctes|en ordre|ok|impeccables)',
    "(et |) (tout |c'est |le tout |tous |toutes |chaque fois |a chaque fois |partout |l'ensemble ) (est |etait |sont |etaient |s'est |) (bien |tout |) (bon|bons|bonnes|parfait|correct|corrects|juste|justes|nickel|impeccable|conforme|en ordre|comme prevu|comme attendu|comme il faut|au top|bien passe|sans accroc|la)",
    "(et |) (tout|ca|cela|le tout|tous|toutes|l'ensemble) (a |) (fonctionne|marche|passe|passent|est passe|sont passes|concorde|correspond|correspondait|colle|tombe juste|tient|marchait|fonctionnait|roule|y est|va bien)( bien| parfaitement| nickel| a chaque fois| partout| au centime| du premier coup| sans probleme| maintenant|)",
    '(et |) (aucun|aucune|pas un|pas une|pas de|zero|sans|sans aucun|sans aucune|pas un seul|pas une seule) (doublon|doublons|probleme|problemes|souci|soucis|erreur|erreurs|ecart|ecarts|difference|differences|anomalie|anomalies|accroc|bug|bugs|trou|trous|manque|rate|plainte|plaintes)( constate| constatee| releve| relevee| a signaler|)',
    '(les |) (memes) (totaux|lignes|montants|chiffres|sommes|quantites|resultats|soldes)( partout| au centime pres|)',
    "(donc |et |) (ca|cela|c'est|cette correction|cette mise a jour|la correction|ceci) (tombe|arrive|vient|nous arrive|) (vraiment |tres |) (bien|a pic|a point|a point nomme|au bon moment|juste a temps|pile au bon moment|pile poil|juste a temps pour nous|a temps)",
    '(juste|pile) a temps',
    'timing (parfait|ideal)',
  ],
};
