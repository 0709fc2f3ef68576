import type { Answers } from '../locale-words.js';

/** Where it goes. */
const into =
  '((en|sur la|dans la|a la|vers la) (production|prod|prd|ligne|live)|en (service|exploitation|reel|public|direct)|sur (le|notre|votre|leur) (vrai site|vrai systeme|vrai serveur|site public|site en ligne|site de production|serveur de (prod|production)|systeme de (prod|production))|sur (notre|votre) site|live|pour de (bon|vrai))';
/** What goes there, with its article. */
const thing =
  "((la|cette|votre|ta|leur) (nouvelle |derniere |belle |)(version|solution|correction|modification|mise a jour|maj|livraison|release|evolution|fonction|fonctionnalite|mouture|nouveaute|appli|application|adaptation|amelioration)|(le|ce|votre|ton) (nouveau |dernier |)(correctif|patch|fix|hotfix|changement|build|package|paquet|livrable|bazar|truc|machin|bidule|tout|bouzin|developpement|dev)|(les|ces|vos|tes) (nouvelles |nouveaux |)(modifications|corrections|changements|adaptations|evolutions|ameliorations|maj|modifs)|l'ensemble|l'evolution|l'amelioration|l'adaptation|la modif|cette modif|ca|cela|ceci|sa|tout|tout ca|tout cela|lui)";
/** Letting it go, as a noun with its article. */
const going =
  "((la |cette |votre |une |)(mise en (production|prod|ligne|service|live|exploitation|place)|mep|bascule|publication|diffusion|release|liberation)|(le |ce |votre |)(deploiement|passage en (production|prod|ligne|live|exploitation)|lancement|go live|basculement|envoi en (production|prod))|(la |cette |)livraison|l'installation|l'activation|l'envoi en (production|prod))";
const goingOf = `${going}( (de|du|des|pour) ${thing}| de (la|cette|votre) (version|correction|modification|solution)| du (correctif|changement|patch|fix)| des (modifications|corrections)|)`;
const now =
  '(donc |maintenant |alors |bien |a present |des a present |des maintenant |desormais |tranquillement |enfin |aussi |sans (probleme|souci|crainte) |serenement |tout de suite |immediatement |)';
const please =
  "( (svp|stp|s'il vous plait|s'il te plait|s il vous plait|merci|please|maintenant|tout de suite|immediatement|sans (crainte|attendre|tarder|hesiter|hesitation|delai|plus attendre|plus tarder)|les yeux fermes|des que possible|sans (probleme|souci)|quand (vous|tu) (voulez|veux|pouvez|peux)|a tous|pour tous|pour tout le monde|partout|chez tout le monde|a tout le monde|(a|chez|pour) tous les utilisateurs|chez les utilisateurs|sur tous les postes|je vous prie|je vous en prie|je te prie|illico|asap|direct|fissa|donc|hein|va|alors|les amis|les gars))";
const tail = `(${please}|)`;
const it = '(la |le |les |tout |ca |cela |moi ca |nous ca |nous la |nous le |nous tout |me la |me le |)';
const behindVerb = `( ${thing}| la| le| les| moi ca| nous ca| nous tout ca| moi tout ca| donc la| donc le| donc ca|)`;

/** Infinitives: "publier", "la mettre en ligne"; on a phone they are written like participles. */
const verb =
  '(publier|publie|publiez|deployer|deploye|deployez|livrer|livre|livrez|liberer|installer|activer|diffuser|lancer|lance|lancez|expedier|balancer|basculer|releaser|delivrer|lacher|sortir|pousser|envoyer|propulser|introduire|generaliser|implementer|mettre en (route|oeuvre|application))';
const move =
  '(mettre|metre|passer|passe|basculer|pousser|envoyer|balancer|faire passer|monter|propulser|lacher|sortir)';
const toRelease = `(${it}${verb}${behindVerb}( ${into}|)|${it}${move}${behindVerb} ${into}|(proceder|passer) (a|a la|au) ${goingOf}|(faire|lancer|effectuer|enclencher|declencher|realiser|executer|demarrer|programmer) ${goingOf}|(l'activer|l'installer|l'envoyer|l'ouvrir|l'expedier) ${into}|(l'activer|l'installer|l'expedier|l'introduire|l'implementer|l'ouvrir)|y aller|foncer|appuyer sur le bouton|ouvrir les vannes|lacher les chevaux|envoyer la (sauce|puree))`;
const may =
  "((vous|vs|tu|on|t) (pouvez|pouver|pouve|pouvais|pvez|peux|peut|peu|pourrez|pourras|pourra)|libre a vous de|a vous de|n hesitez pas a|n hesite pas a|n'hesitez pas a|n'hesite pas a)";

