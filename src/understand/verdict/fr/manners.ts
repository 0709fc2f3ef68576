import type { Answers } from '../locale-words.js';

const very =
  '(tres |vraiment |trop |super |hyper |bien |tout |carrement |franchement |absolument |grave |juste |tout simplement |proprement |ben |vachement |tout a fait |)';
const its = "((c'est|cest|c|c'etait|ca c'est|voila|ch'est|c est|c'est vraiment|est) |)";
const people =
  "(les|nos|mes|tous les|tous nos|toutes les|toutes nos|mes deux|nos deux) (utilisateurs|utilisatrices|collegues|clients|testeurs|magasiniers|comptables|vendeuses|vendeurs|equipes|benevoles|adherents|chauffeurs|infirmieres|secretaires|commerciaux|caissieres|gars|filles|associes|patrons|chefs)( pilotes| (de|du|des|de la|de l'|d') ~|)";
const glad =
  '(content|contente|contents|contentes|satisfait|satisfaite|satisfaits|satisfaites|ravi|ravie|ravis|ravies|heureux|heureuse|heureuses|enchante|enchantee|enchantes|comble|comblee|combles|conquis|conquise|emballe|emballee|emballes|aux anges|bluffe|bluffes|epate|epates)';
const wanted =
  '(voulais|voulait|voulions|attendais|attendait|attendions|souhaitais|souhaitait|souhaitions|demandais|demandions|cherchais|cherchait|cherchions|avais demande|avions demande|avait demande|avais en tete|avions en tete|esperais|esperions|avait imagine|avais imagine|avions imagine|avait prevu|avait convenu|avait en tete|avait dit|veut|veux|voulons|fallait)';

/** What was at fault, with its article. */
const fault =
  "((le|ce|notre|mon|les|ces) (message|message d'erreur|messages|messages d'erreur|bug|bugs|bogue|probleme|problemes|souci|soucis|plantage|plantages|defaut|blocage|doublon|doublons|dysfonctionnement)|(la|cette) (panne|erreur|faute)|(les|ces) (erreurs|anomalies|pannes|lignes en double)|l'erreur|l'anomalie|l'incident)";

