import type { Answers } from '../locale-words.js';
import { deciders } from './house.js';

const still =
  '(toujours|tjrs|tjs|tjr|tjours|tojours|toujour|encore|encor|tout le temps|a nouveau|de nouveau|une fois de plus)';
const trouble =
  "(probleme|problemes|pb|pbs|pbm|prob|souci|soucis|erreur|erreurs|bug|bugs|bogue|message|message d'erreur|messages d'erreur|resultat|chose|histoire|topo|panne|defaut|anomalie|anomalies|galere|cirque|comportement|plantage|blocage|ecran|chanson|refrain)";
const as =
  "( (qu'|que )(hier|avant|auparavant|precedemment|ce matin|la (derniere|premiere|semaine passee|semaine derniere) fois|la derniere fois|la semaine (passee|derniere)|lundi|mardi|mercredi|jeudi|vendredi|au debut)| chez nous| chez moi| ici| donc| helas|)";
const it =
  "(ca|cela|ceci|tout|tout cela|le tout|elle|l'ensemble|(la|cette|votre) (nouvelle |derniere |)(version|solution|correction|modification|livraison|mise a jour|release|mouture)|(le|ce|votre) (nouveau |)(correctif|changement|patch|developpement)|(les|ces|vos) (modifications|corrections|changements|adaptations))";
const into =
  '(en (production|prod|ligne|service|exploitation|live)|a disposition|sur le (site|serveur|vrai site|vrai systeme))';
const released = `(etre (mis|mise|mises|passe|passee|passees|deploye|deployee|deployes|deployees|publie|publiee|publies|publiees|livre|livree|livres|livrees|installe|installee|activee|active|diffusee|lancee|liberee|generalisee)( ${into}|)|(partir|passer|aller|basculer|entrer) ${into})`;
const release = `(la |le |les |tout |ca |)(publier|deployer|livrer|installer|activer|diffuser|lancer|liberer|proceder|y aller|foncer|balancer|envoyer|pousser|mettre ${into}|passer ${into}|basculer ${into}|pousser ${into}|envoyer ${into}|balancer ${into}|proceder (a la|au) (mise en (production|ligne|service|prod)|deploiement|publication|livraison)|lancer (la|le) (mise en (production|ligne|service|prod)|deploiement|publication|livraison))`;
const may = '((vous|tu|on) (pouvez|peux|peut|pourrez|pourras))';
const now = '(donc |maintenant |des maintenant |a present |desormais |bien |)';
const well =
  '(comme (attendu|prevu|convenu|souhaite|demande|il faut|il se doit|decrit)|correctement|parfaitement|bien|tres bien|sans (probleme|souci|erreur)|a nouveau|de nouveau|maintenant|normalement)';
const state = `(est (ok|bon|bonne|en ordre|conforme|correct|correcte|au point|parfait|parfaite|valide|validee|resolu|regle|corrige)|(fonctionne|marche|convient|repond a (notre|nos|mes|ma) (demande|attentes|besoins|attente|besoin))( ${well}|)|sont (ok|bons|bonnes|en ordre|correctes|corrects))`;
const inform =
  '(informer|annoncer|signaler|faire savoir|communiquer|dire|apprendre|aviser|indiquer|confirmer|faire part)( que|)';

