import { type Answers, listed } from '../locale-words.js';

/** What is at fault, without its article. */
const trouble =
  '(error|errors|error message|error messages|issue|issues|problem|problems|bug|bugs|fault|faults|defect|defects|glitch|glitches|mistake|mistakes|failure|warning|warnings|exception|crash|freeze|symptom|symptoms|blank page|white screen|white page|blank screen|empty page|trouble|typo|delay|nonsense|rubbish|wrong (total|price|amount|address|date|name|value|figure|number|tax|vat|rate|text|layout|colour|order))';
const same =
  '(the |this |that |our |my |your |an |a |some |still |)(same |very same |exact same |exactly the same |identical |old |original |reported |previous |first |aforementioned |said |mentioned |)';
const still =
  '(still |again |sadly |unfortunately |yet again |once again |once more |even |now |really |just |always |constantly |ever |)';
/** When a fault shows; without it "when" would make the refusal a condition. */
const when =
  '( (when|whenever|while|if|once|after|before|as soon as|each time|every time|any time|the moment|the minute) (i|we|you|u|they|one|it|he|she|someone|somebody|anybody|people|users|the|a|an|my|our|your|saving|printing|opening|exporting|importing|logging|clicking|trying|pressing|entering|editing|adding|using|loading|sending|selecting|searching|scanning)|)';
const often =
  '( again and again| over and over( again|)| time and again| every time| every single time| each time| all the time| constantly| continuously| always| repeatedly| straight away| immediately| at once| on (save|saving|submit|print|printing|start|startup|open|opening|login|load|loading|export|exporting|import|click|every page|every order|every invoice)| again| as before| like before| as ever| on (our|my) (side|end|screen|machine|computer|phone|pc)| (from|at) (our|my) (side|end)| for (me|us|everyone|everybody|all of us)| here| everywhere| after (a|one|two|three|five|ten|#|some|a few) (second|seconds|minute|minutes|clicks|lines|items|steps|orders|invoices)|)';
const tail = `${often}${when}`;

/** What a thing does that is at fault, of one and of many. */
const fails =
  '(crashes|crash|freezes|freeze|hangs|hang|hangs up|fails|breaks|break|breaks down|dies|stalls|times out|time out|timed out|errors out|blows up|falls over|falls apart|falls flat|bombs|bombs out|packs up|conks out|locks up|goes blank|goes white|goes down|goes wrong|goes haywire|stops working|stops responding|stops dead|quits|shuts down|throws (an error|errors|an exception|exceptions|a fit|a wobbly|a 500|a 404|me out|us out)|gives (an error|errors|me an error|us an error|error|an exception|a 500|a 404|a blank page|the wrong (total|price|amount|result|number|figure|value|date)|nonsense)|shows (an error|errors|error|a blank page|an empty page|nothing|nonsense|zeros|zeroes|the wrong (total|price|amount|result|number|figure|value|date|name|address|customer|tax|vat))|returns (an error|errors|a 500|a 404|nothing|the wrong (total|price|amount|result|number|figure|value))|prints (nothing|blank pages|empty pages|garbage|rubbish|nonsense|the wrong (total|price|amount|number|address|name|date))|does nothing|does nothing at all|does absolutely nothing|spins forever|loads forever|keeps (crashing|freezing|hanging|failing|loading|spinning|giving errors|giving an error|breaking|doing it|doing that|happening|coming back|coming up|showing up|popping up|losing (it|data|lines|my data|our data)))';
/** What cannot be done with it. */
const act =
  '(work|start|load|respond|update|refresh|sync|synchronise|function|compute|compile|render|open|save|print|export|import|calculate|scan|submit|behave|run|add up|tally|balance|match|reconcile|do anything|do what (we|i) asked|do what it should|do the job|fix (it|this|that|the (problem|issue|error|bug)|anything)|solve (it|this|that|the (problem|issue|error|bug)|anything)|meet (the|our|my) (requirement|requirements|expectation|expectations|criteria|acceptance criteria|spec|specs|specification|specifications)|look right|look good|make sense)';
/** What many things do not do, which of people says only what they do: "we don't print". */
const actOfMany = '(work|load|match|add up|tally|balance|reconcile|make sense|look right|correspond|line up)';
const wont =
  "(doesn't|doesnt|doesn t|dosent|dosnt|doesnot|does not|won't|wont|will not|ain't gonna|refuses to|fails to|is refusing to|is failing to|still doesn't|still doesnt|still dosent|still does not|still won't|still wont|still will not|still refuses to|still fails to|didn't|didnt|did not)";

