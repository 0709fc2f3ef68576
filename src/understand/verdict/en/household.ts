import type { Answers } from '../locale-words.js';
import { body, deciders, house } from './house.js';

const persons =
  '(planners|planner|receptionists|receptionist|mechanics|fitters|technicians|operators|clerks|cashiers|salespeople|reps|sales reps|cooks|carers|therapists|assistants|doctors|bookkeepers|engineers|installers|cleaners|packers|dispatchers|ladies|boys|people|men|colleague|auditor|tax advisor|secretary|apprentices)';
/** People of the writer's house, or one by name. */
const people = `((the|our|my|all our|all the|all my) (${house}|${persons}|~ (staff|team|people|colleagues|department|desk|crew))( (in|at|on|from) (the|our) ~|)|(my|our) colleague ~|everyone (here|in the ~|at our end)|everybody (here|in the ~|at our end))`;
const glad =
  '(so |very |really |quite |truly |) (happy|glad|pleased|delighted|relieved|over the moon|thrilled|chuffed|grateful|content)';
const time =
  '((a lot|lots|loads|plenty|a great deal|heaps|tons) of ~|(so |) much ~|half an hour|a good half hour|an hour|hours|a good hour|(about |at least |easily |) (#|one|two|three|four|five|ten|twenty|thirty) (minutes|hours|days|clicks|steps)( of work|)|(typing|retyping|copying|entering|keying|counting|writing|printing|searching|looking up|adding up|checking|sorting) ~)';
const often =
  '((every|each|a|per) (single |) (day|week|month|morning|evening|quarter|year|order|invoice|time|shift)|(twice|three times) (a|every|each|per) (day|week|month))';

