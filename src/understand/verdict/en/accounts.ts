import type { Answers } from '../locale-words.js';

const trouble =
  '(problem|problems|error|errors|bug|bugs|fault|faults|issue|issues|mistake|mistakes|crash|crashes|glitch|glitches|failure|failures|error message|blank page|freeze)';
/** The trouble that the ticket is of. */
const theTrouble = `(the |that |this |our |my |any |a |a single |) (old |original |reported |same |described |previous |) ${trouble}`;
const see =
  '(find|see|spot|reproduce|provoke|trigger|cause|force|recreate|re create|replicate|repeat|get|make|produce|bring about|bring back|conjure up|encounter|detect)';
const cannot =
  "(could no longer|can no longer|could not|couldn't|couldnt|can not|cannot|can't|cant|was not able to|wasn't able to|were not able to|weren't able to|was unable to|were unable to|failed to|no longer managed to|did not manage to|didn't manage to|have not been able to|haven't been able to|never managed to)";
const test =
  '(test|tests|testing|check|checks|checking|trial|trials|test run|test runs|acceptance test|acceptance tests|uat|review|inspection)';
/** What is done to something to see whether it holds. */
const goAt =
  '(going over|once over|test|testing|whirl|spin|try|tryout|go|look|run|run through|walk through|walkthrough|check|check over|workout|work out|shakedown|bash|poke|kicking|hammering|trial|trial run|shot|lash|crack|beating|battering|pounding|thrashing|workover|test drive|dry run)';
const manner =
  '(good |proper |thorough |wee |quick |decent |full |little |real |hard |long |right |final |second |last |fair |solid |)';
const tester =
  '(daughter|son|wife|husband|partner|colleague|colleagues|team|boss|assistant|intern|apprentice|trainee|neighbour|brother|sister|mother|father|accountant|bookkeeper|secretary|staff|manager)';
const asked =
  '(requested|asked|asked for|ordered|agreed|agreed upon|agreed on|needed|wanted|specified|required|promised|described|expected|desired|intended|discussed|planned|in the (spec|specification|ticket|request|order))';

