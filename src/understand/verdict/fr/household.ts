import type { Answers } from '../locale-words.js';
import { body, deciders, house } from './house.js';

const persons =
  '(planificateurs|planificatrice|receptionnistes|receptionniste|mecaniciens|techniciens|operateurs|employes|caissieres|vendeurs|commerciaux|cuisiniers|infirmieres|infirmiers|therapeutes|assistantes|assistante|medecins|comptable|comptables|installateurs|emballeurs|preparateurs|filles|gars|gens|dames|collegue|agents|agents du guichet|instituteurs|professeurs|profs|ouvriers|personnel|titulaires|service paie|service population)';
/** People of the writer's house, or one by name. */
const people = `((le |la |les |l'|notre |nos |mon |ma |mes |tous nos |toutes nos |tous les |toute l'|toute la )(${house}|${persons})( (de |du |d'|de l'|de la |au |a l'|a la |aux )~|)|(mon|ma|notre) collegue ~|tout le monde (ici|chez nous|au ~|a l'~))`;
const glad =
  '(si |tres |bien |vraiment |super |trop |) (content|contente|contents|contentes|heureux|heureuse|heureuses|ravi|ravie|ravis|ravies|soulage|soulagee|soulages|soulagees|enchante|enchantee|enchantes)';
const time =
  "((beaucoup|enormement|tant|pas mal) (de |d')~|du temps|un temps (fou|precieux|considerable)|une (demi heure|demie heure|heure|journee|demi journee)|des heures|(#|deux|trois|quatre|cinq|dix|vingt) (minutes|heures|jours|clics|etapes)|de la paperasse|bien (de |des |de l')(attente|ressaisies|clics|allers retours|appels|recherches|ennuis))";
const often =
  '(chaque (jour|semaine|mois|matin|soir|trimestre|fois|commande|facture)|(par|tous les) (jour|jours|semaine|mois|commande|facture)|(deux|trois) fois (par|chaque) (jour|semaine|mois))';
const meeting = "((lors de|pendant|a) (la|notre) (prochaine |) (reunion|reunion d'equipe|reunion de service))";
const day = '(lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine prochaine)';

