import type { Answers } from '../locale-words.js';
import { house } from './house.js';

/** What is released. */
const it =
  '(it|this|that|this one|that one|it all|all of it|all of this|everything|the lot|(the|this|your) (new |latest |corrected |)(fix|change|changes|release|update|version|correction|build|patch|one))';
/** Where it goes: "live", "to the real system". */
const system =
  '((the |our |your |) (live|real|production|productive|actual|proper) (system|systems|environment|server|servers|site|database|data|side|version|instance|platform|thing|one)|production|prod|the real thing)';
const live = `(live|(to|onto|into|in|on|over to|across to|over into|out to|across into|out into) (live|${system})|into (use|service)|(to|for|with|in|at|on) (everyone|everybody|all of us|(all|all the|all our|every) (user|users|shop|shops|branches|branch|sites|stores|depots|schools|teams|departments|offices|tills|colleagues|wards|rooms|clinics)))`;
const move =
  '(put|push|move|get|bring|throw|roll|take|send|switch|set|transfer|shift|carry|copy|deploy|release|publish|promote|install|ship|pop|stick|chuck|flip|turn|upgrade|migrate)';
/** The same without what is brought out; too short to stand alone. */
const go =
  '(release|publish|deploy|ship|install|roll out|push out|go live|go ahead|proceed|go|push the button|press the button|hit the button|pull the trigger|merge|switch over|make the switch|flip the switch)';
/** What is done to bring it out: "put it on the live system", "let it go out". */
const bring = `(${move} ${it} (over |across |out |up |)${live}|(push|ship|roll|put|send|get) ${it} out|(push|put) ${it} through|(switch|move|push) ${it} (over|across)|(release|publish|deploy|ship|install|roll out|push out|merge|launch|activate|promote) ${it}( ${live}|)|roll ${it} out( ${live}|)|(make|set) ${it} live|let ${it} (go|go live|go out|go through|go ahead|loose|out|fly)( on ${system}| on the real data| ${live}| live|)|(push|press|hit) the button|(go|switch|move|change) (over |)${live} with ${it})`;
const now = '(now |then |please |just |already |straight away |by all means |as it is |gladly |happily |)';
/** That it goes out: "to go live", "in production". */
const going = `((to |)(go|be) (out|live|ahead|through|released|deployed|shipped|published|rolled out|installed|put live|moved over|${live})( ${live}|)|(being |getting |going )(out|live|released|deployed|shipped|published|rolled out|${live})|${live}|out|released|deployed|published|rolled out)`;
const content =
  '(happy|fine|ok|okay|glad|pleased|content|good|delighted|comfortable|satisfied|perfectly happy|more than happy|quite happy|very happy|only too happy|all right|cool)';
const who =
  "(i am|we are|i'm|we're|we are all|we're all|everyone here is|everybody here is|all of us are|both of us are|am|are|and i am|and we are|my team and i are|im)";
const people =
  '(developer|developers|programmer|programmers|drawing board|workshop|team|engineers|dev team|devs|coders)';

/** Negations with an auxiliary verb that refuse where they stand before what is asked: "can't go live". */
const not =
  "((can|must|should|may|will|would|shall) not|cannot|can't|cant|won't|wont|mustn't|shouldn't|wouldn't|shan't|(am|are|is|i'm|we're|it's) not going to|(aren't|isn't) going to|not going to|refuse to|(had |we'd |you'd |i'd |)(better|rather) not|(am|are|i'm|we're) not (willing|prepared|ready) to|rather you did not|rather you didn't|must never|should never)";
/** The same and those that also tell what is: "we don't use this". */
const orDoNot = `(${not}|(do|does) not|don't|dont|doesn't|doesnt)`;
const ever = '(yet |possibly |ever |really |therefore |simply |just |actually |be able to |have to |want to |be |)';
const released =
  '(released|deployed|published|shipped|rolled out|installed|put live|put (to|into|on|in) (production|the live system)|used|allowed out|allowed (to go |)live|approved|accepted|let (loose|out)|let go|signed off|allowed through|brought live|made live|moved (to|into) production|taken live|passed|going live|going out)';
const refusedMove = `(put|push|move|get|bring|roll|take|send|switch|set|transfer|let|have|see|deploy|release|publish|install|ship|allow|want) ${it} (go |be |to go |being |)(live|out|loose|through|anywhere near|near|(to|onto|into|in|on|over to) (live|${system}|our|the|any|all)|released|deployed|published|like (this|that)|this way|in this (state|form|shape|condition))`;

/** What somebody does to try something out: "I entered three returns". */
const did =
  '(entered|booked|printed|scanned|picked|posted|looked up|opened|exported|imported|created|made|ordered|invoiced|saved|registered|typed|typed in|keyed in|filled in|filled out|submitted|uploaded|downloaded|generated|weighed|counted|recounted|compared|recalculated|calculated|added up|totted up|checked in|checked out|clicked|placed|processed|converted|logged in|signed in|searched|searched for|filtered|sorted|drew up|prepared|ran|ran through|ran off|ran up|played through|went through|took through|put through|did|booked in|booked out|rang up|set up|cancelled and rebooked|reprinted|re entered|charged|credited|transferred|packed|loaded|labelled|produced|reconciled|closed off|paid|refunded|tried|tried out|tried on|used|worked with|worked on|worked in|clicked through|walked through|tested|retested|checked|double checked|spot checked|sampled|verified|looked at|threw|fed)';
