import type { Answers } from '../locale-words.js';
import { deciders, house } from './house.js';

const the = "(le |la |l'|notre |mon |ma |les |nos |)";
/** Where an invoice goes. */
const payer = `(@|moi|(la |le |l'|notre |mon |ma |)(${deciders}|comptabilite|comptable|siege|societe|association|mairie|ecole|magasin|agence|filiale|succursale|cabinet|boutique|paroisse|club)( (de|du|a) ~|))`;
/** Who tests and is not the writer. */
const others =
  '(collegue|collegues|comptable|comptables|comptabilite|client|cliente|clients|utilisateur|utilisatrice|utilisateurs|testeurs)';
/** Somebody in the writer's house. */
const somebody = `${the}(${deciders}|siege|comptable|comptabilite|compta|service achats|service comptable|service financier|service informatique|achats|responsable|femme|mari|epoux|epouse|associe|associee|collegue|collegues|equipe|entrepot|depot)`;
const of = `(de la |du |de l'|de notre |de mon |de ma |de nos |des |de )`;
const day = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const when = `(ce (matin|midi|jour|soir)|cet apres midi|aujourd'hui|hier( soir| matin| apres midi|)|avant hier|${day}( (dernier|matin|soir)|)|la semaine derniere|cette semaine|a l'instant|en reunion|a la reunion|lors de la reunion)`;
const gave =
  '(=vu|=vue|=lu|=signé|=validé|=approuvé|=accepté|=confirmé|=dit oui|=dit ok|=hoché la tête|=acquiescé|=donné (son |leur |le |)(=accord|feu vert|aval|ok|approbation|=bénédiction))';
const fault =
  "((lignes|pages|ecritures|factures|commandes|inscriptions|entrees) (en double|vides|vierges|fausses)|(faux|fausses|mauvais|mauvaises) (totaux|montants|prix|chiffres|dates|adresses|valeurs|lignes)|(totaux|montants|prix|chiffres) (faux|errones)|doublons|doublon|erreurs|erreur|message d'erreur|messages d'erreur|plantages)";

const offers =
  "(s'il vous faut|s'il te faut|si vous avez besoin de|si vous voulez|si vous souhaitez|si vous desirez|si besoin de)";
/** What customers offer to hand over; anything else may be asked for. */
const offered =
  "(nos |mes |les |des |d'autres |plus de |) (jeux d'essai|jeux de test|donnees de test|donnees d'essai|captures|captures d'ecran|exemples|fichiers de test|logs|details|informations)( (pour|de) (la|votre) (doc|documentation|notice|dossier)|)";