/** What French-speaking customers tell of their house beside an approval: who is glad of it, what it spares them, who works with it, who pays. */
export const french: Answers = {
  neutral: [
    '((mon|ma|notre) collegue |) ~ (prend|prendra|repond a|gere) (mes|a mes) (appels|mails|messages)( entre temps| en attendant| pendant ce temps|)',
    '((mon|ma|notre) collegue |) ~ me remplace( entre temps| en attendant| pendant ce temps|)',
    '(ma|notre) reponse',
    '(nous |on |) (attendons|attend) (cette|la|ce|le) (nouvelle |nouveau |) (fonctionnalite|fonction|version|ecran|bouton|filtre|rapport) avec impatience',
    "(est|sont) (exactement |tout a fait |) comme (notre|le|la|mon|ma) ~ (le|la|les|l') (voulait|souhaitait|demandait|avait demande)",
    `${people} (vont etre|va etre|sera|seront|sont|est) ${glad}( de (ca|cela|le voir|l'apprendre)|)`,
    `${people} (attendait|attendaient) (ca|cela|cette ~|ce ~) avec impatience`,
    `${people} (l'|)(attendait|attendaient) (avec impatience|depuis longtemps|depuis des (mois|annees|semaines))`,
    "(on |nous |je |) (se |nous |me |) (rejouit|rejouissons|rejouis) (deja |vraiment |) (de (travailler avec|l'utiliser|pouvoir l'utiliser|pouvoir travailler avec)|)",
    "(on a|nous avons|j'ai) hate de (travailler avec|l'utiliser|pouvoir l'utiliser|s'en servir|nous en servir|m'en servir)",
    `(ca|cela|ce qui|qui) (va |) (vraiment |) (nous |me |leur |lui |) (fait|faire|fera) gagner ${time}( ${often}| (a|au|aux) ${people}|)`,
    `(ca|cela|ce qui) (va |) (nous |me |leur |lui |) (evite|eviter|evitera|economise|economisera|epargne|epargnera) ${time}( ${often}| (a |aux |au )(nos |notre |tous nos |)~|)`,
    `${people} (travaillera|travailleront|va travailler|vont travailler|peut travailler|peuvent travailler) (avec (le nouveau ~|la nouvelle ~|le nouvel ~|ca)|avec)`,
    `${people} (l'utilisera|l'utiliseront|s'en servira|s'en serviront|va l'utiliser|vont l'utiliser|va s'en servir|vont s'en servir)( (pour|dans) (la|le|les|nos|notre|sa|leurs) ~|)`,
    `${people} (se servira|se serviront|va se servir|vont se servir) (du nouvel ~|du nouveau ~|de la nouvelle ~)( pour (la|le|les|nos|notre|sa|leurs) ~|)`,
    `${people} (utilisera|utiliseront|va utiliser|vont utiliser) (le nouvel ~|le nouveau ~|la nouvelle ~)( pour (la|le|les|nos|notre|sa|leurs) ~|)`,
    `(je|nous|on) (montrerai|montrerons|montrera|presenterai|presenterons|expliquerai|expliquerons|vais montrer|allons montrer|va montrer|vais presenter) (le nouvel ~|le nouveau ~|la nouvelle ~|cela|ca) (a |aux )(mes |nos |)(collegues|equipe|gens)( ${day}|)( ${meeting}|)`,
    `${people} (a ete|ont ete|est|sont) (deja |) (prevenu|prevenue|prevenus|prevenues|informe|informee|informes|informees|forme|formee|formes|formees|au courant)( ce matin| hier| cet apres midi| cette semaine|)`,
    "(n'ai|n'a|n'ont|n'avons|n'avait|n'avaient) rien trouve a redire",
  ],
  wishes: [
    "(j'espere|nous esperons|on espere|en esperant) que (tu as|vous avez) (passe |eu |) (un |une |de |d')(bon|bonne|bons|bonnes|excellent|excellente|agreable|super|beau) (week end|weekend|conge|conges|vacances|semaine|fetes|noel|rentree)",
    "(j'espere|nous esperons|on espere|en esperant) que (tu as|vous avez) bien (profite|passe le|profite du) (du |) (week end|weekend|conge)",
  ],
  besideProposal: [
    "(corrigez|reparez|corrige|repare) (le|la|ca|cela)( svp| s'il vous plait|)",
    'merci de (le |la |)(corriger|reparer)',
    "(c'est |) moins (long|cher|couteux) que (ce que |) (je|nous|on) (le |) (pensais|craignais|pensions|craignions|pensait|craignait|croyais|croyait)",
    'tant mieux',
    "(la solution que vous (decrivez|proposez) est|c'est|) (exactement|precisement) ce que (nous avions|nous avons|j'avais|j'ai) en tete",
    '(il y a |nous avons |on a |) (du |un |le |assez de |) budget (pour (ca|cela) |) (est |) (prevu|disponible|reserve|la|valide|debloque)( pour (ca|cela|les travaux)|)( cette annee|)',
    '(il y a|nous avons|on a) (un |le |du |assez de |) budget( pour (ca|cela|les travaux)|)',
    `(c'est |) (exactement|precisement|tout a fait) ce (que|qu') (demandait|demandaient|voulait|voulaient|attendait|attendaient|souhaitait|souhaitaient|il fallait a) ${people}`,
    `(c'est |) (exactement|precisement|tout a fait) ce que ${people} (demandait|demandaient|voulait|voulaient|attendait|attendaient|souhaitait|souhaitaient|avait demande|avaient demande)`,
    `(ca|cela) (va |) (nous |me |leur |lui |) (evite|eviter|evitera) a (notre |nos |au |)~ (d'|de )(encoder|ressaisir|saisir|recopier|taper|retaper|compter) ~`,
    "(ca |cela |l'approche |la solution |le devis |l'estimation |) (me |nous |) (semble|parait|convient) (tres |tout a fait |) (bon|bonne|bien|raisonnable|parfait|parfaite|logique|correct|correcte|)",
    '(tres |) (bonne|parfaite|excellente|belle) (solution|approche|idee|proposition)',
    '(solution|approche|idee|proposition) (parfaite|ideale|excellente)',
  ],
  undertakings: [
    '(nous |je |) (commandons|commande) (par la presente |) (les|le|la) (travaux|travail|developpement|prestation)( decrits| decrit| proposes| propose| decrite| ci dessus|)( par la presente|)',
    '(et |) (commandons|commande) (par la presente |) (les|le|la) (travaux|travail|developpement|prestation)( decrits| decrit| proposes| propose| decrite|)( par la presente|)',
    "(feu vert|ok|accord|d'accord) pour (les|le|la) (travaux|travail|developpement|modification|modifications|changement)( (sur|de|dans) (la|le|les|l'|notre|nos) ~|)",
    "(d'accord|ok|accord|valide) (a la fois |tant |) (avec|pour|sur) (la|votre|ta) (solution|proposition|approche) (et|comme|ainsi que|que) (avec |pour |sur |) (le|l'|les|votre|ton|vos) (estimation|devis|prix|heures|delai|chiffrage)",
    "(vous pouvez|tu peux|merci de|veuillez|) (le |la |l'|les |) (planifier|programmer|mettre au planning)( ca| cela|)",
    '(vous pouvez|tu peux) (planifier|programmer|mettre) (ca|cela|ceci)( au planning| a votre planning|)',
  ],
  ok: [
    "(nous avons l'honneur|nous avons le plaisir|j'ai le plaisir|j'ai l'honneur) de vous (confirmer|communiquer|donner|transmettre) (notre|mon) (approbation|accord|validation|feu vert)( (de|sur|pour) (la |cette |votre ) (version|correction|modification|mise en production|mise a jour)( presentee| livree| proposee|)|)",
    '(la |)(mise en production|mise en ligne) (peut|pourra) (etre |) (effectuee|faite|realisee|lancee|avoir lieu)',
    "(mise|mettez|mets|a mettre|mettre|passage|passez) en (prod|production|ligne) (svp|s'il vous plait|s'il te plait|stp)",
    "(bien recu |recu |)(et |) c'est (ok|okay|bon|d'accord|valide) pour (nous|moi)",
    `(la |le |les |l'|notre |nos )${body} (approuve|approuvent|valide|valident|accepte|acceptent|donne son accord pour|donne son accord a) (cette|ce|la|le|votre) (mise en production|mise en ligne|version|correction|modification|mise a jour|solution|release|livraison)`,
    `(c'est|c est) (ok|okay|bon|bon aussi|valide|parfait) pour (notre|nos) ${body}`,
  ],
  others: [
    "((notre|mon|ma|le|la) ~|~) (l'a|l'ont|a) (aussi |) (lue|lu|relue|relu|regardee|regarde) (aussi |egalement |) et (trouve|trouvent) (la solution|ca|cela|que c'est) (tres |) (bien|bonne|bon|une bonne solution)",
    "(j'ai|nous avons|on a) (vu|discute|parle de|regarde) (ca|cela) avec (le|la|mon|ma|notre|nos) (patron|patronne|chef|collegue|collegues|comptable|directeur|directrice|gerant|gerante|equipe|boss|associe|associes)",
    '(et |) (il|elle|ils|elles) (en |) (est|sont) (aussi |tres |) (content|contente|contents|ravi|ravie|ravis|satisfait|satisfaite|satisfaits|partant|partants)( aussi|)',
    "(et |) (il|elle|ils|elles) (est|sont) (aussi |) d'accord( avec (les |) %|)",
    "(j'en ai|nous en avons|on en a|je l'ai|nous l'avons) (discute|parle|vu|revu) avec (mon|ma|notre|nos|le|la) (patron|directeur|directrice|cfo|ceo|daf|dg|equipe|collegues|comptable|gerant|direction)",
    `(mon |ma |notre |le |la |l')(${deciders}|comptable|manager) (l'a vu|l'a vue|l'a lu|l'a lue|l'a regarde|a regarde|a vu) et (a |nous a |m'a |) (donne|marque) son (accord|feu vert|ok)( ce matin| hier| aujourd'hui|)`,
  ],
  answered: [
    '(ma |notre |la |) question (est |) (resolue|reglee|repondue)',
    "(c'est bon |voila |maintenant |) (j'ai|nous avons) (ma|notre|une|mes|nos) (reponse|reponses)",
    "(c'est |) (exactement|precisement|tout a fait) ce que je (voulais|cherchais|souhaitais)( a|) savoir",
    "(c'est |) (exactement|precisement) ce que je (voulais|cherchais|souhaitais)( savoir|)",
    "(c'est |) (limpide|tres clair|parfaitement clair|on ne peut plus clair|clair comme de l'eau de roche)( pour (moi|nous)|)",
    '(ma|notre|nos|mes) (question|questions) (est|sont) (ainsi |maintenant |desormais |) (entierement |completement |) (resolue|resolues|repondue|repondues|reglee|reglees)',
    '(votre|ta|cette|la) reponse (me|nous) (convient|suffit)( tout a fait| parfaitement| tres bien|)',
    "(bouton|menu|option|reglage|champ|lien|onglet|ecran) trouve(s|)( et (l'export|l'import|l'impression|ca|cela|tout) ~|)",
  ],
  understood: [
    "(quels nuls|quelle nulle|que je suis bete|quel idiot|quelle idiote|bete que je suis|c'est bete)",
    '(on cherchait|nous cherchions|je cherchais) dans le mauvais ~( depuis le debut| tout ce temps|)',
    "(ca|cela) (marche|fonctionne|a marche|a fonctionne|va|m'a aide|nous a aide)( maintenant| bien| tres bien| parfaitement|)",
    "(c'est |tout est |bien |) (compris|clair|note)( maintenant|)",
    '(je cherchais|je regardais|nous cherchions|on cherchait|je cliquais) (tout simplement |) (au mauvais (endroit|menu)|dans (le mauvais|la mauvaise|les mauvais) ~|sur (le mauvais|la mauvaise) ~)( depuis le debut| tout ce temps|)',
    `(je l'ai|nous l'avons|on l'a) (deja |tout de suite |aussitot |aussi |) (montre|explique|transmis|passe|envoye) (a |aux |au )((mes|nos|mon|ma|notre|la|l') |)(collegues|collegue|equipe|stagiaire|comptable|${house})`,
    "(ca|cela) (marche|fonctionne) (exactement |bien |) comme (vous|tu) (le |l'|) (decrivez|decris|expliquez|expliques|avez decrit|avez explique|dites|dis)",
    "(j'ai|nous avons|on a) (deja |) (transmis|envoye|passe|communique) (votre|ta|vos|tes|l'|cette) (explication|explications|reponse|instructions|mail|message) (a |aux )(mes |nos |mon |ma |notre |l'|la |)(collegues|collegue|equipe|gens|personnel|chauffeurs|vendeurs|comptable)( (de |du |d'|de l'|de la |au |a l'|a la )~|)",
  ],
  declines: [
    "(non |non merci |merci non |)(,|) (on|nous) (garde|gardons|reste|restons) (l'existant|sur l'existant|comme c'est|ce qu'on a|la version actuelle|le systeme actuel|l'actuel)",
    "ne (commencez|commence|demarrez) pas( s'il vous plait| svp|)",
    "(s'il vous plait |s'il te plait |svp |) ne (faites|fais) pas (ca|cela|ceci)( svp| s'il vous plait|)",
    '(nous|je|on) ne (pouvons|peux|peut|voulons|veux) pas accepter (cette|votre|ta|ce|la|le) (proposition|offre|devis|estimation|solution)',
  ],
  notOk: [
    "(nous|je|on) (la|le|les|l') (refusons|refuse|rejetons|rejette)",
    '(surtout |) ne (mettez|mets|passez|passe|publiez|publie|deployez|deploie|livrez|livre) (surtout |) (pas |) (ca|cela|ceci|rien|la modification|cette version) (en production|en prod|en ligne|) (sous aucun pretexte|en aucun cas)',
    "(malheureusement |helas |) (cela|ca) ne (nous |m'|me |)(aide|avance) pas( du tout|)",
  ],
  thanks: [
    "(merci|merci beaucoup|un grand merci|mille mercis) (d'etre|d'avoir|pour etre) (reste|restes|restee|travaille) (si |aussi |) tard( hier soir| hier| mardi| lundi|)( pour (regler|resoudre|corriger|finir) (ca|cela|ceci)|)( c'est (vraiment |tres |)(sympa|gentil)|)",
  ],
  closings: [
    "(bonjour|le bonjour|bien le bonjour|mes amities|saluez|mes salutations) (a |) ~( de ma part|)( (elle|il) (m'a|nous a) (tres |) bien (aide|aidee|aides)( au telephone|)|)",
  ],
};
