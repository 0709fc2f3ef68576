import type { Answers } from '../locale-words.js';

/** What is released. */
const matter =
  '(fix|fixes|hotfix|change|changes|release|update|updates|upgrade|version|correction|corrections|build|patch|feature|features|functionality|solution|modification|module|deliverable|delivery|package|work|code|branch|improvement|enhancement|thing|one|lot)';
const it = `(it|this|that|them|these|her|the same|same|it all|all of it|all of this|all of them|everything|(this|that) one|this (baby|beauty|bad boy|puppy)|(the|this|your|these|that) (new |latest |corrected |final |whole |)${matter})`;
/** Where it goes. */
const system =
  '(live|prod|prd|production|(live|prod|production|real|main|actual|proper|public) (system|systems|site|website|server|servers|environment|side|instance|version|one|machine|box|platform|app|shop))';
const place = `(live|online|(to|onto|into|in|on|over to|out to|across to|through to|up to|out on|out onto|out in|out into) (the |our |your |)(${system}|real thing|wild|world|masses|big stage)|(to|for|with|on|at) (everyone|everybody|all of us|us all|the whole (team|company|office|school|firm|place)|all|(all|all the|all our|the|our) users))`;
/** What is done to bring it there, in all registers. */
const move =
  '(put|push|move|get|bring|throw|roll|take|send|switch|set|transfer|shift|deploy|release|publish|promote|install|ship|pop|stick|chuck|flip|turn|upgrade|migrate|whack|drop|yeet|lob|bung|sling|plonk|pump|kick|fire|beam|shoot|launch|merge|bang|slap|shove|hurl|toss|fling|bump|lash|blast|stuff|hoist|wheel|roll out|push out|send out|put out|open up)';
const out = '(over |across |out |up |on |straight |right |right out |straight out |)';
/** Verbs that bring it out without a place, with an object behind them. */
const release =
  '(release|deploy|publish|ship|install|launch|activate|promote|merge|roll out|push out|push through|send out|let out|let through|let loose|unleash|bring out|wheel out|turn on|switch on|fire up|open up|enable|unlock|go live with|go ahead with|proceed with|move ahead with|move forward with|follow through with|run with|roll with|go with)';
/** The same without an object, beside which they need a word of politeness or a clause of their own. */
const alone =
  '(release|deploy|publish|ship|launch|roll out|push out|go live|go ahead|proceed|move ahead|press ahead|press on|crack on|carry on|go on|go right ahead|go right on|go on ahead|go right on ahead|fire away|ship away|release away|deploy away|merge|install|activate|promote|hit it|let rip|switch over|go through with it)';
const done =
  '(released|deployed|published|shipped|launched|installed|activated|promoted|merged|rolled out|pushed out|sent out|switched on|turned on|enabled|put live|made live|set live|made available|brought live|taken live|moved live|pushed live|live|online)';
const going =
  '(release|deployment|rollout|roll out|go live|golive|going live|launch|publication|production (deployment|release|rollout)|live (deployment|release)|push to (live|production|prod)|move to (live|production|prod)|transfer to (live|production|prod)|promotion to (live|production|prod)|cutover|switch over|installation)';

/** An order, in whatever words. */
const order = `(${move} ${it} ${out}${place}|${release} ${it}|(push|promote|move|deploy|release|ship|publish|merge|roll out|launch|switch|upgrade|migrate|transfer|go|roll|advance|progress) ${out}(to|into|onto|in) (the |our |your |)${system}|(continue|proceed|carry on|move on|go on|go ahead|move ahead|move forward|advance|go forward) ((on |)to|with|to) (the |this |your |)(${going}|live|prod|production)|fire ${it} out there|(stick|chuck|bang|pop|throw|whack|bung|lash|shove|get|put|push|send|launch) ${it} (out there|up there)|(put|push) it up|(push|send|put|get|roll|ship|wheel) ${it} (out|out there|out the door|out of the door|out into the world|on its way|out on its way|over the line)|(get|have) ${it} ${done}|(set|cut|turn) ${it} (free|loose)|let (everyone|everybody|all of us|us all|the world|all users|all our users|the (team|users|whole (team|office|company))|them all) (have|use|get|enjoy) it|let ${it} (rip|fly|loose|out|roll|sail|shine|go|go live|through)|let (her|it) rip|make ${it} (live|available|public|official)( (to|for) (everyone|everybody|all|all of us|us all|the (team|users)|(all|all the|all our) users)|)|make it (so|happen)|send ${it} on (its|their|her) way|(serve|dish) it up)`;
/** An errand that names the release. */
const errand = `(carry out|perform|execute|do|complete|trigger|initiate|effect|arrange|organise|organize|kick off|go through with|finalise|finalize|schedule|plan|go on with|continue with|continue|proceed with|carry on with|go ahead with) (the |this |your |)${going}`;
const button =
  '(press|push|hit|smash|click|pull|flip|flick|throw|squeeze|bash|mash) (the|that) (big |red |big red |green |big green |shiny |magic |go live |golive |release |deploy |publish |launch |go |)(button|trigger|switch|lever|plunger)';