/** How French customers write their ordinary answers: in Belgium, Switzerland and Quebec, on a phone, or in a letter. */
export const french: Answers = {
  greetings: [
    '(bjr|bsr|slt|hello|coucou|bonjour|salut|bonsoir|chere|cher|ma chere|mon cher|ma petite|ma bonne|hey) (bonjour|mademoiselle|mme|madame|monsieur|mr|m|a vous|a toi|a tous|tout le monde|les amis|l equipe|chere|cher|docteur|)',
  ],
  ok: [
    `(j'ai|nous avons|j'ai bien|c'est avec plaisir que|c'est avec plaisir que je|c'est avec plaisir que nous|je|nous) (le plaisir de |l'honneur de |la joie de |) (vous |te |)(confirme|confirmons|confirmer|informe|informons|informer|annonce|annoncer|signale|signaler) que (${it}|c'|tout) ${state} et (que |)(vous |tu |${it} |qu'elle |qu'il |elle |il |)(pouvez |peux |peut |peuvent |) ${now}(${released}|${release})`,
    `(je|nous|on) (vous |te |)(confirme|confirmons) (donc |bien |) que (c'est|tout est|${it} (est|sont)) (bien |tout |)(ok|bon|en ordre|conforme|valide|validee|approuve|approuvee|accepte|acceptee)( (et|donc) (que |)${may} ${now}${release}|)`,
    `(je|nous|on) (vous |te |)(confirme|confirmons) (donc |bien |) que (${may} ${now}${release}|(${it}|elle|il|qu'elle|qu'il) (peut|peuvent) ${now}${released})`,
    `et (que |)(${may} ${now}${release}|(qu'|)(elle|il|elles|ils) (peut|peuvent) ${now}${released})`,
    `(qu'elle|qu'il|elle|il|c'|ca|cela) (peut|peuvent) ${now}${released}`,
    `${may} ${now}${release}( sans (crainte|souci|probleme|hesiter)| tranquillement| les yeux fermes| quand (vous|tu) (voulez|veux)|)`,
    `${may} ${now}(la |le |les |)(mettre|passer|balancer|pousser) ${into}`,
    `(c'est|c|cest|c'est tout|tout est|tt est|tout|c tout|ces) (beau|ok|bon|en ordre|clean|carre|good|valide|dac|d'acc|bonnard) (pour|de|du|chez|cote) (moi|nous|notre (cote|part|bord|equipe)|ma part|mon (cote|bord|equipe)|la (compta|direction)|tout le monde)`,
    '(allez y|allez|vas y|go|ok|feu vert|accord|banco|partez|foncez) (avec|pour) (la (mise en (production|prod|ligne|service)|mep|publication|livraison|correction|version|suite)|le (deploiement|lancement|correctif)|mettre en (ligne|prod|production)|deployer|publier)',
    "(c'est|c|cest|ca) (ok|bon|tout bon|en ordre|dac|good) (pr|pour) (moi|nous|ns|la mep|la prod|la mise en (ligne|prod|production)|le deploiement)",
    "(feu vert|accord|validation|approbation|go|ok|bon pour accord|oui) (total |complet |plein et entier |)(de|du|pour|cote|chez) (notre|ma|mon|la|toute l'|moi|nous|notre part|l'|tout le) (part|cote|equipe|direction|bord|compta|magasin|boutique|cabinet|ecole|commune|service|monde|)",
    `(nous|je|on) (validons|valide|approuvons|approuve|acceptons|accepte|autorisons|autorise)( ${it}| la (mise en (production|ligne|service)|publication|livraison)|)( sans reserve| des deux mains| donc|)`,
    `${it} (est|sont) (donc |bien |ainsi |)(valide|validee|validees|approuve|approuvee|approuves|approuvees|accepte|acceptee|acceptees|receptionnee)( sans reserve|)`,
    'avis (favorable|positif)( (a|pour) (la (mise en (production|ligne|service)|publication)|le deploiement)| au deploiement| de notre part| de ma part|)',
    '(marque|marquons) (mon|notre) accord',
    '(bon pour|ok pour|go pour|valide pour|validee pour|approuve pour|approuvee pour|accepte pour) (la |le |)(mep|mise en (production|prod|ligne|service)|production|prod|deploiement|publication|livraison|go live)',
    '(balance|balancez|envoie|envoyez|lache|lachez) (la sauce|les chevaux|le bazar|la puree|tout|ca)',
    '(roulez|allez zou|zou|en route|on fonce|on est bons|on est bon|go go|go go go|gooo|goooo|let s go|lets go|allons y)',
    '(vas y|allez y|ok|oui|go) (mets|mettez|balance|balancez|pousse|poussez|passe|passez|publie|publiez|deploie|deployez)( (ca|tout|la|le|les)|) (en (prod|production|ligne)|)',
  ],
  yes: [
    '(ouii|ouiii|ouiiii|oui oui oui|yess|yesss|ben oui|eh oui|ah oui|oui merci|oui svp|oui stp|oui madame|ui|ouip|yup|yep yep)',
  ],
  problems: [
    "(voir|voyez) (la |les |)(capture|captures|capture d'ecran|piece jointe|photo)",
    '(encore|toujours) ',
    '(on|nous|je) (avait|avions|avais) (pourtant |)(demande|explique|ete clairs|dit)',
  ],
  notOk: [
    "(nous|je|on) (preferons|prefere) ne pas (le |la |l'|)(faire|commander|realiser|accepter|donner suite)",
    "(nous avons|j'ai|on a) decide de ne pas (le |la |l'|)(faire|accepter|donner suite|commander|realiser|poursuivre)",
    `(le |la |l'|notre |)${deciders} (n'a|n'ont) pas (accepte|approuve|valide|retenu) (le (devis|projet)|la (proposition|demande)|l'(offre|estimation)|cela|ca|votre (devis|proposition|offre|estimation))`,
    `(le |la |l'|notre |)${deciders} (a|ont) (hier |)(refuse|rejete|decline) (le (devis|projet)|la (proposition|demande)|l'(offre|estimation)|cela|ca|votre (devis|proposition|offre|estimation))`,
    `(refus|rejet) (de|du) (le |la |l'|notre |)${deciders}`,
    "(nous devons|je dois) (donc |malheureusement |)(refuser|decliner) (le (devis|projet)|la (proposition|demande)|l'(offre|estimation)|cela|ca|votre (devis|proposition|offre|estimation))",
    "(cela|ca|ce|c') (n'est|n'etait) pas (ma question|ce que (j'ai demande|je demandais|j'avais demande))",
    "c'est pas (ma question|ce que j'ai demande)",
    "(votre|cette|la|l') (reponse|explication|notice) ne (m'aide|nous aide|repond) pas",
    "(je|nous) ne (peux|pouvons|parviens pas|parvenons pas) (toujours |)(pas |)(a |)(ouvrir|enregistrer|comptabiliser|imprimer|envoyer|valider) (le|la|les|l') ~",
    '(nous renoncons|je renonce) (a|au) ',
    `(c'est |c |cest |ces |c'etait |j'ai |on a |nous avons |j'obtiens |nous obtenons |il y a |y a |donc |) ${still} (exactement |) (le |la |les |)(meme|memes|mm|mem) ${trouble}${as}`,
    `(non|nan|nann|hélas|helas|exactement) (le |la |les |)(meme|memes|mm) (probleme|problemes|pb|pbs|souci|soucis|erreur|erreurs|bug|bugs|bogue|panne|defaut|message d'erreur)${as}`,
    `(le |la |les |)(meme|memes|mm) (probleme|problemes|pb|pbs|souci|soucis|erreur|erreurs|bug|bugs|bogue|panne|defaut|message d'erreur) (qu'hier|qu'avant|que (la derniere fois|precedemment|ce matin|hier|la semaine derniere))`,
    `(c'est |c |cest |)(idem|pareil|kif kif|la meme chose) (qu'hier|qu'avant|que la derniere fois|que ce matin|que la semaine derniere)`,
    `(c'est |c |cest |)${still} (pareil|idem|comme avant|comme hier|le meme|la meme|la meme chose|kif kif|un (souci|probleme|pb|bug|message d'erreur)|des (soucis|problemes|pb|bugs|erreurs)|en (panne|erreur|rade)|casse|cassee|hs|ko|plante|plantee|bloque|bloquee|nul|mauvais|mauvaise|faux|fausse|a l'envers|de travers|foireux|merdique|lent|vide)`,
    `(c'est |c |ca |cela |sa |)(n'est |ne |est |) ${still} pas (ok|bon|bonne|ca|resolu|regle|corrige|repare|fini|valide|au point|en ordre|mieux|possible|juste|correct)`,
    `(c'est |c |cest |ca |cela |sa |)(ne |)(marche|fonctionne|va|joue|passe|tourne|roule|demarre|imprime) (${still} |)(pas|plus|rien|que dalle|tjrs pas)`,
    `(marche|fonctionne|va|joue|passe) (pas|plus) (du tout|pantoute|comme ca|non plus|chez (moi|nous)|${still})`,
    `(ca |cela |sa |tout |c'est |)(bug|bugue|bugge|beugue|bogue|plante|rame|deconne|foire|coince|cloche|merde|bloque|cale|gele|fige|crashe|crash|part en vrille|part en sucette) (encore|encor|toujours|tjrs|tjs|tjr|direct|directement|d'entree|d'emblee|aussitot|immediatement|des (l'ouverture|le demarrage|le lancement|la connexion|que ~)|a chaque fois|chaque fois|tout le temps|completement|a mort|grave|de nouveau|systematiquement|sans arret|quand)`,
    `(ca |cela |sa |)${still} (bug|bugue|bugge|beugue|bogue|plante|rame|deconne|foire|coince|bloque|cale|gele|crashe)`,
    "(c'est |c |cest |ca reste |)(encore |bien |carrement |meme |)pire( encore|)( qu'(avant|auparavant|hier)| que (jamais|la derniere fois)|)",
    "(ca|cela|sa) (recommence|empire|ne (s'ameliore pas|s'arrange pas|resout rien|regle rien)|continue (de |a |)(planter|bugger|bloquer))",
    "(rien|rien du tout) (n'a|n a|ne) (change|bouge|ete (corrige|fait|change|regle)|fonctionne|marche|va|s'affiche|se passe)( chez (nous|moi)| de notre cote| depuis|)",
    "(aucun|aucune|pas d'|zero|nulle) (amelioration|progres)( chez (nous|moi)| de notre cote| constate| constatee| depuis|)",
    "(n'a|ne nous a|ne m'a) (rien |strictement rien |) (change|resolu|regle|corrige|arrange|ameliore)( rien| du tout|)",
    "(on |nous |je |)(n'est|est|ne sommes|sommes|ne suis|suis) (vraiment |encore |toujours |) pas (encore |) (prets|pret|prete|pretes|disposes|dispose|disposee|en mesure|favorables|favorable|convaincus|convaincu) (a |de |pour |)(approuver|valider|accepter|signer|donner (notre|mon) (accord|feu vert|aval)|passer|mettre|vous (suivre|donner)|)",
    "(pouvons|peux|peut|puis) (donc |malheureusement |des lors |en l'etat |helas |) (pas|toujours pas|pas encore) (encore |donc |malheureusement |) (vous |te |) (donner|accorder|marquer|confirmer|valider|approuver|accepter|autoriser|envisager|publier|travailler|continuer) ((notre|mon|le|l'|votre) (accord|feu vert|aval|approbation|validation)|(la|cette|votre|une|ce|le|l') ~|)(pour (la |le |)(mise en (production|ligne|service)|deploiement|publication)|)",
    "(sommes|suis|serons|serai) (donc |malheureusement |) (au regret|dans l'obligation|contraint|contraints|contrainte|oblige|obliges|obligee|forces|force) (de |)(vous |)(refuser|rejeter|decliner|bloquer|retourner|renvoyer|contester|donner un avis defavorable)",
    'avis (negatif|defavorable)( (a|pour) (la (mise en (production|ligne|service)|publication)|le deploiement)| au deploiement| de notre part| de ma part|)',
    '(accord|feu vert|aval|approbation|validation|autorisation|mise en (production|ligne|service)|recette|livraison|version|correction) (refuse|refusee|non accorde|non accordee|impossible|rejete|rejetee|non validee|non donne|suspendue|suspendu)',
    '(notre|mon|la|le) (accord|feu vert|aval|approbation|reponse) (est|sera|reste) (donc |malheureusement |) (non|negatif|negative|refuse|refusee)',
    "(c'est|c|cest|ce sera|la reponse est|donc|donc c'est|donc c) (donc |) (un |)(non|nan|niet|refus|ko|recale)( pour (nous|moi)| de notre part| de notre cote|)",
    "(faut|il faut|faudrait|il faudrait|faudra|il faudra) (encore |tout |absolument |svp |)(revoir|corriger|refaire|reprendre|retravailler|regler|recommencer|reparer|verifier) (ca|cela|tout|le|la|les|l'|votre|vos|stp|svp|)",
    "(a (revoir|corriger|refaire|reprendre|retravailler|reparer))( svp| stp| d'urgence| s'il vous plait| completement|)",
    "(la direction|le comite|le conseil|le college|le conseil (communal|municipal|d'administration)|le college communal|la commune|l'assemblee|notre (direction|comite)) (ne |n'|)((valide|approuve|accepte) pas|(donne|marque) pas (son |d'|)accord|(a|est) pas (d'|)(accord|valide|approuve|accepte|marque son accord|donne son accord)|(peut|souhaite) pas (donner son accord|valider|approuver|accepter))",
    "(ne |n'|)(cloturez|fermez|publiez|deployez|livrez|mettez|clore|cloturer|fermer|publier|mettre|deployer) (donc |surtout |encore |) pas( encore| le ticket| la demande| svp| en (ligne|prod|production)|)",
    "(c'est|c|cest|la|quelle|une vraie|une) (vraiment |) (la |)(cata|catastrophe|galere|merde|cauchemar|foutoir|bazar)",
    "(plus |)rien ne (s'imprime|s'affiche|s'ouvre|marche|fonctionne|va|passe|sort|part)( plus|)",
    '(ne |n )(fait|font|donne) (toujours |tjrs |) (rien|plus rien)',
  ],
  turning: [
    '(appel|rappel|rendez vous|rdv|reunion|visite|coup de fil|telephone) (a|apres|avant|vers|des|entre|pour|a partir de) #',
    "(oui|ouais|yes) (, |)(le|mon|votre|ce|l'|c'est (bien |)(le|mon|votre)|la|ma|votre) (bon |)(numero|adresse|heure)",
  ],
  settled: [
    "(ca|cela|sa|c'est bon ca|tout|tt|tout cela) (marche|fonctionne|roule|va) (bien |tres bien |parfaitement |super bien |nickel |enfin |) (maintenant|mnt|desormais|a present|a nouveau|de nouveau|enfin|nickel|impec|comme sur des roulettes|a merveille|parfaitement|correctement|comme il faut|sur (les deux|les trois|tous (les|nos|mes) ~))",
    '(tout|tt) (marche|fonctionne|roule|est regle|est resolu|est rentre dans l ordre)( bien| tres bien| parfaitement| nickel| maintenant| chez nous|)',
    "(c'est |tout est |c |) (enfin |bien |) (resolu|regle|corrige|repare|solutionne)( maintenant| mnt| enfin|)",
    '(le |notre |mon |)(probleme|souci|bug|pb) (est |) (bien |) (resolu|regle|corrige|solutionne|parti)( maintenant| mnt|)',
    "(c'est |)(tres bien|parfait|nickel|impec|impeccable) (comme ca|ainsi)",
    'ca va comme ca',
    '(ca|cela|sa) le fait( grave| bien|)',
    '(=testé|=testée|=essayé|=vérifié|=retesté|hourra|youpi|super|genial|enfin) (et |)(ca|cela|tout) (marche|fonctionne|roule|le fait)',
  ],
  closes: [
    '(vous pouvez|tu peux|on peut|merci de|veuillez) (donc |maintenant |bien vouloir |)(cloturer|fermer|clore|archiver|cloture|ferme)( (le|ce) (ticket|dossier|cas)| la demande|)',
    '(le ticket|la demande|le dossier|ce ticket) peut (donc |maintenant |)etre (cloture|cloturee|ferme|fermee|clos|close)',
  ],
  weakNo: [
    '(echec|rate)',
    '(nan|nann|nannn|naan|noon|nooon|noooon|non non|non non non|non merci|helas non|que non|eh non|ah non|bah non|ben non|nope|niet|que nenni|negatif|non pas du tout|pas du tout|oh que non|malheureusement pas|helas pas)',
  ],
  pending: [
    "ce (n'est|n'etait) pas moi",
    'le (lien|bouton) pas ok',
    "(pas encore|toujours pas) (d'accord|de validation|de feu vert|un accord|une validation)",
    'hier (c etait |ce n etait |) pas (ok|bon)',
    '(pas|pas encore|jamais) (eu|trouve|pris) (le temps|l occasion|la possibilite|un moment|une minute)',
    "(pas|pas encore) eu (l'occasion|le loisir)",
    '(date|jour|heure|lieu|devis|offre|prix|invitation|ordre du jour) (de|pour) (la |l |cette |votre |)(prochaine |)(formation|reunion|visite|demo|rencontre)',
    'lien (dans|de|du) (votre|ton|ce|le) (mail|message|courriel|e mail)',
    '(mon|ma|notre) (propre |)(imprimante|telephone|portable|gsm|pc|ordinateur|connexion|internet|wifi|tablette|voiture) est (en panne|casse|cassee|mort|morte|hs)',
  ],
  takesBack: ['(ah|oh|non|euh) attendez'],
  leadIns: [
    'apres (mure |)(reflexion|discussion|examen)',
    '(le |)resultat (du test |)est',
    '(c|sa|mdr|lol|mince|zut|flute|oups|aie|ouille|oufti|rah|raah|argh|grr|pff|pfff|pffff|dsl|desole mais|dsl mais|bon ben|bah|nan|nann|nooon|mauvaise nouvelle|mauvaises nouvelles|mais|encore une fois|comme hier|bjr|slt)( mais| dsl| non|)',
    "(j'ai|nous avons|c'est avec) (le |un |grand |)(regret)( de| que|) (vous |devoir vous |) ((de |)(informer|annoncer|signaler|faire savoir|communiquer|dire|apprendre|aviser|indiquer|faire part) (que |)|)(je|nous|) (vous informe que|vous informons que|dois vous informer que|devons vous informer que|)",
    `(je|nous) (suis|sommes) (vraiment |)(au regret|desole|desoles|desolee|navre|navres|navree|contraint|contraints|contrainte|oblige|obliges|obligee) de (devoir |) (vous |) ${inform}`,
    `(je|nous) (dois|devons|me vois|nous voyons) (malheureusement |helas |donc |) (contraint de |obliges de |contraints de |dans l'obligation de |) (vous |) ${inform}`,
    '(je|nous) (regrette|regrettons) (de (vous |)(informer|annoncer|dire)|) (que |)(nous|je|)',
    '(a (mon|notre) (grand |vif |) regret|avec regret|regrettablement|pour l heure|a ce stade|en consequence|par consequent|des lors|dans ces conditions|de ce fait|a ce jour|en l espece)( nous| je|)',
    "(j'ai|nous avons|on a|je viens de|viens de) (bien |) (teste|tester|reteste|retester|verifie|verifier|essaye|essayer|reessaye|recommence|regarde|controle)( (ce matin|hier|aujourd'hui|a l'instant|cet apres midi|hier soir|la (correction|version|modification)|votre (correction|version|correctif)|encore|a nouveau|de nouveau|tantot)|) (et|mais)( (ca|cela|c'est|c|elle|il|nous|ce)|)",
    '(vu|vu ca|discute|parle|valide|vois|verifie) avec (mon|ma|le|la|notre) (chef|cheffe|patron|patronne|directeur|directrice|collegue|responsable|equipe)( et|)( c| c est|)',
    '(ma|mon|pour ma|pour mon) (petite|chere) ~',
    '(le |la |)(mm|meme) (pb|souci)',
    "merci( beaucoup| bien|)( (pour|de) (l'essai|votre essai|la tentative|votre travail|le travail|l'effort|vos efforts|votre aide|la rapidite|votre reactivite|avoir essaye)|)( a tous| l equipe|) mais( (c'est|ce|c|cela|ca)|)",
  ],
  qualifiers: [
    '(est|sont|a ete|ont ete|semble) (maintenant |enfin |bien |desormais |) (resolu|resolue|regle|reglee|corrige|corrigee|disparu|parti|partie|corriges|regles)',
    '(avait|avions|avons eu|ai eu|a eu)',
  ],
  praise: [
    '(ca|cela|tout|elle|tt|ça|sa) (marche|fonctionne|roule|va|passe|tourne) (enfin |bien |mnt |maintenant |tres |super |trop |vachement |parfaitement |) (bien |)(nickel|impec|impeccable|comme sur des roulettes|du tonnerre|au poil|nickel chrome|du feu de dieu|super|top|mnt|maintenant|enfin|bien|parfaitement|a la perfection|a merveille|correctement|comme il faut|comme prevu|sur (les deux|les trois|tous (les|nos|mes) ~))( mnt| maintenant| enfin| partout|)',
    '(ca|cela|tout|tt) (marche|fonctionne|roule|va)( enfin| mnt| bien|)',
    "(c'est|c|cest) (tres |vraiment |trop |super |parfaitement |) (bien|beau|parfait|top|nickel|genial|chouette|impec|impeccable|super|cool|formidable|magnifique|excellent|terrible|geant) (comme (ca|cela)|ainsi|maintenant|mnt|enfin|la|)",
    '(trop|super|hyper|vachement|tres) (bien|top|cool|content|contente|beau|chouette|fort)',
    '(impec|nickel) de chez (impec|nickel)',
    '(nickel chrome|chapeau bas|bravo|chouette|extra|sensass|genial|cool|youpi|ouf|enfin|hourra|alleluia|tip top|tiptop|waouh|wow|magnifique|merveilleux)',
    '(bonne|excellente|tres bonne) nouvelle',
    '(rien|plus rien) (a (redire|dire|signaler|ajouter)|du tout)',
  ],
  thanks: [
    "(un |tres |mille |) (tout |) (grand|enorme|gros|immense|sincere) (grand |) (merci|mercis) (a (vous|toi|tous|toute l'equipe|l'equipe|vous tous)|pour tout|encore|hein|)",
    "(merci|mrc|mci|thx|merki) (hein|donc|encore|mille fois|infiniment|pour tout|de tout coeur|du fond du coeur|beaucoup beaucoup|bcp bcp|merci|merci merci|d'avance pour tout|d'avance|pr tout|a tous|a vous tous|les gars|les filles|l'equipe|chef)",
    "(je|nous) vous (remercie|remercions) (vivement |sincerement |beaucoup |infiniment |chaleureusement |tres sincerement |) (de|pour) (votre|vos|ce|la|le|l') (message|mail|courriel|courrier|retour|reponse|envoi|appel|patience|aide|rapidite|reactivite|collaboration|intervention|suivi|diligence|travail|attention|professionnalisme|disponibilite)( de (ce matin|hier|ce jour|cette semaine|la semaine derniere)| d'hier| du # ~| rapide| et (votre|de votre|pour votre) (patience|aide|reactivite|rapidite)|)",
    "(merci|mille mercis|un grand merci) (pour|de) (votre|la|ta|votre grande|le|l') (reactivite|rapidite|patience|communication|collaboration|efficacite|disponibilite|suivi|aide|professionnalisme|gentillesse|comprehension|bonne collaboration|accompagnement)",
    "(chapeau|bravo|felicitations|compliments) (pour|a) (la|le|votre|vos|l'|toute l'|cette|ce|tous) (communication|reactivite|rapidite|travail|efficacite|boulot|suivi|equipe|collaboration|service|support|accueil|professionnalisme|)",
    "(merci|) d'avance (pr|pour) (la (mise en (ligne|prod|production)|suite|publication)|le (deploiement|suivi)|tout)",
  ],
  tested: [
    '(recette|test|tests|essais|verification) (effectuee|effectue|effectues|realisee|realise|realises|faite|fait|faits|terminee|termines) (ce jour|ce matin|hier|avec succes|)',
  ],
  closings: [
    '(passez|venez|repassez) (nous voir|me voir|prendre un (pot|cafe|verre)|boire un (pot|cafe|verre|coup)|dire bonjour) (si|quand|lorsque) vous (venez|passez|etes) (dans le ~|par ~|a ~|chez nous|par ici|dans le coin|dans la region|)',
    '(ca|cela) (me|nous) ferait plaisir',
    "(bisous|bises|biz|bizz|gros bisous|bizoux|kenavo|adieu|adissiatz|ciao ciao|tchuss|a plus tard|a pluche|la bise|bon courage|bonne journee|belle journee|bonne soiree|bonne aprem|bon aprem|bon we|bon wk|bonne fin de journee|bonne fin de semaine|bon debut de semaine|bon week|bonne nuit|bon dimanche|bon samedi|a la prochaine|a tantot|a tout bientot|bonne suite|salutations cordiales|bien le bonjour|amities|cordialement votre)( (a (vous|toi|tous|toutes|vous tous)|les amis|et merci|et bon (week end|weekend|we)|et a bientot|d'avance)|)",
    "(belle|bonne|excellente|agreable) (journee|soiree|semaine|fin de semaine|apres midi) (a (vous|toi|tous|toutes|l'equipe))",
    "(croyez|recevez|agreez) (chere |)(madame|monsieur) (a |en |)(l'expression|l'assurance) de (mes|nos) (sentiments|salutations) (distingues|les meilleurs|distinguees|les meilleures|respectueux)",
  ],
  neutral: [
    '(bref|voila|les amis|les gars)',
    '(mnt|tt|vs|ns|pr|bcp|stp|svp plait)',
    '(pour |de |)(ma|notre) part',
    '(des|quand|lorsque) (vous|tu) (le |) (voulez|souhaitez|pouvez|veux|peux|souhaites)',
    '(de|du) (notre|mon|votre) (bord|cote)',
    'aucune (anomalie|erreur|remarque|regression) (constatee|relevee|detectee|rencontree|de notre part)',
    '(le |notre |mon |)(probleme|souci|bug|pb) (est |) (bien |)(resolu|regle|corrige|solutionne|parti) (chez (nous|moi)|de notre cote|maintenant|mnt)',
  ],
};