/** Orders to several or politely; those that say nothing else may stand alone. */
const order = `((publiez|deployez|livrez|liberez|diffusez|installez|activez|expediez|balancez|lancez|basculez|releasez|delivrez)( donc|)${behindVerb}( ${into}|)|(envoyez|poussez|lachez|sortez|propulsez) (donc |)(${thing}|la|le|les)( ${into}|)|envoyez (donc |)${into}|(mettez|metez|passez|faites passer|montez|basculez|poussez|envoyez|balancez|lachez|sortez)( donc|)${behindVerb}( donc|) ${into}|(mettez|faites) (donc |moi |nous |)(tout |ca |cela |la |le |)en route|procedez( donc|)( (a|a la|au) ${goingOf}|)|(faites|lancez|effectuez|enclenchez|declenchez|executez|programmez) (donc |)${goingOf})`;
/** Orders to one; those that are nouns or participles, too, have something behind them. */
const told = `((=publie|deploie|diffuse|expedie|fonce)${behindVerb}( ${into}|)|(envoie|envoi|=pousse|=lâche|=lache|sors) (${thing}|la|le|les)( ${into}|)|(=livre|=lance|=bascule|=installe|=active|=libère|=libere|release) (${thing}|la|le|les|moi ca)( ${into}|)|release (please|svp|stp)|(mets|met|=passe|fais passer|envoie|=pousse|=balance|=bascule)${behindVerb} ${into})`;
const together = `((on|nous) (=publie|deploie|=livre|=lance|envoie|fonce|=bascule|=balance|release|diffuse|=pousse|=lâche|deroule)${behindVerb}( ${into}|)|on (met|=passe|part|file|=bascule|=pousse)${behindVerb} ${into}|(publions|deployons|livrons|lancons|diffusons|expedions|basculons|fonçons|foncons|allons y)${behindVerb}( ${into}|)|(mettons|passons)${behindVerb} ${into})`;
const urge =
  '(vas y|allez y|allez|alors|donc|bon alors|du coup|go|hop|et hop|zou|allez hop|allez zou|ok|oui|yes|ouais|banco|bon)';
/** What would stand in the way, and does not. */
const nothing =
  "((aucun|aucune|nul|nulle|pas le moindre|pas la moindre) (inconvenient|objection|obstacle|opposition|contre indication|empechement|frein)|pas (d'inconvenient|d'objection|d'objections|d'obstacle|d'opposition|d'empechement|de contre indication|de frein))";
const participle =
  '(publie|publiee|publies|deploye|deployee|deployes|livre|livree|livres|libere|liberee|installe|installee|active|activee|diffuse|diffusee|lance|lancee|expedie|expediee|bascule|basculee|releasee|release|generalise|generalisee)';
const leave =
  "(l'autorisation|l'accord|l'aval|l'approbation|autorisation|permission|accord|feu vert|aval|go|ok|droit|approbation|benediction|consentement|assentiment|validation)";

