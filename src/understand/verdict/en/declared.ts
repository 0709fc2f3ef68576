import type { Answers } from '../locale-words.js';
import { house } from './house.js';

/** What is given where something is approved. */
const given =
  '(acceptance|approval|sign off|signoff|signature|permission|consent|clearance|authorisation|authorization|go ahead|goahead|green light|agreement|blessing|endorsement|ok|okay|release approval|go live approval|final approval|formal approval|final acceptance|formal acceptance|formal sign off|user acceptance)';
/** What is approved. */
const matter =
  '(fix|hotfix|change|changes|release|update|upgrade|version|correction|corrections|build|patch|feature|functionality|solution|modification|module|deliverable|deliverables|delivery|package|work|implementation|improvement|enhancement|result|deployment|go live|rollout|adaptation|adjustment|amendment)';
const what = `(it|this|that|them|all|everything|all of it|all of this|(the|this|your|these|that) (new |latest |corrected |delivered |final |whole |entire |)${matter})`;
const hereby =
  '(hereby |herewith |now |formally |officially |gladly |happily |duly |fully |heartily |wholeheartedly |unreservedly |unconditionally |unanimously |also |both |all |jointly |)';
const who = '(i|we|we all|all of us|both of us|my team and i|me and my team|the undersigned|i for one)';
const us =
  '( (by|from|on|for) (me|us|all of us|both of us|(my|our) (side|end|part|team|department|office)|the undersigned)| at (my|our) end| here| in (our|my) name| by undersigned| hereby| herewith| on behalf of (us|(the|our|my) (whole |entire |) (team|department|company|firm|office|board|management|school|(finance|sales|purchasing|logistics|accounts|accounting|hr|it|quality|production|warehouse) (department|team)))| on our account|)';
const purpose =
  '( (for|to|of) (the |)(release|production|go live|deployment|rollout|roll out|launch|publication|going live|proceed|release it|deploy it|go ahead|put it live|move to production|release to production)|)';
const approve =
  '(approve|accept|endorse|authorise|authorize|validate|sign off|sign off on|consent to|agree to|agree with|agree|approve of|sanction|ratify|give (my|our) (ok|okay|approval|consent|blessing|sign off|go ahead|green light|agreement) (to|for)|give (my|our|the) (ok|okay|approval|consent|blessing|sign off|go ahead|green light|agreement|thumbs up)|say (yes|go|ok|okay|aye)( to|)|vote (yes|aye|in favour|for)( of|)|green light|greenlight|okay|ok|rubber stamp|second|raise no objection to|have no objection to|have no objections to|have nothing against)';
const approved =
  '(approved|accepted|endorsed|authorised|authorized|validated|signed off|sanctioned|ratified|cleared|greenlit|greenlighted|green lit|rubber stamped|okayed|ok d|acknowledged and accepted|tested and approved|reviewed and approved|checked and approved|tested and accepted|reviewed and accepted|checked and accepted|verified and accepted|verified and approved|approved and signed off|approved and closed|read and approved|seen and approved|accepted and approved|accepted and closed)';
const tests =
  '(checks|uat|user acceptance test|user acceptance testing|user acceptance|acceptance test|acceptance tests|acceptance testing|test|tests|testing|retest|regression|regression test|regression tests|regression testing|smoke|smoke test|smoke tests|sanity|sanity check|qa|test run|test runs|end to end test|end to end tests|e2e|integration test|integration tests|user test|user tests|functional test|functional tests|load test|performance test)';

