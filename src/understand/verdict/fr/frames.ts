import { type Frames, listed } from '../locale-words.js';
import { house } from './house.js';

/** After an auxiliary the accents of these do not matter: "j'ai teste". */
const seen =
  '(teste|testes|testee|testees|reteste|verifie|verifies|verifiee|verifiees|controle|controles|essaye|essayes|regarde|relu|parcouru|revu|examine|compare|passe en revue|refait|relance|lance|imprime|exporte|importe|saisi|traite|recalcule|execute|fait tourner|fait des tests|fait les tests|fait le test|effectue des tests|effectue les tests)';
const seenAlone =
  '(=testé|=testés|=testée|=testées|=retesté|=vérifié|=vérifiés|=vérifiée|=vérifiées|=contrôlé|=contrôlée|=essayé|=examiné|=comparé)';
const how = '(bien |tous |toutes |tout |deja |aussi |egalement |rapidement |soigneusement |encore |)';
const good =
  '(ok|bon|bonne|bons|bonnes|bien|parfait|parfaite|parfaits|parfaites|correct|correcte|corrects|correctes|conforme|conformes|tres bien|tres bon|tres bonne|en ordre|impeccable|impeccables|nickel|super|excellent|excellente|exact|exacte|exacts|exactes|juste|justes|resolu|resolue|corrige|corrigee|regle|reglee|au point)';
const well =
  '(bien|tres bien|parfaitement|correctement|parfaitement bien|comme prevu|comme attendu|comme souhaite|comme demande|comme convenu|nickel|impeccablement|impeccable|a merveille|super bien|sans (aucun |)(probleme|souci)|sans (probleme|problemes|souci|soucis|erreur))';
const now =
  '(maintenant |a present |desormais |tout |toutes |tous |bien |vraiment |de nouveau |a nouveau |tres |parfaitement |)';
const perfect = `(j'ai|nous avons|on a|ai|avons)`;

/** What a request asks for and an approval may name. */
const noun =
  '(solution|correction|modification|mise a jour|version|mise en production|mise en ligne|livraison|proposition|reponse|release|planification|estimation|offre|correctif|devis|delai|delais|planning|prix|cout|couts|resultat|travail|approche|plan|deploiement|changement|evolution|chiffrage|calendrier)';
const adjective =
  '(proposee|propose|proposees|proposes|corrigee|corrige|demandee|demande|demandees|demandes|prevue|prevu|estimee|estime|livree|livre|adaptee|adapte|actuelle|actuel|modifiee|definitive|finale)';
const thing = `((la|le|les|cette|ce|ces|votre|vos) (nouvelle |nouveau |derniere |)${noun}|l'estimation|l'offre|l'approche|l'evolution)( ${adjective}|)( et ((la |le |les |votre |)${noun}|l'estimation|l'offre)( ${adjective}|)|)`;