/** Permissions and orders to let a version go, put together of who, what is done, with what and whereto. */
export const french: Answers = {
  ok: [
    `${may} ${now}${toRelease}${tail}`,
    `(c'est bon |)(veuillez|merci de|merci d|priere de|svp|s'il vous plait|je vous prie de|nous vous prions de|je vous prie de bien vouloir|nous vous prions de bien vouloir|je vous demande de|nous vous demandons de|vous etes pries de|merci de bien vouloir|veuillez donc|ayez l'amabilite de|il faut|faut|y a plus qu'a|il n'y a plus qu'a|il n'y a donc plus qu'a|il ne reste (donc |)plus qu'a|il ne (vous |)reste (donc |)plus qu'a|reste plus qu'a|n'y a plus qu'a|plus qu'a) ${toRelease}${tail}`,
    `${order}${tail}`,
    `(merci|priere|ayez l'obligeance|veuillez|il reste) (d'installer|d'activer|d'expedier)${behindVerb}( ${into}|)${tail}`,
    `(merci|priere|je vous prie|nous vous prions) (d'installer|d'activer|d'envoyer|d'expedier) (${thing}|la|le|les) ${into}${tail}`,
    `${told}${tail}`,
    `${together}${tail}`,
    `${urge} (${order}|${told}|${together}|=lance|=livre|=publie|envoie|=bascule)${tail}`,
    `(allez|hop|zou|et hop|allez hop|go|banco|direction|cap|tout|tous|direct|directement|feu|top|ouste) (sur la|la|en|live en|pour la|a la) (prod|production|ligne)`,
    `(go|gogo|feu|top) (prod|production|mep|live|release|deploiement|livraison)`,
    // "Good to go": what it is ready for is named.
    `(bon|bonne|bons|bonnes|ok|c'est bon|c'est ok|d'accord|accord|oui|go|feu vert|valide|validee|banco) (a|pour) ${toRelease}${tail}`,
    `(bon|bonne|ok) a (tirer|livrer|publier|deployer|mettre ${into}|diffuser|lancer|expedier)`,
    `(donc |)a (publier|deployer|livrer|diffuser|mettre ${into}|passer ${into}|basculer ${into}|installer|liberer)${tail}`,
    // Who permits it.
    `(je|nous|on) (vous |t |te |)(autorise|autorisons|permets|permettons|permet|invite|invitons|laisse|laissons|encourage|encourageons|charge|chargeons|engage|engageons) (donc |par la presente |volontiers |)(a |de |d |)${toRelease}${tail}`,
    `(vous (etes|voila|voici)|te voila) (donc |ainsi |)(autorise|autorises|autorisee|libre|libres|habilites) (a|de) ${toRelease}${tail}`,
    `(vous avez|tu as|vs avez|je (vous |te |)donne|nous (vous |)donnons|on (vous |te |)donne|je (vous |)accorde|nous (vous |)accordons|voici|avec|recevez) (donc |par la presente |bien |)(l'|le |la |ma |mon |notre |votre |un |toute |)${leave} (de|d|pour|a) (${toRelease}|${goingOf})${tail}`,
    `(l'autorisation|l'accord|l'approbation|l'aval|${leave}) (de|d|pour|a) (${toRelease}|${goingOf}) (est |vous est |) (donc |par la presente |) (=donné|=donnée|=accordé|=accordée|=délivrée|acquis|acquise|donne|donnee|accorde|accordee)`,
    `(feu vert|accord|ok|okay|go|bon|banco|oui|aval|visa|approbation|autorisation|d'accord|favorable|avis favorable|partant|partante|partants|un grand oui) (total |complet |plein et entier |sans reserve |) (pour|a|au|sur|de) ${goingOf}( ${into}|)`,
    `(je suis|nous sommes|on est) (tout a fait |entierement |totalement |) (d'accord|ok|favorable|favorables|partant|partante|partants|pour) (pour|a|avec|) (que vous (publiiez|deployiez|livriez|mettiez (ca|la|le) ${into})|${toRelease}|${goingOf})`,
    `${may} ${now}(merger|fusionner|tagger|taguer) et ${toRelease}${tail}`,
    `${may} ${now}(mettre en (route|marche)|lancer|demarrer) votre (machine|programme|logiciel|systeme|application|appli)${tail}`,
    `et (vous |te |)(autorise|autorisons|invite|invitons|laisse|laissons|prie|prions|charge|chargeons) (donc |)(a |de |)${toRelease}${tail}`,
    `(((je|nous|on) |(notre|mon) service |notre equipe |)(emets|emettons|emet|donne|donnons|rends|rendons|rend|formule|formulons) (donc |)(un |)|)avis (tres |entierement |)(favorable|positif)( sans reserve|)( (a|pour|quant a|sur|concernant) ${goingOf}| au (deploiement|lancement|passage en (production|prod|ligne))|)`,
    // In Belgium and Switzerland "seulement" bids one go ahead; behind a noun it would be a part.
    `(allez y|vas y|allez|faites|fais|faites le|y aller|lancez|procedez|(publiez|livrez|deployez|mettez ${into}|mettez (la|le|les|ca) ${into})( (la|le|les|ca)|)) seulement`,
    // What may happen to it.
    `(${thing}|elle|il|elles|ils|c'|qu'elle|qu'il) (peut|peuvent|peu|pourra|pourront) ${now}(etre ${participle}( ${into}|)|etre (mis|mise|mises|passe|passee|passees|envoye|envoyee) ${into}|(partir|passer|aller|basculer|sortir|entrer|rejoindre) ${into}|partir|sortir)${tail}`,
    `et (peut|peuvent|pourra) ${now}(etre ${participle}( ${into}|)|etre (mis|mise|mises|passe|passee|passees) ${into}|(partir|passer|aller|basculer) ${into})${tail}`,
    `${goingOf} (peut|pourra) ${now}(avoir lieu|se faire|etre (faite|fait|lancee|lance|effectuee|effectue|realisee|programmee|programme|declenchee|enclenchee)|demarrer|commencer)${tail}`,
    `(qu'on|que l'on) (la |le |les |) (publie|deploie|livre|lance|envoie|diffuse|expedie|mette|passe)${behindVerb}( ${into}|)`,
    `(qu'elle|qu'il|qu'elles|qu'ils) (parte|partent|sorte|aille|passe|soit ${participle}|soit (mis|mise))( ${into}|)`,
    `(plus |)(rien|plus rien) (ne s'oppose|n'empeche|ne fait obstacle|n'interdit|ne retient|n'entrave) (donc |plus |desormais |maintenant |)(a |au |de |que |pour |)(${goingOf}|${toRelease}|ce que vous (publiiez|livriez|deployiez))`,
    `(la voie est|voie|le chemin est|la piste est|la route est) (libre|degagee|ouverte|toute tracee)`,
    `(${nothing}|aucun point bloquant) (a|au|pour|de) (${goingOf}|${toRelease})`,
    `(je|nous|on) (ne vois|ne voyons|n'ai|n'avons|ne voit|n'a|vois|voyons|n'y vois|n'y voyons|n'y voit|y vois) (donc |) (${nothing} (a|au|pour|de) (${goingOf}|${toRelease})|(aucune|pas de) raison d'attendre( plus| davantage|))`,
    `(je|nous|on) n'y (vois|voyons|voit) (donc |) (${nothing}|aucun mal|aucun probleme|pas de probleme)`,
    `(je|nous) ne (m'y oppose|nous y opposons|m'oppose|nous opposons) (donc |) pas( a ${goingOf}|)`,
    // Sayings that are an order beside a release request and nothing else.
    '(ouvrez|ouvre) les vannes',
    '(lancez|lance|demarrez) (la|votre) machine',
    '(lachez|lache) (le|la|les|ca|tout) (lousse|fauves|chiens|chevaux)',
    '(envoyez|envoie|balance|balancez) (la sauce|la puree|du bois|du lourd|le pate|le bousin|les watts)',
    "(en avant( toute| toutes| marche| simone| la musique|)|en voiture simone|roule ma poule|roulez jeunesse|larguez les amarres|pleins gaz|plein gaz|plein pot|top depart|tope la|marche conclu|adjuge( vendu|)|vendu|let's go|lets go|en route|fonce|fonce alphonse)",
    "(c'est|cest|c) parti( mon kiki| mon quiqui| kiki| les amis| les gars|)",
    '(on|allez on) (y va|fonce|envoie|deroule|est partis|est parti|est go|est bons|est bon|part la dessus|part comme ca)( alors| donc| les gars|)',
    'mise en (prod|production|ligne) (quand|des que) (vous (voulez|pouvez|le voulez|le souhaitez)|ca vous (arrange|convient)|possible)',
    "(faites donc|faites vous plaisir|fais toi plaisir|poursuivez jusqu'au bout|allez jusqu'au bout)",
  ],
  neutral: [
    // Behind a release, and no condition of it.
    'a (vous|toi) (de jouer|la main|le relais)',
    '(la balle est|tout est) (dans votre camp|entre vos mains)',
  ],
  closes: [
    // "Close it once it is live": when it is closed, and no condition of the release.
    '(vous pouvez |tu peux |merci de |veuillez |)(donc |ensuite |)((le |la |)(cloturer|fermer|clore)|cloturez|fermez|cloture|ferme)( (le|ce) ticket| la demande| le dossier|) (une fois (livree|deployee|publiee|livre|deploye|en (ligne|production|prod)|la (version|correction|modification) (livree|deployee|en ligne|en production))|apres (la |)(mise en (ligne|production|prod)|livraison)|apres (le |)deploiement|dans la foulee( de la mise en (ligne|production|prod)|)|ensuite)',
  ],
  turning: [
    // What is installed for the writer alone.
    '(installez|activez|ouvrez|installe|ouvre) moi',
    // "Release it after a check": the check is still to come.
    '(publier|publiez|livrer|livrez|deployer|deployez|lancer|lancez|activer|activez|installer|installez|diffuser|diffusez|proceder|procedez|y aller|foncez|(mettre|mettez|passer|passez|basculer|basculez|pousser|poussez|envoyer|envoyez|monter) (la |le |les |tout |ca |cela |cette version |la version |)en (prod|production|ligne|service|live)) (la |le |les |ca |cela |tout |cette version |la version |)apres',
    "(verification|verifications|test|tests|controle|controles|essai|essais|d'essai|d'essais|relecture|recette) (, |)(vous|tu|on) (pourrez|pourras|pourra)",
    'machine de (test|tests|recette)',
    // What is sent or published there is none that was to be released.
    "(publiez|publie|publier|livrez|livre|livrer|envoyez|envoie|envoyer|deployez|diffusez|sortez|lancez|faites|expediez|publions|envoi|activez|activer|installez|installer|mettez|mettre) (moi |nous |donc |)(le |la |les |l'|votre |vos |un |une |d'abord |ce |cette |)(devis|reponse|reponses|offre|proposition|estimation|planning|prix|cout|couts|documentation|doc|manuel|procedure|capture|captures|l'offre|l'estimation)",
  ],
};