/** States of disrepair, of all registers. */
const broke =
  "(broken|broke|busted|bust|buggered|hosed|stuffed|knackered|borked|cactus|munted|rooted|fubar|kaput|kaputt|wrecked|screwed|screwed up|messed up|fucked|fucked up|effed|effed up|f ed up|banjaxed|shagged|jiggered|pants|mince|shite|shit|crap|crappy|rubbish|garbage|trash|gubbed|a shambles|shambles|a dogs dinner|a dog's dinner|a dogs breakfast|a dog's breakfast|a train wreck|a trainwreck|a dumpster fire|a car crash|a joke|haywire|on the fritz|on the blink|up the spout|up the creek|bugged|buggy|buggy as hell|useless|unusable|worthless|hopeless|dead in the water|dead as a dodo|toast|cooked|goosed|donald ducked|cream crackered|gone to pot|gone wrong|all over the place|all wrong|dreadful|terrible|horrible|awful|atrocious|appalling|abysmal|dire|disastrous|a disaster|a catastrophe|a mess|a total mess|a nightmare|not right|not fixed|not working|not sorted|not solved|not resolved|no good|no use|wrong|incorrect|bad|worse|worse than before|failing|crashing|hanging|freezing|wonky|dodgy|janky|ropey|ropy|manky|minging|faulty|defective)";
const how =
  '( af| as hell| as ever| as before| again| still| mate| bro| pal| fam| guys| team| sir| sirs| lol| tbh| ngl| imo| i m afraid| sorry| sadly| now| here| for (me|us)| on (our|my) (end|side)| completely| totally|)';

/** Who must do it again. */
const makers =
  '(dev|devs|development|the (dev|devs|dev team|developers|developer|development team|coders|programmers|engineers|lab|bench|drawing board|drawing table|workshop|factory|kitchen|shop|garage|start|beginning|grindstone|team|team that made it)|engineering|sender|square one|you|you guys|you lot|your (developers|developer|team|devs|dev team|people)|coding|the coding board|formula)';
const never =
  "(do not|don't|dont|don t|dnt|donot|dinnae|dinna|didnae|never|please not|not to|must not|mustn't|mustnt|should not|shouldn't|shouldnt|may not|shall not|cannot|can not|can't|cant|cannae|won't|wont|will not|refrain from|no way|better not|best not|please don't|please dont|please do not|pls don't|pls dont|pls do not|plz dont|plz don't|kindly do not|kindly don't|kindly dont|for the love of god don't|for heaven's sake don't|whatever you do don't|under no circumstances|by no means|on no account)";
const releasing =
  '(release|releasing|deploy|deploying|publish|publishing|ship|shipping|launch|launching|go live|going live|roll out|rolling out|merge|merging|drop|push|pushing|move|moving|promote|put live|install|approve|accept|sign off|go ahead|proceed|send out|put out|let out|let through|let this out|let it out|go out)';
const it =
  '(it|this|that|them|these|any of it|anything|the same|it out|this out|that out|it live|this live|that live|the (fix|change|changes|release|update|version|new version|build|patch|thing))';
const where =
  '((to|into|in|on|onto|over to) (the |our |) (live|production|prod|live (system|site|server|environment)|production (system|environment|server)))';
const tests =
  '(uat|user acceptance test|user acceptance testing|user acceptance|acceptance test|acceptance tests|acceptance testing|acceptance|test|tests|testing|retest|regression|regression test|regression tests|smoke test|smoke tests|sanity check|qa|test run|our test|our tests|my test|my tests|the test|the tests|all tests|all the tests|all our tests|our uat|the uat|the retest|our retest|my retest|tests here|quality check|quality control|inspection)';
const given =
  '(acceptance|approval|sign off|signoff|release|permission|consent|clearance|authorisation|authorization|go ahead|green light|go live|deployment|rollout|agreement|ok|okay|approval for release|release approval)';

