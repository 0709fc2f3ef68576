import type { Answers } from '../locale-words.js';
import { deciders, house } from './house.js';

/** Where an invoice goes. */
const payer = `(@|me|(the |our |my |)(${deciders}|accounts|accounts department|accountant|bookkeeper|finance|head office|branch|office|trust|foundation|company|partnership|practice|school|shop|depot|parish|club)( (in|at) ~|))`;
/** Who tests and is not the writer. */
const others =
  '(colleague|colleagues|accountant|accountants|accounts|accounts department|bookkeeper|customer|customers|client|clients|user|users|key users|tester|testers)';
/** Somebody in the writer's house. */
const somebody = `(the |our |my |)(${deciders}|manager|accountant|accounts|accounts department|finance|finance department|purchasing|purchasing department|partner|wife|husband|colleague|colleagues|team|warehouse|sales|it department)`;
const day = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const when = `((this|yesterday) (morning|afternoon|evening)|yesterday|last (night|week|${day})|today|just now|earlier( today| this week|)|on ${day}( (morning|afternoon|evening|night)|)|at (the|our|last night's|yesterday's) (meeting|board meeting|committee meeting|council meeting))`;
const gave =
  '((given|gave) (me |us |)(it |)(the |its |his |her |their |)(nod|ok|okay|approval|blessing|go ahead|green light|consent|signature|agreement)|seen|read|signed|signed it|signed off|signed it off|signed this off|okayed it|approved|agreed|accepted|confirmed|authorised|authorized|endorsed|cleared|okayed|nodded|nodded it through|said yes|voted for)';
const fault =
  '((duplicate|double|doubled|duplicated|blank|empty|wrong|faulty|phantom|ghost) (lines|rows|entries|pages|bookings|mails|emails|invoices|orders|records|items|numbers|names|columns|prints|labels|amounts|totals|figures|prices|dates|addresses|characters|symbols|spaces|zeros|links|texts|values)|duplicates|doubles|errors|error message|error messages|error|crashes|flickering)';

/** What customers offer to hand over; anything else may be asked for. */
const offered =
  '(my |our |any |more |further |the |some |) (test data|test files|test cases|screenshots|screen shots|examples|example files|sample files|samples|logs|exports|details|information)( for (the |your |)(documentation|manual|docs|records|files)|)';