const doing =
  '(entering|booking|printing|scanning|picking|posting|looking|opening|exporting|importing|creating|making|ordering|invoicing|saving|registering|typing|filling|uploading|generating|weighing|counting|comparing|calculating|processing|using|working|running|packing|loading|labelling|trying|playing|checking|testing|charging|driving)';
const right = '(right|correct|proper|expected|agreed)';
const fault =
  '(overlap|overlaps|crash|crashes|crashed|freeze|freezes|froze|hang|hangs|hung|fail|fails|failed|jump|jumps|flicker|flickers|double|doubles|doubled|duplicate|duplicates|duplicated|disappear|disappears|disappeared|vanish|vanishes|vanished|stall|stalls|stalled|time out|times out|clash|clashes|drop out|drops out|stick|sticks|get lost|gets lost|lost|missing|empty|blank|stuck|slow|wrong|garbled|cut off|swallowed|swallows|mixed up|mixes up|upside down|twice|skipped|skips|forgets|forgotten|too long|too short|falls over|fall over|goes wrong|go wrong|repeated|runs over|breaks|break|broken|collide|collides|an error|an error message|error messages|errors)';

const freely =
  '(again|without (trouble|problems|any trouble|any problem|difficulty|help)|easily|at last|at once|straight away|as before|in one go)';

