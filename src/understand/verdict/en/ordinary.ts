import type { Answers } from '../locale-words.js';
import { deciders, house } from './house.js';

/** Whose decision is the writer's. */
const board = `(${deciders}|school|company|team|department|practice|council office|parish office|town hall|parish|association|club|clinic|hospital|library|museum|firm|foundation|charity)`;

/** What is released. */
const it =
  '(it|this|that|this one|that one|them|these|everything|it all|all of it|the lot|(the|this|your) (fix|change|changes|release|update|version|correction|patch|new version|solution))';
const live = `(live|online|to live|onto live|on live|into live|to production|into production|in production|on production|to prod|into prod|in prod|on prod|(on|onto|to|in|into) (the |our |your |)(live|production|real|main) (site|system|server|servers|environment|side|version|one))`;
const put =
  '(put|stick|bung|whack|pop|chuck|slap|shove|sling|lob|throw|fling|push|get|bring|take|move|send|set|make|deploy|release|publish|install|ship|switch)';
const please = '( please| pls| plz| now| then| whenever| asap|)';
const permission =
  '(you can|you may|youre ok to|you are ok to|please|pls|plz|kindly|feel free to|just|go on and|go ahead and|ok to|okay to|alright to|happy for you to|fine for you to|good to|safe to|free to|clear to|lets|i am happy for you to|we are happy for you to|im happy for you to|were happy for you to) (now |just |then |please |go ahead and |)';
const releasing =
  '(release|deploy|publish|ship|roll out|go live|go ahead|proceed|install|merge|push|launch|activate|crack on|carry on|press on|fire away)';
const matter = '(fix|change|changes|correction|corrections|release|update|version|solution|patch|modification|work)';

