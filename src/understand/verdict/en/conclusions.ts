import { type Answers, listed } from '../locale-words.js';

const solution =
  '(it|this|the (new |)(solution|fix|change|changes|release|update|version|functionality|module|work|development))';
const production =
  '((to|into|in|on) (the |)(production|live|live environment|production environment|live system|real system))';

/** How an account of a test is told in English, and how it is concluded. */
export const english: Answers = {
  concluding: listed('so therefore hence thus consequently accordingly'),
  explicit: listed('approved accepted validated agreed'),
  deeds: [
    ...listed(
      `discussed read reviewed entered tested tried made printed ran booked created checked followed opened compared took received posted`,
    ),
    '(completed|finished|carried out|done) (the|our|all|all the) (test|tests|testing|checks)',
    '(our|the|these|these) tests',
  ],
  cases: listed('double one another different cancelled split partial'),
  told: [
    'i see',
    '(that|this) one',
    '(in |)(both|all) cases',
    '(half of the|the rest of the) goods',
    'so (they|she|he) (know|knows)',
    '(my|our) (two|three|four|five) (colleagues|partners)',
    '(what|that) (i|we) (had |)(discussed|agreed|asked|wanted)',
    "(i've|we've|i have|we have) (shown|read|checked|tried|tested)",
    'at once',
    'the (evening|day|night) before',
    'one by one',
    'every single',
    "(last|next) (month's|year's|week's)",
    '(normal|split|single) ~',
    'was',
    'were',
    '(last|on sunday|on monday|on friday|on saturday) night',
    ...listed(` both be been being did done does do got get gets give gives gave show shows showed shown take takes took found find
 another within around about because who can minutes result `),
    '(delivery|credit|order|packing|dispatch) (note|notes)',
    '(the|their|all|all the|his|her|our) stops',
    '(financial|fiscal|book) year',
    '(carried|brought) forward',
    'our board',
    '(your|the) (proposal|estimate|solution)',
    '(i|we) think (that |)(it|this|the ~) (is|are)',
  ],
  thanked: listed('you your explanation proposal answer message email which patience full clear'),
  content: [
    "(girls|boys|team|colleagues|ladies|lads|staff|people) (~ |)(will|'ll) (all |)be (so |very |really |)(happy|pleased|delighted|thrilled|relieved)",
    'has given (his|her|their) (approval|consent|ok)',
    '(they|both|all|all of them|the two) (are|were|came out|come out) the same',
    '(nothing|no questions) (further|more|else|left) to (ask|add|report|say)',
    'balanced to the penny',
    '(is|are|were|was) (very |really |all |)(pleased|happy|delighted|content|satisfied)',
    '(agrees|agree) with (our|the) ~',
    '(was|were|is|are) accepted (by|at) ~',
    '(come|comes|came) across( correctly| too|)',
    '(error|errors|message|error message|warning|fault|bug|problem) (~ |)(is|are|has) (now |finally |)(gone|disappeared|no longer there)',
    '(no|zero|not any) (further |more |single |)(defect|defects|deviation|deviations|discrepancy|discrepancies|finding|findings|anomalies|irregularities|faults|errors|mistakes|differences|problems|issues) ((was|were|have been|has been) |)(found|seen|noticed|detected|left|encountered|observed|reported)( any more| at all|)',
    '(there is|there are|there was|there were|i see|we see|i saw|we saw|i found|we found) no (difference|differences|deviation|deviations|defects|discrepancies)( any more| at all| left|)',
    'no (findings|defects|deviations|discrepancies)',
    '(does|do|did) what (i|we) (wanted|needed|asked|asked for)',
    '(that is |thats |that s |)(exactly |just |)what (our|the) ~ (asked for|wanted|needed|had asked for)',
    "(everyone|everybody|everyone's|everybody's|they|she|he|they're|she's|he's|all) (is |are |)(very |)(happy|pleased|content|delighted|satisfied)( here| with it| too|)",
    '(a|the) (sound|good|sensible|fair|neat) (solution|plan|proposal|idea|approach)',
    '(is|are) sound',
    'in line with (what (i|we) (had |)(budgeted|expected|planned|in mind)|our budget|the budget|our expectations)',
  ],
  reserving: [
    ...listed(`decide decides decided decision advise advises advised advice recommend recommends suggest suggests prefer prefers
    opinion verdict say word words told informed instructed earlier yesterday's colleague's holidays leave future plan plans planned
    everyone's everybody's anyone anybody strangers public password passwords salaries secret private attempt attempts try
    tries sometimes twice thrice half old wrong only other others upside sits lies covers covering
    month week quarter year hour hours`),
    'on top of',
    '(to|into|at|from|of|by|with|for) (everyone|everybody|anyone|all of them|all others|the public)',
    'i (said|wrote|told)',
    '(up to|depends on|turn|part|job|call|department|side) (of |)(him|her|them|you)',
    '(is|are|was) (his|hers|theirs|yours)',
    "each (other|other's)",
  ],
  tries: ['(had|got|asked) ~ (to |)(test|check|try) it( as well| too|)'],
  praise: [
    '(very |)well explained',
    '(a |)(very |)clear (answer|explanation)',
    '(good|great|fine|excellent|sound|sensible|nice) (proposal|plan|idea|approach|solution)',
  ],
  asides: [
    'further to your (mail|email|message|letter) (of (yesterday|today|this morning|last week|monday|tuesday|wednesday|thursday|friday)|)',
  ],
  settled: [
    'all good again',
    'all good now',
    '(that is |thats |)(all |)clear now',
    '(it |this |that |everything |it all |all of it |all |the (new |)(solution|fix|version|change|update) |)(now |)(works|work) (now |again |all |)(perfectly|fine|great|well|properly|correctly|brilliantly|flawlessly|a treat|like a charm|as it should|as expected|as requested|as asked)( now| again| here|)',
    '(it |this |that |everything |it all |the (new |)(solution|fix|version|change|update) |)(now |)works',
    '(it |this |everything |it all |all |)(is |)(working|sorted|fixed|solved) (perfectly|now|again|fine)',
  ],
  doubts: ['fahrenheit', 'inches', 'gallons', 'miles', 'yards'],
  undertakings: [
    '(please |)(do it like that|do it that way|carry it out|go and build it|build it)',
    '(signed|the signed) (quote|order|order form|offer|estimate) (is |)(attached|enclosed)',
    '(sounds|looks) (good|great|like a plan) (do it|please do|let us do it)',
  ],
  answered: [
    '(now |that )(it is|is|it|) (all |)(clear|clear to me|perfectly clear)( now|)',
    '(now |and now )(it|that) is (right|correct)',
    '(the|my) question is (answered|settled|closed|dealt with)',
    '(that |this )(settles|closes) (it|the matter|my question|the question)',
  ],
  understood: [
    '(ah |oh |)(ok |)i see',
    'it was (right |)(under|in|behind|on) (the|my) ~ (all along|the whole time|all the time)',
    'i (was|had been) (simply |just |)(in|on|looking in|looking at|logged in to|logged into) the wrong ~( the whole time| all along|)',
    'silly me',
    'my (own |)(mistake|fault|bad)',
    '(i|we) (have |)found the (setting|button|option|menu|screen|field)( and ~|)',
  ],
  pending: [
    "(i am|i'm|we are|we're|im) still (testing|checking|busy testing|looking|trying|in the middle of)",
    "(have not|haven't|not) (yet |)(finished|done|completed) (testing|the tests|our tests|my tests|with the tests)",
    "(have not|haven't) (yet |)(tested|checked|looked at) (it|this|everything)( yet|)",
    '(want|wants|need|needs) to test (it |this |)(first|some more|more)',
    '(on hold|hold off)( for now|)',
    '(so that|before) (i|we) can test',
  ],
  unasked: [
    '(log in|log on|login|sign in|get in|get) (to|on|into|onto) (the|your) (staging|test) (site|server|environment|system|shop)',
    "(today|tomorrow|monday|tuesday|wednesday|thursday|friday) (does not|doesn't|will not|won't) (work|suit)",
    "(can't|cannot|can not) (open|see|download|reach|load) (the|your) (screenshots|screenshot|attachment|attachments|link|staging site|test site|staging server|test server)",
  ],
  ok: [
    '(two |big |)thumbs up from (the |our |)(accounts|accounting|accountant|bookkeeping|finance|warehouse|logistics|office|team|shop|sales|purchasing|management|board|director|school|practice|workshop|reception|whole team|production)',
    '(green light|a go|go ahead|approval|approved|ok|okay) from (the |our |)(accounts|accounting|accountant|bookkeeping|finance|warehouse|logistics|office|team|shop|sales|purchasing|management|board|director|school|practice|workshop|reception|whole team|production)',
    'fire away',
    "(that's|that is|it's) agreed( then|)",
    `(you are|you're|we hereby authorise you|i hereby authorise you|we authorise you) (hereby |herewith |)(authorised |authorized |)to (release|deploy|put|move|take|transfer) ${solution}( ${production}|)`,
    `(we|i) (hereby |)(confirm|can confirm) that ${solution} is (ok|okay|approved|accepted|in order|correct) (and (can|may) be (released|moved|put|taken|deployed|installed)( ${production}| live|)|)`,
    "(it's|it is|that's|that is|this is) a (clear |definite |big |full |)(go|ok|okay|yes|green light|thumbs up)( (from|by) (us|me|our side|my side|here|all of us|the whole team)|)",
    '(please |)(consider|take|regard|treat) (this|this mail|this email|this message) as (our|my) (formal |official |written |)(approval|agreement|consent|go ahead|ok|sign off)',
    "(i am|we are|i m|we re|i'm|we're) (glad|happy|pleased|delighted) to give (you |)(our|my) (formal |official |written |full |)(approval|agreement|consent|go ahead|ok|green light)",
    '(please |)(and |)schedule (the|this) (work|job|development)',
    '(the |this |)(go live|release|rollout|deployment) (may|can) (go ahead|take place|proceed|happen)',
    `(it's|it is|that's|that is) (ok|okay|fine|approved) from (our|my) side`,
  ],
};