export const french: Frames = {
  articles: [
    'le',
    'la',
    'les',
    'un',
    'une',
    'des',
    'mon',
    'ma',
    'mes',
    'notre',
    'nos',
    'votre',
    'vos',
    'ce',
    'cette',
    'ces',
    'et',
    'tous',
    'toutes',
    'deux',
    'trois',
  ],
  tested: [
    '(tous |toutes |)(les |nos |mes |)(tests|essais|controles|verifications) (sont |ont ete |) (tous |bien |)(passes|passees|reussis|reussies|concluants|positifs|au vert|ok|bons)',
    '(je viens|nous venons|on vient) de (tester|retester|verifier|controler|refaire|relancer|lancer|faire|essayer|parcourir|comparer|passer en revue|regarder)( ~|)',
    `${perfect} ${how} ${seen} (~|)`,
    `(tout |) ${seenAlone} (~|)`,
    `~ et moi avons ${how} ${seen} (~|)`,
    "(les |tous les |nos |mes |vos |)(test|tests|controles|verifications|essais|tests d'acceptation) (~ |)((est|sont|ont ete|se sont) |)(reussis|reussi|ok|bons|concluants|concluant|positifs|passes avec succes|bien passes|bien deroules|valides|au vert|termines)",
    '(test|tests) (ok|reussi|reussis|concluant|concluants)',
    "(nous n'avons|je n'ai|on n'a) (constate |rencontre |trouve |vu |detecte |releve |)(aucun probleme|aucune erreur|aucun souci|aucune anomalie|aucun bug|pas de probleme|pas d'erreur)( constate| rencontre| ~|)",
    '(aucun|aucune|pas de|sans) (probleme|souci|erreur|anomalie|bug|remarque|objection) (a signaler |constate |constatee |rencontre |rencontree |detecte |detectee |)(de notre cote|chez nous|lors de ~|pendant ~|dans ~|sur ~)',
    '(aucun|aucune) (probleme|souci|erreur|anomalie|bug|remarque|objection)',
  ],
  others: [
    "~ (m'a|nous a|m'ont) (transmis|fait suivre|transfere|envoye) (votre|ce|cette) (demande|message|mail|courriel|question)",
    `~ (a|ont) ${how} ${seen} (~|)`,
    "(~|il|elle|ils|elles) (est|sont) (aussi |egalement |tous |)(d'accord|satisfait|satisfaite|satisfaits|content|contente|contents|ok)( aussi| egalement|)",
    '(~|il|elle) (confirme|confirment)( aussi| egalement|)',
  ],
  praise: [
    `(et |)(je |nous |)(peux |pouvons |)(confirme|confirmons|confirmer) que (tout|cela|ca|~) (fonctionne|marche|est|sont|fonctionnent) (bien |maintenant |)(comme (decrit|prevu|convenu|attendu|demande)|correctement|parfaitement|bon|bien|ok|correct|conforme|resolu|regle)`,
    '(~|tout|cela|ca) (est|sont) (maintenant |a nouveau |de nouveau |desormais |) (bien |correctement |)(calcule|calculee|calcules|calculees|affiche|affichee|affiches|affichees|imprime|imprimee|imprimes|imprimees|repris|reprise|reprises|envoye|envoyee|envoyes|arrondi|arrondis|trie|tries|triees|reconnu|reconnus|enregistre|enregistres) (comme il (faut|se doit)|correctement|comme (prevu|convenu|demande|souhaite))',
    "(~|il|elle|tout) (s'ouvre|s'imprime|se charge|demarre) (maintenant |)(directement|rapidement|immediatement|beaucoup plus vite)( dans ~| sur ~|)",
    `(je|nous) (confirme|confirmons|vous confirme|vous confirmons) que (~|tout|cela|ca) (fonctionne|fonctionnent|marche|marchent|est|sont)( ${well}| ${good}|)`,
    `(~|ca|cela|il|elle) s'(ouvre|imprime|exporte|affiche) ${now} (~ |)(${well}|sans (cet|ce|cette|l'|le|aucun|aucune) (avertissement|message|erreur|message d'erreur|probleme|lenteur))`,
    '~ y (est|sont)( bien| tous| toutes|)',
    '(cela|ca|ceci) repond a (ma|notre|mes|nos) (question|questions)',
    `(~|ca|cela|tout|il|elle|c'est|tout ca) (est|sont|semble parfaitement) ${now} ${good} ( maintenant| aussi| a present| chez nous|)`,
    `c'est ${now} ${good} ( maintenant| a present|)`,
    `(~|ca|cela|tout|il|elle) (fonctionne|fonctionnent|marche|marchent|tourne|tournent|va|s'imprime|se calcule|s'affiche|s'affichent|apparait|apparaissent|se deroule) ${now} ${well}( maintenant| a present| chez nous|)`,
    `(~|ca|cela|tout) ${now} (fonctionne|fonctionnent|marche|marchent)( maintenant| a present| desormais| aussi| a nouveau| de nouveau|)`,
    '(~ |)(correspond|correspondent) (bien |parfaitement |maintenant |)(~|)',
    `(~|il|elle) (apparait|apparaissent|s'affiche|s'affichent|figure|figurent|est|sont) (maintenant|bien|desormais) (sur (chaque|toutes les|tous les) ~|partout)`,
    `(~|il|elle) (est|sont) (maintenant |bien |desormais |)(correctement |bien )(affiche|affichee|affiches|affichees|calcule|calculee|calcules|calculees|imprime|imprimee|rempli|remplie|remplis|arrondi|arrondis|exporte|exportes|envoye|envoyes|repris|reprise)`,
    '(je suis|nous sommes|on est|tout le monde est) (tous |tres |vraiment |)(satisfait|satisfaite|satisfaits|content|contente|contents|ravi|ravie|ravis)( du resultat| de ~| avec ~|)',
    "(c'est |)(exactement |bien |tout a fait |)ce (que (nous|je|l'on|on) (voulions|voulais|voulait|souhaitions|souhaitais|attendions|attendais)|qu'il nous fallait|qu'on voulait|qu'on attendait|que nous avions demande|que j'avais demande)",
    '(bon|beau|excellent|super|tres bon|tres beau|joli|magnifique) (travail|boulot|resultat|job)( de ~| a ~| a tous| a toute l equipe| l equipe|)',
    '(le |notre |mon |)(probleme|souci|bug) (est |a ete |)(bien |maintenant |completement |)(resolu|corrige|regle)',
    'bravo (a|pour) ~',
    "(ca|cela|tout) (a l'air|parait|semble) (tres |)(bon|bien|parfait|correct) (pour nous|pour moi)",
  ],
  neutral: [
    "pour (tout le monde|tous|nous tous|toute l'equipe) (ici|chez nous|au bureau)",
    '(vous pouvez|tu peux|on peut|ca peut|cela peut|le ticket peut) (donc |maintenant |)(etre |)(cloturer|clore|fermer|archiver|facturer|cloture|ferme|clos)( le ticket| ce ticket| la demande|)',
    "(et |)(merci de |veuillez |)(prevenez|informez|avertissez|tenez|dites|faites|prevenir|informer|tenir|avertir|nous prevenir|nous informer|me prevenir|me tenir|nous tenir|nous avertir|me dire|nous dire) (nous |moi |le nous savoir |) (savoir |informe |informes |au courant |)(quand|des que|lorsque|une fois que) (c'est|ce sera|cela est|cela sera|la (version|correction|mise a jour|solution) (est|sera)|le correctif (est|sera)|tout est) (en (ligne|production|prod)|fait|deploye|deployee|livre|livree|publie|publiee|disponible)",
    '(avec|pour) (les|vos|ces) (#|deux|trois|quatre|cinq|six) (jours|heures) (proposes|proposees|estimes|estimees)',
    "(on a|nous avons|j'ai) hate (de l'utiliser|de l'avoir|d'y etre|de voir ca en ligne)",
    'comme (convenu|discute|vu|dit) (par telephone|au telephone|ensemble|de vive voix)',
    "(et|&) (de |)(la |toute la |l'|notre |mon |toute l')(comptabilite|equipe|direction|magasin)",
    'des que (possible|vous pouvez|vous voulez|vous le pouvez|tu peux)',
    `(de la part de|du cote de|cote|de|du|des|par|avec|pour|au nom de) (la |le |les |l'|l |notre |nos |tous nos |toutes nos |toute l'|toute l |tout le |toute la |mes |mon |)${house}( aussi| ici| egalement|)`,
    `(de la part de|par|de|avec) (l'|toute l'|l |)${house}`,
    "(de la part de|par|avec|pour|de) (l'entrepot|l'agence|l'usine|l'atelier|l'accueil|l'equipe|l'expedition|toute l'equipe)",
    '(tout a fait|entierement|completement|parfaitement)',
    'comme (discute|convenu|propose|prevu|decrit|demande)',
    '(de la part (de|du) |de |du |cote )(la |le |notre |l |)(compta|comptabilite|magasin|direction|logistique|equipe|bureau|ventes|achats|finance|finances|rh|informatique|atelier|gestion|entrepot|service comptable|service achats)',
    'au nom de ~',
    "(transmettez|transmets|veuillez transmettre|merci de transmettre) (nos|mes|nos sinceres) (remerciements|felicitations|compliments) a (~|l'equipe|toute l'equipe|vos collegues)",
    'plus (aucun|aucune) (erreur|probleme|souci|anomalie|remarque|avertissement)( de notre cote| chez nous| a signaler|)',
    "(il n'y a |)plus d'(erreur|erreurs|anomalie|anomalies)( de notre cote| chez nous|)",
    '(vous pouvez|tu peux) (ensuite |)(fermer|cloturer) le ticket',
    "(rien|plus rien) (d'autre |)(a (redire|ajouter|signaler|dire))( de notre cote| pour nous|)",
    thing,
    `avec ${thing}`,
    'donc',
    '(notre |votre |mon |le |ma |la |)(bon de commande|bc|centre de cout|centre de couts|reference|ref|code budget|code budgetaire|numero de commande|po)( numero| no| n| est|) (° |# |)(#)( / #|)',
    '(signature|copie signee|bon signe|accord signe) (jointe|ci jointe|joint|en piece jointe)',
    'bonne mise en (production|ligne)',
    "(desole|desolee|desoles|pardon|toutes mes excuses|mes excuses|nos excuses|excusez moi|veuillez m'excuser|veuillez nous excuser) (pour|de) (le |la |ma |notre |mon |ce |cette |)(retard|reponse tardive|delai|reponse si tardive|temps de reponse|retour tardif|silence)( ~|)",
    "(j'etais|nous etions) (en|absent|absente|absents|malade|souffrant|deborde|debordee|occupe|occupee|a) (conge|conges|vacances|deplacement|reunion|formation|voyage|arret maladie|arret|l'etranger|) (~|)",
    '(comme|tel que) (discute|convenu|mentionne|prevu|vu|evoque)( ensemble| par telephone| au telephone| hier| avec ~|)',
    'a (la semaine prochaine|bientot|tres bientot|plus tard|la prochaine)',
    '(bises|bisous)',
  ],
  thanks: [
    "merci d'avoir (=réglé|=résolu|=corrigé|=traité|=livré|=fait|=terminé|regle|resolu|corrige|traite|livre|fait) (cela|ca|ceci|tout ca|tout cela|tout|ce point|le probleme|ce probleme) (avant (les|le|la|l') (fetes|week end|weekend|fin du mois|vacances|echeance)|aussi vite|si vite|si rapidement|)",
    '(mille|cent|dix mille) fois merci',
    '(mille|cent|un grand|tres grand) (merci|mercis)',
    '(mci|merki|thx|tks|mrc|merci bcp|mille mercis|merci infiniment|merci mille fois|grand merci|un tout grand merci|merci vraiment|merci a vous|merci a tous|merci encore|encore merci)',
    'avec (nos|mes|tous nos|tous mes) (remerciements|sinceres remerciements|vifs remerciements)',
    '(nous vous|je vous|je te|on vous) (remercie|remercions)( pour (tout|votre aide|votre travail|ton aide)| beaucoup| vivement| sincerement|)',
    '(merci|un grand merci|grand merci|mille mercis|encore merci|merci beaucoup|merci encore) a ~',
    "merci d'avoir (si |aussi |)(vite |rapidement |)(corrige|resolu|regle|traite|fait|adapte) (cela|ca|~|)",
    'bravo (et |)merci',
  ],
  answered: [
    '(le |ce |)ticket (est |)a (cloturer|fermer|clore)',
    '(vous pouvez|tu peux|merci de|veuillez) (donc |maintenant |)(cloturer|fermer|clore) (le ticket|ce ticket|la demande)',
    '(le ticket|ce ticket|la demande) peut (donc |maintenant |)etre (cloture|cloturee|ferme|fermee|clos|close)',
    "c'est exactement ce que (je voulais|nous voulions|on voulait) savoir",
    '(cela|ca|ceci|votre reponse|c a) (repond|a repondu) (bien |parfaitement |completement |)a (ma|notre|mes|nos) (question|questions)',
    "(c'est|tout est) (tres |maintenant |parfaitement |)clair( pour (moi|nous)| maintenant|)",
    '(ma|notre) question est (resolue|reglee|repondue)',
  ],
  ok: [
    `(par la presente |)(je|nous|on) (par la presente |vous |)(valide|validons|approuve|approuvons|accepte|acceptons|confirme|confirmons|autorise|autorisons) (par la presente |bien |donc |volontiers |)(ca|cela|tout|l'ensemble|${thing})( pour (la production|la mise en production|la livraison)| telle quelle| tel quel|)`,
    `(c'|ca |cela |tout |l'ensemble |${thing} )(est|sont|a ete|ont ete) (par la presente |maintenant |donc |entierement |officiellement |bien |)(valide|validee|valides|validees|approuve|approuvee|accepte|acceptee|confirme|confirmee)( par (moi|nous)| de notre cote| pour (moi|nous|la production|la mise en production)|)`,
    `(je|nous) (vous |)(confirme|confirmons|informe|informons) que (ca|cela|tout|l'ensemble|${thing}) (peut|peuvent) (maintenant |donc |)(etre (mis|mise|mises) en (production|prod|ligne)|etre (deploye|deployee|livre|livree|publie|publiee|lance|lancee)|partir en (production|prod)|passer en (production|prod)|aller en production)`,
    `(vous pouvez|tu peux|merci de|veuillez|on peut|pouvez vous) (donc |maintenant |bien vouloir |) (deployer|livrer|publier|lancer|mettre en (production|prod|ligne)|installer|proceder (a|au)|demarrer|commencer|planifier) (ca|cela|tout|l'ensemble|${thing})`,
    `(vous avez|je vous donne|nous vous donnons|tu as) (donc |)(mon|notre|le|l') (accord|feu vert|go|ok|aval|validation|approbation) (pour|sur) ${thing}`,
    `(allez y|vas y|foncez|lancez) (avec|pour) ${thing}`,
    `(le |la |les |l'|)${noun} (nous |me )(convient|conviennent|va|vont)( parfaitement| tres bien| bien|)`,
    `(l'estimation|l'offre|l'approche) (nous |me )(convient|va)( parfaitement| tres bien| bien|)`,
    "(c'est|cest|c|ca c'est|tout est) (tout a fait |entierement |parfaitement |completement |)(ok|okay|bon|valide|d'accord|approuve|parfait) (pour|de|cote) (moi|nous|notre part|ma part|notre cote|mon cote|tout le monde)",
    '(vous pouvez|tu peux|on peut) (y aller|=deployé|=deployer|=livré|=publié|=validé|lancer la mise en production|lancer la mise en prod|lancer|envoyer|basculer|pousser en prod)',
    '(vous pouvez|tu peux|on peut) mettre (ca |cela |tout |la version |)(en prod|en production|en ligne)',
    '(tu peux|vous pouvez) (tout |)(deployer|livrer|publier|basculer|diffuser)',
    "(entierement |totalement |tout a fait |completement |parfaitement |officiellement |formellement |definitivement |pleinement )(valide|validee|approuve|approuvee|accepte|d'accord|ok)",
    '(on fait|faisons|faites) comme (ca|cela|prevu|convenu|propose)',
    '(nickel|parfait|super|top) (allez y|vas y|on y va|pour moi|pour nous|vous pouvez y aller)',
    "(pour nous|pour moi|de notre cote|de mon cote|cote client) (c'est |tout est |)(ok|bon|valide|tout bon|parfait|d'accord|vert|feu vert)",
    '(je|nous|on) (confirme|confirmons) (la |le |votre |cette |)(livraison|mise en production|mise en ligne|version|correction|solution|devis)',
    "(nous sommes|je suis|on est) (ok|entierement d'accord|tout a fait d'accord|d'accord)( avec ca| avec cela| avec la proposition| avec le devis|)",
    '(c bon|c ok|cest ok|ces bon)( pour (moi|nous)|)',
    '(ok|feu vert|accord|go|bon) pour (livrer|deployer|publier|mettre en (production|prod|ligne)|la livraison|le deploiement|la mise en (production|prod|ligne)|la prod|la production)',
    '(vous pouvez|tu peux|on peut) (donc |maintenant |a present |)(mettre|passer|pousser|basculer) (tout |ca |cela |la version |la correction |)en (prod|production|ligne)',
    '(mettez|passez|poussez|basculez) (tout |ca |cela |la version |la correction |)en (prod|production|ligne)',
    '(valide|approuve|accepte) (par|de) (moi|nous|notre cote|mon cote|ma part|notre part)',
    "(je vous donne|nous vous donnons|je donne|nous donnons|vous avez) (mon|notre|l') (accord|feu vert|aval|ok|validation|approbation) pour (la livraison|le deploiement|livrer|deployer|la mise en (production|prod|ligne)|la suite)",
  ],
  notOk: [
    "(c'est |ce sera |) (malheureusement |helas |clairement |donc |)(un |)non (pour|de|cote) (moi|nous|notre part|ma part|notre cote)",
    '(ne |)(pouvons|peux|peut) (~ |)pas (~ |)(accepter|valider|approuver|confirmer|donner notre accord)',
    "(ce |)n'est (~ |)(toujours |encore |vraiment |)pas (juste|bon|ok|correct|ca|en ordre)",
    '(plante|plantent|bloque|bloquent|echoue|echouent|bugge|beugue) (toujours|encore)',
    '(toujours|encore) (bloque|bloquee|en panne|le meme souci|le meme probleme|la meme erreur)',
    'pas du tout ce que',
  ],
  leadIns: [
    '(je suis|nous sommes) (vraiment |)(desole|desolee|desoles|navre|navree)( mais|)',
    "(malheureusement|helas|decidement|vraiment|clairement|certainement|absolument|definitivement|surement|franchement|honnetement|desole|de nouveau|a nouveau|une fois de plus|encore une fois|une nouvelle fois|non|mauvaise nouvelle|en l'etat|pour nous|de notre cote|de mon cote|cette fois|cette fois ci|tout simplement|simplement|aussi|donc|actuellement|nous ne sommes|je ne suis|on est|on n'est|ce n'est|c'est|regrettablement|a regret)",
    "(~ |)(n'est|ne sont|est|sont) (toujours |encore |vraiment |clairement |)",
    '(le|la|les|ce|cette|ces|notre|nos) ~',
    "(l'export|l'import|l'ecran|l'impression|l'erreur|l'affichage|l'envoi)",
    'apres (test|verification)',
    'desolee',
    'desole',
    'helas',
  ],
  approvedBy: ['(valide|validee|approuve|approuvee|confirme|confirmee|accepte|acceptee) par', 'accord de'],
  byWhom: ['(depuis|ici a|chez nous a|au nom de)', `(de|du|depuis) (la |le |notre |)${house} (de|a|d)`],
  closings: [
    "(bon|bonne|bonnes|excellente|excellent|belle|beau) (journee|soiree|semaine|weekend|week end|vacances|conges|fetes|apres midi|fin de ~|courage|continuation) (a (tous|toutes|vous|toi|l'equipe|toute l'equipe|tout le monde)|et a bientot|)",
    '(salutations|bonjour|amities|cordialement|bises|un petit bonjour) (de|depuis|du|des) ~',
    '(bav|bien a vous|bien a toi|a toute|a plus|a plus tard|a tout bientot|salut|salutations|cordiales salutations|sincerement|sinceres salutations|meilleures salutations|bonne continuation|amities|amicalement|tchao|ciao)',
    '(je reste|nous restons|restant) (a votre|a ta) disposition',
  ],
  onBehalf: ['pour', 'de', 'chez', 'au nom de', 'de la part de'],
  circumstances: [
    "(avec|sur) (environ|une|une dizaine|une vingtaine|une trentaine|une cinquantaine|plus de|quelques|plusieurs|pres de) (d'|de |)(~)",
    "(toute la|tout le) (journee|matinee|semaine|week end|apres midi)( d'hier| hier|)",
    "(ce matin|cet apres midi|ce week end|cette semaine|avant hier|tout a l'heure|a l'instant|hier soir|hier apres midi)",
    'hier',
    'depuis (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|la semaine derniere|ce matin|le week end|avant hier)',
  ],
  yes: ['ouaip', 'ouep', 'yep', 'yes', 'oui bien sur', 'oui parfait'],
  work: [
    "(validation|acceptation|approbation) (du|de l'|de la|des|de votre|de ce) (devis|offre|estimation|prix|planning|calendrier|maquette|date|rendez vous|facture|budget)",
    '(validons|approuvons|acceptons|validez) (le|la|votre|ce|cette) (planning|calendrier|date|rendez vous|budget|maquette)',
    "(d'accord|ok|accord) avec (le|votre|ce) (plan|planning)",
    "(le|la|l'|les|votre|vos) (capture|captures|capture d'ecran|captures d'ecran|demo|video|lien|plan|idee|proposition|analyse) (est|sont|fonctionne|fonctionnent|marche|parait|semble)",
    "l'(apercu|idee|analyse|exemple) (est|fonctionne|parait|semble)",
    "(d'accord|ok|okay|oki|dac|dak|dacodac|d'acc|banco|go|bon|adjuge|vendu|feu vert|accord|j'approuve|j'accepte|je valide|approuve|valide|accepte|accorde|confirme|allez y) (avec |sur |pour |)(le|la|l'|les|votre|ce|cette) (estimation|devis|prix|cout|couts|chiffrage|rendez vous|date)",
    "(d'accord|ok|accord) (avec|sur|pour) l'estimation",
    '(le|la|votre|ce) (devis|prix|cout|chiffrage|rendez vous|date) (est|a ete|convient|nous convient) (approuve|approuvee|valide|validee|accepte|bon|bonne|ok|en ordre)',
    '(vous pouvez|tu peux|on peut|merci de|veuillez|priere de) (donc |maintenant |desormais |des maintenant |bien vouloir |)(commencer|demarrer|debuter|entamer|vous y mettre)',
    '(commencez|demarrez)',
    "(lancer|lancez|demarrer|demarrez|commencer|commencez|proceder|procedez|continuer|continuez|poursuivre|poursuivez|faire|planifier) (avec |par |a |aux |)(la |les |l'|vos |ces |d'autres |)(correction|corrections|modification|modifications|changement|changements|ameliorations|analyse|tests|recherches|adaptations)",
  ],
  takesBack: [
    '(celle ci|celui ci|celle la) (oui|si)',
    'maintenant (oui|si)',
    "(c'etait|etait|c'est) pour (un|l') autre (ticket|mail|dossier)",
    'pour un autre ticket',
    '(=cliqué|=appuyé|clique|appuye|=tapé) (par erreur |) sur le mauvais (lien|bouton)',
    '(pris|utilise|=utilisé|choisi) le mauvais (lien|bouton)',
    '(trompe|=trompé|=trompée|trompee) de (lien|bouton|touche)',
    "(voulais|voulait|voulions|pensais) (dire |cliquer |appuyer |mettre |) (sur |) (l'autre|ok|le ok|le premier)",
  ],
  qualifiers: [
    'selon',
    "d'apres",
    // "C'est non seulement juste", "c'est non bloquant" refuse nothing.
    '(seulement|negligeable|bloquant|bloquante|contractuel|urgent|critique)',
    'pour (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)',
  ],
  joints: listed(
    'marche fonctionne marchait je nous il elle ils elles qui que est sont suis sommes avons ont avait fait font',
  ),
  loud: listed(`avocat avocats parfois rarement bizarrement difficilement instable chance lentement identique identiques vieux vieille vieilles manuscrites manuscrite original originale concurrent explication explications
    tant pourvu longtemps apres supposant supposons admettant admettons supposer admettre cas mesure ameliore ameliorent ancien ancienne anciens anciennes liste listes ira iront 
    semaines annees
    actuellement temporairement provisoire provisoirement instant moment
    dont
    ticket tickets vous tu quoi ou lequel laquelle lesquels comment pourquoi combien quel quelle
    etait etaient sera seront serait seraient soit etes avez avaient aura auront aurait
    peut peuvent peux pouvons pouvez pourrait pourra doit doivent dois devez devrait faut faudra faudrait va vont vais veux veut voulons
    voulez fera mais cependant toutefois pourtant sinon si lorsque quand =dès jusque jusqu avant sauf excepte hormis outre
    malgre demo apercu capture traduction raison petites petits car donc ne pas jamais rien aucun aucune personne sans ni guere peine vain seulement uniquement presque partie
    partiellement plupart moitie certains certaines reste restant restante autre autres premier premiere premiers deuxieme seconde
    prochain prochaine precedent precedente demain bientot attends attend attendre
    attente attendons disent dirait pense pensent pensons crois croit croire espere esperons suppose semble semblent apparemment
    probablement peutetre sûrement doute erreur erreurs bug bugs bogue probleme problemes souci soucis faux fausse fausses casse cassee
    cassent plante plantent planter bloque bloquee bloquent blocage echec echoue echouent lent lente lenteur ralentit arrete arretent
    manque manquent manquant manquante manquants perdu perdue perdus disparu disparue disparus disparait vide vides incorrect incorrecte
    incorrects incorrectes invalide incomplet incomplete different differents differente differentes differe different ecart ecarts
    double doubles doublon doublons fois trop mauvais mauvaise mauvaises pire moche bizarre etrange remarque remarques commentaire
    commentaires objection objections question questions reserve reserves condition conditions annule annuler annulee refuse refusee
    refuser rejete contre desaccord catastrophe bazar blague ironie haha malheureusement helas dommage desole desolee impossible
    difficile retard retards urgent urgence a-part hors moins pourcent dure durent prend mettent reçoit recoit recoivent donne
    donnent trouve trouves manquer zero inverse inverses decale decales coupe coupes tronque tronques illisible illisibles saute
    sautent encore toujours peu nul nulle nuls desastre desastreux pourri lourd lourde
    chaos desordre pagaille galere misere merdier
    mitige mitiges resultat resultats environ presque echoues abandonne abandonnes contournement theorie papier succes general moyen moyenne approximativement
    embete embetes embetee ennuye ennuyes ennuyee gene genes genee coince coinces attrape attrapes`),
};