/** What stands around an answer and says nothing of the matter: interjections, forms of address, slang that praises, wishes. */
export const french: Answers = {
  neutral: [
    // Interjections.
    "(hop|hop la|allez|tiens|ben|bah|beh|be|bon ben|eh ben|he ben|he be|eh be|alors la|dis donc|dites donc|ma foi|enfin bref|bref|parbleu|pardi|sapristi|fichtre|saperlipopette|mazette|punaise|puree|la vache|nom d'une pipe|nom de nom|mille sabords)",
    // Of regions.
    "(oufti|boudu|=té|fouchtra|peuchere|vindiou|walai|=walaï|deh|=dêh|akwaba|ouais mon gars|tabarnak|tabarnouche|crisse|mautadit|coudonc|adieu|adieux|adissiatz|deh|wallah|wesh|yo|dja|djo|non peut etre|alleï|allei|allez hein|ma foi oui|santa maria|inch'allah|inchallah|mashallah|hamdoullah|hamdoulah|dieu merci|grace a dieu|que dieu vous benisse|touchons du bois)",
    // To whom.
    "((les|mes) (boys|gars|amis|potes|copains|jeunes|champions|rois|poulets)|la gang|(mon|mes) (gars|gros|grand|vieux|pote|poto|brave|lapin|loulou|kiki|cher|chers)|(ma) (belle|grande|vieille|poule)|(cher|chers|chere|cheres|bien cher|bien chere|mon cher|ma chere) (ami|amis|amie|amies|collegue|collegues|monsieur|madame|docteur|maitre|equipe|tous|toutes))( du support| du helpdesk| de l'informatique| a tous|)",
    '(frero|bro|bros|mec|mecs|poto|potos|min tiot|min tio|chers tous|cheres toutes|messieurs dames|maestro|mesdames messieurs|dear all|hi all|hello team)',
    "(t'inquiete|t inquiete|tinquiete|t'inquiete pas|vous inquietez pas|ne vous inquietez pas|ne t'inquiete pas|pas d'inquietude|soyez tranquille|soyez tranquilles|dormez tranquille|dormez tranquilles)",
    '(franchement|honnetement|sincerement|sans rire|serieusement|sans mentir|en toute franchise|clairement|sans conteste|sans aucun doute|indubitablement|contre toute attente|comme promis|finalement tout est bien|une bonne chose de faite|mieux vaut tard que jamais)',
    '(savez vous|sais tu|savez|vous savez)',
    "(astheure|asteure|a c't'heure)",
    // How a letter begins that answers another, and what a telephone adds.
    "(en reponse|pour repondre|faisant suite|suite|je reponds|nous repondons) a (votre|vos|ta|ton|la|cette) (question|questions|demande|demandes|courriel|mail|message|courrier|lettre|sollicitation|requete)( (de ce jour|de ce matin|d'hier|du # ~)|)",
    '(envoye|=envoyé) (depuis|de|a partir de) mon (iphone|ipad|telephone|mobile|portable|samsung|galaxy|android|smartphone|appareil mobile)',
    "plus vite (c'est|ce sera|elle sera|il sera) en (ligne|prod|production) (et |)mieux (c'est|ce sera|ca vaudra)",
    "(passez|passons|on passe) (donc |)a (la suite|l'etape suivante)",
    '(et |)(=tamponné|=tamponnée|=revalidé|=revalidée|=contresigné|=contresignée)',
    // No trouble: nothing that hinders.
    "(y a |ya |il n'y a |il y a |n'y a |)pas (de |)(drap|trouble|lezard|photo|souci|soucis|probleme|pb|stress|malaise|bobo|quoi|os|lezards|couac|embrouille|embrouilles)( de (notre|mon) cote| pour (nous|moi)| chez nous|)",
  ],
  ok: [
    "(ok|okay|valide|validee|approuve|oui|d'accord|daccord|go|banco|c'est bon|c bon|tout bon|parfait pour moi|c'est valide|c'est ok) (frere|chef|cheffe|patron|cousin|cousine|camarade|camarades|capitaine|copain|maestro|gros|ma poule|mon capitaine)",
  ],
  greetings: [
    '(yo|wesh|akwaba|allo|allo allo|adishatz|demat|hoi|hallo|ola|hola|dear|hey|hi|ohe|he ho|holla|kikou|kikoo|hellow|cc)( (la gang|la team|l equipe|les gens|le support|team|all|les boys|les gars|tous|tout le monde|tlm)|)',
    "(hey|hello|salut|bonjour|bonsoir|coucou|bjr|slt|re|rebonjour|cc|hi) (la team|la gang|l'equipe|toute l'equipe|les gens|le support|tlm|tout le monde|les boys|les copains|chers amis|cher support|mes amis|les champions|les informaticiens|le service|maitre|docteur|mon ami|mon cher|ma chere)",
    '(bien |tres |)(cher|chere|chers|cheres) (ami|amis|amie|monsieur|madame|collegue|collegues|equipe|tous|toutes|support|maitre|docteur|prestataire)',
  ],
  praise: [
    // Slang, of the young and the old.
    `${its}${very}(de la (balle|bombe|bombe atomique|frappe|haute voltige|belle ouvrage|dynamite)|du (tonnerre|gateau|lourd|bon|beau|propre|velours|solide|bel ouvrage|beau boulot|bon boulot|beau travail|tres beau travail|grand art|travail bien fait|nanan|billard|cousu main)|le (feu|top|pied|kif|bonheur|nirvana|reve|must|jour et la nuit)|la (classe|folie|perfection|fete|grande classe)|une (tuerie|merveille|dinguerie|bombe|pure merveille|perle|reussite|belle reussite|franche reussite|bonne chose|vraie reussite)|un (succes|bijou|regal|sans faute|delice|chef d'oeuvre|beau succes|vrai succes|perfect)|banger|parfe|parfai|parfait|parfaite|perfecto|niquel|nikel|nickel|nickel chrome|nickel krom|impecc|impecable|impek|tiguidou|tip top|tiptop|top moumoute|topissime|super|numero un|number one|nec plus ultra|extra|exact|exactement ca|ca meme|ca exactement|tout a fait ca|pile poil|aux petits oignons|au top|au poil|au petit poil|aux pommes|sur la coche|au boutte|drette ca|full correct|correct en masse|ben correct|bien bon|bel et bien bon|fort bien|vraiment bien|bien fait|bien vu|bien travaille|bien joue|propre|magistral|grandiose|royal|imperial|du genie|genial|fantastique|splendide|remarquable|admirable|exceptionnel|sensationnel|fabuleux|merveilleux|delicieux|canon|epatant|bath|chouette|chic|formidable|terrible|dement|dingue|ouf|mortel|trop bien|bon ca|bon travail|nice|great|awesome|amazing|gut|super gut|cool|good|excellent travail)( (comme (ca|cela|tout)|ca|la|alors|maintenant|hein|votre (truc|travail|machin|solution)|pour (nous|moi)|dans l'ensemble|les gars)|)`,
    '(ca|cha|sa|cela|tout|tt) (dechire|tue|roxe|claque|envoie|envoie du (lourd|bois|pate)|defonce|pete|poutre|roule|baigne|gaze|tient|tient la route|glisse|file|va bien|marche (en masse|nickel|au poil|du tonnerre|bien|en tabarnouche|comme un charme|comme sur des roulettes|comme une horloge|comme une montre suisse|a la perfection|tout bon|tres bon|super|du feu de dieu|impec)|va le chalet|joue|joue bien|jazze|le fait|le fait grave|sort bien|sort nickel|va partout|passe creme|passe nickel|passe comme une lettre a la poste)( (maintenant|partout|grave|sa mere|hein|enfin|tout seul|a tous les coups|a chaque fois|tres bien|bien)|)',
    '(bingo|eureka|champagne|youhou|youpi|yes|yeah|yeaah|yay|cool|hip hip hip hourra|ole|alleluia|tada|banzai|miracle|victoire|enfin|ah enfin|il etait temps|joie|quel bonheur|que du bonheur|que du bon|quelle joie|ca y est|on y est|et voila|mission accomplie|objectif atteint|pari tenu|pari gagne|carton plein|coup de maitre|joli coup|beau job|bon job|good job|well done|nice job|du beau boulot|coup de chapeau|zero defaut|zero faute|sans faute|20 sur 20|vingt sur vingt|20 20|10 10|dix sur dix|dix points|nickel nickel|parfait parfait|super super)',
    "(l'affaire est|c'est|tout est|le tout est|affaire) (dans le sac|dans la poche|dans la boite|pliee|plie|emballe|conclue|reglee|entendue|classee)",
    `(est|c'est|tout est|tout|tt est|tt) ${very}(bien|bon|parfait|parfaite|correct|correcte|fonctionner|fonctionne|marcher|nickel|super|top|ok|juste|exact|conforme)( maintenant|)`,
    `(est|c'est|elle est|il est) (bien |bon |)(fonctionne|marche|marcher|fonctionner|fini|finie)( (bien|bon|tres bien|tres bon|super)|)`,
    `(la |le |les |cette |votre |ce |tous les |toutes les |nos |l'|)(correction|solution|version|modification|mise a jour|resultat|rendu|travail|l'ensemble) (est|sont|a ete|nous parait|me parait|semble|nous semble|est jugee|est juge|a ete jugee) (donc |tout a fait |entierement |pleinement |tres |parfaitement |)(satisfaisante|satisfaisant|satisfaisants|satisfaisantes|concluante|concluant|reussie|reussi|recevable|impeccable|irreprochable|a la hauteur|convaincante|convaincant|conforme a (nos|mes) attentes)`,
    `(tout|ca|cela|le tout|l'ensemble|(la|cette|votre) (correction|solution|version|modification|mise a jour)|(le|ce|votre) (correctif|travail|resultat)) (nous |me |)(donne|donnent|apporte|procure) (une |) (entiere |pleine |toute |totale |complete |grande |)satisfaction`,
    `(${its}|)(exactement|pile|precisement|tout a fait|drette|bien|vraiment|exactement ca|ca meme|drette ca|bien ca|pile ca|tout a fait ca|justement) (ce |ca |cela |)(qu'on|que je|que nous|que l'on|dont nous|dont j'|qu'il nous|qu'il me|qu'on|que j'|que) ${wanted}`,
    "(ca|cela|elle|il|tout) (fait|font) (bien |exactement |enfin |tout |) (ce que ca|ce qu'elle|ce qu'il|ce qu'on|ce que l'on|ce que je|ce que nous) (doit|devait|attend|attendait|voulait|voulais|voulions|fallait)( faire|)",
    'tout est (beau|comme (on|je|nous) (le |) (voulait|voulais|voulions|souhaitait|souhaitions|attendait)|comme (prevu|convenu|demande|il faut|voulu))',
    '(tout|ca|cela|sa) (marche|fonctionne|roule|tourne) comme (sur des roulettes|prevu|il faut|un charme|une horloge|sur roulettes)',
    `c'est (ca|cela) meme (que je|que nous|qu'on) ${wanted}`,
    "(ca|cela|sa) (a|l'a) (ben |bien |pas mal |vraiment |)(d'l'allure|de l'allure|du bon sens|de la gueule|belle allure|fiere allure|d'la gueule)",
    "(amen|creme|la creme|hip hip hip|au top du top|(c'est |tout est |c |)(bien |)(d'equerre|carre|nickel carre)|on est (large|larges|au top|bien)|case cochee|toutes les cases sont cochees)",
    '(dossier|affaire|chantier) (boucle|bouclee|clos|close|regle|reglee|plie|pliee|classe|classee|termine|terminee)( pour (nous|moi)|)',
    "((je|on|nous) (kiffe|kiffons|kif|surkiffe|adore|adorons)|j'adore|jadore)( ca| cela| grave| trop| le rendu| le resultat|)",
    "(vous etes|tu es|t'es|vs etes) (vraiment |)(des|les|un|une|le|la) (as|champion|champions|pro|pros|chef|chefs|roi|rois|genie|genies|magicien|magiciens|ange|anges|perle|perles|meilleur|meilleurs|meilleure|heros|amour|amours|crack|cracks|boss|star|stars)",
    "(quel|c'est un|c'est toujours un|toujours un|un vrai|un reel|un grand) (plaisir|bonheur) (de|que de) (travailler|collaborer|bosser) avec (vous|toi|votre equipe)",
    "(a mon age |)(on n'esperait|je n'esperais|nous n'esperions|on n'y croyait|je n'y croyais|nous n'y croyions|on n'osait|je n'osais) plus( y croire| du tout|)",
    "voila (qui est|ce qui s'appelle|un|du) (bien fait|tres bien fait|parfait|du (bon|beau) travail|(bon|beau) travail|travail (bien fait|soigne))",
    '(correction|correctif|version|modification|mise a jour) (tres |vraiment |)(efficace|reussie|reussi|impeccable|parfaite|parfait|nickel)',
    '(ca|cela|tout|elle|il) (marche|fonctionne|travaille|tourne) (fort bien|tres bien|bien)',
    // Who is content.
    `(je suis|nous sommes|on est|je me declare|nous nous declarons|suis|sommes) ${very}(tous |toutes |tous deux |)(absolument |pleinement |entierement |totalement |)${glad}( (de|du|de la|des|avec|par) (la |le |les |cette |ce |votre |vos |)(resultat|travail|correction|version|solution|modification|changement|rendu|mise a jour|boulot|nouveaute|suivi|service|equipe)|)( aussi| egalement|)( et (moi|nous) aussi|)`,
    `(${people}|tout le monde|toute l'equipe|l'equipe|la direction|le patron|mon patron|mon chef|ma cheffe|la compta|le magasin|le depot|l'atelier|chacun|mon equipe) (est|sont|se declare|se declarent) ${very}(tous |toutes |)${glad}( et (moi|nous) aussi|)`,
    '(je suis|nous sommes|on est|me voila|nous voila) (tout a fait |pleinement |entierement |)(convaincu|convaincue|convaincus|convaincues|rassure|rassuree|rassures|conquis|conquise)',
    // Nothing wrong.
    `${fault} (n'apparait|n'apparaissent|ne s'affiche|ne s'affichent|ne se reproduit|ne se reproduisent|ne se produit|ne se produisent|ne revient|ne reviennent|ne survient|ne reapparait) plus( du tout| jamais| maintenant| depuis|)( chez (nous|moi|personne)| ni chez (moi|nous) ni chez ~|)`,
    `${fault} (n'est|ne sont) plus (la|present|presente|presents|visible|reproductible)( du tout|)( chez (nous|moi|personne)| ni chez (moi|nous) ni chez ~|)`,
    `(je n'arrive|nous n'arrivons|on n'arrive|je ne parviens|nous ne parvenons|on ne parvient) (plus |meme plus )a (reproduire|provoquer|declencher|retrouver) ${fault}`,
    `(impossible|plus moyen) de (reproduire|provoquer|declencher) ${fault}( maintenant| desormais|)`,
    "rien (d'anormal|de special|de particulier|de bizarre|de suspect|d'etrange|de louche|de genant)",
    `(je n'ai|nous n'avons|on n'a|j'ai|n'ai) (absolument |vraiment |strictement |) (rien|plus rien) (a |d'autre a |a y |de plus a )(y |en |)(redire|ajouter|dire|signaler|reprocher|objecter|modifier|changer|corriger|remarquer)( la dessus| de plus|)`,
    '(rien|plus rien|absolument rien|strictement rien) (a |a y |d autre a )(redire|ajouter|dire|signaler|reprocher|objecter|modifier|changer|corriger)',
    '(pas une|pas une seule|aucune|zero|pas la moindre|plus aucune|plus une) (faute|coquille|erreur|anomalie|ombre au tableau|fausse note|plainte|bavure)( a signaler| nulle part|)',
    "(aucun|pas un|pas un seul|zero|pas le moindre|plus aucun|plus un) (rejet|defaut|bug|accroc|couac|souci|probleme|ecart|plantage|message d'erreur|doublon|oubli|pepin)( a signaler| nulle part|)",
    "(il n'y a |y a |on n'a |je n'ai |nous n'avons |)plus (d'erreur|d'erreurs|de bug|de bugs|de souci|de probleme|de problemes|de plantage|de plantages|d'anomalie|d'anomalies|de doublon|de doublons|aucune erreur|aucun bug)",
    "(c'est|cest|c) (bien |enfin |)(repare|reparee|corrige|regle|resolu|solutionne)( maintenant| chez nous| chez moi| pour de bon|)",
    '(le |la |mon |notre |)(probleme|souci|bug) est (bien |enfin |)(resolu|regle|corrige|repare|parti)',
    '(tous les|tous nos|l ensemble des|les) (voyants|feux|indicateurs|compteurs|clignotants|signaux) sont (bien |tous |)(au vert|verts|au beau fixe)',
  ],
  thanks: [
    '(merci|mille mercis|un grand merci|grand merci|merci beaucoup|bravo et merci) (pour|de) (ce|cet|votre|ton|le|un si|ce si) (beau |bon |bel |excellent |super |tres beau |tres bon |)(travail|boulot|ouvrage|effort|suivi|service|job)( (de qualite|soigne|impeccable|rapide|remarquable|efficace|bien fait|formidable|exemplaire)|)',
    '(merci|mersi|merci bien|merci ben gros|mersi zot tout|danke|danke schon|danke und merci|grazie|grazie mille|gracias|muchas gracias|thanks|thank you|thanks a lot|obrigado|dank u|merci vielmals|merci vilmal|trugarez|milesker) (monsieur|madame|les gars|les filles|les boys|le vieux|la gang|l equipe|chef|mon ami|mes amis|bcp|beaucoup|ben gros|ben|infiniment|a vous|a tous|et bonne journee|frere|zot tout|merci|)',
    "merci (le support|le helpdesk|l'informatique|le service|la technique|la team|l'ami|les amis|mon brave|mon grand|ma grande|mille fois|d'etre la|d'exister|de (votre|ta) (patience|gentillesse|reactivite|ecoute))",
  ],
  closings: [
    'que dieu (te|vous) (benisse|garde|protege|le rende)',
    'bien le bonjour( (chez|a) (vous|toi|tous|toutes|madame|monsieur|votre (femme|dame|epouse|mari|equipe))|)',
    '(et |)(mes|nos) (respects|hommages|amities|salutations) (a|pour) (votre|ta) (dame|femme|epouse|mari|equipe|famille|maman)',
    "(gros |grosses |de gros |)(bisous|bises|becs|bec|biz|bizous|poutous|poutoux|calins) (a|de|du|aux|pour) (toute l'equipe|l'equipe|tous|vous tous|vous|toi|tout le monde|la gang|la team|lyon|paris|marseille|bruxelles|liege|quebec|montreal|geneve|lausanne)",
    '(belle|bonne|excellente|douce|agreable|joyeuse) (semaine|journee|soiree|fin de semaine|fin de journee|continuation|suite|route|annee|saison|nuit)( a (vous|toi|tous|toutes)( tous| toutes|)| les (gars|filles|amis)| la (gang|team)|)',
    '(bonne continuation|bon courage|bon vent|bon weekend|bon week end|bon we|bonne mep|bonne mise en (production|ligne)|bonnes vacances|bonnes fetes)( a (vous|toi|tous|toutes)( tous|)| pour la suite|)',
    '(tout de bon|tout de bon a vous|adieu|adieu et merci|adieu donc|a la revoyure|a la prochaine|a plusse|a tchao|tchao|tchuss|santé|=santé|kenavo|biz|salutas|salutations|la bise|la bise a tous)',
  ],
  withMe: ['et (moi|nous) aussi'],
};
