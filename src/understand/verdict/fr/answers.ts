import type { PlainWords } from '../locale-words.js';
import { house } from './house.js';

const filler =
  "(maintenant |donc |desormais |a present |des maintenant |des aujourd'hui |aujourd'hui |sans crainte |tout de suite |bien |volontiers |directement |immediatement |sans attendre |svp |s'il vous plait |)";
const matter =
  "(ca|cela|ceci|tout|tout ca|le tout|l'ensemble|(la|cette|votre|sa) (nouvelle |derniere |)(version|solution|correction|modification|livraison|mise a jour|release)|(le|ce|votre) (nouveau |)(correctif|changement|logiciel|programme|module|patch)|(les|ces|vos) (modifications|corrections|changements))";
const it = '(ca|cela|tout|(la|cette) (nouvelle |)(version|correction|livraison)|le correctif)';
const system =
  '(production|prod|exploitation|(le |la |)(vrai systeme|systeme reel|systeme de production|environnement de production|serveur de production|serveur principal|production|prod|vrai systeme|live))';
const into = `((en|sur|dans|vers|a) ${system}|en (ligne|service|exploitation|place|live|route|oeuvre)|(sur|vers|dans) l'environnement de production|(au|dans le) systeme|chez tout le monde|partout|sur tous (les|nos) (sites|postes|serveurs|magasins))`;
const moves =
  '(mettre|passer|basculer|pousser|balancer|envoyer|faire passer|transferer|deployer|installer|publier|migrer|generaliser|lancer|livrer|(la|le|les) (mettre|passer|basculer|pousser|envoyer|transferer|deployer|installer|publier))';
/** The release by its noun. */
const going =
  "(l'exploitation|(la |cette |une |)(mise en (production|prod|ligne|service|place|exploitation|route|oeuvre)|mep|bascule|publication|livraison|migration|diffusion|generalisation|activation|installation|mise a jour|suite)|(le |ce |un |)(passage (en|a la) (production|prod|ligne)|deploiement|lancement|demarrage|basculement|passage sur le vrai systeme)|l'(activation|installation|exploitation))";
const toGoing = `((pour|a|concernant|sur|quant a) ${going}|au (deploiement|lancement|passage en (production|prod)|basculement|demarrage)|du (deploiement|lancement))`;
/** What one does who releases, in the infinitive. */
const release = `(${moves} (${matter} |)${filler}${into}|deployer|publier|livrer|basculer|installer|activer|diffuser|generaliser|lancer ${going}|proceder ${toGoing}|effectuer ${going}|faire ${going}|activer|installer|faire la bascule|l'(activer|installer|introduire|integrer|adopter|envoyer|appliquer)( ${into}|)|liberer|integrer ${matter}|valider la mise en (prod|production)|(la|le|les) (deployer|publier|livrer|installer|activer|diffuser|generaliser|lancer|liberer)|(deployer|publier|livrer|installer|activer|diffuser|generaliser|liberer) ${matter}|appuyer sur le bouton|y aller)`;
const pour = `(${toGoing}|pour ${release})`;
const leave =
  '(accord|feu vert|aval|go|ok|benediction|approbation|autorisation|assentiment|consentement|validation|bon pour accord|recette|quitus|visa)';
const our = '(notre |mon |nos |ma |le |la |un |)';
const us =
  '(de (notre|ma) part|de (notre|mon) cote|pour (moi|nous|ma part|notre part)|chez nous|de chez nous|quant a (moi|nous)|)';
