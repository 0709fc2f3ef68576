import type { Formulas } from './locale-words.js';

const work =
  '(fix|change|changes|correction|corrections|release|update|version|solution|proposal|estimate|quote|quotation|offer|plan|planning|timing|price|approach)';
const day =
  '((next |)(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|tonight|next (week|month)|this (week|afternoon|evening)|the weekend|the new year|(the |)# (january|february|march|april|may|june|july|august|september|october|november|december|))';
const away =
  '(on (leave|annual leave|holiday|holidays|vacation|parental leave|a business trip|a course)|away|abroad|travelling|out of (the |)office|off)';
const amI = "(i|we) (am|are|will be|shall be)|i'm|we're|i'll be|we'll be|i ll be|we ll be";
const order = '(po|p o|purchase order|order|requisition|cost centre|cost center|job)( number| no| nr|)';

/** What business letters say with an approval, and around it, in set words. */
export const english: Formulas = {
  ok: [
    '(ok|okay|cleared|clear) to (put|take|bring|push) (it|this|that|the (fix|change|changes|release|update|version)) (live|out|into production|to production|in production)',
    '(ok|okay|perfect|great) like this( (for|with|by) (me|us)|)',
    `(the|this|your) ${work} (is|are|has been|have been) (hereby |formally |)(approved|accepted|signed off|cleared)( (by (us|me)|for (release|production))|)`,
    `(the|this|your) ${work} (has|have) (our|my) (approval|agreement|consent|blessing|ok|okay)`,
    '(our|my|the) (approval|agreement|consent|acceptance|go ahead|green light|sign off) is (hereby |)(given|granted|confirmed)',
    "(i|we)( would|'d|) (like|want|wish) to (go ahead|proceed)( with (it|this)|)",
    "(i|we)( would|'d|) (like|want|wish) you to (go ahead|proceed)( with (it|this)|)",
    "(we'll|i'll) take it",
    '(so |and |)(please |kindly |do |)(plan|schedule|book|slot) (it|this|us) in',
    '(ok|okay|fine|good|happy|cleared) to (ship|go out|go live|start|plan|proceed|go)',
    '(it|this) (can|may) go (out|up)',
    'ok (to|for) (release|ship|deploy|publish|go live|sign off)',
    'agreed on',
    'ok ok',
    'accepted (by us|on our side)',
  ],
  neutral: [
    '(to|for) (the |)(release|go live|production|prod|deployment|rollout|roll out|implementation|development|planning|live environment)( to production|)',
    '(whenever|when) suits( you| you best| best|)',
    '(whenever|when) (you are|you have|you re|you|it) (ready|a slot|can|time|fits)( for it|)',
    '(you can |you may |please |feel free to |ok to |okay to |happy for you to |)(close|close off) (it|the ticket|this ticket|the case|this case)( now|)',
    '(the |this |)(ticket|case) (can|may) (now |)be closed( now|)',
    'finally',
    'at last',
    'all of it',
    'to close( it| the ticket|)',
    'in cc',
    "is what (we|i|we'd|i'd|we had|i had) (reckoned|expected|estimated|thought|budgeted|planned)( as well| too|)",
    'my end',
    '(with |)(the|your) (quotation|cost estimate|budget)',
  ],
  praise: [
    '(the|our|all the|all our) ~ (thanks|thank) you( too| and so do (i|we)|)',
    '~ (says|say|sends|send) (thanks|thank you|(their|its) thanks)( too| as well|)',
    '(they|everyone|everybody|all of them|~) (are|is) (all |absolutely |)(over the moon|delighted|thrilled|chuffed|overjoyed|ecstatic)( (with|about) (it|this)|)',
    '(well done|good work|nice work|great work|good job|great job|nice job) (on|for) (finding|fixing|solving|sorting|spotting) (it|this|that)( out|)',
    '(it|that|this) (one |)had been (annoying|bothering|bugging|plaguing) us (since ~|for (weeks|months|years|ages)|)',
    '(and |)(happy birthday|congratulations)( to ~|)( if i remember (rightly|correctly|well)|)',
    'what (a difference|an improvement|a relief)',
    '(this is |it is |)(like |)(night and day|day and night)',
    'you (saved|save|are saving) (me|us|my ~|our ~)',
    '(i|we) (have |)(waited|been waiting) (for (this |it |)|)(for |)(weeks|months|years|#|two|three|four|five|six) (weeks |months |years |)(for (this|it)|)',
    '(nobody|no one) (complains|is complaining)( any more| anymore| now|)',
    '~ (have|has) stopped complaining',
    `(it|it's|its|that's|all) (is |)(now |)working( now| again| fine| perfectly|)`,
  ],
  asides: [
    '(please |)(you can |you may |)(bill|invoice|charge|book) (it|this|that) (on|to|against|under) (the|our) (usual |normal |same |)(account|contract|budget|cost centre|cost center|(maintenance|support|service) (contract|agreement|budget))( please| as (always|usual)|)',
    "(i have|i've|we have|we've|i|we) (already |)(told|informed) (the|my|our|all|all the|all our) (branches|shops|stores|depots|users|team|teams|colleagues|staff|warehouse|office|offices|drivers|customers|boss|others)( already| too|)",
    '(i |we |)hope the weather (there|in ~|over there) is (better|nicer|warmer|drier|good|fine|lovely) ((than (it is |)(here|ours)( in ~|))|)',
    `(our |the |my |)${order} (is |)#( for (the|your) invoice| on the invoice| (please |)(quote|mention|put|state|use) (it|this|that) on (the|your) invoice( please| if you can|)|)`,
    `(please |)(quote|mention|put|state|use|invoice it under|bill it to|invoice against) (our |)${order} #( on (the|your) invoice|)( please|)`,
    '(hi |)(sorry|apologies|my apologies) for (the |my |)(late|delayed|slow|belated) (reply|answer|response|feedback) (i|we) (was|were) (at|in|on) (a |the |)(trade fair|fair|conference|training|course|customer|customers|road|client|clients)( until ~| all ~|)',
  ],
  absences: [
    `(${amI}) ${away} (from |as of |starting |until |till |)${day}( on| onwards|)`,
    `(from |as of |)${day} (on |onwards |)(${amI}) ${away}`,
  ],
  deputies: [
    '(and |)(my|our) colleague (~ |)(is there|is available|is around|can help)( if (needed|necessary)| if you need (me|us|anyone|anybody|anything|something|help)| in the meantime| meanwhile|)',
    '~ (covers|is covering|stands in|is standing in|fills in|deputises) for me( then| meanwhile| in the meantime| until then|)',
  ],
  undertakings: [
    'let us do (that|it)',
    "let's do that",
    '(please |kindly |you can |you may |)(get|make a|make) (started|start|going|cracking)( on (it|this)|)',
  ],
  understood: [
    '(so |)(it|that) was (just |only |)(my|our) own ~( then|)',
    '(so |)(it|that) was (just |only |)(a|the) (setting|parameter|option|filter|browser|cache)( then|)',
    '((i |we |)(have |)|)(learned|learnt) something( new|)( today| again|)',
    '(~ |)(solved|resolved|fixed|sorted|works|working)( now|) (after|by) (clearing|emptying|deleting|resetting|restarting|reinstalling|updating|logging out and in|logging in) (again|~|)',
    '(clearing|emptying|deleting|restarting|reinstalling|updating) ~ (did it|helped|fixed it|solved it|did the trick)',
    '(ah|oh|aha)',
    '(got it|understood|clear|all clear|makes sense|that makes sense|that explains it|clear now|i see|(i|we) (understand|get it|see)( now|)|crystal clear)',
    '(this|that) (answers|answered|settles|explains) (it|everything|that|the matter)( for (me|us)|)',
    '(this|that) (did|does) (it|the trick)',
    '~ (did|does) (it|the trick)',
    '~ (fixed|solved|helped) (it|us|me)',
    '(solved|resolved|fixed|sorted|works|working|it works|it is working)( now|) (after|by|with|since|using) ~',
    '(how simple|so simple|that simple|that easy|so easy|silly me|stupid of me|my own fault)',
    '((i |we |)(am |are |)feeling|feel|felt) (a bit |rather |quite |)(silly|stupid|foolish)( now|)',
    '((i|we|one) |)(should|could|might|would) have (thought of|known|seen|tried|noticed|guessed) (that|it|this)( (myself|ourselves|sooner|earlier|before)|)( ...|)',
    '(thanks|thank you|many thanks|cheers) for (the|your|this|that|a) (clear |good |quick |kind |helpful |detailed |)(explanation|info|information|answer|tip|hint|clarification|reply|pointer|link)',
  ],
  tested: [
    '(i |we |)(have |)(completed|finished|concluded) (our|my|the|all|all our) (tests|testing|checks|acceptance tests|acceptance testing)( (on|in) (staging|acceptance|the (staging|test) environment)|)',
  ],
  notOk: [
    "(this|that|it) (does not|doesn't|doesnt|did not|didn't) (really |)answer (my|our|the) (question|questions)",
    '(my|our) (question|questions) (is|are|has|have) (still |)not (been |)answered',
    '(this|that|it) is (not an|no) answer to (my|our|the) (question|questions)',
    '(may|can|should|must) not go (live|out|to production)',
    "(it's|it is|that's|that is) a (clear|definite|firm) no",
  ],
};