/** How English customers refuse: as a verdict, by what still goes wrong, and in the words of the street. */
export const english: Answers = {
  notOk: [
    // As a verdict, or the entry of a form.
    `(our |my |the |your |)(full |formal |final |official |)${given} (to release |for release |for production |for this |) (is |has been |was |must be |stays |remains |) (hereby |therefore |herewith |still |) (denied|withheld|refused|rejected|declined|revoked|withdrawn|vetoed|blocked|not given|not granted|not possible|not recommended|not confirmed|impossible|out of the question|off the table|stopped)`,
    `(i|we) (hereby |therefore |must |have to |will |shall |are going to |am going to |) (deny|refuse|withhold|withdraw|revoke|retract|veto|block) (it|this|my|our|the|this|your|you|any) ((formal |final |)${given}|fix|change|changes|release|update|version|${trouble})`,
    `(i|we) (hereby |therefore |must |have to |will |shall |) (veto|deny|block|decline|reject|refuse|contest|bounce|disapprove|disapprove of|thumbs down)( (it|this|that|acceptance|approval|the (fix|change|release|update|version|delivery|deliverable))|)`,
    '(unaccepted|unapproved|unsatisfactory|unreleasable|unfit for (purpose|production|release|live)|rejecting|vetoing|disapproving|refusing|declining)',
    `not (accepted|approved|signed off|authorised|cleared|passed|validated|granted|endorsed|acceptable|satisfactory|to (my|our|full) (satisfaction|liking)|production ready|release ready|fit for (purpose|production|release|live)|k|kk|gud|gd|happening|having it|having any of it|up to (scratch|standard|par|snuff|the mark|it)|today (thanks|mate|sir|thank you))`,
    `(is |are |was |) not (accepted|approved|signed off|cleared|passed|validated)( from (our|my) (side|end)| by (us|me)|)`,
    `(has|have) not (been (accepted|approved|fixed|solved|resolved|corrected|addressed|implemented|done|mended))( from (our|my) (side|end)| by (us|me)|)`,
    '(veto|vetoed|nack|nak|negatory|nuh uh|nu uh|uh uh|nah fam|no fam|nah bro|nah mate|no mate|hell no|heck no|hell nah|god no|good god no|oh god no|lord no|dear god no|computer says no|no can do|no siree|no sirree|no deal|no bueno|no cigar|yeah nah|yeh nah|ya nah|epic fail|big fail|hard fail|total fail|massive fail|complete fail|fail whale|l update|big l|huge l|massive l|nowt doing|nothing doing|hard pass|two thumbs down|thumbs firmly down|red light|red card|straight red|full stop no|computer says nope|naw mate|naw pal|nae chance|nae danger|fat chance|not in a million years|over my dead body|when hell freezes over|when pigs fly)',
    '(big|hard|clear|definite|resounding|firm|flat|strong|emphatic|massive|huge|fat|solid|easy|definitive|decided|loud) (no|nope|nah|nay|thumbs down)',
    `${tests} (status |result |results |outcome |verdict |) (is |are |was |were |has |have |) (failed|fail|fails|red|negative|unsuccessful|not (passed|successful|ok|green|good)|did not pass|didn't pass|a fail|a failure|broken)`,
    `(failed|fails|flunked|does not pass|doesn't pass|did not pass|didn't pass|not passed|no pass on|not through|not past|has failed|it failed|fail on|failing) ${tests}`,
    '(acceptance criteria|criteria|requirements|specifications) (are |is |have |) (still |) not (been |) (met|fulfilled|satisfied)',
    // What is still wrong.
    `${same}${trouble} (is|are|has|have) ${still}(there|here|back|present|occurring|happening|coming|coming up|coming back|appearing|reappearing|showing|showing up|popping up|persisting|existing|visible|reproducible|with us|in place|open|unresolved|unsolved|unfixed|pending from your side|not (fixed|solved|resolved|gone|corrected|addressed|cleared|sorted|rectified)|going on|ongoing|as before|unchanged|the same|as it was|alive and kicking|alive and well|live and kicking)${tail}`,
    `${same}${trouble} ${still}(persists|persist|remains|remain|exists|exist|occurs|occur|recurs|happens|happen|comes back|comes up|came back|came up|reappears|reappeared|shows up|showed up|pops up|appears|appear|continues|continue|stands|lives on|keeps (coming|coming back|happening|popping up|occurring|appearing|returning))${tail}`,
    `(the |that |exactly the |still the |still |again the |again |always the |just the |) same (error|issue|problem|bug|fault|crash|mess|errors|issues|problems|bugs|faults|error message|wrong (total|price|amount)|nonsense) (again|as (before|ever|last time|yesterday)|as always|is (coming|happening|back|there|still there|occurring|persisting|here)|keeps (coming|happening|popping up)|over and over|every time|when|persists|still|here|happens|occurs|repeating|for (us|me))${tail}`,
    `(i|we|you|they|i'm|we're|i am|we are|all of us|our (users|team|colleagues|customers)) (can |) still (see|get|have|receive|find|experience|encounter|face|hit|seeing|getting|having|receiving|experiencing|encountering|facing) ${same}(${trouble}|(old|wrong|previous|incorrect|outdated|double|duplicate|empty|blank|missing|bad|stale) (price|prices|total|totals|amount|amounts|address|addresses|date|dates|name|names|logo|layout|version|value|values|text|texts|figure|figures|number|numbers|lines|line|pages|page|rows|orders|invoices|mails|emails|labels|data|list|screen|vat|tax|rate|rates|customer|customers|product|products|field|fields|entries))${tail}`,
    `(still|again) (got|get|gets|getting|gotten|have|has|having|seeing|sees|gives|giving|shows|showing|shows me|throwing|throws) (the |an |a |this |that |some |same |the same |) (${trouble}|old (price|total|address|version|layout|logo|data|value|text|name))${tail}`,
    `(still|stil|stll|stilll) (broken|wrong|bad|failing|busted|borked|not (working|fixed|ok|right|there|good|solved|resolved|sorted)|${broke}|persisting|persists|the same|same|in there|happening|occurring|crashing|there)${how}${tail}`,
    `(it|this|that|the whole (thing|page|screen|site)|everything) (just |simply |now |even |${still}) ${fails}${tail}`,
    `${fails} ( every time| each time| all the time| constantly| always| immediately| straight away| on (save|saving|submit|print|printing|start|startup|open|opening|login|load|loading|export|exporting|import|click|every page)| as before| as soon as| whenever| the moment| the minute) `,
    `(hangs|crashes|freezes|fails|breaks|dies|stalls|errors) (after|on|at|upon|during|when) (#|ten|five|two|three|a few|some|the|every|any|each|save|saving|submit|print|printing|export|exporting|import|login|load|loading|start|startup|second|i|we|you|they)`,
    `${wont} ${act}( at all| any more| anymore| either| still| yet| again|)${how}${tail}`,
    `(do not|don't|dont|still do not|still don't|still dont) ${actOfMany}( at all| any more| anymore| either| still| yet| again|)${how}${tail}`,
    `(cannot|can't|cant|can not|could not|couldn't|still cannot|still can't|still cant) (still |even |) (open|print|save|export|load|use|submit|close|edit|delete|create|enter|book|scan|send) (it|this|anything|a thing|any of it)( at all| any more| anymore|)${tail}`,
    '(nothing|nowt|not a thing|absolutely nothing|literally nothing|none of it|not one thing) (works|work|is working|happens|happened|adds up|is fixed|has been fixed|got fixed|is right|is correct|has changed|changed|shows|shows up|prints|loads|opens|saves|is saved|is solved|was fixed|is better|comes out right|does anything)( at all| any more| anymore| here| for (us|me)| properly| as it should|)',
    '(all|every one|every single one|each|each one|both) (of them |of the (five|three|ten|#|invoices|orders|lines|labels|pages|totals|amounts|reports) |#|two|three|four|five|six|ten|(the |our |my |)(totals|amounts|figures|numbers|prices|invoices|orders|lines|labels|reports|pages|dates|names|addresses) |) (are|is|came out|come out|were|printed|show|look) (still |all |now |completely |) (wrong|incorrect|empty|blank|missing|broken|zero|off|garbled|upside down|too high|too low|doubled|duplicated)',
    `(it's|its|it is|this is|that's|thats|that is|he's|she's|everything is|everything's|the whole thing is|whole thing is|the (thing|fix|change|update|release|version|site|page|screen|export|import|search|checkout) is) (still |all |totally |completely |proper |pure |well |so |utterly |just |simply |absolutely |pretty |quite |really |bloody |fucking |freaking |frigging |effing |a bit |literally |even |now |) (broken|broke|busted|bust|buggered|hosed|stuffed|knackered|borked|cactus|munted|rooted|fubar|kaput|kaputt|wrecked|screwed|screwed up|messed up|fucked|fucked up|effed|effed up|banjaxed|shagged|jiggered|pants|mince|shite|shit|crap|crappy|rubbish|garbage|trash|gubbed|a shambles|a dogs dinner|a dog's dinner|a dogs breakfast|a dog's breakfast|a train wreck|a trainwreck|a dumpster fire|a car crash|haywire|on the fritz|on the blink|up the spout|bugged|buggy|useless|unusable|worthless|hopeless|dead in the water|dreadful|terrible|horrible|awful|atrocious|appalling|abysmal|dire|a disaster|a catastrophe|a mess|no good|no use|worse|worse than before|failing|crashing|hanging|freezing|faulty|defective|wonky|dodgy|janky)${how}${tail}`,
    // Sent back.
    `(straight |right |so |all |off |)back to ${makers}( with (it|this|that|you)| please| it goes| then| again| i m afraid|)`,
    `(send|sending|sent|give|giving|pass|passing|return|returning|hand|handing|throw|throwing|refer|kick|kicking|bounce|bouncing|push|pushing|take|taking) (it|this|that|the (fix|change|release|update|version)|her|them) (straight |right |) back( to ${makers}|)( please| then| again|)`,
    '(please |kindly |pls |plz |can you please |so please |it |this |)(have|take|give it|needs|needs a) (a |an |)(another|second|fresh|further|closer|new|better|proper) (look|go|try|attempt|round|think|stab|shot|check|pass)( at (it|this|that|the (code|issue|problem|bug))| into (it|this)| please|)',
    '(please |kindly |pls |plz )(check|recheck|re check|look into|look at|look|rework|redo|fix|refix|re fix|revisit|reopen|re open|repair|correct|rectify|resolve|investigate|debug|mend|sort) (it|this|that|the (issue|problem|bug|error|fix|change|same)|the same|into it|into this|again) (again|once more|once again|asap|at the earliest|on priority|urgently|first|properly|one more time|and revert)',
    '(please |kindly |pls |plz )(rework|redo|refix|re fix|reopen|re open|rectify|debug|recheck and fix)( (it|this|the (issue|problem|bug|ticket|same)|the same)|)',
    '(reopening|re opening|reopened|i am reopening|we are reopening|i have to reopen|reopen) (it|this|the (ticket|issue|bug|case))',
    '(try|do|fix|redo) (it|this|that) (again|once more|all over again|over again)( please|)',
    '(please |pls |kindly )(try|start) again( please|)',
    // Not to be released.
    `${never} (you |even think of |even think about |dare |dare to |ever |please |under any circumstances |yet |)${releasing}( ${it}|)( ${where}|)( like this| this way| in this (state|form|shape|condition)| as it is| as is| please| mate| bro| guys| sir| yet|)`,
    `${never} (put|push|move|get|bring|roll|take|send|switch|set|drop|throw|chuck|stick|let|promote) ${it} (${where}|live|out|anywhere near|near|loose)`,
    `${never} (move|push|promote|go|proceed|put|bring|take|release|deploy|roll) ${where}`,
    '(should|must|ought to|shall|may|can) (not|never) (go|be (going|let|put|pushed|moved|rolled|sent|allowed|merged|deployed|released|published|shipped)) (out|live|ahead|through|anywhere|to (live|production|prod)|into production|as is|like this)',
    '(pull|stop|block|halt|abort|scrap|bin|scratch|kill) (the|this|that) (release|deployment|rollout|go live|launch)',
    '(stop|halt|abort) (it|everything|right there|there|please)( please| now|)',
    "(i'm|im|i am|we're|we are) not (happy|satisfied|content|pleased|convinced|impressed|on board|in favour|ok|okay|comfortable|in agreement|accepting|approving|signing|releasing|having)( (with|about|of) (it|this|that|the (fix|change|result|release|update|way it works|outcome))| yet| at all|)",
    '(dissatisfied|unsatisfied|unhappy|very unhappy|disappointed|very disappointed|not amused|not impressed|unimpressed)( with (it|this|that|the (fix|change|result|release|update|outcome))|)',
    "(i|we) (don't|do not|dont|can't|cannot|cant|can not|won't|will not|wont|cannae|dinnae) (approve|accept|agree|sign off|endorse|confirm|validate|consent|release|want (it|this|that)|like (it|this) (at all|one bit))( (to|with|on|of) (it|this|that)| it| this| that|)( like this| in this state| as it is| yet|)",
  ],
  weakNo: [
    '(nae|nay|nopes|nope nope nope|nein|nyet|non|nah nah|no no no|no no no no|nooo pls|noo|veto|negative|denied|reject|disapprove|failed|broken|busted|borked|buggered|kaput|fubar|useless|worthless|hopeless|terrible|horrible|awful|appalling|dreadful|atrocious|abysmal|disastrous|rubbish|garbage|trash|crap|crappy|shite|buggy|bugged|faulty|unusable|unacceptable|disaster|fiasco|shambles|fail|epic fail|boo|yikes|yuck|ew|meh no|alas|aiyo|aiyah|ayo|absolutely no|oh no|nope sorry|sorry nope|sorry no|oof|ugh|argh|grr|grrr)( mate| bro| fam| guys| sir| team| sorry| again|)',
  ],
  problems: listed(
    `doesnt dosent dosnt isnt cant dont didnt wont arent hasnt hangs hung freezes froze dies died dead stuck blank useless upside crashed crashing freezing hanging timeout exception duplicates disappears disappeared vanishes vanished garbled unusable buggy busted borked hosed kaput`,
  ),
  leadIns: [
    '(🔴|🟥|⛔|🛑|☠|💀|😡|😠|😞|😟|😢|😭|🙁|☹|😕|😒|😤|🤦|💩|🐛|👎|❌|🚫)',
    "(sir|sirs|madam|mate|guys|hi|hey|hello|team|folks|lads|bro|fam|pal|dear|omg|lol|argh|ugh|grr|oof|nah|nooo|noo|noooo|no|nope|naw|pls|plz|aiyo|aiyah|oh|och|och aye no|aw|bah|blimey|crikey|jeez|geez|gosh|god|damn|dammit|darn|bugger|bollocks|bloody hell|for heaven's sake|for goodness sake|sorry guys|sorry sir|sorry team|sorry mate|sorry folks|sorry lads|sorry pal|sorry love)",
    '(verdict|my verdict|our verdict|final verdict|decision|status|approval|approval status|acceptance|sign off|signoff|release|go live|outcome|result|test result|test results|test status|uat|uat result|uat status|test|my vote|our vote|vote|short answer|in short|in brief|in a word|bottom line|long story short|final answer|to answer you shortly|tldr|tl dr|conclusion|our conclusion|feedback|my feedback|our feedback)',
    "(i'm|im|we're|were|they're|its|it s|that s|thats|he s|she s|y all|this thing|this thing s|the whole thing|the thing|whole thing|turns out|turns out it|afraid|im afraid|i m afraid|big|very|so|just|quite|all|totally|completely)",
  ],
  takesBack: [
    "(does not|doesn't|doesnt|did not|didn't|has not|hasn't|no longer) (come back|came back|return|returned|recur|recurred|reappear|reappeared)",
    "(now (it is|it's|its|they are|they're)( all|) gone|gone now)",
    '(ah|oh|aha|oops|whoops|oopsie|doh) (no |ok |okay |wait |sorry |)(my|it was my|that was my) (mistake|bad|fault|error)',
    '(wrong|old|double|duplicate|error|errors|error message|warning|warnings|blank|empty|message) (~ |)(any more|anymore|any longer)',
    '(was|were) (looking|testing|working) (at|on|in) the (wrong|old) (page|version|site|system|screen|file|order|server)',
  ],
  qualifiers: [
    '(weather|timing|traffic|reception|signal|connection|week|day|news|luck|outside|meeting|boarding|here in|in here|in the office|at the office)',
    'at (my|your|our) (last|previous|other|first)',
  ],
  turning: ['(do|try|fix|redo|make|run) (it|this|that) (all |)(over |)(again|once more)'],
  pending: [
    // What hinders the test, and is no fault of what was made.
    "((my|our|the) (password|passwords|username|credentials|vpn|two factor|internet|wifi|connection|licence|license|certificate)|my (login|account|access|user|link|token|pc|laptop|computer|phone|printer)|staging|(the |your |)(staging|test) (site|system|server|environment)) (for (staging|the (test|staging) (site|system|server|environment)|it|this|that) |to (staging|the (test|staging) (site|system|server|environment)|it) |) (does not|doesn't|doesnt|isn't|is not|isnt|has not|hasn't|won't|will not|wont|has|is|was|did not|didn't) (work|working|accepted|recognised|recognized|expired|been|let|valid|blocked|locked|down|available|reachable|open|load)",
    "(could not|couldn't|couldnt|cannot|can't|cant|can not|unable to|was not able to|wasn't able to|were not able to|weren't able to|am not able to|did not get to|didn't get to|have not been able to|haven't been able to|not able to) (yet |even |really |properly |) (test|check|try|look|verify|review)",
    '(not|neither) (wrong|bad|broken|terrible)( as such| exactly| either|)',
    '(i|we) (used|had|took|opened|entered|picked|chose|loaded|tested) the wrong',
    '(still|we still|i still) (have|need|want|got) to (test|check|look|try|see|ask)',
  ],
};