/** That the writer gives leave, without what for. */
const given = `((vous avez|tu as|je donne|nous donnons|on donne|voici|vous recevez|vous pouvez compter sur|(je|nous|on) (vous |te |)(donne|donnons|accorde|accordons)) ${filler}${our}(plein |entier |)${leave}|(je|nous|on) (vous |te |)(confirme|confirmons) ${filler}${our}(accord|feu vert|aval|approbation))`;
const no = '(malheureusement |helas |surtout |vraiment |toujours |encore |)';
const not = `${no}pas (encore |du tout |)`;
const before = `(avant (${going}|de ${moves}|tout|toute ~|que ${it} ~|le passage ~)|svp|s'il vous plait|rapidement|d'urgence|au plus vite|)`;
const mend =
  '(corriger|revoir|refaire|retravailler|reprendre|rectifier|reparer|ameliorer|modifier|reporter|rejeter|recommencer|retirer|annuler|suspendre|arreter)';

/** What customers answer in words that they put together themselves. */
export const french: Pick<
  PlainWords,
  'ok' | 'notOk' | 'leadIns' | 'neutral' | 'problems' | 'weakNo' | 'tested' | 'closings'
> = {
  ok: [
    `(ok|accord|d'accord|valide|c'est bon) pour (le |l'|la |notre )${house}`,
    "(oui oui |oui |)(c'est (bon|ok) |)vous pouvez (le |la |les )(mettre|passer|lancer|envoyer)",
    "allez de l'avant( svp| s'il vous plait| avec ca| avec cela|)",
    "(je suis|nous sommes|on est) d'accord pour que vous (mettiez|passiez|publiiez|deployiez|livriez|installiez) (la |le |cette |ce |votre |) (correction|version|modification|mise a jour|nouvelle version|solution|tout|ca|cela) (en (service|production|prod|ligne)|)",
    '=validé par (mes|nos) soins',
    `(donc |)(vous pouvez|tu peux|on peut|vous etes autorises a|vous etes libres de|libre a vous de|merci de|merci de bien vouloir|veuillez|(je vous prie|nous vous prions|priere) de (bien vouloir |)|je vous laisse|nous vous laissons|on vous laisse|(je|nous) vous (autorise|autorisons|invite|invitons) a) ${filler}${release} (${into}|pour tous|pour tout le monde|)(tel quel|telle quelle|en l'etat|comme ca|ainsi|)`,
    `(${given}|${leave} (de (notre|ma) part |)|(nous sommes|je suis|on est) (tout a fait |entierement |)(d'accord|ok|favorables|favorable|partants|partant)) ${pour}`,
    `${given} ${us}`,
    `(nous sommes|je suis|on est) (tout a fait |entierement |)(d'accord|ok) avec ${going}`,
    `(et |donc |)(mettez|passez|basculez|poussez|envoyez|integrez|transferez|installez|deployez|publiez|activez|introduisez|diffusez|lancez) (le|la|les|ca|cela|tout|le tout) ${filler}(${into}|a disposition (de tous|de tout le monde)|)`,
    `(merci (d'activer|d'installer|d'ouvrir|d'integrer|d'appliquer)|(veuillez|merci de) (activer|installer|integrer|appliquer|lancer)) (${it} |la mise a jour |)(pour tous|pour tout le monde|${into}|)`,
    `(allez |)(on|nous) (met|passe|bascule|deploie|lance|installe|publie|mettons|passons|basculons|deployons) (ca |tout |)(${into})`,
    `(nous|je|on) (liberons|libere|receptionnons|receptionne) ${it}( ${toGoing}|)`,
    `(nous|je|on) (consentons|consens|consent|souscrivons) a ${going}`,
    `(nous|je|on) (prononcons|prononce|acceptons|accepte) la (reception|recette)( de (la|cette) (version|livraison|correction|modification)| du correctif|)( sans (reserve|reserves|aucune reserve)|)`,
    `(nous|je|on) (confirmons|confirme) la (reception|recette) (de (la|cette) (version|livraison|correction|modification) |du correctif |)sans (reserve|reserves|aucune reserve)`,
    `(la |notre |)(recette|reception) (est |)(ok|prononcee|acceptee|validee|reussie|positive|terminee avec succes)`,
    `(la |le |cette |ce |)(release|version|tout|livraison|correctif|modification) (est |)(valide|validee|approuve|approuvee|accepte|acceptee) par (nos soins|nous|notre equipe|moi)`,
    `(le tout|l'ensemble|tout cela) est (valide|approuve|accepte|bon)`,
    `${going} (autorisee|autorise|approuvee|approuve|validee|accordee|acceptee)`,
    `(${leave}) pour (activer|installer|deployer|publier|basculer|lancer)`,
    `(validation|approbation|feu vert|accord|pouce leve) ${us}`,
    `(du point de vue|cote) (de l'|du |de la |)(ecole|cabinet|mairie|commune|magasin|metier) (c'est |)(valide|bon|ok|approuve)`,
    '(nous|je) (prenons|prends) comme (ca|cela)',
    '(gardez|laissez) comme (ca|cela) et (publiez|deployez|installez|activez)',
    `a (mettre ${into}|deployer|publier|installer|activer|diffuser) ${filler}`,
    `(mettez|passez|basculez|poussez|balancez|envoyez|mets|passe|bascule|balance|pousse|envoie) (le |la |les |moi ca |nous ca |${matter} |)${filler}${into}`,
    `(deployez|publiez|installez|activez|basculez|diffusez|deploie|installe|active|publie) (le|la|les|${it}) ${filler}(${into}|)`,
    `(lancez|lance|faites|procedez a|effectuez) ${going}`,
    `procedez ${toGoing}`,
    `(${matter} |il |elle |)(peut|peuvent) ${filler}(etre (mis|mise|mises|passe|passee|passees|bascule|basculee|pousse|poussee) ${filler}${into}|etre (deploye|deployee|deployees|publie|publiee|installe|installee|active|activee|diffuse|diffusee|generalise|generalisee|livre|livree|libere|liberee)|(partir|passer|aller|basculer|filer|entrer) ${filler}${into}|partir) (tel quel|telle quelle|en l'etat|comme ca|)`,
    `bon pour (accord de |accord pour |)${going}`,
    `(recette|reception|validation) (prononcee|acceptee|accordee|validee)`,
    `(je|nous|on) (prononce|prononcons|valide|validons|accepte|acceptons|approuve|approuvons) (la recette|la reception|la livraison|tel quel|telle quelle|en l'etat|comme ca|${going})`,
    `${us} (rien|plus rien) ne (s'oppose|fait obstacle) ${us} (a ${going}|au deploiement|a ce que vous (deployiez|publiiez|basculiez))( ${us}|)`,
    `(je|nous|on) (ne vois|ne voyons|ne voit) (aucune |pas d'|aucun |)(objection|inconvenient|obstacle|d'inconvenient|d'objection|d'obstacle) (a ${going}|au deploiement|a ce que vous (deployiez|publiiez|basculiez))`,
    `(nous |je |on |)(n'avons|n'ai|n'a) (aucune |pas d'|plus d'|plus aucune |pas |plus )(objection|objections|reserve|reserves|d'objection|d'objections|d'opposition|opposition) (a ${going}|au deploiement)`,
    `(aucune |pas d'|sans |plus d')(objection|objections|opposition) (${us} |)(a ${going}|au deploiement)`,
    `(${it} |la nouvelle version )(nous|me) convient ${filler}`,
    `apres (discussion|concertation|accord|echange|consultation) (avec|de|en) (la direction|le (chef|patron|directeur|comite|conseil)|l'equipe|interne|la responsable) (valide|validee|approuve|feu vert|ok|accord|nous validons|c'est valide|c'est bon|c'est ok)`,
    `(allez|allez hop|hop|zou|go) (on balance |on met |)(en (prod|production|ligne|service))`,
    `c'est parti (pour ${going}|en prod)`,
    `(on|nous) (valide|validons|prend|prenons|adopte|adoptons)( ca|)( tel quel| telle quelle| comme ca|)`,
    `(ca joue|c'est bon|c'est tout bon|c'est en ordre|c'est ok|ok|c'est valide|c'est vu) (pour|chez) (nous|moi)( ${us}|)`,
    `(c'est|tout est) (tout |)(bon|en ordre|ok|valide|approuve) ${us}( ${toGoing}|)`,
  ],
  neutral: [
    "(je|on|nous) (ne |) (vois|voit|voyons|trouve|trouvons|constate|constatons) plus rien (d'anormal|de bizarre|de faux|d'incorrect|a signaler|a redire)",
    'plus besoin de (la |ma |notre |sortir la |)calculette',
    "(c'est coche|ras|rien a signaler|on est prets|nous sommes prets|pas de souci|aucun souci|pour tous|ainsi|comme ca|c'est tres bien ainsi|bien vu|sans reserve|par nos soins)",
    "(c'est propre|c'est du propre)",
    "c'est parti",
    "(des aujourd'hui|des maintenant)",
    'tel quel',
    'telle quelle',
    "en l'etat",
    'quand (vous voulez|tu veux|vous voudrez|ca vous arrange)',
    toGoing,
    `(de|depuis) chez nous`,
  ],
  notOk: [
    'pas (okay|oke|okey)',
    `(les |nos |la |le )~ (ne |)(peut|peuvent|pourra|pourront) pas (travailler|s'en servir|l'utiliser|vivre|fonctionner)`,
    `(a ${mend}|(il faut|faudra|faudrait|il faudra|il faudrait|il va falloir|vous devez|vous devriez|doit|doivent|devra|merci de|merci de bien vouloir|veuillez|priere de|(je|nous) vous (demande|demandons|prie|prions) de) (donc |d'abord |encore |vraiment |absolument |imperativement |etre |)((la |le |les |)${mend}|repartir|retourner|retravaillee|retravaille|revue|revu|corrigee|corrige|reprise|repris|refaite|refait|renvoyer|remettre|remise|remis|revenir|repousser|decaler|reverifier|regler|remedier|stopper)|merci d'(annuler|arreter)) ${before}`,
    `(merci d'attendre|(merci de|veuillez|priere de|il faut|il faudrait) (attendre|patienter)) avant (${going}|de ${moves}|tout|toute ~|que ${it} ~|le passage ~)`,
    `(merci de ne ${not}|priere de ne ${not}|veuillez ne ${not}|(svp |il vaut mieux |mieux vaut |surtout |il faut |)(surtout |)ne ${not}|il ne faut (surtout |)pas|surtout (pas|ne pas)|(impossible|hors de question|pas question|inconcevable|impensable|exclu) de) (encore |)(la |le |les |nous |)(${release}|valider|accepter|approuver|signer|travailler|utiliser|remettre ~|donner ~|continuer|se servir|s'en servir)`,
    `surtout (pas|ne pas)( comme ca| en l'etat|)`,
    `(ne |)(correspond|correspondent|repond|repondent|ressemble) (malheureusement |toujours |)(pas|en rien|nullement) (a|aux|du tout|avec)`,
    `(ne |)(fait|font|donne) (toujours |)pas (ce que|ce qu'|ce qui)`,
    `(c'est|c'etait|est|ce serait|quelle) (vraiment |tout simplement |pour nous |clairement |)(un|une|la|le) (vraie |vrai |veritable |)(catastrophe|regression|recul|echec|desastre|horreur|fiasco|blague|honte|deception|retour en arriere|probleme bloquant|point bloquant|pas en arriere)`,
    `(c'est|est|sont|reste) (vraiment |encore |toujours |malheureusement |tres |trop |assez |)(rate|ratee|rates|redhibitoire|decevant|decevante|decevants|insuffisant|insuffisante|inabouti|nul|mauvais|inachevee|inacheve|loupe|foutu|deplorable|lamentable|bancal|inadapte)`,
    `(ne |n'en |n')(suis|sommes|est|etes) (vraiment |donc |)pas (du tout |vraiment |)(content|contents|contente|contentes|satisfait|satisfaits|satisfaite|satisfaites|d'accord|convaincu|convaincus|convaincue|heureux|favorable|favorables|en mesure)`,
    `(dans l'|dans une |)(impossibilite|incapacite) (de|d') ~`,
    `(dois|devons|doit) (malheureusement |donc |helas |)(refuser|rejeter|decliner|renvoyer|retourner|contester)`,
    `(refuse|refusons|refusent|rejette|rejettent|conteste|contestons) (de (donner|valider|signer|accepter|approuver)( ${our}${leave}|)|cela|ca|ceci|cette|la|le|notre|votre|tout)`,
    `(ne |)(passerons|passera|laisserons|laissera|validerons|signerons|basculerons|demarrerons|mettrons|deploierons|accepterons|valide|laisse) (certainement |surement |)(pas|rien|jamais)`,
    `(n'ira|n'ira pas|n'irons|n'iront) (donc |surement |)pas`,
    `(ca |cela |)(ne )(nous |me )(plait|plaisent|convient|conviennent|va|satisfait) (vraiment |toujours |)pas`,
    `(non|pas) (valide|validee|recevable|conforme|accepte|acceptee|approuve|livrable|receptionne|receptionnee)`,
    `(ne )(peut|peuvent) (donc |)(pas |)etre (valide|validee|accepte|acceptee|mis|mise|deploye|deployee|receptionne)`,
    `(y sont|est|sont|restent|subsistent) (toutes |tous |)(encore|toujours) (la|presents|presentes|toutes|tous|dedans)`,
    `(les |des |plusieurs |toutes les )(erreurs|anomalies|bugs|defauts) (~ |)(y sont|sont toujours|sont encore|subsistent|persistent|demeurent)`,
    `(n'est|ne sont) (toujours |encore |)pas (corrige|corrigee|corriges|corrigees|resolu|resolue|repare|reparee|regle|reglee|fini)`,
    `(nous avons|j'ai|on a) (encore |de nouveau |malheureusement |)(trouve|constate|decouvert|releve|rencontre|vu) (encore |)(quelques|plusieurs|des|de nombreuses|beaucoup d'|trop d'|un tas d') (nouvelles |nouveaux |grosses |graves |)(erreurs|problemes|anomalies|bugs|defauts|soucis)`,
    `(il y a|y a|il reste|reste) (encore |toujours |)(un loup|un os|un hic|trop d'erreurs|trop de bugs|un bug|des bugs|une anomalie|un gros probleme)`,
    "(pouce baisse|que nenni|retour a l'expediteur|retour a l'envoyeur|pas moyen|recale|a oublier|au secours)",
    `(ne )(s'en sortent|s'y retrouvent|comprennent|marche|demarre|s'ouvre|s'envoie|s'affiche) (plus |meme |toujours |)(pas|plus)`,
    `(vous devez|tu dois|vous devriez|il faut|il va falloir) (donc |d'abord |absolument |encore |)(repasser|revoir|reprendre|corriger|supprimer|refaire|retravailler|reparer|y revenir|regler|recommencer)`,
    `(bloquerait|paralyserait|ruinerait|bloque|paralyse) (tout |toute |)(le|la|notre|nos|les) ~`,
    `(ne |n')(la |le |les |l'|)(mettez|passez|basculez|installez|activez|deployez|publiez|lancez|livrez|touchez|poussez|generalisez|diffusez|validez|faites) ${not}(encore |)`,
    `(n'installez|n'activez|n'envoyez|n'ouvrez|n'y touchez|n'allez) ${not}`,
    `ne touchez (surtout |)(pas|a rien)`,
    `(ne |n')(doit|doivent|peut|peuvent|devrait|saurait|va|pourra) ${not}(etre |)(partir|passer|aller|rester|mis|mise|deploye|deployee|publie|publiee|basculer|valide|validee|accepte|acceptee|convenir|tenir|continuer|durer)`,
    `(ne |n')(peux|pouvons|peut|veux|voulons|veut|souhaite|souhaitons|vais|allons|va) ${not}(vous |leur |en |la |le |)(~ |)(donner|accorder|accepter|valider|approuver|confirmer|signer|vivre|travailler|imposer|utiliser|servir|cautionner|endosser|prendre|laisser passer) (${our}${leave}|)`,
    `(ne |)(donne|donnons|valide|validons|accorde|accordons|prononce|prononcons|signe|signons|veux|voulons|veut|prends|prenons) (donc |)(${not}|rien|aucun|aucune)( ${our}${leave}|)`,
    `(je |nous |on )(n'en veux|n'en voulons|n'en veut|n'accepte|n'acceptons|n'approuve|n'approuvons) (donc |)pas`,
    `(ne |n'y |n'en |)(peut|pouvons|peuvent|peux) ${no}(rien) (en faire|faire|comprendre|avec|en tirer)`,
    `${no}(pas de|aucun|aucune|pas d') (${leave}|reception|${going})( ${us}|)`,
    `pas (d'accord|d'autorisation|d'aval)`,
    `(refus|rejet) (de|d'|du|par|pour|net|categorique) (${going}|${leave}|notre part)`,
    `${our}${leave} (est |reste |a ete |)(refuse|refusee|rejete|rejetee|non concluante|non prononcee|negative|en echec|non acquis|suspendu|retire)`,
    `(je|nous|on) (refuse|refusons|rejette|rejetons|m'oppose|nous opposons|s'oppose) (la|a la|au|le|l'|cette|de valider|de signer|d'accepter|de donner) (${going}|recette|reception|livraison|version|deploiement|~)`,
    `(nous|je|on) (demande|demandons|exige|exigeons|attendons|attends|reclame|reclamons) (donc |encore |)(une|des|la|les|un) (nouvelle |autre |)(correction|corrections|reprise|rectification|modification|version corrigee|revision|retour arriere|nouvelle version)`,
    `(cela|ca|la version|cette version|tout|le tout) (doit|devra|devrait) (donc |)(repartir|retourner|etre (revu|revue|corrige|corrigee|repris|reprise|refait|refaite|retravaille|retravaillee))`,
    `(pas|toujours pas|pas encore|pas du tout|guere|nullement|non) (encore |)(utilisable|exploitable|recevable|acceptable|fonctionnel|fonctionnelle|livrable|presentable|concluant|concluante|au point|ca|possible|termine|satisfaisant|satisfaisante|satisfaits|satisfait|satisfaite|convaincus|convaincu|convaincant|en ordre|mur|mure|fini|deployable|tenable|viable|serieux|pret|prete)`,
    '(inutilisable|inexploitable|irrecevable|inadmissible|inacceptable|intolerable|inenvisageable|hors de question|insuffisant|invendable)',
    `(un|une|cette|la|le|ce|toute) (~ |)(mise en (service|production|ligne)|deploiement|livraison|bascule) (est|reste|serait|semble) (donc |)(hors de question|exclu|exclue|impossible|premature|prematuree|impensable|inenvisageable|inconcevable)`,
    `(le bug|le bogue|l'erreur|l'anomalie|le defaut|le probleme|le souci|la panne|le plantage) (est|reste|demeure) (encore|toujours) (la|presente|present)`,
    `(cela|ca) ne (nous |m'|)(avance|aide|arrange|sert) (donc |)(pas|a rien|guere|en rien)`,
    `(ne |)(me |nous |)(avance|aide|arrange|convient|suffit|joue|va) (malheureusement |toujours |)pas (du tout|)`,
    `(encore |bien |)(pire) (qu'avant|qu avant|encore|que (la|l'|le) ~|qu'auparavant)`,
    `(le |notre |nos |les )(test|tests|essai|essais|recette|controle) (est|sont|a ete|ont ete|a|ont) (un |des |)(echec|echecs|negatif|negatifs|non concluant|non concluants|echoue|rate|rates|non concluante)`,
    `(recette|test|essai|reception|controle) (non concluante|non concluant|en echec|negatif|negative|rate|echoue|refusee|refuse|rejetee)`,
    `(dans|en|sous) (cet|cette|son|l'|l) (etat|forme|version) (actuel |actuelle |)(nous |je |on |c'est |cela |ca |)(ne |n'|refusons|refuse|non|rien|inutilisable|impossible)`,
    `(il y a|reste|il reste|y a) (encore |toujours |)(plusieurs|des|trop de|pas mal de|beaucoup de|quelques) (choses|points|erreurs|soucis|problemes|defauts|anomalies|bugs) (qui (clochent|ne vont pas|coincent)|a corriger|a revoir|)`,
    `(je|nous) (dois|devons|mets|mettons|oppose|opposons|pose|posons) (donc |malheureusement |)(mettre |opposer |)(mon|un|notre|le) veto`,
    `(va|vont|marche|marchent|fonctionne|fonctionnent|joue) (vraiment |toujours |encore |)pas (du tout|encore|comme ca|)`,
    `(veuillez|merci de|il faut|faut) (donc |)(revenir|retourner|repasser|remettre) (a|sur|en) (l'|la |)(ancienne|precedente|version precedente|arriere|etat precedent)`,
    `(revenez|repassez|remettez) (a |sur |)(l'ancienne|la version precedente|la precedente|en arriere)`,
    '(faut|il faut) (revoir|reprendre|refaire) (votre|la|ta) (copie|travail)',
    'revoyez (votre|la|ta) copie',
    'retour (a l envoyeur|aux developpeurs|en developpement|en atelier|a la case depart)',
    `(pas|jamais) (comme ca|en l'etat|ainsi|dans cet etat|tel quel)`,
    'bloquant',
  ],
  leadIns: [
    "(de cette (facon|maniere)|sous (sa|cette) forme (actuelle|)|avec cette version|dans ces conditions|clairement|franchement|c'est clairement|les gars|la)",
    "(nous avons|on a|j'ai) (essaye|teste|verifie|controle)( ca| cela| tout|) et",
    '(livraison|version|mise en production|mise a jour|nous sommes|je suis)',
    "(en l'etat|dans cet etat|dans l'etat actuel|dans ces conditions|tel quel|telle quelle|sous cette forme|ainsi|de ce fait|du coup|pour cette raison|par consequent|apres verification|apres essai|apres test)",
    '(je regrette|nous regrettons|je suis au regret|nous sommes au regret|navre|navree|navres|mille excuses|pardon)( mais|)',
    '(notre|nos|le|les) (controle|controles|test|tests|verification|essais) (a|ont) (montre|revele|donne|demontre) (que |)',
    '(non mais|ben|bon|eh bien|mais|non|ah non|oh non|euh)',
    "(c'est|ce sera|ce n'est) (encore |toujours |de nouveau |vraiment |)",
    '(nous|je|on|il|elle|ca|cela|merci|tout|cette|cet)',
  ],
  tested: [
    '(=testé|=testée|=essayé|=vérifié) (sur|avec|dans) (les deux|les trois|tous les|toutes les|tous nos|toutes nos) ~',
  ],
  closings: ['(bises|bisous|bonjour (du|de) ~)'],
  weakNo: ['rien a faire', 'pas moyen', 'stop', 'negatif', 'attention', 'halte', 'alerte'],
  problems: [
    'vide',
    'vides',
    'blanche',
    'blanches',
    'coupe',
    'coupee',
    'melange',
    'melanges',
    'melangee',
    'inverses',
    'inversees',
    'disparu',
    'disparus',
    'disparait',
    'disparaissent',
    'double',
    'doublon',
    'doublons',
    'fige',
    'perdu',
    'perdus',
    'plantent',
    'illisible',
    'illisibles',
    'decale',
    'decales',
    'deux fois',
    'trois fois',
  ],
};