const please =
  "(please|pls|plz|plse|pl|kindly|do|just|so|then|now|ok|okay|do please|please do|so please|just please|you can|you may|you can all|you guys can|you can safely|you may safely|you are allowed to|you're allowed to|u can|u may|ye can|ye may|tha can|tha may|thee can|y'all can|yous can|we can|we may|feel free to|please feel free to|go ahead and|go on and|please go ahead and|please go on and|please to|by all means|let's|lets|let us|let's just|let's all|time to|it's time to|it is time to|happy for you to|more than happy for you to|fine for you to|ok for you to|okay for you to|ok to|okay to|safe to|good to|clear to|cleared to|free to|ready to|fine to|fit to|you are (free|clear|cleared|good|ok|okay|fine|safe|welcome|allowed|authorised|authorized) to|you're (free|clear|cleared|good|ok|okay|fine|safe|welcome|allowed|authorised|authorized) to|you are now (free|clear|cleared) to|i'm (happy|fine|ok|okay|good) for you to|i am (happy|fine|ok|okay|good) for you to|we're (happy|fine|ok|okay|good) for you to|we are (happy|fine|ok|okay|good) for you to|im (happy|fine|ok) for you to|(i|we) (hereby |therefore |kindly |now |) (ask|request|invite|authorise|authorize|instruct|permit|allow|want|would like|urge|beg|order|direct|advise) you to|i'd (like|want) you to|we'd (like|want) you to|i would ask you to|we would ask you to|and (would |) (kindly |therefore |hereby |gladly |) (ask|request|invite|authorise|authorize|instruct|like|want) you to|(ur|you r|u r|youre) (now |) (free|good|ok|okay|clear|cleared|fine) to|there is no reason not to|there's no reason not to|no reason not to|i see no reason not to|we see no reason not to|(you|u) (have|got|have got) (my|our) (permission|ok|okay|blessing|approval|consent|leave|go ahead|green light|authorisation|authorization|clearance|word) to|you've got (my|our) (permission|ok|okay|blessing|approval|consent|go ahead|green light) to|do the needful and|please do the needful and|kindly do the needful and|be so kind as to|please be so kind as to|be so good as to|with (my|our) blessing)";
const now = '(now |then |just |please |all |go ahead and |gladly |happily |safely |already |immediately |kindly |)';