/** What English-speaking customers tell beside their approval of who else approved, and of what is well again. */
export const english: Answers = {
  others: [
    `~ (has |have |)(signed|okayed|approved|signed off) (it|it off|this) (${when}|)`,
    '~ is (also |)(happy|fine|ok) with (%|the %)',
    `${somebody} (has |have |)(also |already |just |now |) ${gave} (it |this |to it |to this |) (too |as well |also |)(${when}|)`,
    `(it|this) (was|has been) (${when} |)(approved|agreed|accepted|signed off|passed) (${when} |)(by ${somebody}|at (the|our|last night's|yesterday's) (meeting|board meeting|committee meeting|council meeting))( ${when}|)`,
    '(the |our |my |) (bookkeeper|accountant|colleague|colleagues|warehouse|team|boss) (has |have |) had a look( at it|) too',
  ],
  byDeciders: [`by (the |our |my |all |all our |a |# |two |three |four |some |several |)(${deciders}|${others})`],
  neutral: [
    'as far as (the|our) (practice|clinic|surgery|ward|hotel|parish|garage|lab|council|church|club|restaurant|hospital|farm) is concerned',
    "(i|we|i've|we've|i have|we have) (told|informed|warned) (the |our |all the |all our )(branches|team|shops|drivers|colleagues|users|staff|office|customers|parents|teachers|members) ((that |)(it's|it is) coming|about it)",
    '(sorry|apologies) (that |)(it|this|the test|testing|my answer) took (me |us |)(so long|a while|this long|so much time|some time|ages)( to (test|reply|answer|get back to you|get back|check|respond|try it|look|have a look)|)',
    '(without|with no) (any |)(reservation|reservations)',
    '(unreservedly|unconditionally|wholeheartedly)',
    '(for|from|by|to) (both of us|us both|the both of us|the two of us|us two)',
    `((from|by) (me|us) |)as (the |)(${deciders}|manager|accountant|client|person responsible)`,
    'by (me|us) and (by |)~ (in|at|from) (the|our) (warehouse|office|shop|depot|workshop|kitchen|lab|store|accounts department)',
    `by (me|us|myself) and (by |)${somebody}`,
    `by ${somebody} and (by |)(me|us|myself|ourselves)`,
    '(sorry|apologies) (that |)(it|this|the test|testing|my answer) took (me |us |)(so long|a while|this long|so much time|some time|ages)( to (test|reply|answer|get back to you|get back|check|respond|try it)|)',
    '(there is |)no need (to (call|ring|phone|reply|answer|write|mail|email|come|visit|explain|explain further|explain more)( me| us| back| again| out| by|)|for (a call|a call back|a reply|(any |)(further|more) (explanation|explanations|details)))',
    `(the |)(${deciders}|approver|manager|person responsible) is (me|myself)`,
    `i am (also |)(the |my own |)(${deciders}|approver|manager|person responsible)( myself| here|)`,
    '(so |and |)no (other|further|more|additional|second) (signature|signatures|approval|approvals|sign off) (is |are |)(needed|required|necessary)( from (anybody|anyone) else|)',
    `(if|should) (you|anyone|anybody|somebody|someone) (needs|need|want|wants|would like) ${offered} (it is|it's|they are|they're|these are|just |please |) (in|on|under) (the|our) (shared |common |) (folder|drive|server|share)( under ~|)`,
    `(if|should) (you|anyone|anybody|somebody|someone) (needs|need|want|wants|would like) ${offered} (just |please |) (give (me|us) a (shout|ring|call|ping)|let (me|us) know|tell (me|us)|ask( me| us|)|call( me| us|)|drop me a line)`,
    '(typing|writing|sent|typed|written) (this |) (with |w ) (one|1) (thumb|hand|finger) ((in|on|from) (the|my) (train|bus|car|tram|phone|way)|)( sorry|)',
    "(there is|there's|we are in|i am in|we're in|i'm in|) no (hurry|rush|haste)( with (it|this)| for (it|this|us)| on our side|)",
  ],
  undertakings: [
    `(the |our |)${deciders} (agrees|approves|has agreed|has approved|approves this|approves it|agrees to this|agrees to it|agrees with it|agrees with this|said yes|says yes|has said yes)`,
    `(agreed|approved|accepted|passed|voted) by (the |our )${deciders}( ${when}|)`,
    '(yeah |yes |ok |aye |)go on then( mate| pal| love|)',
    `(the |our |)${deciders} (approves|accepts|agrees to|agrees with|consents to|has approved|has accepted|has agreed to|approved|accepted|agreed to) (the|your|this) (proposal|quote|quotation|offer|estimate)`,
    `(approval|agreement|consent|ok|green light) (of|from|by) ${somebody} (obtained|received|given|is in)( ${when}|)`,
    '(is |are |)(hereby|herewith) (ordered|commissioned|placed)',
    '(on we go|off you go) (with that|with this|then)',
    '(order|work) (hereby |)(placed|commissioned)',
    '(please |you can |)(put|add|place) (it|this|that) (on|into|in) (the|your) (planning|schedule|plan|roadmap)',
    '(agreed|agree|ok|accepted|approved) (with |to |) (both |) (the |your |) (solution|proposal|approach|fix) and (the |your |) (%|estimate|hours|effort|price|planning)',
    '(please |you can |you may |just |) (plan|schedule|book) (it|this|the work) (in |) (whenever|when|as soon as|as) (it suits (you|your developer)|(you|your developer|your developers|your team) (has|have) (room|time|a slot|a gap)|it fits|possible)',
  ],
  besideProposal: [
    `(could you |can you |please |)(send|address|mail) the (invoice|bill) to ${payer} (instead of|rather than) (to |)(me|us|${payer})( this time|)( please|)`,
    `(the |)(invoice|bill) (this time |please |) (please |this time |) to ${payer}( this time| please|)`,
    '(please |just |you can |)(put|book|add) (it|this|that) (on|to) (the|our|my) (next |)(bill|invoice|account|tab)( (of|for) (january|february|march|april|may|june|july|august|september|october|november|december)|)( please|)',
    '(po|p o|order) # for (the |)%',
    "(i|we|i've|we've|i have|we have) (put|copied|added) ~ (in copy|in cc|in)( so (that |)(she|he|they) (knows|know) (about it|to expect (the|your) invoice)|)",
    '(the |our |)(order number|po number|po|purchase order|order)( number|) (#|) (is coming|comes|follows|will follow|is on its way|to follow|is in the post) (by|in the|separately|under separate)( (post|mail|email|cover)|)',
    '(the |)invoice (this time |)(please |)to (the|our) new address( please| this time|)',
    '(the |)old (one|address) (is no longer valid|no longer applies)( since (january|february|march|april|may|june|july|august|september|october|november|december)|)',
    '(the |our |a |)(po|p o|purchase order|order)( number|) (number |no |nr |) (#|# - #|) (covers|is for|pays for) (it|this|that|the work)',
    'the (money|budget) for (it|this) is (reserved|set aside|there|approved)',
  ],
  declines: [
    "(no thanks|no thank you|no but thanks)(,|) (it's |it is |that's |that is |) (far |much |way |rather |) (too expensive|too dear|too pricey|too much money)( for us| for me|)",
  ],
  pending: [
    '(unable|not able|failed) to (sign|log) (in|on|up)',
    "(can't|cannot|can not|couldn't|could not|unable to) (confirm|tell|say|test|check|look|judge) (it |this |that |)(yet|today|now|this week|before ~)",
    '(decline|refuse|reject) (the|your|this) (invitation|meeting|call|appointment)',
    '(denied|refused) access',
    '(access|the login|the log in|my login) (is |was |)(denied|refused)',
    '(please |)try again (later|tomorrow|next week|on monday)',
    '(definitely|absolutely|certainly) not (a |an |as |) (problem|issue|bad|slow|worse)',
    'no (approval|ok|okay|release|go ahead|sign off|permission) (needed|required|necessary)',
    '(quite|fully|totally|completely|entirely) agree with you',
    '(give|gives|allow|grant) (me|us) (until|till|some time|a (day|week|bit|moment|few)|another|one more|more time|two|three|#)',
    "(is|its|it's|that's) no (ok|okay)",
    '(i|we) (need|want) (until|till|more time|some time|another day|another week)',
    '(to|until i|until we) finish (testing|checking|the tests)',
    "(i am|i'm|we are|we're) not (allowed|authorised|authorized|entitled|permitted|in a position) to (approve|release|sign|accept|authorise|decide|give)",
    '(i|we) (may not|am not the one to|are not the ones to) (approve|release|sign|accept|authorise|decide|give)',
    "(is not|isn't) (for me|mine|up to me) to (approve|release|sign|accept|decide|give)",
    '(only|that is for|that is up to) ~ (can|may|to) (approve|release|decide|sign)( that| this| it|)',
    '(not ok|not okay|not good|not fine|not acceptable|unacceptable|no way) (that|how|to) (i|we|you|it|they|nobody|have|keep|be|call|let|make) (had|have|has|took|takes|was|were|are|keep|kept|to|calling|call|ringing|waiting|wait|made|make|us|me)',
    '(ok|okay|agree|approve|approved|agreed|good) (with|to|about|for) (the|your|our|that|this) (meeting|appointment|visit|call|date|training|workshop|invitation|demo)( (on|at|of|next|this|tomorrow)|)',
  ],
  rounding: ['(exactly |just |precisely |)(as|like|the way) (it|they|this|that) should( be|)'],
  turning: [
    // For whom it is to be released may be a part.
    '(ok|okay|fine|good|approved|agreed|accepted|all right|alright) for (the |our )(head office|members|partners|owners|shareholders)',
    '(do|redo) (this|that|these|the|your|my) (estimate|changes|change|fixes|update|release|correction|tests) (again|once more)',
    'do so again',
    "(i'd|i would|we'd|we would) stand in (the|its|your) way",
    '(to|on|over|into) the right (edge|side|margin|corner)',
    '(the|a) right (edge|side|margin|corner|of)',
    '(do|run|try|test|start|make|rework|go through|go over) (it|this|that|these|them|everything|all of it|the (fix|change|correction|release|update|work|test|tests|whole thing)|your (work|fix)|) (over|again|once more|anew)',
    '(go|going|look|run|talk) over (it|this|that|them|everything|the ~)',
    "(let's|lets|we can|we should|please|could we) (do|discuss|go through|talk about|talk) (it |this |that |)(on|over|by) (the |)phone",
    '(do|please do) (the|your|a) (test|tests|quote|estimate|proposal|offer|planning|invoice|documentation|explanation|work|job|answer|calculation)',
    '(go|proceed|ship it|send it|move it|back|on) to (the |)(development|planning|analysis|estimation|testing|drawing board)',
    '(i|we|they|he|she) (would |will |might |)(stand|stands) in (its|the|your) way',
    '(in|at) (places|random|times|a snails pace|half speed)',
    'on (good|some|most|quiet|other) (days|pages|screens|machines|printers)',
    'again and again',
    'the (minute|moment|instant)',
    '(ok|okay|approved|agreed|accepted|confirmed|fine|good|go|live) (the|every|each|next|by the|on the) (second|day|week|month|hour|time|morning|afternoon|evening|night)',
    'test (it |) again',
    '(in|on) test mode',
    '(tested|tried|checked|looked|retested) (it |this |them |everything |all |)(in|on) (production|prod|live|the live (system|site|environment|server|version)|the production (system|environment))',
    '(good|lucky|nice|glad) that (i|we) (tested|checked|looked|tried)',
    'one of (the|our|my|these|those|#|two|three|four)',
    '(gone|disappeared|vanished) (in|on|at|from)',
    '(now|again) tests',
  ],
  content: [
    `no more ${fault}`,
    '(works|prints|runs|looks|scans) (fine|well|perfectly|great|nicely) (on|in|with|under) (the|our|my) ~ (too|as well)',
    `(finally|at last) (i|we|(our|my|the) (team|colleagues|staff|warehouse|office|drivers)) can (now |) (~ again|~ properly again|again)`,
    `(finally|at last) (everyone|everybody|(our|my|the) (customers|users|members|suppliers)) can (now |)(log in|sign in|get in|order|book|pay|print|register|work) again`,
    '(i|we) can (finally|at last) ~ again',
    '(finally|at last) (i|we) can (now |)(send|make|see|ship|call up) (~ |)again',
    `(finally|at last) (the|our|my|it|everything|that|this) (~ |)(works|prints|runs|opens|starts|responds|scans) again`,
    `(the |those |all |all the |all those |our |these |)${fault} (is|are|has|have) (now |all |finally |indeed |) (gone|disappeared|vanished)( now| at last| for good|)`,
    '(glad|happy|pleased|delighted|nice|lovely|great|relieved) that ~ (now|again|finally|at last)( ~|)',
    '(glad|happy|pleased|delighted|nice|lovely|great|relieved) that (now|finally|at last) ~',
    "(i|we) (have not|haven't|have never|did not|didn't|could not|couldn't|can not|cannot|can't) (find|found|see|seen|spot|spotted|notice|noticed) (anything|a single thing) (wrong|odd|strange|amiss|out of place|to complain about)",
    '(each|every one|all|everyone|everybody) (of them |)(got|received) (exactly |just |)(one|their|his|her|the right) (own |right |)(mail|email|message|letter|reminder|invoice|label|code|link|text|confirmation)',
    '(has |have |) arrived (fine |safely |)(at|in|with) (the test ~|my inbox|our inbox|my mailbox)',
  ],
  tries: [
    '(compared|checked|held) (it |them |the ~ |my ~ |our ~ |)(with|against|to|beside) (my|our) old (one|ones|list|file|version|sheet|printout|~)',
    '(looked at|checked|tested|gone through|went through) (week|weeks|page|pages|period|periods|month|months|row|rows|item|items) # (to|up to|through|until) #',
  ],
  takesBack: [
    '(put|set|get|make|take|bring|push|release|publish|ship|deploy) (it|this|that|them) (live |out |over |) (anyway|regardless|all the same|nonetheless)',
    '(go ahead|release|publish|ship it|deploy) (anyway|regardless|all the same)',
    '(but|so|still|just|then) (you can |you may |please |just |feel free to |)(close|archive) (it|this|the ticket|the case|anyway)',
  ],
  praise: [
    "that's (the ticket|more like it)",
    '(and |)well spotted',
    "(we are|we're|i am|i'm) ready for it",
    "(that (was|is) |it (was|is) |this is |that's |it's |)(really |)not (bad|half bad|bad at all|hard at all|difficult at all|too bad at all|that hard|so hard)( guys| work| at all|)",
    "(there is |there's |)(nothing|not a thing) (is |)(wrong|amiss|odd) (with (it|this|them) |)(any more|anymore|any longer)",
    "(the|that|our) (fault|error|problem|issue|bug|crash|error message|warning|pop up|freeze) (has not|hasn't|has never|did not|didn't|never) (come back|came back|returned|return|reappeared|reappear|happened|happen|occurred|occur|shown up|show up) (again |since|any more|anymore|at all|)",
    '(the|that|our) ((error|error message|warning|pop up|fault|crash|bug) no longer (comes up|occurs|happens|crops up|appears)|(message|error message|warning) no longer pops up)',
    "(i|we) (couldn't|could not|didn't|did not|can't|cannot|haven't|have not) (find|see|spot|notice|found|seen|spotted|noticed) (any|a single|one|any more|any further|any other) (error|errors|mistake|mistakes|fault|faults|problem|problems|issue|issues|bug|bugs)( any more| anymore| at all| any longer|)",
    '(it |it all |everything |this |)worked (the |)(very |)first time( (i|we) (tried|tested|used) (it|this)|)',
    '(it|everything) (prints|scans|starts|opens|loads|saves|works) again( now|)',
    '(it |)(works|runs|looks good|prints) (fine |well |) (on|in|with|under) ~ and (on|in|with|under) ~',
    '(i|we) (noticed|saw|found|spotted) nothing else',
    '(and |) (the |our |) (~) (even |also |now |) (runs|opens|loads|prints|works|starts|is) (even |) (a little |a bit |much |noticeably |a lot |) (faster|quicker|smoother|quicker now) (than (it did|before|it was|it used to)|)',
  ],
  ok: [
    `(ok|okay|fine|good|approved|agreed|accepted|all right|alright) (for|with) (the |our )${deciders}( too| as well| also|)`,
    `(ok|okay|approval|approved|agreed|green light|go ahead|a yes) on behalf of (the |our |my )${house}`,
    '(ok|okay|fine|yes|approved|agreed)( then| so|)( you|) (can|may) (go out|go live|go online|go in)',
    'ready when you are',
    'bring it on',
    'over to (production|live) with it',
    "(we are|i am|we're|i'm|everyone is|we're all) (all |)(in favour of|all for) (putting|taking|pushing|getting|making|bringing) (this|it) (live|to production|into production|out)",
    "(it is |it's |)released (from|on) (our|my) (side|end)",
    '(our |my |the |)(consent|approval|permission|agreement) (to|for) (the |)(release|going live|go live|deployment|publication) (is |)(hereby |)(given|granted)',
    '(approved|cleared|released|signed off) for (production|release|go live|the live system|live)',
  ],
  notOk: [
    "(we|i) (do not|don't|hereby do not) (give|grant) (our|my|you|any|the) (consent|approval|permission|release|clearance|sign off)",
    '(we|i) (withhold|are withholding) (our|my|the) (consent|approval|release)',
    '(agreed|happy|ok) (i am|we are|this is|it is) (certainly|definitely|absolutely|most certainly) not',
  ],
  roles: [
    '(the |our |)(head|headteacher|head teacher|headmaster|headmistress|principal|bursar|treasurer|chair|secretary|trustee|chairman|warden|vicar)',
  ],
  understood: [
    '(i |we |)(managed|did|found|got|sorted) (it|that) (to work |working |)(with|thanks to|following|using|from) your (instructions|explanation|help)',
  ],
  closings: ['god bless( you|)( all| both|)'],
  answered: [
    '(ok|okay|)(,|) ((i|we)( have|)|i ve|we ve|) (found|managed) (it|that|them|the (button|menu|setting|option|field|screen|page|sign|link|tab|box|list|entry))( now| at last| straight away| thanks to you|)',
    "(you |you've |you have )(answered|covered) (everything|all my questions|my question)",
    "(ok|okay|right|good|great) (that's|that is|it's|it is|) (all |now |perfectly |very |) clear( now|)",
  ],
  circumstances: [
    '((on |)(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|this morning|this afternoon|today|) between (#|nine|ten|eleven|twelve|one|two|three|four|five) and (#|ten|eleven|twelve|one|two|three|four|five|six)( o clock|)',
  ],
  byWhom: ['(tests|testing|checks) (done|made|run|performed|carried out) by'],
  tested: [
    '(all |) (#|) (regression tests|test cases|tests|testcases|checks|scenarios|cases) (are |) (green|passed|through)( (on|in) (~)|)',
    '(i|we|) (have |) (tried|tested|checked|looked at) (#|two|three|four|five|six|ten|a dozen|several) (~) of each (kind|sort|type)(,|) (domestic and (abroad|foreign)|old and new|)',
    '(i|we) (checked|tested|looked at|tried) (the |) (~) as well as (the |) (~)',
  ],
};
