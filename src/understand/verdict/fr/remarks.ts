import { listed, type RemarkWords } from '../locale-words.js';

const degree =
  '(tres |vraiment |bien |tout |tous |toutes |parfaitement |absolument |tout a fait |super |hyper |extremement |totalement |entierement |)';

export const french: RemarkWords = {
  content: [
    '(marche|marchent|fonctionne|fonctionnent|tourne|passe|imprime|bon|bien|correct) (maintenant |bien |parfaitement |aussi |) (dans|sur|pour|chez|avec|sous) (tous |toutes |) (les|nos|chaque|tous|toutes) (deux|trois|quatre|cinq|six|sept|huit|dix|#|magasins|sites|depots|agences|clients|postes|tablettes|navigateurs|imprimantes|utilisateurs|cas|filiales|succursales) (magasins|sites|depots|agences|clients|postes|tablettes|navigateurs|imprimantes|utilisateurs|cas|filiales|succursales|)',
    "(fait|font) (exactement |bien |precisement |tout |) ce que (nous|j'avions|nous avions|j'avais|on avait|nous voulions|je voulais|on voulait) (demandions|demande|avions demande|voulions|souhaitions|attendions|demande la|)",
    "(est|sont) (bien |parfaitement |tout a fait |entierement |pleinement |) conforme(s|) (a|aux) (notre|nos|la|l') (demande|attente|attentes|besoin|besoins|cahier des charges|specifications|commande|accord|proposition)",
    "(est|sont|c'est) (bien |parfaitement |tout a fait |entierement |) (conforme|conformes) (a|aux) (notre|nos|la|l'|) (demande|attente|attentes|besoin|besoins|cahier des charges|specifications|commande|accord)",
    "(nous|m'|me|leur|lui|vous|) (a|aura|va|ont) (deja |) (fait gagner|evite|epargne|economise|evitera|fait economiser|faire gagner) (beaucoup|enormement|pas mal|bien|tellement|un temps|des heures|tant|enormement) (de |d'|) (temps|travail|heures|boulot|saisie|ressaisie|erreurs de saisie|fou|precieux|appels|tracas|soucis|peine|)( (chaque|par|toutes les) (jour|semaine|mois|semaines)|)",
    "(un |) (vrai|reel|gros|grand|enorme|veritable) (gain de temps|soulagement|progres|plus|confort|bonheur|plaisir|apport)( pour (nous|moi|tous|tout le monde|l'equipe|les (equipes|filles|gars|collegues)|le magasin|le depot)|)",
    "(tout|ca|cela|elle|il|elles|ils|l'ensemble) (passe|passent|roule|tourne|colle|est passe|a tenu|tient la route|tient)( bien| nickel| sans (probleme|souci|accroc|erreur)| a chaque fois| partout| du premier coup| maintenant|)",
    "(apparait|apparaissent|ressort|ressortent|s'affiche|s'affichent|remonte|remontent|figure|figurent) (bien |correctement |maintenant |desormais |toujours |partout |) (a chaque fois|partout|comme prevu|comme il faut|au bon endroit|correctement|bien)",
    "(tout|chacun|tous|tout le monde|les trois|les deux) (le monde |) (est |sont |) (content|contente|contents|satisfait|satisfaite|satisfaits|d'accord|ravi|ravis)",
    "(n'ai|n'avons|n'a) (pas|plus|aucune|aucun) (d'autres |d'autre |de |autre |)(remarque|remarques|commentaire|commentaires|question|questions|objection|objections|point|points)",
    "(n'ai|n'avons|n'a) (pas |plus |aucune |aucun |plus de |pas de )(autre |autres |)(remarque|remarques|commentaire|commentaires|question|questions|objection|objections|point|points)",
    "(content|contente|contents|contentes|satisfait|satisfaite|satisfaits|satisfaites|ravi|ravie|ravis|ravies) (du|de|des|de la|avec|par) (la |le |les |nos |notre |vos |votre |l'|ces |) (~|)",
    '(maintenant|chaque fois|a nouveau|de nouveau|toujours|desormais) (~ |)(le|la|les) (bon|bonne|bons|bonnes) ~',
    "c'est (tres |parfaitement |tout a fait |)(bien|bon|correct|raisonnable|parfait|honnete)",
    '(tous|toutes) (les |nos |) ~ (sont |) (bien |) (arrives|arrivees|passes|passees|la|partis|parties)',
    '(repond|repondent|correspond|correspondent|repondait) (parfaitement |bien |tout a fait |pleinement |)(a|aux) (nos|notre|toutes nos|mes|tous nos|la|votre) (attentes|attente|besoins|besoin|demande|demandes|souhaits|exigences|description)',
    '(marche|fonctionne|tourne|marchent|fonctionnent|bon|bien) (aussi bien |tant |a la fois ) (sous|sur|avec|dans|pour) ~ (que|qu) (sous|sur|avec|dans|pour) ~',
    '(aussi bien|tant) (sous|sur|avec|dans|pour) ~ que (sous|sur|avec|dans|pour) ~',
    '(se suivent|se suit|s enchainent) (bien|correctement|sans trou|sans interruption|maintenant|bien maintenant)',
    '(en |)(est|sont) (tres |)(contente|content|contents|contentes|ravi|ravie|ravis) (aussi|egalement)',
    'conforme (a|aux) (notre|nos|votre|la) (demande|demandes|attentes|attente|besoins|proposition|description|commande|souhaits)',
    '(cela |ca |ceci |)(va |)(nous |me |)(faire gagner|fait gagner|economise|epargne|fera gagner) (~ |)(temps|heures|travail|des heures|du temps)( chaque ~| par ~|)',
    '(correspondent|correspond) (aux|au|a la|a) (notre|notres|nos ~|nôtres|notre ~|~)',
    "(on |je |nous |)(adore|adorons|j'adore|aime beaucoup|aimons beaucoup)",
    '(retrouve|retrouvent|voit|voient) (bien |) tout',
    '(fait|font|a fait) (bien |) (le|son|leur) (travail|boulot|job)',
    '(aucune|sans|pas de) (mauvaise |)(surprise|surprises|bizarrerie)',
    "(agreable|agreables|facile|faciles) (a lire|a utiliser|a l'usage)",
    'aux anges',
    '(ca |cela |)(me|nous) plait( beaucoup| bien|)',
    `${degree}(bon|bons|bonne|bonnes|bien|parfait|parfaits|parfaite|parfaites|correct|corrects|correcte|correctes|exact|exacts|exacte|exactes|juste|justes|nickel|impeccable|impeccables|super|top|excellent|excellente|excellents|excellentes|propre|propres|net|nets|nette|nettes|droit|droits|droite|droites|rapide|rapides|fluide|fluides|stable|stables|lisible|lisibles|clair|claire|clairs|claires|utile|utiles|pratique|pratiques|coherent|coherents|coherente|coherentes|conforme|conformes|identique|identiques|raisonnable|raisonnables|honnete|equitable|genial|geniale|magnifique|magnifiques|formidable|soigne|soignee|complet|complete)`,
    `${degree}(correctement|parfaitement|convenablement|impeccablement|rapidement|proprement|normalement bien|instantanement|immediatement|facilement|comme sur des roulettes|sans accroc|a merveille|au poil|au top)`,
    `${degree}(content|contente|contents|contentes|satisfait|satisfaite|satisfaits|satisfaites|ravi|ravie|ravis|ravies|heureux|heureuse|heureuses|enchante|enchantes|soulage|soulages|soulagee|conquis|convaincu|convaincus)( (du|de la|des|de ce) (resultat|correction|solution|travail|changements)|)`,
    "(beaucoup |bien |nettement |largement |)plus (rapide|rapides|vite|clair|claire|lisible|fluide|simple|facile) (maintenant|qu('|)avant|que jamais|desormais)",
    '(beaucoup|nettement|largement|bien) (plus (rapide|rapides|vite|clair|claire|lisible|fluide|simple|facile)|mieux)',
    "(resolu|resolue|resolus|regle|reglee|regles|corrige|corrigee|corriges|corrigees|en ordre|dans l'ordre|rentre dans l'ordre|au point|bien en place|un plaisir|un soulagement)",
    '(comme|tel que|telle que|tels que) (prevu|prevue|prevus|convenu|convenue|convenus|attendu|attendue|attendus|demande|demandee|demandes|souhaite|souhaitee|souhaites|decrit|decrite|promis|promise|il faut|il se doit|il fallait|nous le voulions|on le voulait|je le voulais|nous le souhaitions|sur des roulettes)',
    "(exactement|precisement|tout a fait|c'est) (ce|comme) (que|qu'|qu'on|que nous|que je) (je |nous |on |)(cherchais|cherchait|cherchions|voulais|voulait|voulions|attendais|attendait|attendions|souhaitais|souhaitions|souhaitait|avais demande|avions demande|avait demande|demandions)",
    "(exactement|precisement|tout a fait) ce qu('il|'on) (nous |me |)(fallait|voulait|cherchait|attendait|attendait de vous)",
    '(au|a un) (centime|centime pres|cent|cent pres)',
    '(sans|sans aucun|sans aucune|aucun|aucune|pas un|pas une|sans le moindre|sans la moindre|plus aucun|plus aucune|pas de) (autre |)(probleme|problemes|souci|soucis|erreur|erreurs|accroc|ralentissement|remarque|remarques|difficulte|difficultes|anomalie|anomalies|objection|reserve|bug|ecart|ecarts)( a signaler| constate| constatee| de notre cote| de mon cote| detecte| rencontre|)',
    'rien (a redire|a signaler|a ajouter|a dire|a reprocher|a corriger|a objecter|de particulier)',
    '(tombe|tombent|tombait) (bien |)(juste|pile)',
    '(correspond|correspondent|concorde|concordent|colle) (bien |parfaitement |exactement |a |aux |avec |au |)(~|)',
    "(fait|font) (bien |exactement |)ce qu('il|'elle|'on|'ils|'elles) (doit|doivent|faut|attend|attendait)",
    '(marche|marchent|fonctionne|fonctionnent|tourne|tournent|roule) (tres |parfaitement |bien |a nouveau |de nouveau |)(bien|nickel|a nouveau|de nouveau|partout|pour tout le monde|maintenant|parfaitement|correctement)',
    '(nous |me |)(fait gagner) (~ |)temps',
    '(reussi|reussis|reussie|reussies|concluant|concluants|concluante|concluantes|positif|positifs|au vert|tous au vert)',
  ],
  links: [
    '(la|par) dessus',
    'de # a #',
    '(demarrons|commencons|demarre|commence) (avec|lundi|mardi|mercredi|jeudi|vendredi|la semaine)',
    '(je|nous|et je|et nous|on) (vous |peux |pouvons |peux vous |pouvons vous |puis |) (confirme|confirmons|confirmer|atteste|attestons|certifie)( par la presente|) (que|bien que|)',
    '(je|nous) (vous |) (confirme|confirmons) (par la presente |bien |) que',
    "(maintenant|aussi|ici|la|partout|enfin|desormais|meme|egalement|aujourd'hui|tout de suite|cette fois|cette fois ci|a nouveau|de nouveau|donc|effectivement|chez nous|de notre cote|y compris)",
    '(sur|dans|en|chez|depuis|au|aux|toutes|tous|chaque)',
    'pour (nous|moi|tout le monde|tous|toute l equipe|nos utilisateurs)',
    '(a|de) (notre|mon) (avis|gout|cote)',
  ],
  demands: [
    'bien',
    'bon',
    'eh bien',
    'bien essaye',
    'bon ben',
    'eh bon',
    'bonne chance',
    ...listed(`jusque 
    mets mettez mettons fais faites faisons imprimez ecrivez ajoutez ajouter corrigez corriger changez changer modifiez modifier remplacez enlevez
    supprimez gardez prenez voyez veillez pensez essayez verifiez testez montrez utilisez envoyez appelez demandez faire mettre
    avec en sur sous dans pour si comme quand que qui quel quelle quels combien comment ou pourquoi est
    encore plus ensuite puis selon`),
    'merci de',
    'merci d',
    'merci par avance',
    "merci d'avance",
    'par avance merci',
    "d'avance merci",
  ],
  tries: [
    "(=passé|=consacré|=pris) (la |le |une |un |toute la |une bonne |deux |trois |# |l'|) (=matinée|=après midi|=journée|=heure|=demi heure|=heures|=minutes|=bonne heure|=moment|=bonne demi heure|=temps)",
    "(=fait|=refait|=mené|=effectué|=réalisé|=terminé|=relancé|=rejoué|=déroulé) (les |des |nos |tous les |toute la |le |la |une |plusieurs |quelques |trois |deux |# |mes |ses |l'|) (=tests|=essais|=test|=essai|=vérifications|=contrôles|=recette|=scénarios|=scénario|=cas|=simulations|=comparaisons|=tour|=manipulations|=parcours|=campagne de tests|=jeux d'essai|=opérations|=trois|=deux)",
    '(suite|apres|a la suite) (aux|des|de|les) (=essais|=tests|=vérifications|=contrôles) (=réalisés|=effectués|=menés|=faits|de|par)',
    '(=tout|=tous les cas|=toutes les combinaisons|=tous les scénarios) (=essayé|=testé|=passé|=refait|=rejoué|=vérifié)',
    "(=mis |=mise |=comparé |) (=côte à côte|en parallele|a cote de (l'ancien|l'ancienne))",
    '(=saisi|=ressaisi|=encodé|=réencodé|=scanné|=reproduit|=recréé|=imprimé|=réimprimé|=importé|=exporté|=épluché|=pointé|=joué avec|=fait tourner|=fait passer|=comparé|=confronté|=contrôlée|=repassé|=repassés|=déroulé)',
    "(j'ai|ai|avons|a|ont|on a|=j'ai) (tout |bien |longuement |deja |)(=parcouru|=passé en revue|=testé|=vérifié|=fait un tour|=cliqué|=manipulé|=fait des essais|=refait)",
    '(=testé|=testée|=testés|=testées|=vérifié|=vérifiée|=vérifiés|=vérifiées|=contrôlé|=contrôlée|=contrôlés|=essayé|=comparé|=regardé|=parcouru|=examiné|=rejoué|=rejoués|=rejouée|=rejouées|=recalculé|=validés|=passé en revue|=revérifié)',
    '(ai|avons|a|ont) (tous |toutes |bien |deja |tout |toute la journee |)(=travaillé|=regardé|=testé|=vérifié|=jeté un oeil|=jeté un coup|=fait le tour|=fait tourner|=passé|=saisi|=lancé)',
    "(j'ai|on a) (tous |bien |deja |tout |)(=travaillé|=regardé|=testé|=vérifié|=fait le tour|=fait tourner|=passé|=saisi|=lancé)",
  ],
  besides: ['egalement', 'aussi', 'y compris', 'egalement', 'meme', 'y', 'ainsi que'],
  wishes: [
    '(joli|jolie|bon|bonne|beau|belle|bien|super|excellente|excellent) (idee|detail|trouvaille|amelioration|ameliorations|resultat|design|presentation|solution|initiative)',
    'sur ce (dossier|ticket|point|sujet)',
    '(a|pour) (toutes |)(nos|mes) (nombreuses |)questions',
    '(merci|mercis|remerciements|remercie|remercions|reconnaissant|reconnaissants|mci|merki)',
    '(felicitations|bravo|chapeau|compliments|respect|bel effort|beau travail|bon travail|excellent travail|super travail|joli travail)',
    '(bon|bonne|bonnes|belle|beau|excellent|excellente|agreable|joyeux|joyeuses|douce) (journee|soiree|semaine|weekend|week end|apres midi|fin de journee|fin de semaine|vacances|continuation|fetes|route|courage)',
  ],
  doubts: [
    "dit (que|qu'il|qu'elle|qu'ils|qu'on)",
    '(liste|suite|details|mail|reste) (suit|suivent)',
    ...listed(`comprends comprend comprenons compris sais savons savoir =reçu recu recus entendu note notes tu te toi ton ta tes vous quoi comment pourquoi combien =teste =testes =testons =testent tester =regarde regardons regardent regarder
    =vérifie =vérifions verifier =repasse repassons repasser occupe occupons occuper examine examinons etudie etudions =contrôle =contrôlons
    controler =essaie =essaye essayons essayer appelle appelons appeler envoie envoyons envoyer =change =changent changer =modifie modifier
    =ajoute ajoutons ajouter =corrige corriger corrigeons faire etre avoir mettre trouve trouves trouvent train
    grand grande petit petite ancien ancienne anciens anciennes avant auparavant 
    parfois souvent generalement normalement surtout principalement assez plutot globalement quelques plusieurs   suivre
    suivra joint jointe jointes dessous proposition maquette debut principe
    informer informe prevenir prevenu chinois dollars main manuellement attend attendons`),
    'plus vieille',
  ],
};
