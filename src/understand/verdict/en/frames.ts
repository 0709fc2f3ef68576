import { type Frames, listed } from '../locale-words.js';
import { house } from './house.js';

const seen =
  '(tested|retested|re tested|checked|rechecked|verified|reviewed|validated|tried|tried out|looked at|looked through|gone through|went through|compared|double checked|inspected|tested and checked|checked and tested|ran|run|rerun|re ran|printed|exported|imported|entered|booked|processed|recalculated|clicked through|walked through|had a look at|spot checked|cross checked)';
const how =
  '(now |just |also |already |all |both |thoroughly |quickly |carefully |successfully |extensively |again |briefly |)';
const object = '(it |this |them |everything |all |all of it |it all |everything again |)';
const good =
  '(ok|okay|good|great|fine|perfect|excellent|correct|right|alright|very good|really good|very nice|awesome|fantastic|accurate|as expected|as it should be|as requested|as agreed|as desired|clean|complete|in order|solved|resolved|fixed|sorted|up to date)';
const well =
  '(fine|well|great|good|perfectly|perfect|correctly|properly|nicely|flawlessly|smoothly|very well|as expected|as it should|as desired|as intended|as requested|as described|as agreed|exactly as described|exactly as expected|exactly as requested|exactly as it should|like a charm|without (any |)(problem|problems|issue|issues|errors))';
const now = '(now |all |also |again |really |very |just |both |indeed |absolutely |totally |completely |perfectly |)';
/** What a request asks for and an approval may name. */
const noun =
  '(fix|change|changes|correction|release|update|version|solution|proposal|estimate|estimation|quote|offer|result|planning|answer|work|timing|timeline|deadline|schedule|price|cost|costs|effort|approach|implementation|deployment|plan|adjustment|modification|modifications|patch|delivery)';
const thing = `(the|this|your|these) (new |proposed |suggested |corrected |updated |adapted |revised |latest |current |requested |planned |estimated |delivered |final |whole |entire |complete |attached |)${noun}( (and|&) (the |your |)(proposed |estimated |)${noun}|)`;
const shown =
  '(shown|displayed|printed|calculated|filled|filled in|rounded|applied|exported|imported|booked|sent|converted|sorted|formatted|aligned|there|visible|present|included|added)';

