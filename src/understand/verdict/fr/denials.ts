import type { Answers } from '../locale-words.js';

const into = '((en|sur la|dans la|a la) (production|prod|prd|ligne|live)|en (service|exploitation|reel|route)|live)';
const going =
  '((la |cette |votre |)(mise en (production|prod|ligne|service|live|exploitation)|mep|bascule|publication|diffusion|livraison|release|liberation)|(le |ce |votre |)(deploiement|passage en (production|prod|ligne|live)|lancement|go live|basculement))';
const item =
  '(livraison|mise en (production|ligne|prod|service)|mep|bascule|deploiement|publication|passage en (production|prod)|release|recette|reception|uat|vabf|vsr|bat|bon a tirer|correctif|correction|hotfix|fix|patch|version|modification|modif|changement|solution|mise a jour|maj|livrable|evolution|test|tests|essai|essais|verification|controle|validation|acceptation|diffusion|retest|recette client|resultat|resultats|rendu|travail)';
const thing = `((la|le|cette|ce|votre|les|ces|vos|notre|nos|mon|mes) ${item}|l'essai|l'evolution|l'acceptation|${item})`;
const failed =
  '(refuse|refusee|refuses|refusees|rejete|rejetee|rejetes|rejetees|recale|recalee|retoque|retoquee|ko|nok|echoue|echouee|echoues|echouees|failed|fail|rate|ratee|rates|ratees|en echec|negatif|negative|negatifs|negatives|non (valide|validee|valides|validees|accepte|acceptee|conforme|conformes|concluant|concluante|concluants|passe|passee|prononcee|autorise|autorisee|approuve|approuvee|recevable|satisfaisant|satisfaisante)|pas (bon|bonne|valide|validee|acceptee|accepte|concluant|concluante|concluants|passe|passee|conforme|approuvee|approuve|autorisee|autorise|recevable|satisfaisant|satisfaisante|acceptable)|interdit|interdite|bloque|bloquee|ajourne|ajournee|annule|annulee|invalide|invalidee|infructueux|inacceptable|irrecevable|insatisfaisant|insatisfaisante|insuffisant|insuffisante|denie|deniee|au rouge|en rouge|inefficace|inefficaces|inoperant|inoperante|inoperants|sans effet)';
const us = '( (par|pour|chez) (moi|nous)| (de|pour) (notre|ma|mon) (cote|part)|)';
/** "Not" with or without its "ne". */
const order =
  '(publiez|deployez|livrez|liberez|diffusez|installez|activez|lancez|expediez|balancez|basculez|envoyez|poussez|lachez|sortez|releasez|publie|deploie|livre|lance|balance|envoie|pousse|lache|bascule|active|installe|sors)';
const object =
  '( (ca|cela|ceci|la|le|les|rien|tout|la version|la correction|cette version|cette correction|cette modification|la modification|le correctif|ce correctif|ce truc|ce machin|cette horreur|cette daube)|)';
const fault =
  "(erreur|erreurs|bug|bugs|bogue|bogues|probleme|problemes|souci|soucis|pb|pbs|anomalie|anomalies|defaut|defauts|panne|plantage|plantages|message d'erreur|blocage|doublon|doublons|decalage|dysfonctionnement|regression|incident)";
const theFault = `((le|la|les|ce|cette|ces|notre|mon|meme) (meme |fameux |)${fault}|(l'erreur|l'anomalie|l'incident)|${fault})`;
const still = '(toujours|encore|encor|toujour|tjrs|tjs|tjr|a nouveau|de nouveau|encore et toujours|toujours et encore)';