/** What English customers say in words of their own where they approve or refuse. */
export const english: Answers = {
  ok: [
    'you can (make|do) (the |a |)(release|deployment|deploy)',
    '(signed off|sign off) (from|on|at) (our|my) (side|end)',
    bring,
    `(turn|switch) ${it} on( for (everyone|everybody|all of us|all users)|)`,
    `(up|out|over|off|live|in) it goes`,
    `(over|straight|off|out|on) to (live|${system}) with (it|this|that)`,
    `(i'd|we'd|i would|we would|it would) be (very |so |) (glad|happy|pleased|grateful|delighted|nice|good|great) if you (could |would |) (put|brought|bring|moved|move|took|take|rolled out|roll out|released|release|deployed|deploy|published|publish|switched|installed|install) ${it} (${live}|out|)`,
    `(i|we) (would |) therefore (have|see) no objection`,
    `so (i|we) (have|see) (no|no further|no more) (objection|objections) (to|against) (it|this|the release|a release|going live|releasing it)`,
    `(happy|fine|glad|content|pleased) for you to (${bring}|${go})`,
    `(in favour of|all for) (putting|releasing|bringing|taking|getting|moving|rolling out|deploying) ${it}( ${live}| out|)`,
    'make it official',
    '(yes|ok|okay|fine|agreed|right|all right|good) (please |) (release|deploy|publish|ship)( please| now|)',
    '(please |kindly |)(go and |)(get|put) (it|this|that) (up and running|up) (on (live|the live system|production)|for everyone)',
    `(please |do |so |so please |then |now |just |you can |you may |you can now |you may now |you can all |by all means |feel free to |please feel free to |go ahead and |please go ahead and |kindly |let's |lets |let us |shall we just |i'd say |i would say |i say |we say |we'd say |over to you to |it's over to you to |you are welcome to |you're welcome to |you are free to |you're free to |you are clear to |you're clear to |we are ready to |we're ready to |ready to |ok to |okay to |fine to |safe to |good to |we want you to |we'd like you to |we would like you to |i'd like you to |i would like you to |please proceed and |please proceed to |please continue and ) ${now} (${bring}|${go} (${live}|))`,
    `(let's|lets|let us|please let us|please let's|do let's) (have|see|get) ${it} ${live}`,
    `${who} ${now} ${content} (for|with|to have|to see|to let|to get|about|if you put|that you put) (you to put |you to take |) ${it} ${going}`,
    `(i|we|everyone here) (would|'d|d) (really |very much |)(like|love|be happy|be glad|be pleased|be delighted|be grateful) (you |)(to) (have|see|get|put|take|bring|use|start using) ${it} ${live}( now| please|)`,
    `(i'd|we'd) (really |very much |)(like|love|be happy|be glad|be pleased|be delighted) (to) (have|see|get|put|take|bring|use|start using) ${it} ${live}( now| please|)`,
    `${content} for ${it} ${going}`,
    `${who} ${now} ${content} (for you |)(to|that you) (${bring}|${go}|sign (it|this) off|give (it|this) the (go ahead|green light|all clear|nod|thumbs up))`,
    `(${it}|all|) (can|may|is free to|is clear to|is good to|is ready to|is fit to|is safe to|ought to|deserves to|gets to) ${now} (go|be (put|moved|pushed|rolled|taken|brought|sent|switched|transferred|deployed|released|installed|published|shipped|made)) (over |across |out |straight |right |on |)(live|${live}|now|over|across|out)`,
    `(${it}|all) is (ready|fit|good|safe|fine|cleared|right|clear) (for|to be used (on|in)|to run (on|in)|to be put on|to be released to|to go (on|to|into)) (live|release|${system}|going live|use|everyday use|daily use|daily work)`,
    `(ready|fit|good|fine|cleared|safe|clear) (for|to be put on|to go (to|on|onto|into)|to be released (to|into|on)) (live|${system}|use|everyday use|daily use)`,
    "(i|we) (can |could |)(see|find|have|know|know of) (absolutely |)(no|nothing|no more|no further) (reason|reasons|cause|grounds|need) (whatsoever |at all |left |)(to (wait|wait any (longer|more)|hold (it|this|you|back|this back|it back)|hold (it|this|you) (back|up)|delay|delay (it|this)|postpone (it|this)|keep (it|this) back|stop (it|this))|not to (release|go live|release it|put it live|go ahead)|for (waiting|delay)|against (going live|releasing it|releasing this|the release)|why (it|this|we|you) (can't|cannot|should not|shouldn't|could not) (go live|go out|release it|release this|be released))",
    '(i|we) (can |could |)(see|find|have|know|know of) (absolutely |)(no|nothing|no more|no further) (obstacle|obstacles|objection|objections|impediment) (whatsoever |at all |left |)(to (going live|releasing it|releasing this|release|the release|this release)|against (going live|releasing it|releasing this|the release))',
    "(there is|there's|) (absolutely |)(no|nothing) (more |further |)(reason|need|cause|grounds|point|point in|) (left |)(to (wait|wait any longer|wait any more|wait for|hold (it|this) back|hold back|delay (it|this)|delay|postpone it|keep waiting|keep it back|stop it|stop you)|in waiting|waiting|waiting any longer)",
    '(there is |there s |i see |we see |)nothing (now |more |any more |left |)(stands |standing |is |to stand |)in the way( of (the|this|a|your) (release|go live|update|rollout)| of (releasing|going live|a release)( it| this|)| any more|)',
    'nothing (is |)(holding|stopping|keeping|to stop|to hold|stands to stop) (it|this|you|us)( back| now| any more|)',
    '(there is |i see |we see |we have |i have |)nothing (that speaks |speaks |to be said |to say |)against (it|this|the release|releasing it|going live|a release)',
    "(i|we) (have |'ve |)(nothing|no objection|no objections) (to|against) (it|this|the release|a release|releasing it|going live|it going live|this going live|this going out|you releasing it|you putting it live)",
    '(consider|take|regard|count) (it|this|this one|that|the matter) (as |)(signed off|approved|accepted|agreed|released|ok|a yes|ok from us|a go|our approval|cleared)',
    "(i am|we are|i'm|we're|happy to|am|are|i can|we can|i'll|we'll|i hereby|we hereby|i|we|hereby) (signing|sign) (it|this|this one|that|the (fix|change|release|update)) off( for release| for production|)",
    '(signed|signing) off( on it| on this| by me| by us| from me| from us| here|)',
    '(our|my) (blessing|sign off|signature|ok|okay|approval|clearance) (is (on it|given|hereby given)|for (it|this|that|the release|going live)|you have)',
    "(you have|you have got|you've got|it has|this has|it gets|this gets|it's got|has|gets) (my|our|the|a) (full |whole hearted |unreserved |) (blessing|clearance|vote|nod|stamp|stamp of approval|thumbs up|seal of approval|signature|yes|sign off)( from (me|us)| to (go live|release|release it|put it live|proceed)| for (this|it|the release)|)",
    `(that's|that is|this is|it is|it's) (a |an |our |my )(big |clear |definite |firm |resounding |full |whole hearted |) (yes|ok|okay|go|go ahead|green light|thumbs up|approval)( from| by|) (me|us|our side|my side|our end|everyone|all of us|here|everyone here|the (whole |)${house})`,
    "(i'm|i am|we're|we are|count me|count us) (all for it|in favour|all in favour|all for releasing it|all for this)",
    "(i'm|i am|we're|we are) (all |)(for|in favour of) (releasing|going live|putting it live|the release|a release)( it| this| with (it|this)|)",
    '(green|clear) (light|for go)( from (here|our|my) (side|end|corner)| from (here|everyone here|all of us)|)',
    '(yes|ok|okay|fine) (please |)(do|go on|go right ahead|carry on)( please| and (release|publish|deploy|ship) (it|this)|)',
  ],
  yes: ['(yes|yeah|yep) (indeed|absolutely|of course|certainly|definitely)'],
  neutral: [
    "as far as (i am|we are|i'm|we're|our (team|office|department|side) is|the (team|office|department|warehouse|shop|school) is) concerned",
    'from where (i|we) (sit|stand)',
    'from (our|my) (point of view|perspective|standpoint|corner)',
    '(in|to) (my|our) (view|opinion|eyes|mind)',
    '(when|whenever) (it|that|you) (suits|suit|fits|works for|is convenient for|is good for|want|like|please|wish|choose)( you| your (schedule|planning|side)| best| you all|)( best|)',
    "(whenever|when) (it is|you are|you're|it's|that is) (convenient|ready|good|able to|ready to|free)( for you| on your side| at your end|)",
    '(at|in) (your|any) (own time|earliest convenience|next opportunity|moment|time)',
    "(there is |there's |) (no (great |particular |real |)(hurry|rush|urgency)|not urgent|nothing urgent)( on (our|my) (part|side|end)| from (our|my) side| at all| here| for us| with it|)",
    '(any|either) (day|evening|night|time|moment|slot|morning|afternoon|date)( this week| next week| you like| that suits you|) (is |will be |would be |works |is all |suits |will |) (fine|good|ok|okay|all right|us|for us|do|works)( with us| for us| by us| with me| for me|)',
    '(do|please do|pick|choose|take) (whatever|whichever|any) (time|moment|day|evening|slot) (you like|suits you|suits|works for you|you want)',
    'and so (am|are) (i|we|the others|my colleagues)',
    '(too|as well|with pleasure|gladly|happily)',
    'straight (to|into) (production|live)',
  ],
  notOk: [
    `(i'm|we're|i am|we are) not (letting|putting|having|releasing|accepting|approving|signing|taking|passing|rolling) ${it}`,
    '(you|they|somebody|someone|your (developers|people)) (will |)(have to|need to|must|should) (have another |take another |) (look|go|look at|look into|go over|redo|do|go through) (at |over |) (it|this|that) again',
    '(would |) rather (stay|stick|keep|remain|go back|wait) (with|to|on|as|what|the)',
    '(not a chance|no chance|not on your life|not like this|not as it is|not in this state|not in this form)',
    'still (something|a lot|plenty|much) (is |) (wrong|amiss|the matter|missing) with',
    "(this|that) (will not|won't) do",
    '(please |so please |) (undo|revert|roll back|take back|withdraw|retract|reverse) (it|this|that|the change|this change)',
    '(please |so please |) (take|roll|pull|bring|turn|change) (it|this|that) back',
    '(made|makes|has made) (things|it|matters|everything) (even |much |) worse',
    '(too many|too much|too little|not enough|too bad) to (release|go live|accept|approve|sign off|be released)',
    `(am|are|i'm|we're) unable to (release|accept|approve|sign|work|use|go live)`,
    "(isn't|is not) (it|the solution|what it should be)",
    '(the|this) release (has to|must|will have to) wait',
    '(none|not one|neither|not a single one) of (the|these|those|our|my|them|your) ~ (has been|is|was|have been|are|were|has|have) (been |) (fixed|solved|corrected|resolved|addressed|right|mended|done)',
    '(please |) (finish|complete) (it|this|that) first',
    "(is |it is |it's |this is |) only half (done|finished|fixed|ready|there|solved)",
    `${not} ${ever} (go (to|into|on|onto|online|anywhere|through|forward|public)|be used|${released}|(use|live with|send|take|have) (it|this|that|this one|this (fix|version|release|update|change))|(work|do anything|do our work|do our job|get by) (with (it|this|that|this (fix|version|release|update))|like (this|that)|this way))`,
    `${orDoNot} ${ever} (go (live|out)|${refusedMove}|(release|accept|approve|publish|deploy|install|ship|recommend|endorse|sign|sign off|sign off on|pass) (it|this|that|this one|this (fix|version|release|update|change))|(sign|let) (it|this|that) (off|through|out|pass)|(agree|consent|say yes) to (it|this|that)|have (it|this)|want (it|this|that)( (like (this|that)|so|this way|live|in production|on the live system|at all|as it is|in this (form|state|shape))|)|keep it like this|leave it like this)`,
    '(no|not) (good|use|use to (us|me|anyone)|any good|any better|better|what we (need|want|asked for|ordered|agreed|meant)|how we (want|need) it|usable|workable|fit for (use|release|production)|ready for (release|production|use|live|prime time)|fixed|solved|resolved|right|there)( yet| like this| this way| at all| to us|)',
    '(no|not) (better|different|improvement|change|changes)( at all| than before| here| whatsoever| to be seen|)',
    'no way (we|i|you|this|that|it) (can|could|will|are|is)',
    '(send|give|pass|take|hand|return|put|refer|throw) (it|this|that|this one|the lot|the (fix|change|release|update|version)) (straight |right |)back( to|)( (the|your|our) (developers|developer|programmer|programmers|drawing board|workshop|team|people)|)',
    `(straight |right |so |this one is |this goes |it goes |this is |goes |needs to go |has to go |must go |should go |will have to go |this has to go |it has to go |off |)back to (you|(the|your) ${people})`,
    '(return|returned|goes back|going back|sent back|sending it back|sending this back|am sending it back|i am returning (it|this)|we are returning (it|this)|hereby returned)( to (you|sender|the developers)|)',
    '(needs|requires|could do with) (fixing|repairing|repair|redoing|mending|correcting|correction|attention|rework|reworking|more work|some more work|some work|work|more thought|another (look|go|round|try|fix|pass|attempt)|a (second|further|proper|another) (look|fix|go|try)|to be (fixed|corrected|mended|sorted|sorted out|put right|redone|repaired|changed|solved|resolved|reworked|done again)|to (work|be right|come back|go back))',
    '(must|has to|have to|ought to|will have to|needs to|need to) (first |)(be |get )(first |)(fixed|corrected|mended|sorted|sorted out|put right|redone|repaired|solved|resolved|reworked|done again)( first|)',
    '(should|must) (first be (fixed|corrected|mended|put right|solved)|be (fixed|corrected|mended|put right|solved) first)',
    '(please |can you please |kindly |will you please |)(fix|correct|repair|mend|sort|redo|rework|solve|resolve) (it|this|that)( first| again| out| properly| please| before| (up|over))',
    '(please |kindly |)(fix|correct|repair|mend|rework|redo) (it|this|that)',
    '(please |kindly |so please )(take|have|get) (another|a second|a further|a fresh|a closer|a better) (look|go|try|stab)( at (it|this|that)| into (it|this|that)|)',
    '(please |kindly )(look|try) (at |into |)(it|this|that|)( once|) (again|once more|one more time)',
    '(please |kindly |so |)(keep|leave|hold) (it|this|that|this (fix|version|release|update)|the (new |)(fix|version|release|update|release|change)) (back|off|away|out|where it is|in (test|testing|staging)|on (staging|test)|away from|out of|off the)',
    "(you'd better |you had better |better |please |so |)(keep|leave) (it|this|that) (off|away from|out of|back from) (the |our |)(live|production|real)",
    '(please |so |kindly |)(keep|leave) (us on |)(the|our|your) (old|current|present|previous|existing) (one|version|system|release|screen|program|programme|software|way)( running| in place| live| on| up| for now| as it is|)',
    '(please |)(keep|leave|stay|hold) (production|live|the live (system|version|one)|us) (alone|as it is|as is|untouched|on the (old|current|present) (version|one|system))',
    '(please |)(do not touch|leave|hands off) (the |)(live system|production|live)( alone|)',
    "(so |therefore |then |it is |it's |)(no|not a) (release|go live|go live date|green light|sign off|ok|approval|go)( please| for (us|me|now|this|it)| from (us|me|our side|my side)| then| yet| at this (point|stage)|)",
    '(i|we) (have to|must|will|would|am going to|are going to|need to|will have to) (say no|reject|refuse|turn (it|this|that) down|decline|disagree|send (it|this|that) back|object|return (it|this)|vote no|veto (it|this))( to (it|this|that)|)',
    "(i|we|i'm|we're|i am|we are) (saying no|turning (it|this|that) down|refusing|rejecting|sending (it|this) back|against (it|this|the release|a release|releasing|going live))( to (it|this)| it| this|)",
    '(is |are |has |was |it is |even |much |far |a lot |rather |actually |)(worse|worse off) (than (before|ever|it was|last time|the (old|previous|last) (one|version)|yesterday|with the old one)|now|again|still|if anything)',
    "(nothing|not a thing|absolutely nothing|not much|hardly anything) (has |'s |have |was |is |)(been |)(changed|improved|different|happened|fixed|better)( at all| for us| on our side| here| at our end|)",
    "(the|that|this|our|same|my) (problem|issue|error|bug|fault|mistake|trouble|defect|same thing) (has not|hasn't|is not|isn't|has n't|have not) (been |yet |)(gone|gone away|fixed|solved|resolved|cured|disappeared|sorted|cleared|changed)",
    '(the|that|this|our|same|my) (problem|issue|error|bug|fault|mistake|defect|trouble) (is|has|was|remains|stays|comes|came|keeps|persists|occurs|happens|appears|shows up) (still |)(there|unsolved|unfixed|back|here|still there|still in it|still with us|with us|as before|as it was|the same|happening|not|coming back|in it|again|every time|like before|unchanged|exactly the same)',
    "(that|this|it|the (fix|change|update|release)) (did not|didn't|has not|hasn't|does not|doesn't|made no|makes no|brings no|brought no) (really |actually |)(help|helped|work|worked|cure|cured|improve|improved|change|changed|do|done|make|made|fix|fixed|solve|solved|difference|improvement|change)",
    "(we aren't|we are not|we're not|it isn't|this isn't|aren't|isn't|it's not|it is not) (quite |nearly |anywhere near |)(there yet|there|ready yet|done yet|finished yet|ready|right yet)",
    "(we are|we're|it's|it is|this is) (nowhere near|a long way from|far from) (there|ready|done|finished|right)",
    '(exactly |just |precisely |)(the same|same) (thing|story|fault|mistake|behaviour|mess|result|trouble|nonsense|crash|message|error|thing again) (as (before|last time|last week|yesterday|always|ever|we had)|again|still|happens|happened|every time|every day|here|all over|occurs|keeps)',
    '(still|again) (gives|shows|prints|missing|fails|wrong|the wrong|the same|the old|twice|double|falls over|falls|falling over|loses|throws|happening|happens|occurs)',
    "(it|this) (still |again |)(does not|doesn't|won't|will not) (print|save|open|load|start|add up|show|export|import|scan|send|read|find|calculate|sort|do what|behave|run|match)",
    "(would not|wouldn't|would never|i would not|i'd not) (release|approve|accept|publish|deploy|ship|use|sign|put|let|go live|install|recommend) (it|this|that|with (it|this)|)",
    '(falls|fell|falling|goes|went) (over|flat|wrong|to pieces|apart) (again|as before|every time|each time|straight away|at once|immediately)',
    "(this is|it is|it's|that is|that's|is) (still |now |completely |totally |utterly |simply |quite |just |)(unusable|useless|unworkable|a mess|a disaster|a step back|a step backwards|worse|broken|no use|no good|hopeless|not on|a no from|out of the question|unfit|beyond us)",
    'out of the question',
    '(want|need|would like|prefer) (the old (one|version|system|screen) back|it (fixed|repaired|corrected|mended|put right|redone|done properly)( first|)|this (fixed|repaired|corrected|mended|put right|redone|done properly)( first|)|that (fixed|put right|corrected)( first|))',
    "(am|are|i'm|we're) not (at all |really |yet |)(happy|satisfied|pleased|content|impressed|convinced|comfortable|in agreement)( with (it|this|that|the (fix|change|result|update|release|outcome))|)",
    '(thumbs|thumb) down( from (me|us)| for this| on this|)',
    "(we|i) (tested|tried|checked|ran) (it |this |)and (it |this |)(still |)(fails|failed|does not work|doesn't work|did not work|didn't work|is wrong|was wrong|crashes|crashed|broke|fell over|falls over|is no better|is worse|went wrong|goes wrong)",
    '(fails|failed) (our|my|the|every|all our) (test|tests|checks|check|acceptance|inspection)',
    "(did not|didn't|does not|doesn't|has not|hasn't|could not|couldn't) (pass|survive|stand up to|meet)( (our|my|the))",
  ],
  tries: [
    `(i|we|and i|and we|i've|we've) (have |had |) (just |now |also |even |then |already |quickly |personally |myself |ourselves |first |both |all |deliberately |) ${did}`,
    `(i|we|i've|we've) (have |) (been |)(been) ${doing}`,
    `(i|we|and i|and we|i've|we've) (have |had |) (just |now |also |even |) ${did} (~) (twice|three times|four times|five times|# times|several times|a few times|both ways|twice over)`,
    `(has|have|had|was|were|'ve) (all |just |now |also |) (been |)${doing}`,
    `(has|have|had) (all |just |now |also |) ${did}`,
    '(i|we) (had|let|got|asked) (my |our |the |one of my |one of our |two of my |two of our |) ~ (order|enter|book|print|scan|try|use|run|check|test|do|play with|work with|to order|to enter|to book|to print|to scan|to try|to use|to run|to check|to test)',
    '(a |one |another |two |three |the |our |my |) (dry run|dry runs|dummy run|trial run|test run|test runs|trial|trials|test order|test orders|test booking|test bookings|test invoice|test invoices|pilot|rehearsal|run through|walk through|spot check|spot checks|sample|samples)',
    '(tested|tried|checked|retested) with (a|an|one|two|three|four|five|several|many|all|my|our|the) ~ (and (one|a|an|two|the) (with|without|for|from|in|on|at) ~|)',
    'with (#|two|three|four|five|six|ten|twelve|a dozen|several|both|a few|a couple of|many|all) (different |real |old |) ~',
    '(tested|tried|checked) (this|it|that) with',
    '(been|gone) through all (our|my|the) (checks|tests|test cases)',
    '(compared|held|checked|laid|put) (it |them |both |everything |this |)(line by line |one by one |side by side |page by page |item by item |carefully |) (with|against|beside|next to|alongside|to) (the |my |our |last |) (last|previous|old|older|earlier|original) ~',
    "(with|from|on|against) (last|yesterday's|friday's|monday's|the last|this) (month|week|quarter|year|night)('s|) ~",
    "(with|on|from|for) (yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|today's|last (week's|month's|quarter's|year's|night's)|this (week's|month's|morning's)) ~",
    "against (last (week's|month's|quarter's|year's)|the ~)",
  ],
  content: [
    '(the|just the|exactly the|the very) way (we|i|they) (wanted|asked|hoped|like|need|meant|imagined|asked for)( it| it to| for|)',
    'what (i|we) (would |) call (fixed|solved|service|good work|a fix|sorted|done|finished|a good job|a job well done)',
    "(tried|tried hard|did our best|did my best|tried our best) to (break|fault|upset|crash|trip) (it|this) (and|but) (could not|couldn't|failed|did not manage|didn't manage|did not succeed|in vain)",
    "(could not|couldn't|can't|cannot) be (better|happier|more pleased|more satisfied|simpler|easier)",
    "(can't|cannot|could not|couldn't|can not|did not|didn't) (find|see|spot|fault|find fault with) (anything|a thing|any fault|any faults|a fault|anything else|anything at all) (wrong|amiss|odd|to fix|to complain about|to report|else)( with (it|this)| in (it|this)|)",
    '(our|my) (side|end|part|testing|test|tests|checks|checking) (is|are) (all |) (done|finished|complete|completed|through|ready)',
    '(that|this|it) was the last (thing|point|piece|item) (we|i) (were|was|had been) (waiting for|missing|still missing)',
    '(am|are|is|all) ready for it',
    '(nothing else|nothing otherwise|otherwise nothing) (has |is |) (changed|broken|different|affected|moved)',
    '(done|finished|have finished|through) (testing|checking|with testing|with the testing|with our tests|with my tests|trying)',
    '(all|nothing but|only) positive',
    '(nothing|none) (is |) (left |more |) to (fix|mend|correct|improve|change|test|do)',
    "(do not|don't) need to (test|check|try|look at) (it |this |) (any further|any more|anything else|further|any longer)",
    '(everything|all|all that|every point) (we|i) (reported|raised|asked for|mentioned|listed|complained about|noted) (has been|is|was|have been|has) (now |) (dealt with|fixed|solved|addressed|done|sorted|put right|taken care of|corrected|resolved|gone)',
    '(saves|saved|will save|saving) (us|me|everyone|them) (~ |) (an hour|half an hour|two hours|hours|a day|half a day|minutes|a morning)( (a|each|every|per) (day|week|month|shift|morning)|)',
    'no more (blank|empty|double|missing|lost|wrong|duplicate|duplicated|endless|strange) ~',
    '(had|have had) no (trouble|problem|problems|difficulty|complaints|issues) (with it |)(in|during|at|on|over) the ~',
    `(come|comes|came|coming|print|prints|printed|arrive|arrives|arrived|land|lands|landed|go|goes|went|is|are|was|were|open|opens|opened|end up|ends up|ended up|appear|appears|appeared|show|shows|showed|booked|posted|stored|saved|sorted|went up|went down|goes up|goes down|rose|fell|stand|stands|stood|sit|sits|reach|reaches|reached|go out|went out) (up |out |back |in |down |off |now |all |again |)(~ |) (with|on|in|at|to|by|under|into|for|from) (the|their|its|our|his|her) ${right} ~`,
    `(has|have|had|carries|carry|carried|shows|show|showed|prints|print|printed|picks|pick|picked|takes|took|uses|use|used|finds|find|found|keeps|kept|got|gets|get|gives|gave|bears|lists|listed|names|brings up|picks up|picked up) (now |again |all |always |) (the|their|its|our|his|her) ${right} ~`,
    `(got|get|gets|gave|gives|come to|came to|comes to|arrive at|arrived at|ended up with|show|shows|showed|came out at|came up with) (exactly |) the same (total|totals|figure|figures|amount|amounts|number|numbers|sum|sums|result|results|balance|price|prices|weight|weights|value|values|count)( ~|)`,
    `(the|exactly the|) same (totals|total|figure|figures|amount|amounts|numbers|number|sum|sums|result|results|balance|balances|values|value|lines|quantities|quantity|weights|price|prices|hours|count|counts) (as|in|on|from|both times|each time|every time|twice|everywhere|down)( (my|our|the|in|on|from|mine|ours|before|by hand|in (my|our|the)) (~|)|)`,
    `(agree|agrees|agreed|match|matches|matched|tally|tallies|tallied|correspond|corresponds|corresponded|square|squares|squared|fit|fits|balance|balances|balanced|reconcile|reconciles|reconciled|line up|lines up|lined up|in line|identical|equal|equals|same) (exactly |perfectly |now |completely |to the penny |to the cent |) (with|to|as|on|against|) (what|that|those|the|my|our|mine|ours|his|hers|theirs) (the |our |my |we |i |it |they |) (~ |)(paid|has|have|had|says|said|counted|should be|should have|expected|calculated|charged|sent|shows|booked|weighed|in the ledger|in the books|on paper|by hand|wrote|)`,
    `(agree|agrees|agreed|match|matches|matched|tally|tallies|tallied|correspond|square|squares|squared|balance|balances|balanced|reconcile|reconciles|reconciled|line up|lines up|lined up) (with|to|against) (the|my|our|his|her|their|last|those on the|those in the|that of the) ~`,
    `(agree|agrees|agreed|match|matches|matched|tally|tallies|tallied|balance|balances|balanced|reconciled|lined up|added up|came out even|came out right|came out fine|came out well|turned out right|turned out fine|turned out well|worked out)( now| again| exactly| nicely| every time| each time| first time| to the (penny|cent|gram|minute|day|unit|piece)|)`,
    `no longer (~ |) ${fault}`,
    `(does not|doesn't|do not|don't|did not|didn't|never|is not|isn't|are not|aren't|is no longer|are no longer|has not|hasn't|have not|haven't) (~ |) ${fault} (any more|anymore|any longer|now|at all|once|again|a single time)`,
    `(without|no|not one|not a single|never a|not once) (a |any |) (crash|freeze|hiccup|hitch|glitch|error|fault|mistake|complaint|problem|snag|jam|miss|gap|overlap|duplicate|delay|wobble|stutter|blank|reject|misread|grumble|query|phone call|question)`,
    `(nobody|no one|not one of (them|us|my colleagues)|none of (them|us|my colleagues|the (girls|boys|drivers|nurses|teachers|users|staff|team)|our ~)|not a soul) (has |have |) (rang|rung|called|phoned|complained|grumbled|moaned|came running|noticed anything odd|had (a |any |)(trouble|problem|problems|questions|difficulty|complaints|issue|issues)|ran into (trouble|problems|anything)|found (anything wrong|anything|a fault|fault|a mistake|anything amiss)|saw anything (wrong|odd)|reported (a |any |)(problem|problems|trouble|anything)|needed help|stumbled|got stuck|was left out|noticed a thing)( me| us| it| anything|)( once| at all| so far| all day| since| with it|)`,
    `(had|have had|has had|having|met|ran into|saw|seen|see|with|and|came across|encountered|noticed|found|find|had us) (absolutely |) (no|not a single|not one|zero|not the slightest) (trouble|problem|problems|issue|issues|difficulty|difficulties|complaints|complaint|errors|error|fault|faults|hitches|surprises|questions|mistakes|mistake|snags|glitches|misreads|bother)( at all| whatsoever| with it| since| all day| anywhere| in it| so far|)`,
    `(nothing|not a thing) (went|was|is|has gone|got|came out|came up|looked|seemed) (wrong|missing|amiss|odd|lost|out of place|strange|broken)`,
    `(found|find|finds|were found|was found|is found|are found|came up|comes up|come up|turned up|appeared|appears|opened|opens|arrived|arrives|went through|printed|prints|scanned|scan|scans|read|reads|loaded|loads|saved|saves|came through|come through|there|balanced) (~ |) (at once|immediately|straight away|straightaway|right away|first time|the first time|every time|each time|both times|all three times|without delay|without fail|in one go|at the first attempt|on the first try|in seconds|within seconds|in a second|instantly|in no time|on time|just as quickly|just as fast|perfectly|cleanly|correctly|one by one|on the spot)`,
    `(finds|found|find|shows|kept|keeps|remembers|remembered|sees|saw|has|had|lists|listed|reads|picked up|picks up|accepted|took|got|counts|counted|covers|prints|printed) (everything|all of (it|them)|every one of them|each of them|them all|it all|every single one|every one|all (#|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty))( now| again| correctly| perfectly| at once| in order|)`,
    `(in|into|at|on|to|where) (the right (place|order|sequence|column|box|field|spot|account|slot|line|drawer|room|bay)|its (place|proper place)|their (places|place)|one piece|order)`,
    `where (it|they|everything|that|each) (should be|belongs|belong|ought to be|should|is supposed to be|are supposed to be|needs to be|need to be)`,
    `(on|onto|fits on|fit on|prints on|print on|comes on|in|within) (a |one |a single |just one |)(single |)(page|sheet|label|line|screen) (again|now|as (before|it should|they should|asked|requested|agreed|we asked))`,
    `(all |)(as|like|just as|exactly as|just like) (it|they|we|i|you|he|she|that) (should|should be|should have|ought|hoped|had hoped|wanted|like it|like them|liked|asked|requested|expected|always did|used to|promised|said|agreed|described|need it|need them|needed|had in mind|meant)`,
    `(this|that|it) (is|was|is exactly|is just|is precisely) what (we|i) (wanted|needed|asked for|had in mind|hoped for|were after|was after|were looking for|meant|need|want|expected|asked)`,
    "(that's|it's) (exactly |just |precisely |) what (we|i) (wanted|needed|asked for|had in mind|hoped for|were after|was after|were looking for|meant|need|want|expected|asked)",
    `(does|did|doing|do) (exactly |just |precisely |) what (i|we|it|they|you) (asked|asked of it|asked for|asked it to|should|should do|wanted|need|needed|promised|is meant to|was meant to|are meant to|want|expect|expected|described|said|said it would)`,
    `(of|for|with) what (i|we) (have |) (saw|seen|see|tried|tested|got|read)( this (morning|afternoon|week)| today| yesterday| so far|)`,
    '(does|did|do) the (job|trick|business)( nicely| perfectly| for us|)',
    '(solves|solved|settles|settled|cures|cured|sorts|sorted|fixes|fixed) (it|that|this|the matter|the problem|our problem|the issue)( out|)( for (us|me|good|everyone)| nicely| at last| completely|)',
    `within (a|one|two|three|#) (second|seconds)`,
    `within (a|the|one) (minute|hour)`,
    // What others can do again with something, they may not be meant to: "the customers can see our purchase prices again".
    `(i|we|(our|my|the) (team|colleagues|staff|drivers|office|warehouse|shop)) (can|could) (now |again |finally |at last |) (find|see|read|print|book|enter|open|scan|save|sign|order|use) ~ ${freely}`,
    `(can|could) (now |again |finally |at last |) (print|book|work|scan|save|sign|order|pay|log in|get on) ${freely}`,
    '(the |this |that |our |my ) (fault|error|bug|problem|issue|glitch|mistake|trouble|nuisance|hiccup|crash|freeze|warning|error message|double entry|blank page|duplicate|gap) (is|has|was|are|have|seems to be) (now |all |completely |finally |been |really |truly |definitely |) (gone|disappeared|vanished|fixed|cured|solved|resolved|sorted|mended|corrected|put right|history|a thing of the past|no more|eliminated|dealt with|stopped)',
    '(no sign|no trace|nothing left) of (the |that |our |)(fault|error|bug|problem|issue|glitch|old fault|mistake|blank page|duplicates|warning|message)( any more| now|)',
    '(agrees|happy|content|pleased|satisfied|fine) (too|as well|and so am i|and so are we|with (what|how) (i|we|he|she|they) (saw|have seen|see|tested|works|turned out))',
    "(we are|we're|i am|i'm|am|are|all) (done|finished|through|all set|all done) (testing|with (testing|our tests|the tests|it|our checks|my tests|my checks|our testing)|on (our|my) (end|side)|here)( and (all is well|all is fine|all went well|it all works|everything works|happy)|)",
    '(seen|saw|have seen) (all |everything |what |)(i|we) (needed|wanted|had) to (see|know)',
    '(all|everything) (is well|is fine|is where it should be|is as it should be|was as it should be|went well|went fine|went smoothly|came out right|worked|passed|held|added up|agreed|tallied)',
    'ended well',
    '(it|they) (behaved|behaves|held|holds|stood the test|passed|did well|performed)( itself| themselves| (perfectly|well|nicely|impeccably|as it should|as expected|throughout)|)',
    '(will|would) be (pleased|happy|delighted|relieved|glad|over the moon|thrilled|grateful)( too| as well| about it| with it| to hear it|)',
  ],
  rounding: [
    '(just |exactly |all |)(as|like) (it|they|we|i) (should|should be|wanted|asked|hoped|expected|like it|ought to)',
    "(and |so |) (i am|we are|i'm|we're|everyone is|he is|she is|he's|she's|they are|they're) (all |very |quite |really |)(happy|satisfied|pleased|content|delighted)( too| as well| with it|)",
    '(and |)(no|not a single|not one) (trouble|problem|complaint|error|hitch|question) (at all|all day|since|so far|to report|anywhere)',
    'nothing (went wrong|missing|was missing|to complain about|out of place)',
  ],
  doubts: ['(a|an|long|large|short|little|whole) (list|lists)'],
  leadIns: [
    "(so|hence|which means|meaning|that means|this means|therefore|because of (that|this)|for that reason|as a result|as such|like this|this way|in this (state|form|shape|condition)|with this|with that|as it is|as it stands|until then|for now|in short|in other words|to sum up|all in all|conclusion|verdict|result|and so|clearly|sorry but|sorry to say|please|kindly|you|they|these|those|i think|we think|i feel|i fear|i'm afraid|we're afraid|we are afraid|we feel|it seems|i would say|i'd say|so far|then|just|both|our answer is|my answer is|the answer is|from us|here|our verdict|we find|as for us|so i|so we|and we|and i|and it|and this|that one|this one|my vote|our vote)",
    "(i'm|we're|you'd|we'd|i'd|it's|that's|there's|i've|we've)",
    '(that|this|it|which) (has|have|had|needs|is|was|will|means|would|must)',
    '(the|this|your|that) (new |latest |)(fix|version|change|release|update|one|patch|build|program|programme|screen|form|report|thing)',
  ],
  weakNo: ["(i'm |i am |we are |we're |)not happy( yet|)", 'back to you( please| then|)'],
  takesBack: [
    '(can|could) live with (it|that|this)',
    '(will|ll) do( for (us|me|now)|)',
    'release (it|this) all the same',
  ],
  qualifiers: [
    '(today|tonight|this week|next week|this month|next month|this evening|this afternoon|this weekend|over the|during|around|at the weekend|on the weekend)',
    '(in|at|on) (the |)(weekend|evening|morning|afternoon|night|daytime|month end|year end|holidays|school hours|opening hours|office hours|working hours)',
    '(in|during|at) (the |)(middle|busy|peak)',
  ],
};