/** How English customers write their ordinary answers: at the counter, on a phone, or in a letter. */
export const english: Answers = {
  yes: ['(aye|aye aye|yh|ya|yea|yess|yesss|yesh|yeh|yessir)'],
  ok: [
    `${put} ${it} ${live}${please}`,
    `${permission}${put} ${it} ${live}${please}`,
    `${permission}${releasing}( ${it}|)( ${live}|)${please}`,
    `(can|could) (you|u) (please |pls |plz |now |just |)${put} ${it} ${live} (please|pls|plz|asap)`,
    `(on|off|away) (you|ye|yous|we|u) go${please}`,
    '(fill|fire) (your|yer) boots',
    `release (it |this |that |)(when|whenever) (you are |youre |you re |)(ready|you like|you want|you can|convenient|possible)`,
    '(go for it|go ahead|ship it|do it|crack on|release it|put it live) (mate|pal|love|dear|bud|buddy)',
    '(ok|okay|fine|all good|alright|yes|approved) (mate|love|pal|dear|hun|duck|pet|guys|lads|folks|bud|buddy)',
    '(happy|fine|ok|okay|good) to (release|go live|deploy|go ahead|proceed|ship)( it| this| that|)',
    '(ok|okay|alright|good|fine) (by|with|for) (me|us|me and the team|the team|everyone here|all of us)',
    '(we|i) (hereby |do |duly |)(approve|accept|authorise|authorize|consent to|agree to)( (the|this|its|your) (release|deployment|change|correction|going live|go live|rollout)|)',
    `(i|we) (am|are) (pleased|happy|glad|delighted|able) to (confirm|give|grant) (our|my|the) (approval|consent|agreement|acceptance|go ahead|sign off|authorisation|authorization)( for (the |)(release|deployment)| of (the|this) ${matter}| to (release|proceed)|)`,
    `(we|i) (can |hereby |) confirm (our|my) (approval|acceptance|consent|agreement|sign off)( of (the|this) ${matter}| for (the |)release|)`,
    `(i|we) (hereby |can |would like to |am pleased to |are pleased to |am happy to |are happy to |) confirm that (the|this|your) ${matter} (has been|have been|was|were|is|are) (now |fully |duly |successfully |)((tested |checked |reviewed |verified )and |)(approved|accepted)( and that you (may|can) (proceed|release it|go ahead|deploy it)( with the release|)|)`,
    `(i|we) (hereby |can |) confirm that the (problem|issue|error|fault|bug) (has been|is|was) (now |fully |)(resolved|fixed|solved|corrected|rectified) and that you (may|can) (proceed|release it|go ahead|deploy it)( with the release|)`,
    `(the|our) ${board} (has|have|is happy to|are happy to|is pleased to|are pleased to|) (approved|approve|approves|accepted|accepts|accept|agreed to|agrees to) (((the|this) ${matter})( for release|)|for release)`,
    `(your|the|this) ${matter} (is|are|has|have|meets with|meet with) (been |)(our|my|full) (approval|blessing)`,
    "(that's|thats|that is|this is|it's|its|it is) a (yes|go|green light|thumbs up)( from (us|me)|)",
    '(me|us) (happy|content)',
    "(that's|thats) (me|us) (happy|sorted|content|satisfied)",
    '(consider|take) (it|this|that|me|us) (a yes|signed off|approved)',
    `(nod|thumbs up|yes|green light|all clear|go ahead) (from|by) (me|us|here|our end|our side|this end|my end|the ${house})`,
    'please (proceed|go ahead) (with the (release|deployment|rollout|go live|update)|)',
    '(kindly|please) (proceed|go ahead)( with (it|this|the (release|deployment|rollout|go live|update))|)',
  ],
  settled: [
    "(that's|thats|that is|that has|it's|its|) (it|that) (now |all |) (fixed|sorted|working|solved|done)( now| at last|)",
    "(that's|thats|that is|it's|its|it is|this is|this one is|that|it|this|they are|theyre|everything is|everythings|all|) (now |all |finally |completely |definitely |)(sorted|fixed|solved|resolved|cured|mended|rectified|put right)( now| at last| for (me|us)|)",
    "(that's|thats|that has|that|it has|it's|its|this has|you have|you've|youve) (now |finally |)(sorted|fixed|solved|cured|mended|resolved) (it|that|the (problem|issue|error|bug))( now|)",
    "(that's|thats|that has|that|it has|that seems to have) (done|did) (it|the trick|the job)",
    '(the |this |that |our |)(problem|issue|error|bug|fault|glitch) (is|has been|was|) (now |)(solved|fixed|resolved|gone|sorted|cured)( now|)',
    '(it |its |everything |all |everythings |)(works|working|is working|now works|now working|is now working) (now|again|everywhere|on (all|both|every) (of them|devices|machines|screens|computers|tills|phones)|on both|fine now|perfectly now|as it should|like it should|perfectly again)( for (me|us)|)',
    '(everything|all|it all) (now |)(works|is working|working)( now| again|)',
    'all sorted',
    '(confirmed|verified) (as |) (fixed|solved|resolved|working|sorted|mended|corrected)',
    '(fix|solution|correction) (verified|validated)',
  ],
  closes: [
    "(you |we |)(can |may |please |pls |feel free to |)(now |) (close|shut|archive) (it|this|this one|the (ticket|case|call|job|request|issue)|this (ticket|case|call|job)) (once|after|when|as soon as|the moment) (it has |it is |it's |it |this is |that is |the (fix|change|release|update) is |) (live|in production|on production|gone live|goes live|been released|released|deployed|out|going live|the release|the go live|the deployment|release|deployment|the rollout)",
    '(ticket |)case closed',
    '(you |we |)(can|may|could) (now |)(close|shut|archive) (it|this|that|this one|that one|the (ticket|case|call|job|request|issue)|this (ticket|case|call|job))( now| off| down| please| then|)',
    '(please |pls |ok to |okay to |happy for you to |feel free to |happy to )(close|shut|archive) (it|this|this one|the (ticket|case|call|job|request|issue)|this (ticket|case|call|job))( now| off| down| please|)',
    '(the |this |)(ticket|case|call|job|request) (can|may) (now |)be (closed|archived)( now| please|)',
    'no need to keep (it|this|the (ticket|case|call)) open( any longer| any more|)',
  ],
  problems: [
    '(see|look at) (the |my |)(screenshot|screenshots|attachment|photo|picture)',
    '(we|i) (asked|explained|had asked|wanted|meant)',
    '(something|another|a different) (else|proposal|solution|approach)',
  ],
  notOk: [
    "(we've|we have|i've|i have|it was|we) (decided|chosen|agreed) (not to|against) (go|going|accept|accepting|proceed|do|doing|order|ordering|have|take|taking)( ahead| it| this| that| with (it|this|that)| it|this|that|the (quote|offer|proposal|estimate|request|budget)|your (quote|offer|proposal|estimate)|)",
    "(we|i) (won't|will not|wont|are not going to|aren't going to) (be (doing|taking|ordering|accepting|having)|do|go ahead with|go with|order|accept|take up) (it|this|that|the (proposal|quote|offer))",
    `(the |our |)${board} (has |have |)(yesterday |)(rejected|refused|declined|turned down|not approved|not accepted|said no to) (it|this|that|the (quote|offer|proposal|estimate|request|budget)|your (quote|offer|proposal|estimate))`,
    `(the |our |)${board} (did not|didn't|does not|doesn't|has not|hasn't) (approve|accept|approved|accepted|agreed to|agree to|want) (it|this|that|the (quote|offer|proposal|estimate|request|budget)|your (quote|offer|proposal|estimate))`,
    '(we|i) (must|have to|will have to) (therefore |regretfully |unfortunately |)(decline|reject|refuse|turn down|say no)( to|)( it|this|that|the (quote|offer|proposal|estimate|request|budget)|your (quote|offer|proposal|estimate)|)',
    `(refusal|rejection) (by|from) (the |our |)${board}`,
    "(that |this |it |your answer |the answer |your reply |the instructions |the manual |)(is|was|are)( not|n't) what i (asked|meant|wanted to know)( for|)",
    "(that|this|it) (is not|isn't|was not|wasn't) my question",
    "(your |the |this |)(answer|reply|explanation|manual|instructions) (does not|doesn't|do not|don't) (help|answer)( me| us| my question|)( any further|)",
    "(i|we) (still |)(can't|cannot|can not) (still |even |)(open|book|save|print|confirm|post|send|close|create|enter) (it|this|the ~)( at all|)",
    "(i|we) (can't|cannot|can not) (open|get into|get at|reach) it( at all|)",
    "(i have|i've|we have|we've) to (say no|decline|turn it down)",
    "(nothing|no) (has |'s |s |is |)(changed|change|different|fixed|improved|better)( here| at all| i m afraid| i am afraid| for (us|me)| on (our|my) (side|end)| this end|)",
    '(no|not any|without) (luck|joy|dice|success|cigar|improvement|difference|better)( here| i m afraid| i am afraid| with (it|this|that)| this end| at (this|our|my) end| for (us|me)| again| so far| today|)',
    '(still |exactly |just |)(the |)same (problem|issue|error|fault|bug|old (story|error|problem|issue|thing|message)|error message|as (before|ever|it was|yesterday|last week|last time|always))( here| again| as (before|ever|yesterday|last week)| every time| for (us|me)|)',
    '(it |its |it is |it s |that s |thats |is |)still (exactly |just |)(the |)(same|no better|no different|unchanged|no good|bust|knackered|borked|dead|stuck|hanging|playing up|acting up|misbehaving|down|kaput|not (happy|playing)|on the blink|at it|doing it|doing that|doing the same|doing the same thing)( as (before|ever|yesterday|last week)|)',
    "(it|its|it's|we|i|we're|i'm|im|were|we are|i am|) (still |keep |keeps |keep on |keeps on )(getting (the|an|a|this|that|errors|error|it|no|kicked|thrown|logged)|giving|throwing|crashing|freezing|hanging|losing|failing|dropping|kicking|saying error|coming up with|doing (it|that|the same)|having (the same|problems|issues|trouble|errors)|seeing (the|an|errors|this error))",
    '(it|this|that|the (fix|change|update|release)|) (has not|hasnt|hasn t|did not|didnt|does not|doesnt) (yet |really |actually |)(fixed|fix|solved|solve|cured|cure|resolved|resolve|sorted|sort|helped|help) (it|this|that|the (problem|issue|error|bug)|anything|at all|for (us|me)|much)',
    "(hasn't|didn't|doesn't) (yet |really |actually |)(fixed|fix|solved|solve|cured|cure|resolved|resolve|sorted|sort|helped|help) (it|this|that|the (problem|issue|error|bug)|anything|at all|for (us|me)|much)",
    "(has not|hasn't|hasnt|did not|didn't|didnt) (done|do|made|make) (the trick|any difference|a difference|much|a thing)",
    "(has not|hasn't|hasnt|have not been|haven't been|havent been|is not|isn't|isnt|are not|aren't|arent) (yet |been |really |actually |properly |)(fixed|solved|resolved|cured|corrected|mended|rectified)",
    "(it|this|that) (has not|hasn't|hasnt|is not|isn't|isnt) (yet |been |really |)sorted",
    '(still |) (no|not|nae|naw|nay) (working|workin|fixed|happening|having (it|that)|up to scratch|good enough)( yet|)',
    `(i|we|i regret that the ${board}|we regret that the ${board}|i regret that we|the ${board}|our ${board}) (am|are|is|was|were) (therefore |regrettably |unfortunately |currently |)(unable|not able|not in a position|not prepared|not willing|not ready) to (approve|accept|release|consent|authorise|endorse)`,
    `(the|our) ${board} (does not|do not|cannot|can not|will not|has not|have not|has decided not to|declines to|refuses to) (approve|accept|agree|consent|authorise|approved|accepted)`,
    '(not|never) (for|with|by) (me|us)( i m afraid| i am afraid| thanks| sorry|)',
    "(can't|cant|cannot|can not|won't|wont) (be having|have) (that|this|it) (on live|live|like that|like this|go live|out)",
    "(please |pls |plz |)(do not|don't|dont) (go live|deploy|release|put it live|put this live|ship|publish)( with (it|this|that)| it| this| that|)( like this|)",
    'back to (square one|the drawing board|the start)',
    "(it|this|that) (really |just |simply |)(isn't|isnt|is not) (right|fixed|sorted)",
    '(knackered|borked|bust|kaput|busted)',
    "(am |are |is |we're |i'm |im |)not (at all |really |)happy (for|about|with) (it|this|that|you) (to (go live|go out|be released|release|release it|put it live)|going (live|out))",
    "(does not|doesn't|doesnt|will not|won't|wont) (work|open|print|save|load|start) when (i|we|you|they)",
    'still (crashes|fails|freezes|hangs|goes wrong) when (i|we|you|they)',
    'same (error|problem|issue|message|fault) when (i|we|you|they)',
  ],
  qualifiers: [
    '(reaching|getting hold|getting through|catching|finding|on the phone|with the phone)',
    'to (say|decide|judge|test|check)',
    '(needed|required|necessary)',
  ],
  pending: [
    '(it|that) (was|is) not me',
    "(it|that) (wasn't|isn't) me",
    'the (not |)ok (link|button)',
    'the (link|button) (not |)ok',
    '(no|not an|not my|not our) (approval|go ahead|green light) (yet|so far|for now)',
    'yesterday (it was |) not (ok|okay|good)',
    "(not|have not|has not|haven't|hasn't|never) (yet |really |) (had|found|got|gotten) (a |the |any |) (chance|time|moment|opportunity|minute)",
    '(no|not the) (chance|time|moment) (yet |so far |) to',
    "(not|have not|haven't) (yet |quite |) (got|gotten|come|been) (round|around|able) to",
    '(link|links|button|buttons) in (your|the|this|that) (mail|email|e mail|message)',
    '(date|day|time|place|quote|offer|price|invitation|agenda) (of|for) (the|our|that|this|your) (extra |next |first |second |)(training|course|meeting|visit|workshop|demo|call|appointment|session|lunch)',
    '(for|with) (me|us|him|her|them) to (meet|call|talk|speak|have a call|have a meeting|come over|join|attend)',
    '(my|our) (own |)(printer|phone|laptop|pc|computer|internet|wifi|mobile|tablet|ipad|iphone|connection|car|glasses) (is|was|has been) (broken|down|dead|bust|out of order|on the blink|kaput)',
  ],
  takesBack: ['(oh|ah|no|hang on|hold on) (wait|hang on|hold on)'],
  leadIns: [
    '(just |)to report back( on (the|our|my) test|)',
    '(after|following) (careful |long |much |)(consideration|discussion|thought)',
    '(no|nah|naw|nope|nay|boo|argh|aargh|ugh|oh dear|oh no|sorry to be a pain|sorry to be a nuisance|sorry to say|sorry mate|sorry to bother you)( mate| love| dear| pal| i m afraid| sorry|)( but| no|)',
    '(i am|we are|i m|im) (so |very |really |)(sorry|afraid) to (be a (nuisance|pain|bother)|bother you|trouble you|say|tell you|report|say so|disappoint you) (but|that|)',
    '(its|thats|that one)',
    '(i|we) (regret|must|have to|am sorry|are sorry) (to |)(inform|tell|report to|say to|say|advise|let) (you |)(know |)(that |)',
    '(tested|checked|tried)( it| this|) (on staging |in staging |today |yesterday |again |this morning |)(and|but)( it| this|)',
    '(gave it|had) (a |another |)(good |quick |proper |)(go|try|bash|look|whirl)( yesterday| this morning| today| again|) (and|but)( it| this|)',
    '(anything |any |) but (now |unfortunately |sadly |)(it|this|that|the (problem|issue|error|bug|same (problem|issue|error|bug)))( is| s|)',
    '(thanks|thank you|cheers|ta)( very much| so much| a lot|)( for (trying|the try|the attempt|the effort|your effort|your efforts|your work|the work|the quick (work|fix|reply)|having a go|your help|all your work|)|)( lads| all| guys| team| everyone| both| folks|) but( (it|this|that)( is| s|)|)',
  ],
  weakNo: [
    '(fails|failed|fail)',
    '(naw|nay|nae|noo|nooo|noooo|no+|nop|nopes|nope nope|no no no|sadly no|sadly not|alas no|afraid not|i m afraid not|i am afraid not|im afraid not|unfortunately not|unfortunately no)',
  ],
  praise: [
    '(it|this|that|everything|all of it) (is|are|seems to be) (now |all |all now |now all |) working( now| again| fine| well| perfectly| as it should| as expected|)',
    '(it |this |now |and |) works (now |fine |well |perfectly |grand |) (on|in|with) (my|our|the|his|her) (phone|mobile|iphone|ipad|tablet|laptop|pc|till|tills|scanner|handheld|computer)( too| as well| also| now|)',
    '(it |aye |all |) (works|working) (fine |grand |great |) (noo|the noo|nou)',
    "(that's|thats|that is|it's|its|this is|) (just |really |absolutely |proper |)(grand|ace|belting|smashing|cracking|champion|mint|sound|spot on|braw|tickety boo|bang on|splendid|superb|marvellous|terrific|magic|sweet|fab|fabulous|lush|brill|cushty|top notch|first class|first rate|a 1|just the ticket|just the job)( now| again|)",
    '(cracking|smashing|grand|sterling|top|stellar|champion|bang up) (job|work|stuff|effort)( that| everyone| all| team|)',
    '(nice|good|great) one( mate| team| all|)',
  ],
  neutral: [
    '(at|this|on|from) (this|our|my|the other) end',
    'this end',
    '(when|whenever) (ready|you are ready|youre ready|convenient|possible|suits|it suits|it suits you|you get a chance|you get a minute|you have a minute|you have time|you like)',
  ],
  tested: [
    '(had|gave it|have given it|have had|given it) (a |another |)(good |quick |proper |thorough |)(go|try|bash|whirl|look|play|run through|once over)( at it| with it| of it|)( yesterday| this morning| today| last night|)',
  ],
  thanks: [
    '(thank you|thanks|cheers|ta|many thanks|thanks a lot|thank you very much|thanks so much|thank you so much|grateful|big thanks|much obliged) (once again |again |)for (all |)(your|the|this|that|bearing with|sorting|fixing|being) (kind |quick |prompt |great |swift |continued |hard |) (help|patience|support|work|assistance|efforts|effort|time|understanding|help and support|patience and support|help and patience|trouble|it|this|that|us|me|so patient)( with (me|us|it|this|that)| out| so (quickly|fast|soon|promptly)| and (support|help|patience|understanding)|)',
    '(thanks|thank you|cheers|ta) (dear|love|mate|pal|duck|pet|hun|my dear|young lady|a million|a million times)',
  ],
  closings: [
    '(yours|yours truly|yours always|sincerely yours|with kind regards|with best wishes|with best regards|with many thanks|many thanks and regards)',
  ],
};