/** What English-speaking customers tell of their house beside an approval: who is glad of it, what it spares them, who works with it, who pays. */
export const english: Answers = {
  neutral: [
    `(i'll|i will|we'll|we will|ill) (let ${people} know|tell ${people}|inform ${people})( about (it|this)|)`,
    '((my|our) colleague |) ~ (takes|will take|answers|is taking|handles|covers) my (calls|phone|mails|messages|mail)( in the meantime| meanwhile| while i am away| till then| until then|)',
    '((my|our) colleague |) ~ (stands in for|is standing in for|will stand in for|is covering for|covers for) me( in the meantime| meanwhile| till then| until then|)',
    '(my|our) answer',
    "(we are |we're |i am |i'm |) (all |really |already |very much |) looking forward to (this|the|that|your) (new |) (feature|function|version|screen|button|update|filter|report)",
    '(looks|look|looked|is|are|works|work) (exactly |just |precisely |) (the way|as|like|how) (our|the|my) ~ (wanted|needed|asked|expected|likes|like|had in mind|imagined)( it| them| for|)',
    `${people} (will be|is going to be|are going to be|are all|is|are) ${glad}( about (it|this|that)| with (it|this|that)| to (hear|see|read) (it|this|that)|)`,
    `${people} (has|have) been (really |so |very |) (looking forward to|waiting for|longing for|asking for|dreaming of|hoping for) (it|this)( for (ages|years|months|weeks|a long time|so long)|)`,
    "(we are |we're |i am |i'm |) (all |really |already |very much |) looking forward to (it|this|using it|using this|working with it|working with this|the new ~)",
    `(this|that|it|which) (will |is going to |) (really |) (save|saves|saved|spare|spares) (us|me|them|everyone|everybody|${people}) ${time}( ${often}|)`,
    `${people} (will|can|are going to|is going to|want to|wants to) (now |) (use|work with|be using|be working with|start using|start working with) (it|this|the new ~)( for (our|the|their|all) ~|)`,
    `(i will|we will|i shall|we shall|i'll|we'll) (show|present|demonstrate|explain) (it|this|the new ~) to ${people}( (in|at) (our|the|monday's|tuesday's|wednesday's|thursday's|friday's) (next |weekly |) (team |staff |) (meeting|briefing|huddle)|)`,
    `${people} (was|were|has been|have been) (already |) (informed|told|briefed|trained)( (this|yesterday) (morning|afternoon)| yesterday| today| last week|)`,
    '(in (both|all) |on (both|all) |) (and |) (had|have|has|found|find) nothing to (complain about|criticise|criticize|grumble about|fault|add)',
  ],
  wishes: [
    '(hope|hoping|trust|i hope|we hope) (you |that you |) (all |) (had|have had) a (nice|good|great|lovely|pleasant|relaxing|wonderful) (weekend|week end|holiday|break|week|christmas|easter|summer|start)',
  ],
  besideProposal: [
    '(please |)(go ahead and |)(fix|solve|repair|correct) (it|this|that)( please| then| asap|)',
    "(that is |that's |it is |it's |) (a bit |a lot |even |much |) (less|cheaper|quicker|shorter) than (i|we) (had |) (feared|expected|thought|hoped|budgeted)",
    '(i|we) (really |) appreciate the (drawing|sketch|explanation|mockup|detail|details|overview|breakdown)(,|) (it made it easy to ~( here| at our end|)|)',
    '(the (solution|approach) (you |) (describe|described|propose|proposed|suggest|suggested) is|it is|that is) (exactly |just |precisely |) what (we|i) (have|had) in mind',
    "(there is|there's|we have|we've got) (a |the |enough |sufficient |) budget( left| available|)( for (it|this|that|the work)|)( this (year|quarter|month)|)",
    '(the |our |) budget (for (it|this|that|the work) |) (is|has been) (already |) (there|available|reserved|set aside|approved|released|allocated|in place)',
    `(it is|it's|this is|that is|that's|) (exactly |just |precisely |) what ${people} (asked for|wanted|needed|were asking for|have been asking for|had asked for|was asking for|has been asking for|had in mind|have been waiting for)`,
    `(this|that|it) (will |would |) (save|saves|spare|spares) (us|me|them|everyone|everybody|${people}) ${time}( ${often}|)`,
    '(it |this |that |the (solution|proposal|approach|estimate) |)(sounds|looks|seems) (good|great|fine|perfect|sensible|right|excellent|very good)( to (me|us)|)',
    '(perfect|great|good|excellent|fine|lovely|ideal|sensible) (solution|proposal|approach|plan|idea)',
  ],
  undertakings: [
    '(hereby |please |) (order|commission) (it|this|the (work|works|job|development)( described| proposed| quoted| outlined|)( above| below|)|)',
    '(i|we) (hereby |) (order|commission) (it|this|the (work|works|job|development)( described| proposed| quoted| outlined|)( above| below|))',
    '(and |) (hereby |herewith |) (order|commission) the (work|works|job|development) (described|proposed|quoted|outlined)( above| below|)',
    '(green light|go ahead|a go|ok|okay|approval|approved|a yes) (for|on) the (work|works|job|development|change|changes)( (on|to|for) the ~|)',
    '(agreed|agree|ok|okay|approved|accepted|yes) (both |) (to|with|on) the (solution|proposal|approach|fix) (and|as well as) (to |with |on |) the (estimate|hours|effort|price)',
    '(you can |you may |please |) (plan|schedule|book|pencil) (it|this|that) in( please| then|)',
  ],
  ok: [
    `(the |our )${body} (approves|accepts|validates|authorises|authorizes|signs off on|agrees to|agrees with) (this|the|your) (release|change|fix|update|solution|version|correction|deployment)`,
    `(it is|it's|this is|that is|that's) (ok|okay|fine|good|all right|alright) for (our|my) ${body}`,
  ],
  others: [
    "((our|my|the) ~|~) (has |) (also |) read it( too| as well| also|) and (thinks|finds|likes|found|thought) (it is|it's|it|the solution|that it is) (is |) (a |) (very |) (good|great|fine|sensible|sound)( solution| idea| proposal| plan|)( too| as well|)",
    "(~|~ (from|in) the ~|(my|our) ~) (has |) (also |) (had|took|taken|had taken) a (quick |good |proper |) look( too| as well| at it|) and (he|she|they)(’s| is| are|'s|'re|) (also |) (happy|pleased|delighted|content|satisfied|thrilled|impressed)( with it| too| as well|)",
    "(~|~ (from|in) the ~|(my|our) ~) (has |) (also |) (had|took|taken) a (quick |good |proper |) look( too| as well| at it|) and (he's|she's|they're) (also |) (happy|pleased|delighted|content|satisfied|thrilled|impressed)( with it| too| as well|)",
    '(and |) (he|she|they) (agrees|agree|approves|approve|is happy with it|are happy with it|is fine with it|are fine with it)( too| as well| with (the |) %| with it|)',
    '(i|we) (have |) (discussed|checked|gone over|been through|looked at|talked over) (it|this) with (my|our|the) (boss|manager|director|cfo|ceo|team|colleagues|accountant|managing director|board)',
    'the (test|tests|testing) (was|were) (done|run|made|carried out) by ~ and (me|myself|us)( (this|yesterday) (morning|afternoon)| yesterday| today|)',
    `(my |our |the )(${deciders}|manager|accountant) (has |have |) (seen|read|looked at|reviewed|checked) it and (gave|given|has given|agreed|agrees|approved|approves|signed|is happy with) (it|his agreement|her agreement|his ok|her ok|his approval|her approval|to it|off|)( (this|yesterday) (morning|afternoon)| yesterday| today|)`,
  ],
  answered: [
    "(now |that's |that is |) (i|we) (now |) have (my|our|the) (answer|answers)( now|)",
    'that (is|was) all (i|we) (needed|wanted) (to know|)',
    '(exactly|just|precisely) what (i|we) (wanted|needed|was looking|were looking|had|asked) (to know|for)',
    '(crystal|perfectly|all|very|totally|absolutely|completely) clear( now|)( to (me|us)|)',
    '(my|our|the) (question|questions) (is|are|has been|have been) (hereby |herewith |now |thereby |) (fully |completely |entirely |) answered',
  ],
  understood: [
    '(silly (us|me)|how (embarrassing|silly)|embarrassing)',
    '(we|i) (had been|have been|was|were) (looking|searching|clicking) (in|on|at|under) the wrong ~( all along| the whole time| all the time| all this time|)',
    '(that|it|this) (works|worked|helped|helps|makes sense|does the trick|did the trick)( now| perfectly| fine| for (me|us)| a lot|)',
    "(all |it is |it's |that is |that's |now |) (understood|clear|clear to me|clear now)",
    '(i|we) (had been|have been|was|were|ve been) (just |simply |) (looking|searching|clicking) (in|on|at|under) the wrong ~( all along| the whole time| all the time| all this time|)',
    `((i|we) have |i've |we've |) (already |) (shown|passed|explained|forwarded) (it|this) (on |) to ${people}( straight away| right away| at once| too|)`,
    '(it|this|that) works (exactly |just |) (the way|as|like) you (describe|described|say|said|explained|explain|wrote)',
    `(i|we) (have |) (already |) (passed|forwarded|sent|given|shared) (it|this|your (explanation|answer|instructions|mail|reply|steps)) (on |) (to|with) ${people}`,
    `(i've|we've) (already |) (passed|forwarded|sent|given|shared) (it|this|your (explanation|answer|instructions|mail|reply|steps)) (on |) (to|with) ${people}`,
  ],
  declines: [
    '(no thanks|no thank you|no)(,|) (far |way |much |) too (expensive|dear|pricey)( for (what it is|us|me|this|that)|)',
    "no (thanks|thank you|)(,|) (we|we'll|we will|i) (keep|stick with|stay with|leave) (it|what we have|things|the current (version|one|system))( as (it is|they are)|)",
    "(please |) (do not|don't) start( on| with|)( this| it| that|)( please|)",
    "(please |) (do not|don't) do (it|this|that)( please|)",
    "(i|we) (cannot|can not|can't|do not|don't|will not|won't) accept (this|your|the) (proposal|offer|quote|quotation|estimate|solution)",
  ],
  thanks: [
    '(thanks|thank you|many thanks|thanks a lot|thank you so much) (especially |) for (staying|working|stopping) (up |on |) (so |) late( yesterday| last night| on ~| that evening|)( to (get|have) (this|it) (sorted|fixed|done)| to (fix|sort|solve|finish) (this|it)|)( much appreciated|)',
  ],
  closings: [
    '(say hello|say hi|my (best |kind |) regards|give my (best |) regards|greetings|best wishes) to ~( from me|)( (she|he) was (very |really |so |) (helpful|kind|patient|friendly)( on the phone|)|)',
  ],
};