/** How French customers say no: orders not to release, refusals as declarations, tests that failed, faults that are still there. */
export const french: Answers = {
  notOk: [
    // "The release is not authorised", "UAT failed".
    `${thing} (est |sont |a ete |ont ete |a |reste |demeure |) (donc |malheureusement |helas |encore |toujours |clairement |)${failed}${us}`,
    `(${going}|${thing}) (n'est|ne sont|n'a|n'a ete|n'est donc|n'ont) (donc |malheureusement |helas |toujours |absolument |)pas (encore |ete |)(autorise|autorisee|accepte|acceptee|valide|validee|approuve|approuvee|accordee|permise|envisageable|acceptable|recevable|concluant|concluante|concluants|satisfaisant|satisfaisante|conforme|conformes|passe|passee|possible en l'etat|admissible|prononcee)`,
    `(pas|aucun|aucune) (de |d'|)(mise en (production|prod|ligne|service)|mep|deploiement|bascule|release|accord|feu vert)( de (notre|ma) part| pour (nous|moi|cette version|cette correction|ca|ce truc)| possible| en l'etat| dans ces conditions| comme ca|)`,
    `(je|nous) (m'oppose|nous opposons|mets|mettons|oppose|opposons|appose|exerce|exercons|pose|posons|prononce|prononcons|notifie|notifions|signifie|signifions|declare|declarons) (formellement |donc |fermement |) ((a |au |)${going}|(mon|notre|un|le|l'|la|d'|) (veto|droit de veto|refus|rejet|ajournement|non conformite|non validation|opposition|recalage)|(la |le |l'|)(rejet|refus|non conformite) (de|du|de la)|(l'ajournement|l'opposition))`,
    '(je m y oppose|nous nous y opposons|je m oppose|nous nous opposons)',
    "(je m'y oppose|nous nous y opposons|je m'oppose|j'oppose|j'y oppose)( mon veto| formellement| fermement|)",
    `(je|nous|on) (interdis|interdisons|bloque|bloquons|stoppe|stoppons|annule|annulons|desapprouve|desapprouvons|recuse|recusons|invalide|invalidons|conteste|contestons|retoque|retoquons|recale|recalons|vous interdis|vous interdisons) (donc |formellement |) (${going}|${thing}|de (publier|deployer|livrer|mettre ${into})|tout|cela|ca)`,
    '(veto|mon veto|notre veto|carton rouge|feu rouge|pouce (baisse|en bas|vers le bas)|hors de question|jamais de la vie|meme pas en reve|plutot mourir|refus (net|total|categorique|formel|ferme|de (notre|ma) part)|zero pointe|zero sur (dix|vingt)|recale|recalee|retoque|retoquee|fin de non recevoir)',
    "(jrefuse|j'refuse|j refuse|jrefuz|je refuz|jrejette|jvalide pas|j'valide pas|japprouve pas|jaccepte pas|jvalid pas|j'accepte pas|j'approuve pas|j'autorise pas|j'adhere pas)",
    '(je|nous|on) (dis|disons|dit|vote|votons|reponds|repondons) (donc |clairement |) (non|niet|nein|stop|ko|nok|contre|pas ok)',
    `(ma|notre|la) reponse est (donc |) (un |) (grand |) (non|negative|niet|nok|pas ok)`,
    '(non et non|non et non et non|trois fois non|mille fois non|cent fois non|un (grand|gros) non|non de non|non sur toute la ligne)',
    `(je|nous|on) (le |la |les |l'|) (valide|validons|approuve|approuvons|accepte|acceptons|signe|signons|autorise|autorisons|cautionne|cautionnons|confirme|confirmons|recois|receptionne|receptionnons) (toujours |clairement |absolument |donc |) pas( ${thing}| ${going}| ca| cela|)`,
    `(je|nous|on) ne (le |la |les |vous |) (valide|validons|approuve|approuvons|accepte|acceptons|signe|signons|signerai|signerons|validerai|validerons|accepterai|accepterons|autorise|autorisons|cautionne|cautionnons|confirme|receptionne|receptionnons|donne|donnons|donnerai|donnerons) (toujours |clairement |absolument |donc |) (pas|rien|aucun|aucune)( (ca|cela|${thing}|${going}|l'autorisation|l'accord|notre accord|mon accord|le feu vert))`,
    `(je |nous |on |)(ne |n'|)(suis|sommes|est) (vraiment |toujours |absolument |clairement |malheureusement |donc |) pas (du tout |vraiment |)(accord|pour|satisfait|satisfaite|satisfaits|satisfaites|content|contente|contents|convaincu|convaincue|convaincus|emballe|d'acc|dac|daccord|d accord|okay)`,
    '(suis|sommes|est) (totalement |completement |tout a fait |absolument |) contre( (la|cette|le) ~|)',
    `(je|nous|on) ne (peux|pouvons|puis|peut|saurais|saurions|saurait|pourrai|pourrons) (malheureusement |helas |donc |des lors |en l'etat |)(vous |)(donner|accorder|delivrer) ((mon|notre|le|la|votre) (accord|aval|approbation|feu vert|autorisation|validation|consentement|agrement|quitus)|(l'accord|l'aval|l'approbation|l'autorisation))( (a|pour) ${going}| au (deploiement|lancement|passage en (production|prod|ligne))|)`,
    `(je|nous|on) ne (peux|pouvons|puis|peut|saurais|saurions|saurait|pourrai|pourrons) (malheureusement |helas |donc |des lors |en aucun cas |en l'etat |) (accepter|valider|approuver|autoriser|receptionner|signer|cautionner|donner|vous donner|accorder|reserver une suite favorable|donner une suite favorable|agreer|enteriner)`,
    `(suis|sommes|serons) (donc |malheureusement |) (dans l'impossibilite|dans l'incapacite|hors d'etat|incapable|incapables) de (vous |) (accepter|valider|approuver|autoriser|receptionner|signer|donner|accorder)`,
    '(refus|no go|nogo|not go|no way)',
    // Orders not to: "n'y allez pas", "lâchez pas ça en prod".
    `(ne |n'|svp |surtout |) (y |la |le |les |) (allez|allons|${order}) (surtout |donc |) (pas|rien)${object}( ${into}|)`,
    `(n'y|y) (allez|va|vas) (surtout |donc |) pas`,
    `((n'envoyez|n'installez|n'activez|n'expediez)) (surtout |donc |) (pas|rien)`,
    `(ne |)(la |le |les |) (mettez|mets|passez|passe|faites|balancez|poussez|basculez) (surtout |donc |) (pas|rien)${object} (${into}|passer)`,
    `(ne |)(faites|lancez|effectuez) (surtout |) pas ${going}`,
    `(interdiction|interdit|defense) (formelle |) de (publier|deployer|livrer|diffuser|mettre ${into}|passer ${into})`,
    `(il ne faut|faut|il faut|on ne doit|vous ne devez|on peut|on ne peut|vous ne pouvez) (surtout |absolument |vraiment |) pas (la |le |les |) (publier|deployer|livrer|diffuser|lancer|mettre${object} ${into}|passer${object} ${into}|laisser passer (ca|cela))`,
    '(ne |)(touchez|touche) (surtout |) (pas|a rien)( a la prod| a la production| au site|)',
    '(gardez|garde) (ca|la|le|tout ca|votre (version|correction)) (chez vous|au chaud|dans vos cartons)',
    '(remballez|remballe|jetez|poubelle|a la poubelle|au panier|direction poubelle|bon pour la poubelle|bonne a jeter|bon a jeter)( (moi |) (ca|tout|la|le|tout ca|votre truc)|)',
    `(stoppez|stop|arretez|annulez|bloquez|retirez|suspendez tout) (tout|${going}|la version|cette version|cette correction|ca|les frais|la mep)`,
    // Back to whoever made it.
    "(retour|renvoi|retourne|renvoye|a renvoyer) (a l'envoyeur|a l'expediteur|en (dev|developpement|cuisine|atelier|fabrique)|(au|aux) (dev|devs|developpement|developpeurs|developpeur|stand|fourneau|boulot|travail)|a l'atelier|a la case (depart|developpement|dev)|chez (le developpeur|les developpeurs|les devs|vous)|a la planche a dessin)",
    `(je|nous|on) (vous |te |) (renvoie|renvoyons|retourne|retournons|rends|rendons|reexpedie) (donc |) ((le|ce) (ticket|correctif|dossier|travail|livrable)|la (copie|correction|version|demande)|ca|cela|le tout|tout ca|votre (copie|version|correction))`,
    '(ticket|demande|dossier|incident) (est |reste |) (a rouvrir|rouvert|rouverte|reouvert|reouverte|a reouvrir)',
    "(je|nous|on) (rouvre|rouvrons|reouvre|reouvrons) (donc |) ((le|ce) (ticket|dossier)|la demande|l'incident)",
    '(rouvrez|reouvrez|rouvre|merci de rouvrir|veuillez rouvrir|a rouvrir|il faut rouvrir) ((le|ce) (ticket|dossier)|la demande)',
    "(reprenez|reprends|refaites|refais|recommencez|recommence|revoyez|revois|retravaillez|corrigez|reparez) (moi |donc |svp |) (tout|ca|cela|la|le|tout ca|(votre|la|ta) (copie|travail|correction|version|modification)|(votre|le|ce) (travail|correctif|boulot))( (a zero|depuis (zero|le debut)|de a a z|du debut|de fond en comble|svp|stp|s'il vous plait|a la base)|)",
    '(reprenez|recommencez|tout reprendre|tout recommencer|on reprend|on recommence|repartez|repartons|on repart) (a zero|de zero|depuis le debut|du debut)',
    '(recommencez|refaites|a recommencer|tout est a (refaire|recommencer|reprendre|revoir)|tout a refaire|faire encore|faites encore|refaire encore|encore refaire|revenez quand (ca|ce sera|tout)|remettez vous au travail|retour au travail|au boulot)( svp| stp| s il vous plait|)',
    // Still there.
    `${theFault} (est|sont|reste|restent|demeure|demeurent) (bien |malheureusement |helas |) (${still} |)(la|present|presents|presente|presentes|visible|visibles|reproductible|reproductibles|d'actualite|en place|actif|active|ouvert|existant|existante)( ${still}|)`,
    `${theFault} (est|sont|reste) ${still} (la|present|presente|presents|visible|reproductible|reproductible|d'actualite|actif|active|non (resolu|corrige|regle)|la meme)`,
    `${theFault} (~ |)(y est|y sont) (tous |toutes |) (${still}|${still} tous|${still} toutes)`,
    '(il |)(en (manque|manquent) (encore|toujours)|(manque|manquent) (encore|toujours) (des|les|plusieurs|beaucoup|la moitie|deux|trois|quatre|#))',
    '(bug|bugue|plante|rame|deconne|foire|coince|bloque|crashe|gele|fige) (toujours|encore|tjrs) (quand|lorsque|des que|lors)',
    `${theFault} (n'est|ne sont|n'a|n'ont) (toujours |malheureusement |helas |absolument |) pas (ete |du tout |) (corrige|corrigee|corriges|corrigees|resolu|resolue|resolus|regle|reglee|regles|repare|reparee|repares|parti|partie|disparu|traite|traitee|elimine)`,
    `${theFault} (est revenu|est revenue|sont revenus|est de retour|sont de retour|revient|reviennent|reapparait|reapparaissent|persiste|persistent|subsiste|subsistent|demeure|demeurent|recommence|continue|se repete|se repetent|se reproduit|se reproduisent)( (a chaque fois|${still}|sans arret|sans cesse|systematiquement|tout le temps|a chaque (essai|coup|clic)|regulierement)|)`,
    `(nest|n'est|n est|ne sont|c'est|cest|c|est|sont) (${still} |) (pas|tjrs pas|tjs pas) (${still} |) (corrige|corrigee|corriges|resolu|resolue|repare|reparee|regle|reglee|arrange|arrangee)`,
    '(pa|pas|poin|point) (bon|ok|bonne|dac|daccord|corige|corrige|regle|resolu|repare|accord|bien|marche)( du tout|)',
    "(ch'est|ches|cest|c est|ces|ses|s'est|se|est) (toujours |) (pas|pa|point) (bon|ok|bien|marcher|fonctionner|marche|fonctionne|correct|correcte|ca)",
    `(ca|cela|sa|cha|elle|il|rien) (n'a|n a|na|a|n'ont|ont) (toujours |) pas (marche|fonctionne|change|ete (corrige|change|regle|resolu))`,
    `ne (reagit|reagissent|s'affiche|s'affichent|s'imprime|s'impriment|s'enregistre|s'enregistrent|s'ajoute|se met|se mettent|se calcule|se sauvegarde|se trie|sauvegarde|calcule|imprime|enregistre|apparait|apparaissent|correspond|correspondent|colle|collent|reconnait|prend|prennent|accepte|permet|trie|filtre|exporte|importe|arrive|arrivent|part|partent|sort|sortent|tombe|tombent|donne|donnent|tient|tiennent|suit|suivent|fait|font|repond a (notre|nos|mon)) (${still} pas|pas ${still}|${still} rien|jamais|plus rien)( bien| correctement| juste|)`,
    `(contient|contiennent|affiche|affichent|montre|montrent|donne|donnent|comporte|comportent|renvoie|renvoient|imprime|sort|calcule|indique) (encore|toujours) (des|un|une|les|le|la|l'|de) (memes |meme |mauvais |mauvaise |faux |fausse |ancien |ancienne |anciens |anciennes |)(${fault}|totaux|montants|montant|total|prix|valeurs|valeur|adresse|adresses|chiffres|resultat|resultats|donnees|lignes vides)`,
    "(rien|que dalle|nada|que tchi|peau de balle|walou|queud|keud|zero) (rien |) (de |d'|n'est |n'a ete |n'a |) (corrige|change|regle|fait|resolu|repare|nouveau sous le soleil|ameliore|bouge)( du tout|)",
    "(y a|ya|il n'y a|il y a|n'y a|y'a) rien (qui|que) (marche|fonctionne|va|tourne|passe|tient)( la dedans| correctement| du tout|)",
    `impossible ~ depuis (votre|la|cette|ta|le) (nouvelle |) (correction|mise a jour|modification|version|livraison|maj|changement|correctif)`,
    '(ca|cela|sa) (ne |)(le fait|va|joue|passe) (vraiment |toujours |) pas( du tout|)',
    `(il y a|y a|ya|j'ai|on a|nous avons|il reste|reste|ca fait|j'obtiens) ${still} (bien |exactement |)(une|un|des|cette|ce|la|le|les|quelques|plusieurs|trop d'|#) (meme |memes |grosse |gros |grosses |petite |petit |)${fault}`,
    `(#|deux|trois|quatre|cinq|plusieurs|chaque|a chaque|les deux|les trois) fois (toujours |de suite |)(le|la|les) (meme|memes) ${fault}`,
    `${theFault} ${still} (la|presente|present|presents|presentes|visible|active|actif)`,
    '(non|pas) (fonctionne|fonctionner|marche|marcher|fonctionnel|fonctionnelle)',
    '(refuser|rejeter) (de|pour) (ma part|notre part|moi|nous)',
    '(moi|nous|je|on) (dire|dis) non',
    "(affiche|affichent|donne|donnent|imprime|calcule|sort|renvoie|fait) (encore|toujours) (n'importe quoi|nimporte quoi|du n'importe quoi|des betises|des inepties)",
    '(emets|emettons|emet|donne|donnons|rends|rendons|rend|formule|formulons) (donc |) (un |) avis (negatif|defavorable|tres defavorable)',
    '(vous voudrez bien|vous voudriez bien|veuillez|merci de bien vouloir|merci de) (donc |) (reprendre|revoir|refaire|corriger|retravailler) (votre|la|le|cette|ce) (copie|travail|correction|version|calcul|modification)',
    '(vous avez|tu as) (corrige|change|modifie|traite|touche) (a |) (la|le|les) (mauvais|mauvaise|mauvaises) (~|)',
    '(mort de chez mort|pourri de chez pourri|nul de chez nul|casse de chez casse)',
    // Of the islands.
    '=lé (pa|pas) (bon|ok|gayar)',
    '(sa|i|li) (pa|pas) (ka |) (marche|mache|maché|fonctionne)',
    'i (marche|fonctionne) (pa|pas)',
    'go/no go no go',
    // Slang.
    "(gros |enorme |vrai |un |une |quel |quelle |c'est un |c'est une |bon gros |) (fail|flop|fiasco|ratage|bide|foirage|plantage|desastre|naufrage|echec)( (total|complet|cuisant|lamentable|integral|retentissant|sur toute la ligne)|)",
    "(completement |totalement |carrement |) (a cote de la plaque|a cote du sujet|hors sujet|a l'ouest|aux fraises|dans les choux|a la ramasse|a cote de (notre|ma) demande)",
    "(c'est|cest|c|tout est|tt est|tout|tt|sa c|ca c'est) (toujours |encore |vraiment |completement |tout |carrement |) (faux|fausse|nul|nulle|naze|pourri|pourrie|foireux|foire|moisi|bancal|n'importe quoi|nimporte quoi|de la merde|de la daube|du n'importe quoi|de travers|casse|cassee|plante|mauvais|a jeter|a refaire|inutilisable|un desastre|une horreur|la cata|merdique|rate|loupe|bugue|bugge|hs|mort|a l'envers)",
    '(c|c est|cest|sa|ca|cela) (nul|naze|plante|bug|bugue|foire|deconne|merde|crashe|rame) (sa |ca |) (plante|bug|rame|merde|toujours|encore|tjrs|mort)',
    "(vous n'avez|tu n'as|vous avez|vous n avez) (pas|rien|toujours pas|manifestement pas|visiblement pas) (compris|lu|respecte|suivi|corrige|traite|fait|repondu|tenu compte) (a |de |du |) (notre|ma|la|nos|mes|le|l'|ce) ~",
    "(ce n'est|c'est|cest|ca n'est) (vraiment |toujours |absolument |) pas (du tout |) (ca|cela|ce que|ce qu'on|ce qu'il|cela que|ca qu'on|ca que|ce dont) ~",
  ],
  weakNo: [
    '(ca|cela|sa|tout) (plante|crashe|crash|bugge|bugue|beugue)',
    '(loupe|=foiré|encore loupe|encore rate|encore manque)',
    '(non non|non non non|non et non|que non|ah ca non|oh non|alors non|dame non|nan nan|neni|nenni|nada|no|nein)',
  ],
  leadIns: [
    '(ptdr|mdr|lol|xd|lolilol|jeune homme|mon jeune ami|mon bon monsieur|mon pauvre ami|ma pauvre dame)',
    'votre (machine|programme|logiciel|systeme|outil|site|application|appli|truc|machin|bidule|bazar)',
    '(beurk|berk|pouah|yerk|ark|argh|arf|bouh|ouch|aie|outch|zut|mince|flute|crotte|punaise|purée|merde|tabarnak|ciboire|calisse|crisse|oufti|peuchere|boudu|vindiou|ah la la|ah|oh|he|eh|ben|bah|ouais|alors|tiens|et non|eh bien|bon|hum|hmm|helas|las)',
    '(apres|suite a|malgre) (test|tests|essai|essais|verification|controle|(un |plusieurs |trois |deux |quelques |nos |mes |les )(test|tests|essai|essais|controles|tentatives)|(votre|la) (correction|modification|mise a jour))',
    '(au vu|compte tenu|vu|considerant|en raison|a cause) (de |des |du |) (la |le |les |) (resultats|resultat|anomalies|erreurs|tests|essais|defauts|nombre)( constatees| constates| des tests| ci dessus|)',
    '(a cause de|en raison de|vu|pour) (cette|cette grosse|ces|ce) (erreur|erreurs|anomalie|anomalies|probleme|bug)',
    '(je|nous) (dois|devons) (malheureusement |helas |) (vous |te |) (repondre|dire|signaler) (par |que |) (un |)',
    '(j en suis|nous en sommes) (desole|desoles|desolee)',
    '(je|nous|on|y|ici|pour) ',
  ],
  problems: ['beurk', 'pire', 'nul', 'nulle', 'rate', 'fail', 'rien'],
  takesBack: [
    '(=validé|=validée|=approuvé|=approuvée|=accepté|=acceptée|valide|approuve|accepte) par',
    "(reussi|reussie|reussis|succes|passe|passee|accepte|acceptee) (la seconde|la deuxieme|le second|le deuxieme|au second|au deuxieme|ensuite|depuis|apres|aujourd'hui|ce matin|cette fois)",
    // On second thoughts.
    "(enfin si|ah si|si si|mais si|eh si|quoique|quoi que|encore que|enfin oui|ah oui|attendez si|tout compte fait|reflexion faite|en fait (si|oui|ca marche|c est bon|c est ok)|en fait (c'est|tout est) (ok|bon))",
    "(j'accepte|j'approuve|j'autorise|j'adhere|jvalide|jaccepte|japprouve|je garde le reste|j'accepte le reste)",
    '(apres|suite a|avec|en) (un |une |le |) (rechargement|redemarrage|rafraichissement|actualisation|reconnexion|vidage (du|de) cache|nettoyage du cache|f5|ctrl f5|rechargeant|redemarrant|actualisant|reconnectant) (de la page |du navigateur |) (, |) (ca|cela|tout|elle|il|c est|sa) (marche|fonctionne|passe|va|bon|est ok|est bon)',
    '(ca|cela|tout|elle|il|sa) (marche|fonctionne|passe) (apres|une fois) (un |une |) (rechargement|redemarrage|rafraichissement|avoir|vide|recharge|redemarre|reconnecte)',
  ],
  qualifiers: [
    "(de (facturer|payer|regler|discuter|reporter|changer|annuler)|d'attendre|d'argent)",
    '(le|la|un|une|votre|cette|ce) (rendez vous|rdv|reunion|invitation|date|rencontre|visite|appel)',
    "pour (l'autre|un autre|une autre|les autres|l'ancien|l'ancienne)",
  ],
  pending: [
    // Of the writer's own making, or of what is no more in use.
    '(erreur|erreurs|souci|probleme|faute) (de saisie |de frappe |de manipulation |)de (ma|notre) part',
    "(dans|avec|sur|sous) (l'ancien|l'ancienne)",
    // Applause for one more fault.
    '(bingo|champagne|bravo|super|genial|chapeau) (, |)encore (un|une)',
    // "The VAT is right. The totals, they are wrong": of several things one.
    '(eux|elles|lui|elle) , (sont|est|reste|restent|ne)',
    // "Not yet", "not before": it is put off.
    "(souci|probleme|erreur|bug) (pour|avec|a|de) (me connecter|nous connecter|acceder|la connexion|connexion|(le|votre) site de test|l'acces|mon acces|notre acces|mon compte|mon mot de passe|la page de test|l'environnement de test)",
    'pas encore (ete |tout a fait |)(valide|validee|valides|validees|approuve|approuvee|approuvees|accepte|acceptee|acceptees|autorise|autorisee|signe|signee|decide|tranche|vote|votee)',
    `(n'y allez|ne (publiez|deployez|livrez|lancez|mettez|passez|basculez)|n'envoyez|${order}|mettez|passez|allez y|y allez) pas (encore|tout de suite|pour l'instant|pour le moment|maintenant|avant|aujourd'hui|ce soir|demain|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|si|tant|sans)`,
    "pas (de |d')(mise en (production|prod|ligne|service)|mep|publication|deploiement|bascule|livraison|release) (encore|tout de suite|pour l'instant|pour le moment|maintenant|avant|aujourd'hui|ce soir|demain|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le (vendredi|lundi|week end|weekend)|si|tant|sans|pendant|en (decembre|ete|aout))",
    '(suis|sommes|est|etes) (vraiment |absolument |pas du tout |) pas (du tout |vraiment |) (contre|hostile|oppose|opposee|opposes)',
    "(n'ai|n'avons|ai|avons) rien contre",
    "(n'est|ne sont|n'a|n'ont|est|sont) pas encore (ete |) (valide|validee|validees|passe|passee|passes|prononcee|accepte|acceptee|autorise|autorisee|termine|terminee|termines|fait|faite|approuve|approuvee|signe|signee|decide|decidee)",
    '(je|nous|on) (teste|testons|retesterai|testerai|testerons|regarde|regardons|regarderai|verifie|verifions|verifierai|verifierons) (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|cet apres midi|plus tard|bientot|la semaine prochaine|des que possible|ce week end|cette semaine)',
    '(page|site|environnement|serveur|lien|plateforme|adresse) de (test|tests|staging|recette|demo|preprod|preproduction) (ne|est (en panne|inaccessible|hors ligne|vide|bloque|bloquee))',
    '(je|nous|on) (refuse|refusons) de (payer|regler|attendre|repondre|choisir|tester|me prononcer|nous prononcer|parler|decider)',
    '(on|je|nous) ne (peut|peux|pouvons|dis|disons|dit) pas (dire |) que',
  ],
};