/** How English customers order and permit a release: with verbs of all registers, with and without politeness. */
export const english: Answers = {
  // Verbs that are the whole order where they are a clause of their own.
  commands: [
    '(letsgo|letsgoo|letsgooo|lfg|goooooo|gooooo|accept)',
    '(release|deploy|publish|ship|launch|merge|approve|activate|roll out|let rip|engage)( and (release|deploy|publish|ship|launch|merge|approve|roll out|go live|close)|)',
    'approve approve( approve|)',
    '(gogogo|gogo|go go go|go go|gooo|goooo|go gurl|goforit|shipit)',
  ],
  ok: [
    `(${please} ${now}|)(${order}|${errand}|${button})`,
    `${please} ${now}${alone}`,
    `${alone} (please|pls|plz|plse|now|away|asap|by all means|already|today|straight away|right away|immediately|at (your |) (earliest |)(convenience|leisure)|when (ready|convenient|possible|you can|you are ready|it suits|it suits you)|whenever (you like|you want|you can|ready|it suits|it suits you|convenient|suits))`,
    `(yes|yep|yup|yeah|yea|ye|yh|yeh|yee|ya|yah|aye|k|kk|ok|okay|sure|fine|good|great|perfect|cool|nice|right|so|then|all good|all fine|lgtm|works|it works|works now|working|fixed|sorted) (release|deploy|publish|ship|launch|merge)( it|)( please| pls| plz| now| then|)`,
    `(${please} ${now}|)(merge|approve|accept|sign off|release|deploy|ship|tag|package|build|close|go ahead|go on|go) and (merge|deploy|release|ship|publish|roll out|go live|launch|push|install)( ${it}|)( ${place}|)`,
    `(be my guest|feel free|knock yourself out|fire away|crack on|have at it|by all means) and ${alone}( ${it}|)`,
    `${please} ${now}(put|set|bring|take|move|get) (online|live|in production|into production|on production|to production)`,
    '(ok|okay|gd|gud|good|fine|clear|rdy|ready|safe|free) 2 (go|release|deploy|ship|go live|publish|launch)',
    '(ur|youre|u r|you r) good 2 go',
    `(don't|do not|dont|no need to) (change|touch|alter) (a thing|anything|a single thing) (and |just |please |)(release|deploy|publish|ship|launch) ${it}( (exactly |just |)(as it is|as is|as it stands|the way it is|like this|like that)|)`,
    `(please |just |you can |you may |)(release|deploy|publish|ship|launch) ${it} (exactly |just |)(as it is|as is|as it stands|the way it is|in this form)`,
    "(it's|it is|its|this is|she's|that's|we're|we are) (now |) (ready|fit|good) for (prime time|the big time|takeoff|take off|launch|lift off)",
    "(you have|you've|you've got|you got|there is|there's) (a |) (free|clear) (way|path|run|road|passage)( (from|by) (me|us|our side|my side)|)",
    '(the |) (way|road|path|coast) is (now |all |) (free|clear|open) for (it|this|(the |) (release|go live|deployment|rollout|launch))',
    'on (ye|you) go( then| lads| pal| hen|)',
    "(i |we |i'd |we'd |i've |we've |)(have |see |there is |there's |)(absolutely |) no (problem|problems|issue|issues|trouble|qualms|worries|concerns|difficulty) (at all |whatsoever |) (with|about) (it|this|that|the (fix|change|update|version|release)) (going (live|out|ahead|to production)|being (released|deployed|published|put live))",
    "(i am|i'm|we are|we're|im) (totally |fully |) agree (with|for|to|about) (the |this |) (release|go live|deployment|publication|going live|to release|releasing it)",
    // Word orders of speech.
    '(on|off|up|out|over|live|in|away) (it|she|they|this|that|he) (goes|go)( then| now|)',
    `(out the door|out of the door|out|over to live|on to live|onto live|into production|over the line) with (it|this|that|her|them|the lot)`,
    '(go|hit|press|click) (release|deploy|publish|launch)( now| please|)',
    '(over|it is over|now it is|it is up|up|over now) to you for (the|a) (release|deployment|go live|rollout|launch)',
    "(it's |it is |its |this is |)all (yours|your's) (to (release|deploy|publish|ship)|for (release|the release|deployment|go live))",
    // Idioms that mean nothing else.
    "(work away|away with you then|give her the beans|let 'er (rip|go|fly|loose)|send 'er|give 'er|gaun yersel|crack on|crack on with it|crack on so|ready steady go|three two one go|and away we go|up up and away|to infinity and beyond|let the (good times|games) (roll|begin)|time to (fly|shine|go live)|it's showtime|showtime|blast off|lift off|we have lift off|we have liftoff|cleared for (takeoff|take off|launch|landing)|you are cleared for (takeoff|take off|launch)|ready for (takeoff|take off|launch|lift off))( please| then|)",
    '(lets|let us) (goo|gooo|goooo|gooooo|go already|get going|get it done|ship|roll it|do dis)',
    '(off you pop|away you go|off you trot|off ye go|gan on|gan on then|on with it|get on with it then|be my guest|knock yourself out|knock yourselves out|have at it|fill your boots|fire at will|full speed ahead|full throttle|all systems go|all engines go|tally ho|anchors away|anchors aweigh|let it rip|let her rip|let us roll|ship ahoy|hit the road|make it so|make it happen|light the fuse|light the blue touch paper|cut the ribbon|raise the curtain|curtain up|open the (gates|floodgates|doors)|send her up|send her out|turn her on|switch her on|punch it|floor it)',
    "(let's|lets|let us) (roll|rock|rock and roll|rock n roll|do this thing|get this show on the road|get it out there|get this out there|get this party started|get it over the line|make it happen|make this happen|make it live|have it|go for it|send it|get on with it)",
    '(go|please go|you can go|you may go|u may go|u can go|go right) (on|on then|on ahead|right ahead|right on ahead|right on|ahead then|for it|for it then|forth|forward)( please| then| now|)',
    '(just |so |)(do it|do this)( please| then| now| already|)',
    'send it (mate|bro|bruv|lads|boys|fam|buddy|man|bestie|chief|boss|pal|dude|team|guys|folks|girls)',
    '(you |u |)(can|may) (now |)(be good to go|do (it|the release|the deployment|the rollout|the go live))',
    // What is released as the subject.
    `(${it}|all|) (can|may|shall|must|is to|are to|is free to|is clear to|is cleared to|is allowed to|is good to|is ready to|is fit to|is safe to|is ok to|is okay to|is fine to|can all|can safely|may safely|may gladly|can gladly|can happily) ${now}(be ${done}|go|leave the (nest|building|workshop)) ${out}(${place}|out there|out the door|out|ahead|through|forward|)`,
    `(${it}|all) (is|are) (hereby |herewith |now |officially |formally |)(released|cleared|approved|accepted|authorised|authorized|passed|signed off|ok|okay|good|fit|ready|safe|fine) (for|to) (${going}|go live|production|prod|live|live use|productive use|everyday use|release|be released|be deployed|the public|the real world|go to (production|prod|live))`,
    `(released|cleared|passed|approved|accepted|authorised|authorized|signed off|good|fit|ready|fine|ok|okay|safe|green|green light|go|thumbs up|all clear|ack|acked|yes) (for|to) (the |)(${going}|go live|production|prod|live|live use|productive use|release|the real world|launch|prime time|takeoff|take off|liftoff|lift off)`,
    `(production|release|prod|go live|live|deployment|launch) ready`,
    'good enough for (me|us|live|production|prod|release|the live system|all of us|our purposes|everyone)',
    // Nothing against it.
    "(there is |there's |there s |i see |we see |i know of |i can see |i have |we have |)(absolutely |really |)no (more |further |earthly |good |)reason (whatsoever |at all |left |)(to (hold|keep) (it|this|that|you|us) back|to (delay|postpone|wait with|wait for|sit on|hang on to|hold on to|hold) (it|this|the release)|to wait|to hold (it|this) up|not to (release|deploy|publish|ship|launch|go live|go ahead)|why (it|this|you|we) (should|could|can) not (go live|be released|release it|go out|go ahead))( (it|this)|)( (any longer|any more|anymore|now|further|from (our|my) side)|)",
    "(i|we|i'd|we'd|i would|we would) (would |)(not |) stand in (your|the|its|the release's) way",
    "(i|we) (won't|will not|shan't) stand in (your|the|its) way( any longer|)",
    '(nothing|no one|nobody) (is |)(stopping|holding|keeping) (you|it|this|us)( back|)( now| any more| any longer|)',
    "(don't|do not|dont|no need to) (wait|hesitate|delay|hang about|hold back)( any longer| any more| for (me|us)| for (anything|anyone|anybody)( else| more|)| a (minute|second|moment|day)( longer|)| another (minute|second|moment|day)|) (please |and |just |)(release|deploy|publish|ship|go live|go ahead|put it live|proceed)( it| this|)",
    "(don't|do not|dont) (hesitate|wait|delay) to (release|deploy|publish|ship|go live|put it live|launch)( it| this|)",
    // Wishes that are orders.
    `(i'd|we'd|i would|we would|i|we) (really |very much |)(like|love|want|wish|be glad|be happy|be delighted|be grateful) (it|this|that|${it}) (to be |to go |)(${done})( now| please| asap|)`,
    `(i'd|we'd|i would|we would) (gladly|happily|definitely|certainly|absolutely) (release|deploy|publish|ship) (it|this)`,
    '(10/10|ten out of ten) (would|i d|definitely|will) (release|approve|ship|deploy)',
  ],
};