export const english: Frames = {
  articles: ['the', 'a', 'an', 'my', 'our', 'your', 'all', 'this', 'and', 'both', 'three', 'two'],
  tested: [
    `(i |we |i have |we have |i've |we've |have |has been |have been |i did |) ${how} ${seen} ${object} (now |again |too |also |)(~|)`,
    `${object} ${seen} (~|)`,
    `~ and (i|me) (have |) ${how} ${seen} ${object} (~|)`,
    `(all |all the |all our |all my |our |my |the |)(test|tests|testing|checks|test cases|uat|acceptance test|acceptance tests|regression tests) (~ |)(passed|pass|ok|went well|went fine|went smoothly|(was|were|is|are) (all |)(successful|ok|fine|good|positive|passed|green|done|completed|complete)|succeeded|successful|successfully completed|green)`,
    'test (successful|passed|ok)',
    '(found|we found|i found|saw|we saw) no (problem|problems|issue|issues|error|errors|bugs|defects|anomalies|differences)( in ~| with ~| during ~|)',
    '(no|without) (more |further |other |)(problem|problems|issue|issues|error|errors|bugs|remarks|comments|questions|complaints|objections|concerns) (found |seen |noticed |)(anymore |any more |left |)(from|on|at|during|in|with) (our side|my side|our end|my end|us|me|(our|my|the) (test|tests|testing|check|checks))',
    'done some testing',
  ],
  others: [
    `~ (has |have |) (also |now |just |) ${seen} ${object} (~|)`,
    '(he|she|they|~) (is|are) (also |both |all |very |)(happy|fine|ok|okay|satisfied|pleased|in agreement)( with (it|this|that|the (new ~|result|fix|change|changes|solution))|)( too| as well| also|)',
    '(he|she|they) (also |)(agrees|agree|approves|approve|confirms|confirm)( with (it|this)|)( too| as well| also|)',
    '~ (also |)(agrees|approves|confirms)( with (it|this)|)( too| as well| also|)',
  ],
  praise: [
    `(and |)(i |we |)(can |hereby |) confirm (that |)(it|this|everything|~) (now |)(works|is|are|work|runs|behaves|looks) (~ |)(as (described|expected|agreed|requested|it should)|correctly|properly|fine|well|good|ok|okay|correct|right|solved|fixed|resolved|perfectly)`,
    '(i |we |)(really |absolutely |)(love|like|adore) (it|this|the new layout|how it looks|the result)',
    'thats (great|good|fine|perfect|lovely)',
    '(~|it|everything|all) (checks|check) out( fine| well|)',
    '(~|it|this) does (exactly |)what it (should|is supposed to|needs to)( do|)',
    '(~|it|everything) (now |)(opens|loads|starts|prints|runs|saves) (now |)(directly|immediately|quickly|right away|at once|fast|fast enough|much faster)( now|)( in ~|)',
    `(i|we) (hereby |can |) confirm (that |) (~|it|everything|this) (works|is) (${well}|${good}|)`,
    `(~|it|they|everything|all) (now |)(opens|open|prints|print|loads|load|exports|export|saves|save|starts|start|runs|run|arrives|arrive|comes out|come out) (now |again |)(~ |)(${well}|without (that|the|any|a single) (warning|warnings|error|errors|error message|problem|delay|hiccup))`,
    '(this|that|it) answers (my|our|the) (question|questions)',
    `(~|it|this|that|they) (is|are|looks|look|seems fine and is) ${now} ${good} ( now| again| too| as well|)`,
    `(~|it|this|that|they|everything|all) (now |)(works|work|worked|working|functions|function|runs|run|is working|are working|prints|loads|calculates|behaves) ${now} ${well}( now| again| too|)`,
    '(~|it|this|that|they|everything|all) (now |also |all |)(works|work|functions)( now| again| too| as well|)',
    '(~|it|this|they|everything|all) (now |all |)(match|matches|adds up|add up|tally|tallies|corresponds|correspond)( (with |to |)~|)( now| again|)',
    '(i|we|everyone|everybody|all of us) (am|are|is) (both |all |very |really |)(happy|satisfied|pleased|content)( with (it|this|that|the ~|your ~)|)',
    `(~|it|this|they|everything) (is|are) now (also |) ${shown} (correctly|properly|right|as expected|as agreed|as requested|everywhere|on every ~|on all ~|on each ~|in every ~|in all ~)`,
    `(~|it|this|they|everything) (is|are) (also |) ${shown} (correctly|properly|right|as expected|as agreed|as requested)( now| again|)`,
    '(exactly |just |)(what|as|how) (we|i) (needed|wanted|asked for|asked|requested|had in mind|expected)',
    '(great|good|excellent|fantastic|nice|super|amazing|awesome|fast|quick|perfect|wonderful|brilliant) (job|work|stuff|news|solution|fix|result|service|support|effort|teamwork) (all|everyone|everybody|team|guys|by ~|from ~|on (this|the ~)|to the ~)',
    '(well|nicely) done( (to|by) ~|)',
    '(this|that|it) (solves|solved|fixes|fixed|resolves|resolved) (it|the (problem|issue|error|bug)|our (problem|issue))( completely| for us| for me|)',
    'looks (good|great|fine|perfect) to ~',
    '(it |this |)(really |)(helps|saves) (us|me) (a lot|a lot of time|much time|so much time)',
    'all (good|fine|well|clear|set)',
  ],
  neutral: [
    '(on|from|at|for|with) (me|us|my|our) (side|end|machine|pc|laptop|screen|machines|) (too|as well|also)',
    'for (going live|the go live|live|publication|publishing|deploying|shipping)',
    'for (everyone|everybody|all of us|us all|all|both of us|the team|the whole team) (here|at our end|in the office|on our side)',
    '(it|this|this one|the ticket|this ticket) (can|may) (now |)be (closed|archived)',
    '(you |)(can|may) (now |also |)(close|invoice|bill|archive) (it|this|this one|the ticket|this ticket|us)',
    '(ready |)to be closed',
    "(and |so |)(just |)(please |kindly |pls |)(let (me|us|everyone) know|inform (me|us)|tell (me|us)|keep (me|us) (posted|informed|updated)|ping (me|us)|drop (me|us) a (line|note|mail)|give (me|us) a (shout|ping|heads up|call|ring)|notify (me|us)|confirm to (me|us)|send (me|us) a (note|mail|message)) (when|once|as soon as) (it|this|that|everything|the (fix|release|change|update|new version)|it's|that's|everything's)( is| has been| has gone| goes| went| is all|) (live|released|deployed|done|in production|online|available|out|published|up|rolled out|finished|installed)",
    'as soon as (you|you guys|the team) (can|possibly can|are able to|have time|have a slot|like|want)',
    '(as |)(agreed|discussed|said|promised|mentioned|confirmed|told you) (on|over|by) (the |)phone',
    'looking forward to (it|the release|using it|the new version|it going live)',
    '(so much|ever so much)',
    'and the crew',
    "(can't|cannot|can not) wait to (use|have|get) it",
    '(and|&) (the |my |our |all the |)(whole |entire |)(crew|team|finance crew|finance team|warehouse team|office|gang|guys|lads|girls|boys|folks)( here|)',
    `(from|by|on behalf of|with) (the |our |my |all our |all the |all |everyone in the |everyone at the |everybody in the |everybody at the |)(whole |entire |)${house}( team| staff|)( here| too| as well|)`,
    `(from|by) (me|us) (and|&) (the |my |our |)${house}`,
    '(over |up |down |out )here',
    'all round',
    'of (this|the|your) (fix|change|changes|version|release|update|solution)',
    'all (issues|problems|errors|bugs|points|open points) (have been|are|were) (all |now |)(resolved|fixed|solved|addressed|gone)',
    'release whenever (it |)(suits|is convenient|you like|you want)( you| for you|)',
    '(out of|off) (our|my) (side|end|office|team)',
    'signed and',
    'as (discussed|agreed|described|proposed|planned|suggested|quoted|estimated)',
    `from (the |our |)${house}`,
    'on behalf of ~',
    '(please |)(pass|give|send) (on |)(my|our) (thanks|compliments|regards) (on |)to ~',
    '(there are |)no (more |further |other |)(errors|problems|issues|warnings|differences|remarks|comments|questions)( anymore| any more|)( on (our|my) (side|end)| with ~| in ~|)',
    'with (the|your) (proposed |suggested |)approach',
    '(you can |please |)(feel free to |)(close the ticket|close it)( afterwards| now|)',
    'no complaints',
    '(nothing|no) (more |further |else |)(to (add|report|mention)|objections|objection|remarks)( from (us|me|our side|my side)|)',
    thing,
    `(with|to) ${thing}`,
    '(our |your |my |the |under |on |)(po|purchase order|cost centre|cost center|reference|ref|budget number|budget code)( number| no| nr| code|) (is |)(# |)(#)( / #|)',
    '(hi |)(sorry|apologies|my apologies|excuse me|please excuse me|i apologise|i apologize) (for|about) (the |my |our |this |)(late|delayed|slow|belated) (reply|answer|response|feedback|reaction)',
    '(sorry|apologies|my apologies) (for|about) (the |my |our |this |)(delay|wait|silence)( in ~|)',
    '(as |)(i|we) (was|were|have been|had been) (on|off|away|ill|sick|busy|travelling|traveling|abroad|out|out of|in) (of |)(office|holiday|holidays|vacation|leave|sick leave|work|a meeting|meetings|the office|) (all |)(~|)',
    '(as|like) (discussed|agreed|mentioned)( (on the phone|by phone|earlier|yesterday|in our call|with ~)|)',
    '(it |that |)took (me |us |)(a while|some time|a bit)',
    '(see|talk to|speak to) you (next week|next time|soon|around|there|all soon)',
    'until next (week|time)',
    '(have|enjoy) (a|the|your) ~',
    '(x|xx|xxx|rgds|rgrds|brgds)',
  ],
  thanks: [
    '(thanks|thank you|many thanks) for (sorting|fixing|solving|resolving|handling|doing|arranging|finishing|delivering) (this|it|that|everything)( out| up|) (before (the |) (holidays|weekend|month end|year end|christmas|summer|deadline)|so (quickly|fast|soon)|)',
    'ta',
    'ta very much',
    'cheers (all|everyone|folks|mate|team|guys)',
    'ty',
    'tyvm',
    'thanks (a bunch|ever so much|a ton|loads|heaps|all|both)',
    'thank you (all|both|everyone|everybody|kindly|ever so much|indeed)',
    '(very |)much appreciated by ~',
    '(thanks|thank you|many thanks|cheers|kudos|compliments) (so much |very much |a lot |again |)to ~',
    '(thanks|thank you|many thanks|cheers) (so much |very much |a lot |again |)for (everything|(solving|fixing|handling|arranging|sorting|doing|resolving|picking) (it|this|that)( out| up|)( so ~|))',
    '(i|we) (really |)(appreciate|appreciated) (it|this|(the|your) (quick |fast |hard |great |good |)(help|work|effort|support|service|fix|patience))',
    '(big |huge |special |)(thanks|thank you) (to|from) (~|all of you|everyone|us|all of us)',
  ],
  answered: [
    '(please |kindly |you can |you may |)(close|close off) (the|this) (ticket|case)( now|)',
    '(the |this |)(ticket|case) (can|may) (now |)be closed( now|)',
    '(that|this) (is|was) (exactly|just|precisely) what (i|we) (wanted|needed) to know',
    '(this|that|it) (fully |completely |)(answers|answered) (my|our|the) (question|questions)',
    '(my|our|the) (question|questions) (is|are|has been|have been) (fully |)answered',
    '(that|this|it) (is|makes it) (all |perfectly |now |)clear( now|)( to (me|us)|)',
    'that (was|is) (all|what|everything) (i|we) (needed|wanted|had) to know',
  ],
  ok: [
    '(good|fine|ready|clear|cleared) for (production|release|go live|going live|deployment|the release)',
    '(lets|let us) (release|go|do it|ship it|deploy|go live|proceed|go ahead)( it|)',
    'release please',
    `(i |we |)(hereby |can |now |gladly |formally |fully |officially |happily |)(approve|accept|confirm|validate|agree to|agree with|sign off|sign off on|endorse|authorise|authorize) (of |)(it|this|that|everything|all of it|${thing})( for (release|production|deployment|go live)| to be (released|deployed)| as (proposed|described|delivered|it is|is)|)`,
    `(it|this|that|everything|all of it|all|${thing}) (is|are|has been|have been|was) (hereby |now |fully |formally |all |)(approved|accepted|validated|signed off|confirmed|cleared|good to go|ready to go|ready for (release|production|go live))( by (me|us)| on our side| from our side| for (release|production|deployment|go live)|)`,
    `(this is to |just to |writing to |happy to |glad to |pleased to |herewith |)(i |we |)(can |hereby |)(confirm|inform you|let you know|tell you) (that |)(it|this|that|everything|${thing}) (can|may) (now |)(be (released|deployed|published|shipped|installed|implemented|merged|rolled out|put live|moved to production|put into production|released to production|deployed to production)|go live|go to production|go out|go ahead|proceed)`,
    `(please |kindly |you can |you may |you are free to |feel free to |go ahead and |we can |)(release|deploy|publish|ship|roll out|install|implement|merge|push) (it|this|that|everything|${thing})( to (production|prod|live)| into production|)`,
    `(please |you can |you may |feel free to |)(go ahead|proceed|move forward|move ahead) (with (it|this|that|everything|${thing})|)`,
    `(please |you can |you may )(start|begin|get started)( with (it|this|the work|${thing})| on it| on this|)`,
    "(you're|you are|we're|we are|youre) (good|clear|cleared|free|all clear|fine|welcome|all set) to (go|go ahead|proceed|release|deploy|ship|publish|merge|start|roll out|go live)( it| this|)",
    '(confirming|confirm) (our|my|the) (approval|ok|agreement|acceptance|go ahead)',
    '(approval|release|go live) confirmed',
    '(happy|glad|pleased|delighted|content) (to|for us to|for me to) (approve|confirm|accept|sign off|sign it off|release|agree)',
    '(happy|fine|ok|okay|good) for (this|it|that|you) to (go|be) (out|live|released|ahead|to production|deployed|shipped|published)',
    '(please |pls |)(put|get|push|send) (it|this|that|the release|the fix|the change) out( please|)',
    '(please |pls |)(put|take|bring|get|push|send) (it|this|that|the release|the fix|the change) (live|into production|to production|in production)( please|)',
    '(get|put|roll|send) it out( there|)',
    '(crack on|carry on|press on|fire away|off you go|all yours|away you go|green for go|clear for takeoff|all systems go)',
    '(all |)(looks|looking|sounds|seems|is|are) (spot on|all good|right|fine|good) (to|for|by) (me|us)',
    "(that|this|it)('s| is|s|) (a yes|a go|an ok|a green light|good to go) (from|by|on) (me|us|our side|our end|my side|our part)",
    "(you have|you've got|here is|this is|consider this) (the |our |my )(full |formal |)(approval|ok|okay|sign off|go ahead|green light|blessing)",
    '(formally |officially |herewith |hereby |fully |duly )(approved|accepted|confirmed|signed off|released)',
    '(no objections|no objection|nothing against it|nothing against) (from|on) (us|me|our side|my side|our end) so (go ahead|please release|release it)',
    'ok (from|for|by) all of us',
    "(we're|we are|i'm|i am|all|everything is|it's) good to go",
    '(our|my) (team|management|company|director|manager) (has|have) approved',
    '(i|we) (hereby |)approve (the )(deployment|rollout|go live|release)',
    '(it|this) (is|gets) a (go|yes)( from (me|us)| from our side|)',
    "(it's|that's) a (go|yes)( from (me|us)| from our side|)",
    '(release|ship|deploy|publish|merge|fire) (it |this |)away',
    '(a |)(clear |big |full |definite |)(yes|go|ok) (from|on) (me|us|our side|our end|my side)',
    '(have|has) (my|our) (full |)(approval|ok|go ahead|blessing|green light)',
    '(i|we) (can |hereby |do |fully |gladly |happily |)(approve|accept|confirm|sign off|sign off on|agree to|agree with)',
    'signed off',
    '(sign off|approval) (given|granted|from (me|us))',
    'approved (by|from) (me|us|our side)',
    '(you can|you may|please|feel free to|go ahead and) (now |)(plan|schedule|book|reserve|go ahead with|proceed with)',
    '(green light|go ahead|approval) (from|by) (me|us|our side)',
  ],
  notOk: [
    "(it's|it is|this is|that's|that is|it|so it's|therefore) (a |still a |a clear |a definite |)(no|nok|not ok) (from|by|for) (me|us|our side|my side)",
    'a (clear |definite |big |)(no|nok) (from|by) (me|us|our side)',
    'not (at all |really |)(what|how|as) (we|i) (asked|asked for|wanted|requested|agreed|expected|had in mind|need|needed|meant)',
    '(still|again) (crashes|fails|freezes|hangs|stops|breaks|shows the wrong|gives an error|gives errors|throws an error|returns an error)',
    '(fails|failed|crashes|crashed) (again|still|as before|on our side)',
    'no (approval|release|sign off|green light)( from (us|me)| yet|)',
  ],
  leadIns: [
    "(i'm|i am|we are|we're) (very |so |)(sorry|afraid) but",
    "(definitely|certainly|absolutely|clearly|simply|regrettably|again|once again|once more|yet again|still|honestly|frankly|to be honest|sad to say|unhappily|alas|no|nope|bad news|overall|as it stands|as is|so|and still|this time|also|even|currently|at present|obviously|quite simply|for us this is|on our side this is|we are|i am|we're|i'm|it still is|this still is|from (me|us|our side|my side))",
    '(~ |)(is|are|looks|look) (still |again |definitely |clearly |simply |really |)',
    'please (hold off|wait|hold|do not release yet)',
    '(the|this|your|our|my) ~',
    '(i|we) (have |) tested (it|this|) and',
    'after (testing|checking)',
  ],
  approvedBy: [
    '(approved|validated|confirmed|accepted|signed off|released) (by|from)',
    '(approval|green light|ok|go) (by|from)',
  ],
  byWhom: [
    `(from|of|by) (the |our |all our |)${house} (in|at|of)`,
    '(here |)(in|at) (=here|the office in)',
    'here in',
    'here at',
    'on behalf of',
    '(from|by) (me|us) in',
  ],
  closings: [
    '(greetings|regards|best regards|kind regards|cheers|love|best wishes|warm regards|all the best|hello|hi) from ~',
    '(toodle pip|ttfn|cheerio|laters|have a good one|have a good one all|all best|warmly|cordially|with appreciation|with gratitude|gratefully)',
    '(yours|yours ever|yours as ever)',
    'i remain (at your disposal|yours sincerely|yours faithfully)',
    '(enjoy|have) the rest of (your|the) (day|week|weekend|afternoon)',
  ],
  onBehalf: ['for', 'from', 'by', 'on behalf of', 'at'],
  circumstances: [
    '(with|on|for|using) (about|around|roughly|some|a good|approximately|over|more than|a few|several|a handful of|a couple of|a dozen) (~)',
    '(all day|the whole day|all week|all morning|all afternoon|for (two|three|four|five|six|#) days|over the weekend|the whole morning|the whole afternoon|the day before yesterday|just now|earlier today)( yesterday| today|)',
    'since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last week|this morning|the weekend|this week)',
  ],
  work: [
    '(agree with|agree to|agree on|agreed with|ok with|ok to|okay with|approve|accept|go ahead with|proceed with) (the|this|that|your) (plan|planning|schedule)',
    '(the|this|that|your) (screenshot|screenshots|preview|print preview|demo|video|link|plan|idea|proposal|suggestion|analysis|hotel|manual|example|sample) (is|are|looks|look|works|work|sounds)',
    '(looked at|saw|seen|have seen|watched) (the|your) (preview|screenshot|screenshots|demo|video|example)',
    '(approve|approve of|accept|confirm|agree to|agree with|agree on|agreed to|agreed with|ok with|ok to|okay with|okay to|go ahead with|proceed with) (the|this|that|your) (proposed |suggested |new |)(estimate|estimation|quote|quotation|offer|price|cost|costs|effort|appointment|meeting|date)',
    '(the|this|that|your) (estimate|estimation|quote|quotation|offer|price|cost|appointment|meeting|date|call|option #) (is|are|has been|works|suits) (approved|accepted|confirmed|ok|okay|fine|good|for us|for me|us|me)',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|tomorrow|# (am|pm)|(at |)(#|nine|ten|eleven|two|three|four|five)( o clock|)|option (#|a|b|c|d|one|two|three)) (works|suits|is (fine|good|ok|okay|perfect))',
    "(please|kindly|pls|you can|you may|can now|may now|feel free to|go ahead and|let's|lets|let us|we can|(ok|okay|good|fine|happy|ready|free|clear|cleared|all set) to) (now |then |just |already |)(start|begin|get started|get going|get cracking|make a start)",
    'get started',
    '(start|begin|starting|continue|carry on|press on|proceed|go ahead|get on|get started) (with |on |)(the |your |these |those |more |further |)(changes|corrections|fixes|adjustments|modifications|improvements|analysis|search|investigation|tests|testing)',
  ],
  takesBack: [
    '(this|that) one is',
    'it is now',
    '(was|were|is) (meant |intended |)for (another|a different|the other|some other) (ticket|mail|one|request|thread)',
    '(clicked|hit|pressed|tapped|used|chose|picked|took) (on |) the wrong (link|button|one|answer)',
    '(meant|wanted) (to (click|hit|press|tap) |) (the other|the ok|ok|the first) (one|link|button|)',
    '(misclicked|misclick|mis clicked|mis click|slip of the finger)',
  ],
  qualifiers: ['according to', '(on|for) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)'],
  joints: listed('works i he she it they which that is are was were been has have had'),
  loud: listed(`lawyers lawyer solicitors solicitor sometimes kinda cept flaky iffy laggy luck less unstable ages existing identical old test-version testversion backup backups handwritten original originals competitor competitors mondays tuesdays wednesdays thursdays fridays saturdays sundays nights weekends explanation
    supposing supposedly presuming presumably granted granting considering seeing case cases unsure allegedly glance halfway spam junk large worse 
    weeks months years
    currently temporarily moment meanwhile interim
    bigger larger smaller longer shorter
    be as who whom
    you whose what how why where whether
    being do does did don done could would should shall will might must ought cannot
    can may need needs needed ticket tickets want wants wanted let lets going gonna wont dont doesnt isnt arent didnt cant
    but however although though if unless when whenever while until till before after once because since so therefore except
    besides otherwise or nor yet still whereas than then
    not no never none nothing nobody nowhere without neither hardly barely scarcely rarely seldom vain
    only just almost nearly partly partially mostly half some most part parts rest remaining remainder other others another else
    first second next previous former earlier one least apart aside minus excluding excl percent
    tomorrow tonight later soon upcoming pending waiting wait awaiting hold please kindly
    says said say saying tells told tell wrote writes write asked asks ask thinks think thought believe believes believed guess
    suppose hope hopes hoping wish expects expect claims claimed seems seem appears appear apparently supposedly allegedly reportedly
    maybe perhaps probably possibly presumably hopefully doubt doubts doubtful unsure sure assume assumed assuming
    wrong wrongly error errors bug bugs issue issues problem problems fault faults faulty broken break breaks breaking fail fails failed
    failing failure crash crashes crashed crashing hang hangs hanging hung freeze freezes frozen freezing stuck slow slower slowly stop
    stops stopped missing miss misses missed lost lose loses disappear disappears disappeared vanish vanished gone empty blank
    incorrect incorrectly invalid incomplete unfinished different differently differs differ difference differences deviates deviation
    off down mismatch mismatches twice double doubled duplicate duplicated duplicates extra too bad badly worse worst poor terrible
    horrible awful ugly weird strange odd confusing confused complaint complaints complain complains concern concerns worry worried
    remark remarks comment comments objection objections question questions reservation reservations condition conditions provided
    providing subject cancel cancelled cancels reject rejected rejects refuse refused refuses decline declined deny denied
    disagree undo revert reverted rollback instead rather rubbish garbage nonsense disaster nightmare mess joke joking kidding lol
    sarcasm ironic trying ha haha forever unfortunately sadly regret sorry afraid unacceptable ignore forget disregard mistake mistaken
    accident accidentally trouble difficult difficulty impossible unable delay delayed urgent urgently takes take found find finds
    get gets got gives give gave shows show throws produces remains remain keeps keep ends doesn seriously nope negative
    cut cuts wipes wiped deletes deleted drops dropped skips skipped overlaps flickers jumps loops lags blocks blocked spins leaks
    corrupt corrupted garbled unreadable illegible inverted reversed swapped shifted truncated zero zeros minutes hours
    mess hassle headache chaos misery
    mixed result results outcome outcomes roughly approximately about around within euro euros cents abandoned given workaround workarounds death oblivion nearly success theory paper bar save mediocre average ok-ish`),
};