/** How an account of a test is told before an order to release: what was tried, by whom and how often, and that nothing was found. */
export const english: Answers = {
  tested: [
    '(finally |now |just |) (i |we |)(managed|got|got round|got around) to (test|testing|try|trying|check|checking) (it|this|that|everything|it all)',
    "(i |we |i've |we've |)(spun|fired|booted|started) (it|this|her|the (new |)(version|build)) up( on staging| locally| here|)",
    '(i |we |)(clicked|poked|played|browsed|rummaged) (around|about)( a bit| a lot| in it| on staging|)',
    // How often, and never a fault: it counts what was tried, so no part of it is left out.
    `(#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|a hundred|two hundred|a thousand|dozens of|hundreds of|countless) (attempts|tries|goes|runs|rounds|test runs|test orders|clicks) (later |) (and |) (still |) (not one|not a single|not a|no|zero|without a|without a single|without any) (${trouble}|hitch|hiccup|miss|complaint)`,
    '(i|we) (made|have made|have done|did) (a |the |some |all |all the |) (test|tests|testing|check|checks|control)( (with|on|in) ~|)',
    '(fix|change|solution|correction|update|patch|behaviour|result) (verified|confirmed|validated|tested|retested|checked) (in|on|with|under|by|using) ~',
    `(had|have had|got) ~ (hammer|bash|test|check|try|use|poke at|play with|click through|look over) (it|this|that|everything)( all (day|morning|afternoon|week)| for (a|an) (hour|day|while|week)| too| as well|)`,
  ],
  others: [
    '~ (has |have |)(passed|forwarded|sent) (this|it|your (mail|request|message|question)) (on |)to (me|us)( as ~|)',
    '(the |our |my |)(sales|warehouse|purchasing|finance|accounts|logistics|marketing|management|production|planning|reception|workshop|office|team|boss|board|colleague|colleagues|manager|director|users|testers|key users) (says|say|said|votes|voted) (yes|aye|ok|okay|go)( too| as well|)',
  ],
  byWhom: ['(tested|checked|verified|reviewed|tried) (it |)(w/|w)'],
  work: [
    '(approval|ok|okay|agreement|consent|sign off|go ahead|green light|blessing|acceptance|permission|yes) (for|to|on|of) (the|this|that|your) (new |revised |updated |latest |)(quote|quotation|estimate|estimation|offer|price|prices|cost|costs|proposal|invoice|appointment|meeting|date|plan|planning|schedule)',
    'on board with (the|this|that|your) (plan|planning|schedule|proposal|idea|estimate|quote|offer|price|date)',
  ],
  tries: [
    '(put|ran) (it|this|her|them|the (fix|update|version|change)) through (#|two|three|four|five|six|ten|several|many|a few|a dozen|all the|all our|our|the) (rounds|runs|cycles|paces|tests|test cases|scenarios|checks|mill|wringer|grinder)',
    `(gave|have given|'ve given|given|give|i've given|we've given) (it|her|this|that|them|the (new |) (version|fix|change|release|update|build|screen|page)) (a |another |) ${manner}${goAt}`,
    `been (testing|using|running|trying|trying out|hammering|bashing|playing with|working with|checking|poking at|clicking through) (it|this|that|with it|with this|the (new |)(version|fix|change|release|update|build)) (since (breakfast|lunch|this morning|yesterday|monday|tuesday|wednesday|thursday|friday|eight|nine|ten|last week|dawn|early morning)|all (day|morning|afternoon|week)|for (days|hours|a week|a day|a while|an hour|two days|three days)|for ~)`,
    `(my|our|the) (${tester}) (has |have |) (also |) helped (me |us |) (to |) (test|testing|check|try|try out|try it) (it|this|that|out|)`,
    'helped (me|us) (to |) (test|check|try|try out|go through) (it|this|that|everything)',
    '(ran|run|i ran|we ran|have run) (it|this) (by|past) ',
    '(spun|fired|booted|started|loaded|set|brought) (it|this|her|them|the (new |)(version|build)) up',
    '(clicked|poked|looked|played|browsed|rummaged) (around|about)',
    'compared (the |) old (and|with|to|against) (the |) new',
    '(fed|threw) (it|this|them)',
  ],
  deeds: ['(fed|threw) (it|this|them)', '(signed off|signed it off)'],
  told: [
    `after (their|our|my|his|her|all|all the|all our) (own |) ${test}`,
    'since (breakfast|lunch|this morning)',
    'since (the|your|this|that) (last |latest |new |) (fix|update|change|version|release|correction|patch|deployment)( (on|in) staging|)',
    'compared (the |) old (and|with|to|against) (the |) new',
    '(with|using|on) (the|our) (biggest|largest|heaviest|longest|worst|trickiest)',
  ],
  content: [
    '(all|each of) (#|two|three|four|five|six|seven|eight|nine|ten|twelve|our|the|of our|of the) ~ (have|has) (now |) signed off',
    '(nothing|not a thing) (broke|crashed|failed|fell over|fell apart|went wrong|got lost|was lost|went missing|strange|odd|unexpected|out of place|amiss|untoward)( at all| anywhere| this time| any more|)',
    '(with no|without|without any|without a|without a single|no|not a single|not one|zero) (more |further |visible |) (console |js |javascript |) (failure|failures|crash|crashes|freeze|freezes|miss|misses|blip|blips|wobble|wobbles|snag|snags|errors|warnings)( at all| whatsoever| any more| anymore| left|)',
    '(came|comes|come) (up|through|out) (trumps|smiling|on top|clean|spotless|with flying colours|with flying colors|unscathed)( each time| every time|)',
    "(has not|hasn't|have not|haven't|did not|didn't|has never|never|does not|doesn't) (put a foot wrong|missed a beat|miss a beat|skipped a beat|skip a beat|faltered|wobbled|let (me|us) down|flinched|hiccuped|batted an eyelid)",
    '(each|each one|every one|all|both) (of them |) (did|does|do) (its|their) (thing|job|work|bit)( properly| nicely|)',
    '(they|both|all|the two|the lists|the figures|the totals|the files) (are|were|is) (now |) (equal|identical|alike|in agreement|a match)( now| again|)',
    '(everybody|everyone|all|they|all of them|whole team|team) (is|are) (chuffed|chuffed to bits|over the moon|stoked|made up|thrilled|buzzing|on board|convinced|tickled pink)( with (it|this)|)',
    "(everybody's|everyone's|they're|we're) (chuffed|chuffed to bits|over the moon|delighted|stoked|made up|thrilled|buzzing|on board|convinced|tickled pink)( with (it|this)|)",
    '(every|each|all|all the) (single |) (barcode|barcodes|label|labels|code|codes|sample|samples|scan|scans) (was|were|is|are|got) (read|scanned|recognised|recognized)',
  ],
  praise: [
    'no (worries|concerns|doubts|qualms) (about|with|over|regarding) (the |) (volume|volumes|size|speed|performance|load|layout|amounts|quantity|colours|colors|rounding|printing)',
    `(i |we |) (looked|searched|hunted|checked|watched|looked out|watched out) for ${theTrouble} and (i |we |) (didn't|did not|couldn't|could not|never|can't|cannot|no longer) (find|found|see|saw|spot|meet|get) (it|one|any|anything|that)( again| any more| anymore| anywhere|)`,
    `(i|we) ${cannot} ${see} ${theTrouble}( any more| anymore| again| any longer| at all| on (staging|our side|my side)|)`,
    `${cannot} ${see} ${theTrouble}( any more| anymore| again| any longer| at all|)`,
    "(i |we |) (tried|did (my|our) (best|worst|damnedest)|have tried) (hard |very hard |really hard |everything |every which way |) to (break it|crash it|make it (fail|crash|break|fall over|stumble|trip|choke)|trip it up|catch it out|make the (error|problem|bug) come back) (and|but) (it (wouldn't|would not|didn't|did not|held|refused)( to|)( break| fail| crash| budge|)|(i |we |) (couldn't|could not|can't|cannot|failed|failed to|did not manage|didn't manage)( to|))",
    "(it is |it's |and it's |and it is |)still (standing|going strong|up and running)",
    `(it |this |that |) (does|do|did|is|was|delivers|works|behaves) (exactly |just |precisely |) (what|as|how|that which) (was|had been|has been|is|we had) ${asked}`,
    '(all|all of them|everything|they all|all (tests|scenarios|cases)) (are|is|went|came|got) through',
    '(it |this |that |) (leaves|leave|left) (nothing|not a thing) (to (be desired|desire|wish for|want)|wanting)',
    '(the thing|it|this|everything|all|that|the (fix|change|screen|page)) (runs|works|goes) (now |) (how|as|like|the way) (it|they) (must|should|has to|ought to)( be|)( now|)',
    '(the |that |our |)(bug|bugs|error|errors|problem|issue|gremlin|gremlins|fault) (is|are|has been|have been|got|was|were) (now |all |well and truly |finally |truly |) (squashed|squished|fixed|dead|dead and buried|exterminated|history|ironed out|a thing of the past|slain|banished|nailed|swatted|zapped)( now|)',
    "(i |we |) (couldn't|could not) have (done|made|built|put|asked for|wished for) (it |that |this |anything |) (better|any better)( myself| ourselves|)",
    "(i'm|i am|we're|we are|everyone is) (entirely|wholly|thoroughly|perfectly|utterly|fully|completely|totally|absolutely|extremely|more than) (happy|satisfied|content|pleased|delighted|convinced)( (with|about|by) (it|this|that|the (result|fix|change|outcome|solution))|)",
    "(that's|that is|it's|it is|thats) (a wrap|done and dusted|it done and dusted|in the bag|a done deal|mission accomplished|all wrapped up)( then| now|)",
  ],
};