/** What French-speaking customers tell beside their approval of who else approved, and of what is well again. */
export const french: Answers = {
  others: [
    `~ (l'a|l'ont) (=signé|=signée|=validé|=approuvé|=accepté|=contresigné)( ${when}|)`,
    `${somebody} (l'a|l'ont|a|ont) (aussi |egalement |deja |bien |) ${gave} (aussi |egalement |)(${when}|)`,
    `(cela|ca|c'|ce devis|il|elle) (=a été|=été) (${when} |) (=validé|=approuvé|=accepté|=voté|=adopté|=adoptée|=validée|=approuvée) (${when} |)(par ${somebody}|en reunion|en conseil|en comite|a la reunion|lors de la reunion)( ${when}|)`,
    `(accord|feu vert|aval|approbation) ${of}${somebody} (=obtenu|=reçu|=donné)( ${when}|)`,
  ],
  byDeciders: [
    `par (${the}|tous les |tous nos |un |une |# |deux |trois |quatre |des |plusieurs )(${deciders}|${others})`,
  ],
  approvedBy: ["(ok|d'accord|accord) (de|par)"],
  neutral: [
    `${offers} ${offered} (ils|elles|c'est|tout) (sont|est|) (sur|dans) (le|la|notre) (serveur|dossier|disque|partage|reseau)( commun| commune| partage| partagee|)`,
    `${offers} ${offered} (faites moi signe|dites le moi|dites le nous|appelez moi|je suis la|demandez)`,
    'virgule',
    'sans (aucune |la moindre |)(reserve|reserves|hesitation)',
    "(pas de|pas d'|aucune|aucun|plus de|plus d'|sans) (autre |autres |)(question|questions|remarque|remarques|commentaire|commentaires)( (de|pour) (ma|notre) part| (de|pour) mon cote|)",
    '(pour|de) nous (deux|tous les deux|toutes les deux)',
    `((de|par) (moi|nous) |)en tant que (${deciders}|responsable|comptable|client|cliente)`,
    "par (moi|nous) et (par |)~ (a|de|dans|du|au) (l'|la |le |notre |)(entrepot|l'entrepot|magasin|bureau|depot|atelier|cuisine|labo)",
    `par (moi|nous|moi meme|nous memes) et (par |)${somebody}`,
    `par ${somebody} et (par |)(moi|nous|moi meme|nous memes)`,
    "(=désolé|=désolée|pardon) (d'avoir|de l'avoir|que =ça ait) (=mis|=pris) (si longtemps|autant de temps|tant de temps|du temps)( a (tester|repondre|essayer|verifier)|)",
    "(pas besoin|inutile|pas la peine) (d'autres explications|d'autre explication|de plus d'explications|d'explications (supplementaires|complementaires)|(de |)(me |nous |) (rappeler|repondre|telephoner|m'appeler|nous appeler|expliquer (plus|davantage)))",
    `(le |la |l'|)(${deciders}|responsable)(,|) c'est moi( meme|)`,
    `je suis (moi meme |aussi |)(le |la |)(${deciders}|responsable)( moi meme|)`,
    "(donc |et |)(aucune|pas d'|pas besoin d'|pas d autre) (autre |)(signature|approbation|validation) (n'est |)(necessaire|requise)",
  ],
  ok: [
    `(ok|okay|d'accord|accord|bon|c'est bon|c'est ok|valide) pour ${the}${deciders}( aussi| egalement|)`,
    `(ok|accord|feu vert|validation|approbation) au nom (de |du |des )${the}${house}`,
    "(vous pouvez|tu peux|on peut) (l'activer|l'installer|le publier|la publier|l'envoyer en (prod|production|ligne)|l'ouvrir a tous)",
    "c'est parti(,|) (mettez|mets) (le|la|ca) (sur le serveur|en ligne|en prod|en production)",
    '(pas de (souci|probleme|objection)) (de|pour) (notre|mon|ma) (cote|part)(,|) (installez|publiez|livrez|deployez|mettez en ligne)',
    'bon pour accord (de|pour) (la |)(mise en (production|ligne|service)|publication|livraison)',
    "(dac|dacc|dak|d'ac|daccord)",
    '(ces|sai|c|cest|se) bon',
    '(vous|tu) (pouver|pouve|pouvai|pouvez|peu|peux|pouvé) (metre|mettre|maitre|metter) (en ligne|en prod|en production)',
    "(ok|oui|d'accord|bon|parfait) (publier|mettre en ligne|livrer|deployer|mettre en production)( svp| merci|)",
    "(notre |mon |l'|)(accord|autorisation|consentement|feu vert) (pour|a) (la |)(mise en production|diffusion|publication|mise en ligne) (est |) (=donné|=donnée|=accordé|=accordée)",
    `(=approuvé|=validé|=accepté|=approuvée|=validée|=acceptée) par ${somebody} et (par |)(moi|nous)( meme| memes|)`,
    "(l'|)accord (est |)donne",
    "c'est (beau|correct|parfait) pour nous autres",
    'recette (est |)(prononcee|acceptee|validee)( sans reserve|)',
    '(accorde|accordee)',
  ],
  undertakings: [
    `${the}${deciders} (est d'accord|approuve|valide|accepte|donne son accord|donne son feu vert|a dit oui)( aussi| egalement|)`,
    `${the}${deciders} (approuve|valide|accepte|adopte|=a approuvé|=a validé|=a accepté|=a voté) (la|le|votre|cette|ce) (proposition|devis|offre|estimation)`,
    `${the}${deciders} (est d'accord|donne son accord)( avec| sur| pour|)( (la|le|votre|cette|ce) (proposition|devis|offre)|)`,
    `(accord|feu vert|aval|approbation|validation) ${of}${somebody} (=obtenu|=obtenue|=reçu|=reçue|=donné)( ${when}|)`,
    '(commande|ordre) (par la presente |)(=passée|=passé|=confirmée|=lancée)',
    "(vous pouvez|tu peux) (demarrer|commencer|vous lancer|vous y mettre|t'y mettre) (avec (cela|ca)|la dessus)",
    `(=approuvé|=validé|=accepté) par ${the}${deciders}`,
    "planifiez( svp| s'il vous plait| donc| ca| cela|)",
    "(bon pour accord|d'accord|accord|ok|validee|valide) (avec |pour |sur |) (la |votre |le |) (solution|proposition|approche|methode) (et|ainsi que) (avec |) (l'|la |le |les |) (estimation|%|devis|prix|delai|heures|planning)",
  ],
  besideProposal: [
    `(la |)facture (cette fois |svp |) (au nom de|a l'attention de|est a envoyer a|a envoyer a|a adresser a) ${payer}`,
    `(vous pouvez |merci d'|veuillez )(adresser|envoyer) la facture (a|au) ${payer}`,
    "(mettez|mets|vous pouvez (mettre|ajouter)|ajoutez) (le|la|l'|cela|ca|les) (sur|a) (la|notre|ma) (prochaine |)(facture|note|compte)( (de|d')(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|)",
    '(mettez|ajoutez) (le|la|les|cela|ca) sur (la|notre) (prochaine |)(facture|note)',
    "(j'ai|nous avons|je mets|nous mettons) (=mis |) ~ en (copie|cc)( pour (la|votre) facture|)",
    '(le |notre |la |)(numero de commande|bon de commande|commande|bc) (#|) (suit|suivra|arrive|part) (par (courrier|la poste|mail)|a part|separement)',
    '(la |)facture (cette fois |)(a|à envoyer a|svp a|s il vous plait a|merci de l envoyer a) (la|notre) nouvelle adresse( svp| cette fois| merci|)',
    "(l'ancienne|l'ancienne adresse) n'est plus valable( depuis (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|)",
    "(le |notre |un |)(bon de commande|bon|bdc|numero de commande) (n|n °|n o|numero|no|) (#|~ - #|) (part|suit|arrive|vous parvient|est parti|part vers vous) (ce soir|aujourd'hui|demain|cette semaine|dans la journee|separement|par (courrier|mail|courriel)|)",
    "(~ |) c'est (exactement|precisement|tout a fait|bien) ce qu'il (nous|me) (faut|fallait)",
  ],
  declines: [
    "(non merci|merci non)(,|) (c'est |) (beaucoup |bien |vraiment |) trop (cher|chere|onereux)( pour nous| pour moi|)",
  ],
  pending: [
    '(je|on|nous) (ne peux pas|ne peut pas|ne pouvons pas) (approuver|valider) moi meme',
    "(valide|approuve) pas(,|) c'est (~)",
    "(d'accord|accord)(,|) moi (oui|si)",
    '(ne valide|validons) pas par (mail|e mail|courriel)',
    '(en|sur) (production|prod|live) (ca |cela |) (ne marche|ne fonctionne|toujours)',
    '(ok|marche|fonctionne) (en|sur) (production|prod)',
    '(refuse|refusee|decline|declinee)( :|:|) (la |votre |l |) (reunion|invitation|rendez vous)',
    '(a|ont) refuse (le|la|les|un|une) (paiement|livraison|facture|commande|colis)',
    '(facture|commande|carte|factures|commandes|cartes) (refusee|refusees)',
    'serait (trop|exagere)',
    "(c'est|tout est) (bon|ok|bien|correct) non",
    "n'est ce pas",
    '(comme ca|ainsi|comme cela|maintenant)(,|) compris',
    "non rien d'autre",
    "rien d'autre",
    "(pas|aucun|aucune) (d'accord|d'autorisation|de validation|accord|validation|autorisation) (requis|requise|necessaire|nécessaires)",
    'toujours pas (de lien|recu le lien|teste|pu tester)',
    '(=refusé|=bloqué) par (le|notre) (pare feu|antivirus|proxy|filtre)',
    '(peux|pouvons|peut|pu) (pas|toujours pas|pas encore) (tester|me connecter|nous connecter|ouvrir le lien)',
    'non (, |)pas encore',
    "(refuser|decliner) (l'invitation|la reunion|le rendez vous)",
    'renvoyer (moi |nous |) (le|les) (mot de passe|lien|liens|acces|identifiants)',
    "(tout a fait|entierement|completement) (de votre avis|d'accord avec vous)",
    'a revoir (demain|avec|ensemble|lundi|mardi|mercredi|jeudi|vendredi|plus tard|apres|la semaine)',
    "(laissez|donnez|laisse|donne|accordez) (moi|nous) (jusqu|jusqu'a|jusqu'au|encore|un peu|le temps|quelques)",
    '(pour|le temps de) (finir|terminer) (de tester|les tests|mes tests|nos tests)',
    '(ne suis|suis|ne sommes|sommes) pas (habilite|habilitee|autorise|autorisee|habilites|autorises) a (approuver|valider|donner|signer|decider|accepter)',
    "(n'ai|ai|n'avons|avons) pas (le droit|le pouvoir|l'autorite|qualite) (de |pour )(approuver|valider|donner|signer|decider|accepter|l'approuver)",
    "(ce n'est|c'est|n'est) pas a (moi|nous) (de |d')(approuver|valider|donner|signer|decider|accepter|l'approuver)",
    "(ok|d'accord|accord) (avec|pour|sur|a) (la|le|l'|cette|ce|votre|une|un) (reunion|rendez vous|rdv|rencontre|visite|date|formation|invitation|demo|appel)",
    "(pas ok|pas normal|pas d'accord|inacceptable|pas correct) (que (je|nous|j'aie|on|vous|ca|cela)|de (m'|nous |me |devoir |m'avoir |nous avoir )(appeler|laisser|attendre|faire|avoir|relancer))",
  ],
  rounding: ['(exactement |tout a fait |)comme il (faut|se doit)'],
  turning: [
    'concernant (le |la |l |les |) (texte|date|logo|titre|prix|planning)',
    'plan de test',
    '(marche|fonctionne|bon) la nuit',
    'version (existante|actuelle|precedente|d hier|de la semaine (passee|derniere))',
    "version (d'hier|de l'annee (passee|derniere))",
    '(content|contents|satisfait|satisfaits) (de|avec) excel',
    '(essaye|tente) (de |d )(tester|ouvrir|imprimer)',
    "(essaye|tente) d'(ouvrir|imprimer|exporter)",
    '(a pris|prend|prenait) une heure (par|pour)',
    '(recevrez|recevras|aurez|auras) (mon|notre|le|l) (accord|ok|feu vert)',
    "(recevrez|aurez) l'accord",
    '(la semaine (passee|derniere)|avant|hier) tout (etait|allait|marchait)',
    'dans le contrat',
    'oui enfin',
    // For whom it is to be released may be a part.
    "(ok|okay|d'accord|accord|bon|c'est bon|c'est ok|valide) pour (le |la |les |nos |notre )(siege|membres|associes|actionnaires)",
    'apres (les |vos |nos |) (test|tests|verification|verifications|essai|essais) (de notre cote |) , (vous pouvez|ok pour)',
    'les bons jours',
    '(apres|suite a) (les |vos |nos |mes |quelques |des |) (test|tests|verification|verifications|controle|controles|essai|essais|recette) (de notre cote |par ~ |) (vous pouvez|vous pourrez|tu peux|on pourra|ok pour)',
    '(au ralenti|par moments|par hasard|par endroits)',
    '(refaites|refais|recommencez|recommence) (tout|ca|cela|le|la|les|)',
    '(encore et encore|encore et toujours|sans cesse)',
    "(a la minute|au moment|le jour|des l'instant|a l'instant|la semaine) ou",
    '(ok|accord|=validé|=approuvé|bon) (a la|le|la|chaque) (minute|seconde|jour|semaine|fois|matin|soir)',
    '(de nouveau|a nouveau) (tester|essayer)',
    'en mode test',
    '(=testé|=testée|=essayé|=vérifié|=contrôlé) (tout |cela |)(en|sur la|sur) (prod|live|site en ligne|environnement de production)',
    "(bien|content|contente|heureusement) que (j'ai|nous avons|on a) (=testé|=vérifié|=regardé|=essayé)",
    '(un|une) (de|des|sur) (nos|mes|ces|deux|trois|quatre|#)',
    '(facture|bon|ligne|page|etiquette|commande|fois|mail|client|magasin|lettre|ticket) sur (deux|trois|quatre|cinq|#)',
    '(disparu|disparus|disparues) (dans|sur|en|au|de)',
  ],
  content: [
    '(une seule|un seul) ~ (a chaque fois|chaque fois|a chaque essai|par ~)',
    '(donne|donnent|donne|ont donne|a donne) (le|les) (resultat|resultats) (attendu|attendus|escompte|escomptes)',
    "(sans|pas) (un seul|une seule|le moindre|la moindre) (plantage|bug|souci|erreur|accroc|pepin|probleme|message d'erreur)",
    'enfin (je peux|nous pouvons|on peut) (de nouveau|a nouveau) ~',
    "enfin (tout le monde peut|(les|nos) (clients|utilisateurs|adherents|fournisseurs) peuvent) (de nouveau|a nouveau) (se connecter|entrer|commander|reserver|payer|imprimer|s'inscrire|travailler)",
    '(je peux|nous pouvons|on peut) enfin (de nouveau|a nouveau) ~',
    'enfin ~ (remarche|refonctionne|imprime a nouveau|fonctionne a nouveau|marche a nouveau|fonctionne de nouveau|marche de nouveau)',
    `(les |ces |tous les |toutes les |le |l'|)${fault} (=a|=ont|=est|=sont) (bien |enfin |tous |toutes |) (=disparu|=disparus|=disparues|partis|parties)`,
    "(l'erreur|le message d'erreur) (=a|=est) (bien |enfin |) (=disparu|=disparue)",
    '(content|contente|contents|ravi|ravie|ravis|heureux|heureuse|soulage|soulagee) que ~ (soit|soient|ait|aient|tienne|tiennent|marche|fonctionne) (enfin |maintenant |de nouveau |a nouveau |) ~',
    "(je n'ai|nous n'avons|on n'a) (rien|rien pu) (=trouvé|=vu|=remarqué|=relevé|trouver|voir) (d'anormal|de faux|d'incorrect|de bizarre|a redire|d'etrange)",
    '(chacun|chacune|tous|tout le monde) (=a|=ont) (bien |) (=reçu) (un|une|son|sa|le bon|la bonne) (mail|courriel|message|lettre|courrier|rappel|facture|etiquette|code|lien|sms|confirmation)',
    "(=arrivé|=arrivée|=arrivés|=parvenu|=parvenue) (bien |)(chez|a|au|dans) (le |la |un |une |mon |ma |notre |l'|) (client test|cliente test|parent test|adresse test|compte test|boite de reception|boite mail|boite)",
    "(apparait|apparaissent|s'affiche|s'affichent|s'imprime|s'impriment|arrive|arrivent|figure|figurent|sort|sortent|part|partent|passe|passent|remonte|remontent|s'ouvre|s'ouvrent|s'enregistre|s'enregistrent|revient|reviennent) bien( une seule fois|)",
    "sans (le|la) (moindre|plus petit|plus petite) (~) (d'erreur|erreur|souci|probleme|accroc|difficulte)",
    "sans (le|la) (moindre|plus petit|plus petite) (erreur|souci|probleme|accroc|difficulte|message d'erreur|bug|blocage)",
  ],
  tries: [
    '(=testé|=testée|=testés|=vérifié|=essayé|=contrôlé) (sous|sur|dans|avec) ~ et (sous|sur|dans|avec) ~',
    '(=comparé) (la |votre |) liste (avec|a) (mon|ma|la|notre) (ancienne|ancien|propre) (liste|fichier|~)',
    '(=comparé|=comparée|=comparés) (la ~ |le ~ |les ~ |tout |) (a|avec) (mon|ma|mes|notre|nos) (ancien|ancienne|anciens|anciennes) ~',
    '(=regardé|=vérifié|=testé|=contrôlé|=parcouru) (les |la |le |) (semaine|semaines|page|pages|periode|periodes|mois|ligne|lignes) # a #',
  ],
  takesBack: [
    '(mettez|mets|mettre|publiez|livrez|sortez|lancez|passez) (le|la|les|ca|) (en ligne|en prod|en production|) quand meme',
    '(mais|quand meme|donc) (vous pouvez|tu peux|on peut) (quand meme |tout de meme |) (le |la |)(fermer|cloturer|clore|clôturer)',
  ],
  praise: [
    "(c'est|ca va|ca charge|ca tourne|ca s'ouvre|ca demarre|ca imprime) (maintenant |) (deux fois|trois fois|beaucoup|bien|nettement|tellement|vraiment|dix fois) plus (rapide|rapidement|vite|fluide) (qu'avant|qu'auparavant|que avant)",
    "quelle (belle |) difference (avec|par rapport a) (avant|l'ancienne version|l'ancien ecran)",
    "(je ne pensais|nous ne pensions|on ne pensait|je n'imaginais) pas que (ce|ca|cela) (serait|irait) (aussi|si) (vite|rapide|simple|bien)",
    "(je n'ai|nous n'avons|on n'a|n'ai) rien (trouve|vu|constate|remarque|releve) (a redire|d'anormal|de bizarre|d'etrange|de suspect|de travers|a reprocher)",
    'rien a redire',
    "(c'(est|=était) |)(vraiment |franchement |)pas (mal|difficile|complique) du tout( ca| =travaillé|)",
    '(vraiment|franchement) pas mal',
    "(il n'y a |)plus rien (d'anormal|de faux|a signaler|a redire)",
    "(la|le|l'|cette|ce) (panne|erreur|probleme|bug|plantage|souci|message d'erreur|blocage) (n'est|ne s'est|n'a) (plus |pas |jamais |)(pas |plus |)(=revenue|=revenu|=réapparu|=réapparue|=reproduit|=reproduite|=reparue|=reparu)( depuis|)",
    "(il n'y a |je n'ai |nous n'avons |on n'a |) plus (aucune|aucun|d'|de|la moindre|le moindre) (erreur|erreurs|probleme|problemes|souci|soucis|plantage|plantages|bug|bugs|message d'erreur|doublon|doublons)( a l'impression| a la saisie| a l'ouverture| a l'envoi| au demarrage| a l'export| a l'import| a l'enregistrement| a la connexion|)",
    "(je|on|nous) (n'ai|n'a|n'avons) (=trouvé|=vu|=relevé|=constaté|=rencontré) (aucune|aucun) (erreur|erreurs|probleme|problemes|souci|bug|anomalie)",
    '(ca|tout|elle|il) a (=marché|=fonctionné) (=du premier coup|des la premiere fois|au premier essai)',
    "(elle|il) (imprime|scanne|demarre|fonctionne|marche|s'ouvre) (a nouveau|de nouveau)",
  ],
  notOk: [
    "(nan |non |) (c|c'est|cest) mort",
    "(copie|c'est|tout est|cest) a (revoir|refaire|reprendre)",
    "(nous|je) (ne donnons pas|ne donne pas|refusons|refuse|ne delivrons pas) (notre |mon |l'|d')(accord|autorisation|validation|aval|approbation)",
    '(nn|non|no) pas ok',
    "(d'accord|satisfait|satisfaits) (nous ne |je ne |on ne |)(le |) (sommes|suis|est) (absolument |vraiment |)pas( du tout|)",
  ],
  understood: [
    "(j'ai|on a|nous avons) (=réussi|=trouvé|=pu) (le faire |) (avec|grace a|en suivant) (vos|votre|tes|ton) (explications|explication|aide|instructions)",
    "(j'ai|nous avons|on a) (bien |) compris (la (marche a suivre|procedure|manipulation|demarche|solution)|comment faire|maintenant|)",
  ],
  answered: [
    "(ok|d'accord|bien|)(,|) ((j'ai|nous avons|on a) |)(=trouvé|trouve|=réussi|reussi)( merci|)",
    "(c'est|tout est) (compris|clair|note)(,|) (vous pouvez|tu peux) (fermer|cloturer|clore) (la demande|le ticket|ce ticket|cette demande)",
    "(t'as|tu as|vous avez|j'ai eu) (=répondu) a (tout|toutes mes questions|ma question|mes questions|notre question)",
    "(j'ai|nous avons) (eu |)(toutes (mes|nos)|toutes les) reponses",
    "(ok|d'accord|bien|parfait) (c'est|tout est) (tres |bien |tout a fait |)clair( maintenant|)",
  ],
  thanks: [
    '(merci|mercii|merciii) point',
    "et (nous |)vous (en |)(remercions|remercie)( d'avance| vivement|)",
    '(mercii|merciii|merciiii)',
  ],
  closings: [
    'que dieu vous (=bénisse|garde)',
    "pour (l'association|le comite|la municipalite|la paroisse)",
    'a+',
    'a plus',
    'a plus tard',
  ],
  circumstances: [
    "((lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hier|ce matin|cet apres midi|aujourd'hui|) entre # h (#|) et # h( #|)",
  ],
  tested: [
    '(tests|test|essais|essai) (concluants|concluant|reussis|reussi|ok)( sur (#|deux|trois|quatre|cinq|plusieurs) ~|)',
    '(tests|test|essais|verifications|controles) (faits|fait|effectues|realises|menes) par (moi|moi meme|nous|nous memes)',
    '(all |tous les |les |nos |) (#|) (tests|cas de test|cas|scenarios|controles) (de (test|recette) |)(sont |) (passes|verts|au vert|ok|conformes|valides|reussis)( (sur|en) (~)|)',
    '(0|zero|aucun) ko',
  ],
  byWhom: ['(tests|test|essais|verifications|controles) (faits|fait|effectues|realises|menes|menee) par'],
};