/** How approval is declared in English: in set words, as a verdict, or as the entry of a form. */
export const english: Answers = {
  ok: [
    `(i|we) (hereby |can |herewith |gladly |)confirm ${given}${purpose}`,
    `(i|we|we've|i've) (have |) (tested|checked|reviewed|verified|tried|inspected|seen|read) (it |this |everything |all |all of it |) and (now |hereby |i |we |therefore |hence |so |) (approve|accept|agree|sign off|endorse|consent|confirm ${given}|give (my|our) (ok|okay|approval|consent|go ahead|blessing))( it| this| to it| of it| on it|)`,
    `(the |this |)(release|deployment|go live|rollout|launch) (is|looks|would be) (fine|ok|okay|good|alright|all right|great|perfect|a yes|a go|a green light) (by|with|for|from) (me|us|all of us|everyone here|(our|my) (side|end))`,
    "(i'm|i am|we're|we are|im|all of us are|everyone is|everybody is) (all |both |perfectly |absolutely |very much |more than |) (ok|okay|fine|good|happy|cool|comfortable|all right|alright|in agreement|content|at ease) with (releasing|deploying|publishing|shipping|launching|going live|putting (it|this) live|(the|a|this) (release|deployment|go live|rollout|launch)|it (being released|going live|going out)|this (being released|going live|going out))( it| this| that|)",
    "(it's|its|it is|that's|thats|that is|this is|all is|everything is|everything's|we find it|i find it) (now |perfectly |absolutely |) (fine|ok|okay|good|safe|alright|all right|clear|ready|cleared|fit) to (release|deploy|publish|ship|launch|go live|go out|go|be (released|deployed|published|shipped|put live|rolled out))",
    '(signing|signed|sign) off on (this one|it|this|the (fix|change|release|update|version))',
    `${who} ${hereby}(release|clear|free) (it|this|that|(the|this|your) ${matter}) for (the |)(release|production|go live|deployment|rollout|launch|publication|live|live use|productive use)`,
    `${what} (meets|meet|meets with|finds|has|have|has met with|enjoys|carries) (my|our) (full |complete |entire |wholehearted |unreserved |unconditional |) (approval|agreement|consent|acceptance|assent|endorsement|blessing)`,
    'signed off after (thorough |full |careful |successful |extensive |)testing( (it |)(with|by|together with) ~|)',
    '(🟢|✅|👍|✔|🆗|💚|+1) (from|by) (me|us|all of us|everyone here|our side|my side|our end|my end|our team|the team|the whole team)',
    `(two |big |) thumbs up from (the |our |all the |all our )(whole |entire |)${house}( (team|department)|)`,
    '(ur|u r|youre|yr|your|you r) (all |now |) good to go',
    '(the undersigned|our (director|board|management|manager|team|company|department|office)) (hereby |herewith |) (approves|accepts|consents|agrees|endorses|authorises|authorizes|signs off)( (to |on |with |)(it|this|that|the (fix|change|changes|release|update|version|deployment|delivery))|)',
    `(our |my |your |the |)(full |formal |final |official |)${given}( (for|of|to) (${what}|(release|production|go live|deployment|the release|the deployment))|) ((is|has been|stands) ${hereby}(given|provided|granted)|(is |has been |stands |)${hereby}(confirmed|issued|signed|accorded))${us}`,
    `(acceptance|approval|sign off|signoff|go live|release|deployment|rollout) ${hereby}(granted|approved|accepted|confirmed|authorised|authorized|signed off|agreed)${us}`,
    `${matter} ${hereby}${approved}${us}`,
    `${who} ${hereby}(can |do |am pleased to |are pleased to |am happy to |are happy to |am glad to |are glad to |)${hereby}${approve}( ${what}|)${purpose}`,
    `${what} (is|are|has been|have been|stands) ${hereby}${approved}${us}${purpose}`,
    `${hereby}${approved}${us}${purpose}`,
    `(${approved}|ok|okay|agreed) (as is|as it is|as it stands|as delivered|as built|as submitted|as presented|as tested|as shown|in full|in its entirety|in every respect|on all counts|without (further ado|hesitation|a second thought|any hesitation|conditions|any conditions)|unconditionally|unreservedly|with no strings attached|no strings attached)`,
    "(we are|i am|we're|i'm|we find ourselves|i find myself|we are all|all of us are) (in |)(full |complete |total |perfect |entire |wholehearted |)(agreement|accord) (with|on|about|to) (it|this|that|the (change|changes|fix|release|update|solution|version|result|correction))",
    `(please |kindly |you can |you may |)(take|accept|consider|treat|regard|view|see|count|read|understand|note|use|receive|interpret) (this|it|this (mail|email|e mail|message|reply|answer|note|line)|these lines) (as|to be|for) (my|our|a|an|the|) (full |formal |official |written |final |)(approval|acceptance|sign off|signoff|consent|agreement|ok|okay|go ahead|green light|yes|release|permission|authorisation|authorization|confirmation of (acceptance|approval|our approval|my approval|our acceptance|release)|confirmation (that we|that i|we|i) (agree|approve|accept|consent))( (to|for|of) (${what}|release|go live|the release|releasing it|deployment|production)|)`,
    `(this|this (mail|email|message)) (is|is to be taken as|counts as|may serve as|shall serve as|serves as|constitutes|is meant as) (my|our|a|the) (full |formal |official |written |final |)(approval|acceptance|sign off|signoff|consent|agreement|ok|okay|go ahead|green light|permission|authorisation)`,
    "(you have|you've|you've got|you got|u have|u got|there is|there's|here is|here's|here you have|here comes|take|enjoy|this is|that is|that's|it has|it's got|this has|it gets|this gets) (your|my|our|the|a|an) (full |big |well deserved |long awaited |final |)(ok|okay|approval|acceptance|sign off|signoff|go|go ahead|yes|green light|thumbs up|nod|blessing|stamp|stamp of approval|seal of approval|release|clearance|pass mark|permission|all clear)( from (me|us|our side|my side|all of us|everyone|everyone here|the (team|office|shop|whole team))| to (release|go live|proceed|deploy|release it|put it live)| for (release|the release|production|go live)|)",
    '(hence|so|therefore|thus|and so|so here is|so this is|hence this) (that is |that s |it is |it s |)(my|our|an|a|the) (clear |big |formal |)(ok|okay|yes|approval|go|acceptance|sign off|thumbs up|green light|go ahead)( from (me|us)|)',
    "(that's|that is|it's|it is|its|thats|this is|this one is|so that's|so it's|call it|call that|make it|make that|count it|count this|count that|put it down|put this down|put me down|put us down|log it|consider it|consider this|consider that|consider the matter|take it|take this|deem it|count (me|us)) (as |) (a |an |) (big |clear |definite |solid |firm |full |resounding |hearty |) (yes|go|ok|okay|approval|approved|accepted|signed off|signed|sealed|agreed|greenlit|green light|a ok|aye|go from all of us|yes vote|thumbs up|go ahead)( then|)( (from|by|for|on) (me|us|our side|my side|our end|my end|all of us|everyone|the (team|office|shop|warehouse|school|whole team)|our (team|office|department|shop))|)",
    `(${given}|yes|aye|green|an ok|a yes|a go) (from|by) (me|us|all of us|both of us|everyone|everybody|everyone here|everybody here|here|our end|my end|our side|my side|our team|my team|the whole team|the team|our department|the office|our office)`,
    // A verdict, or the entry of a form: "Verdict: OK", "Approval: yes".
    '(verdict|my verdict|our verdict|the verdict|final verdict|decision|my decision|our decision|release decision|final decision|approval status|release status|acceptance status|outcome|conclusion|our conclusion|my conclusion|approval|acceptance|sign off|signoff|release|go live|golive|go or no go|go no go|my vote|our vote|vote|our answer|my answer|the answer|final answer|short answer|answer in short|my reply|our reply|client decision|customer decision|customer approval|client approval|customer sign off|ok to release|ok for release|release ok|approved for release|approval for release|ready for release|release approved|recommendation) (is |s |still |remains |) (a |an |clear |)(ok|okay|yes|approved|accepted|go|granted|given|agreed|signed off|a ok|affirmative|release|release it|ship it|go ahead|good to go|authorised|authorized|confirmed|thumbs up|y|aok)',
    '(status|ticket status|test status) (is |) (accepted|signed off|go|good to go|released by (us|me))',
    '(approval|acceptance|verdict|our verdict|my verdict|final verdict) (is |) (positive|pass|passed|green|favourable)',
    '(signed|stamped) (sealed |)(and |)(delivered|approved|sealed|accepted|released|dated)',
    '(rubber stamped|rubberstamped|stamped|countersigned|signed sealed delivered|signed sealed and delivered|signed sealed|sealed and signed|sealed with a kiss|okayed|greenlit|green lit|a ok|aok|all ok|okay dokay|okey doke|okie doke|oki doki|okidokey|okily dokily|kk ok|ok okay|affirmed|permission granted|request granted|wish granted)',
    '(i|we) (concur|assent|acquiesce)( with (it|this|the (release|change))|)',
    '(i|we) (have|see|raise|find|make) (absolutely |) (no|not any|zero) (objection|objections|reservation|reservations) (to|about|against) (it|this|that|the (release|deployment|change|rollout)|releasing( it| this|)|going live|it going (live|out)|this going (live|out)|a release)',
    "(i'm|i am|we're|we are|we are all|we're all|everyone here is|count me|count us) (all |) (in favour|in favor|on board|for it|all for it)( with (it|this|the release|the go live|going live|the deployment|the rollout|releasing it|it going live)| of (it|this|the release|releasing (it|this)|a release)| for the release|)",
    '(happy|glad|pleased|delighted|only too happy|more than happy|honoured|proud) to (approve|accept|sign off|sign it off|sign this off|authorise|authorize|endorse|green light|give (it|this|you) (the|my|our) (ok|okay|go ahead|green light|approval|blessing|nod|thumbs up|all clear|sign off)|say (yes|go|ok))( it| this| that|)',
    '(i|we|we all|all of us|both of us) say (yes|go|ok|okay|aye|release|release it|ship it|go for it|go ahead|approved)( to (it|this|the release)|)',
    "(we're|we are|i'm|i am|all|everyone is) (good|ok|okay|fine|cool|happy) (here |)(with|about) (it|this|that) (going (out|live)|being released|to (go|be released|go live|go out))",
    '(all|everything) (good|fine|ok|okay|clear|green|in order|great|perfect|correct|right) (here |there |now |again |)(from|on|at|for|by) (our|my) (side|end|part)( too| now| as well| here|)',
    "(all|everything|it all) (is |'s |looks |) (good|fine|ok|okay|clear|in order|great|perfect|correct|all right|alright) (now |again |) (for|by) (us|me|all of us|both of us|everyone here|the whole team|our team|my team)",
    "(everything's|all's|it's all|its all) (good|fine|ok|okay|in order|great|perfect|alright) (now |again |)(from|on|at) (our|my) (side|end|part)",
    '(ok|okay|fine|good|great|perfect|approved|agreed|accepted|alright|cool) (for|by|with) (me|us) (too|as well|also|and the team|and my team|and the others|here|now|both|all)',
    'ok (here|now|with everyone|for everyone here|with all of us|with the team|team|all|sir|everyone|boss man)',
    '(it|this) (has|have) (passed|cleared) (my|our) (approval|acceptance|sign off)',
    'no (further |more |) (approval|approvals) needed (from (us|me) |)(go ahead|release it|please release)',
  ],
  yes: [
    '(wey aye|aye|yes|yeah|yep|yup|sure|oh yes|yes yes|oh aye|och aye|oh ya|oh yah|oh yep|ok can|can can|can lah|can already|yes and yes|yes yes and yes|yes boss|yes chief) (man|mate|pal|bro|sir|boss|love|hen|chief|lads|guys|team|folks|lah|fam|)',
    'affirmative',
    '(yes|yeah|yep|sure|certainly|of course|indeed|absolutely|why yes) you (may|can)( indeed| please| of course| certainly| now|)',
    '(a |one |an |) (big fat|great big|whopping|massive|huge|resounding|hearty|loud|thumping|rousing|enthusiastic|wholehearted|whole hearted|definite|clear|loud and clear|unqualified|emphatic|very big|very clear|firm|triple|double) (yes|yep|aye)',
    '(but |) (of course|naturally|certainly|sure|surely|absolutely) yes',
    '(a |one |) hundred (percent|per cent)',
    'affirm',
    'yes sir',
    "yes ma'am",
    'yessir',
    'yes siree',
    'yessiree',
    'yes yes',
    'yes yes yes',
    'yass',
    'yasss',
    'yis',
    'yus',
    'yebo',
    'for sure',
    'fo sho',
    'oh yes',
    'oh yeah',
    'hell yes',
    'hell yeah',
    'heck yes',
    'heck yeah',
    'damn right',
    'too right',
    'you bet',
    'you betcha',
    'a thousand times yes',
    'big yes',
    'omg yes',
    'yes indeedy',
    'wey aye',
    'och aye',
    'aye aye captain',
  ],
  neutral: [
    // Whose word it is.
    'from (a|the|our) (business|user|customer|client) (perspective|point of view|standpoint|viewpoint|side)',
    'as (the |a |) (owner|process owner|product owner|business owner|head|manager|director|person responsible|responsible person|person in charge|key user|project manager|project lead|team lead|team leader|department head|client|customer)( (of|for) (this|the|our|my) (process|product|department|project|system|team|company|application|module|application|matter|shop|school|office)|)',
    '(where|of which|which) i (am|m|run|head|lead|manage) (the |)(head|manager|director|owner|boss|responsible|in charge|person in charge|)',
    '(in |the |my |our |as an |)(answer|reply|response) to (your|the) (question|request|mail|email|message|query|enquiry)( is|)',
    // What leads up to a declaration.
    '(please |kindly |) (be informed|be advised|note|take note|be aware|rest assured) that',
    '(this is|i am writing|we are writing|i write|we write|we wish|i wish|we would like|i would like|we want|i want|it is (our|my) pleasure|we have pleasure|i have pleasure|we have the pleasure|i have the pleasure|we are pleased|i am pleased|we are happy|i am happy|happy|glad|pleased|delighted|we have the honour|just|only|writing) (to|in) (inform you|confirm|advise you|let you know|announce|declare|notify you|confirm to you|confirming|informing you|tell you|confirming to you) (that|)',
    '(with|by|through|via|by means of|in|by way of) this (mail|email|e mail|message|letter|reply|note|line)',
    '(without|with no) (any |further |) (remarks|comments|remark|comment|objection|objections|findings|complaints|conditions|reservations|defects|deviations|hesitation|hesitations|doubt|doubts|ifs or buts)',
    "(right then|righto then|okey dokey then|'tis|tis)",
    "(it's |its |it is |this is |now it's |)all yours( now|)",
    'it (does|did) what it says( it should| it does| on the box| on the tin| on the label|)',
    // Entries of a form that say that nothing is left.
    '(any |further |other |open |my |our |)(remarks|remark|comments|comment|findings|issues|defects|bugs|errors|objections|questions|deviations|points|observations|complaints|concerns|reservations|blockers|problems|conditions|exceptions|caveats|notes|feedback|wishes|showstoppers|show stoppers|regressions)( found| left| open| remaining|) (none|nil|zero|no|nothing|n a)( so nothing to add|)',
    '(no|zero|nil|not any) (open |further |more |other |additional |major |) (findings|remarks|remark|comments|comment|defects|deviations|observations|reservations|objections|concerns|blockers|showstoppers|show stoppers|complaints|caveats|points|issues|bugs|regressions|problems|questions)( found| left| open| remaining| whatsoever| at all| here|)( (from|on|at|by) (us|me|our side|my side|our end|my end)|)',
    '(i|we) (have|had|see|found|find|raise) (absolutely |) (no|zero) (open |further |more |other |additional |) (findings|remarks|comments|defects|deviations|observations|reservations|objections|concerns|blockers|complaints|caveats|points|issues|bugs|regressions)( whatsoever| at all| to report| to make| to raise|)',
    '(nothing|not a thing) (more |further |else |left |whatsoever |) (to (report|add|note|remark|say|mention|wish for|ask for|wish|want|change|complain about|object to|criticise|fault|improve|desire|be desired|correct|fix)|from (me|us|our side|my side))( here| from (us|me|our side|my side)| about it|)',
    '(as is|as it is|as it stands|as delivered|as tested|in full|in its entirety|without further ado|without hesitation|without a second thought|no strings attached|hands down|no ifs or buts|no ifs no buts|no ifs and no buts|unconditionally|wholeheartedly|with pleasure|with joy|with a smile|with both hands|with flying colours|with flying colors|with all my heart|with (my|our) blessing|with confidence|with a clear conscience)',
    '(to (answer|reply)( you|) (shortly|briefly|in short|in brief|in a word|quickly)|in short|in brief|in a word|in one word|long story short|to cut a long story short|bottom line|tldr|tl dr|final answer|all in all|to sum up|summing up|in summary|in conclusion|to conclude|without further ado|short and sweet|simply put|to be clear|for the record|for the avoidance of doubt|to whom it may concern|as requested|as promised|herewith my (answer|reply|verdict|feedback)|here is (my|our) (answer|reply|verdict|feedback)|answering your question|in answer to your (question|mail|email|request|message)|in reply to your (question|mail|email|request|message)|with reference to your (mail|email|request|message)|further to your (mail|email|request|message)|regarding your (mail|email|request|message))',
    '(with |) (my |our |) (compliments|congratulations|kudos|hats off|respect|thanks) to (the |your |all the |) (developer|developers|team|devs|programmer|programmers|chef|whole team|dev team|support team|engineers|colleagues|everyone|crew)( involved|)',
    '(you can |you may |please |kindly |feel free to |and |and then |then |so please |and please |)(close|close off) (it|this|this one|that|that one|my (request|ticket|case|call|issue)|the (request|ticket|case|call|issue)|this (request|ticket|case|call|issue))( after (the |)(release|go live|deployment)| afterwards| after that| then| once (released|live|done)| please|)',
    '(kindly |please )(close|close off) (after|afterwards|once released|after release|after the release)( release|)',
    'consider (it|this|the matter|this matter|this one|the ticket|this ticket|the case) (closed|resolved|settled|done and dusted)( from (our|my) (side|end)| on our side|)',
    '(kindly |please |)do the needful',
    '(from|at|on) (the |)(client|customer|business|user|users|school|office|shop|store|warehouse|company|dealer|council) (side|end)',
    '(now now|right now now|asap please|chop chop|pronto|presto|toot sweet|today please|forthwith|with immediate effect|straightaway|at your earliest|at your leisure|at your convenience|in your own time|whenever you fancy|when you get the chance|whenever you get a chance)',
  ],
  tested: [
    `(all |our |the |my |all our |all the |) ${tests} (status |result |results |verdict |outcome |report |) (is |are |was |were |has |have |) (now |all |been |) (passed|pass|ok|positive|green|successful|success|a success|complete|completed|done|clean|fine|good|finished|concluded|executed|all green|all passed|through|done and dusted|over)( with (success|no (findings|issues|remarks|problems|errors|defects)|good results|flying colours)| without (findings|issues|remarks|problems|errors|defects|any (findings|issues|problems))| successfully| today| yesterday| here| by us|)`,
    `having (now |fully |carefully |thoroughly |properly |)(tested|checked|reviewed|verified|tried|inspected|examined|seen|gone through|looked at|looked over|read) (it|this|everything|the same|~)`,
    `(i|we) (have |)(checked|tested|verified|reviewed) the same( thoroughly| carefully| properly| today| yesterday| again| now|)`,
    `(i|we) (did|have done|carried out|have carried out|completed|have completed|performed|finished) (the |our |all |all the |some |) (testing|tests|checks|test|review|verification|acceptance test|uat) (with success|successfully|with good results|without (problems|any problems|issues|any issues|findings|errors))`,
    '(passed|passes|has passed) (uat|(our |my |the |all |all our |all the |every |) (test|tests|uat|acceptance test|acceptance|checks|testing|qa|regression|smoke test))( with flying colours| without (problems|issues|findings)|)',
    `(it |this |everything |all |that |) (works|worked|is working|runs|ran|is|looks|looked|behaves|works all|works now|now works) (fine |well |good |great |perfectly |perfect |ok |correct |correctly |properly |as expected |as it should |as designed |as intended |as required |) (on|in) (staging|the staging (site|system|server|environment)|test|the test (site|system|server|environment)|acceptance|the acceptance (system|environment)|uat|the uat (system|environment))( as expected| as it should| as intended| as designed| without (problems|issues))`,
    '# (test cases|tests|cases|scenarios|test scenarios|checks) (run|executed|done|tried|performed|carried out|played|tested|completed)',
    '(tested|checked|verified|reviewed) (by|with) (~ |)(and|&) (me|myself|i)( (yesterday|today|this morning|this afternoon|yesterday (morning|afternoon|evening)|last night|together|here)|)',
    '(tested|checked) (loved|liked|enjoyed)',
    '(tested|verified|checked|retested) (ok|okay|fine|good|positive|successful|with success)',
  ],
  praise: [
    '(it |this |that |the (result|fix|change|update|solution|release|version|delivery|work|outcome) |) (fully |completely |more than |entirely |)(meets|exceeds|satisfies|fulfils|fulfills|complies with|conforms to|matches|corresponds to|is in line with|lives up to|surpasses|met|exceeded) (all |all of |every one of |) (our|my|the|your) (expectations|expectation|requirements|requirement|specifications|specification|specs|needs|wishes|criteria|acceptance criteria|demands|request|order)',
    '(no|zero|not a single|not one|nae|absolutely no) (further |more |) (problem|problems|issue|issues|error|errors|bug|bugs|complaints|complaint|hiccups|hitches|glitches|trouble|surprises|snags|difficulties|faults|defects)( at all| whatsoever| found| seen| here| any more| anymore| anywhere| on (our|my) (side|end)| from (our|my) (side|end)| for (us|me)| with (it|this)|)',
    '(good|great|wonderful|lovely|splendid|brilliant|superb|marvellous|terrific|cracking|grand|amazing|awesome|fab|fabulous|stellar|outstanding|top|ace|super|smashing|sterling|magnificent|impressive|solid|excellent|fantastic|first class|bang up|pukka|quality) (news|work|job|stuff|effort|result|outcome|turnaround|service|support|fix|solution|improvement|piece of work|team effort|teamwork|sauce|craftsmanship|show|going)( that| there| all| everyone| team| guys| lads| folks| mate| indeed|)',
    '# (passed|ok|green|successful|succeeded|all passed|all green|all ok)',
    '(all |)(the |our |your |my |)(acceptance criteria|criteria|requirements|specifications|specs|conditions of acceptance|definition of done|points|items|wishes|requests|remarks|comments|open points|demands|issues|action points) (are|is|have been|has been|were|was) (all |now |fully |) (met|fulfilled|satisfied|done|solved|fixed|resolved|addressed|closed|covered|ticked|ticked off|sorted|dealt with|implemented|taken care of|complied with)',
    "(it |this |that |everything |all |it is all |all is |(the|your) (work|fix|change|result|solution|update) )(is |are |was |)(now |all |fully |entirely |very much |)to (my|our|my full|our full|our complete|our entire|our utmost|everyone's|full) (satisfaction|liking|taste)( now|)",
    '(to (my|our) (full |complete |entire |)(satisfaction|liking))',
    "(we are|we're|i am|i'm|all of us are|everyone is|we are all) (fully |completely |all |totally |) (aligned|on the same page|of one mind)( on (it|this)| about (it|this)| with (it|this)|)",
    '(i|we) (am|are) (fully |completely |entirely |very |quite |more than |) (satisfied|happy|pleased|content|delighted) (with|about) (it|this|that|everything|the (work|fix|change|result|solution|update|release|outcome|delivery)|(it|this) (now|all))',
    '(ticks|ticked|ticking) (all|every one of) (the|our|my) boxes',
    '(ticks|ticked) every (single |)box',
    '(all |everything )(is |)in order( now| again| here|)',
    '(all|everything) (is |)(well|good|fine|great)( now| again| here| already|)',
    '(no|not a|not any|nae) (beef|quarrel|quibble|quibbles|gripes|niggles|qualms|bother|worries|dramas|drama|stress|fuss|sweat|grumbles|moans)( with (it|this|that)| here| at all|)',
  ],
};
