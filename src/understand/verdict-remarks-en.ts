import { listed, type RemarkWords } from './locale-words.js';

const degree = '(very |really |all |so |quite |much |absolutely |completely |totally |100 |)';

export const english: RemarkWords = {
  content: [
    '(have|had|see|with) no (further|other|more|additional) (comments|remarks|questions|points|wishes|requests|objections|feedback)',
    '(happy|pleased|satisfied|delighted|content|impressed|thrilled) with (it|this|the|our|your|all|how|what|these|them) (~|)',
    '(now|again|each time|every time|always) (~ |)the (right|correct|proper) ~',
    '(each|every|all) ~ (now |)(the|their) (right|correct|proper) ~',
    '(came|comes|come|turned|turns) up with the (right|correct) ~',
    '(like|as) a plan',
    '(all|every|each) ~ (arrived|came through|went through|came out|is there|are there|arrive|arrives|came in)',
    '(everything|all of it|all of them|it all) (arrived|came through|went through|came out|is there|arrives)',
    '(meets|meet|exceeds|exceed|fits|fit|matches|match|met|exceeded|covers|cover|satisfies) (all |)(our|my|the|your) (own |business |functional |)(expectations|needs|requirements|wishes|request|requests|specification|specifications|specs|requirement|order|wish)',
    '(gave|gives|give) (it |)(the|a|two|his|her|their|big) thumbs up',
    '(works|work|runs|prints|looks good|works fine|looks fine|fine|good|correct) (on|in|under|with|for) both ~',
    '(without|no) (any |)(gaps|gap|interruption|interruptions|crash|crashes|duplicates|fuss|loss|data loss|drama)',
    '(this |it |that |)(will |)(save|saves|saved) (us|me|everyone) (~ |)(time|work|hours|a lot|so much|money|headaches)( every ~| each ~| per ~| a ~|)',
    '(agrees|agree|in line|tallies|squares) with (ours|our own|our own ~|our ~)',
    '(no |)(longer|more) (complaints|crashes|errors|glitches|waiting)',
    '(makes|made) (our|my) (day|life|lives|work) (a lot |much |so much |)(easier|better)',
    '(finds|find|found|sees|shows|gets) (it |them |)(everything|all of it|all of them|every one|all the orders)( again| now|)',
    '(does|did|is doing) (the|its) (job|trick)',
    '(as|like) (discussed|agreed) on the phone',
    'no surprises',
    '(passes|passed|clears) (all |every |)(our |the |my |)(tests|checks|test cases)',
    `${degree}(good|great|fine|perfect|excellent|superb|brilliant|lovely|nice|neat|tidy|clean|correct|right|accurate|straight|sharp|crisp|clear|stable|solid|smooth|quick|fast|readable|legible|useful|helpful|fair|reasonable|impressive|spotless|flawless|seamless|intuitive|handy|convincing|identical|consistent)`,
    `${degree}(well|correctly|properly|nicely|perfectly|neatly|cleanly|smoothly|flawlessly|accurately|instantly|immediately|seamlessly|reliably|beautifully|brilliantly|quickly)`,
    `${degree}(happy|pleased|delighted|satisfied|content|impressed|relieved|thrilled|over the moon)( with (it|this|that|the result|the fix|everything|how it turned out|how it works)|)`,
    '(much |far |a lot |way |so much |)(quicker|faster|easier|clearer|smoother|better) (now|than before|than it used to be|than it was|than ever|to use|to read)',
    '(much|far|a lot|so much) (quicker|faster|easier|clearer|smoother|better)',
    'better than ever',
    '(sorted|solved|resolved|sorted out|spot on|in order|up to scratch|up to standard|top notch|first class|first rate|in perfect order|just right|just fine|just the job|all there|a treat|a relief|a pleasure|a joy|a charm|as good as new)',
    '(exactly |just |precisely |)(as|like|how|the way) (it|they|this|that|everything) (should|should be|ought to|is supposed to|was supposed to|is meant to|must be)',
    '(exactly |just |precisely |)as (expected|agreed|promised|described|requested|intended|desired|discussed|specified|planned|quoted|hoped|it should|it should be|they should|they should be|we wanted|we asked|we discussed|we agreed)',
    '(exactly|just|precisely) (what|as|how|the way) (i|we|they|everyone|everybody) (was|were|wanted|needed|asked|had|have been|expected|hoped|imagined|like|wished)( looking for| waiting for| after| for| hoping for| in mind| asked for| it|)',
    '(to|down to) the (penny|cent|last penny|last cent)',
    '(with no|without|without any|without a|without a single|no|not a single|not one|zero) (more |further |visible |)(problem|problems|issue|issues|error|errors|hitch|hitches|glitch|glitches|complaint|complaints|trouble|hiccup|hiccups|surprises|differences|warning|warnings|bugs|delay|objection|objections|remarks|comments|concerns|reservations)( at all| whatsoever| any more| anymore| here| to report| left| found| so far as we can see|)',
    '(nothing|none) (left |else |more |)to (complain about|add|report|criticise|criticize|fault|object|say|correct|grumble about)',
    '(it |everything |all |that |they |these |)(matches|match|tallies|tally|adds up|add up|balances|balance|balanced|tallied|matched|added up|lines up|reconciles|reconciled|agrees with ours|behaves|behaved)',
    '(works|worked|working|has worked|is working|have worked) (now|again|everywhere|here|for everyone|for everybody|for all of us)',
    '(works|worked) (a treat|like a charm|like a dream)',
    '(does|did) (exactly |)what it (should|says on the tin|is supposed to|needs to)',
    '(saves|saved) (us|me) (~ |)(time|work|trouble|hours|a lot)',
    '(crack on|keep it up|well deserved|job done)',
    '(thumbs up|two thumbs up)',
    '(passed|all passed|all green|green|approved by all|successful|successfully|completed successfully|went well|went fine|went smoothly|in the green)',
  ],
  links: [
    '(now|again|too|also|as well|here|there|everywhere|today|indeed|throughout|straight away|right away|at last|finally|this time|this morning|this afternoon|now too)',
    '(on|in|at|across|from|every|even|including|both|all|thanks)',
    'for (us|me|everyone|everybody|all of us|our users|our team|the whole team)',
    '(with|to) (us|me|everyone|everybody)',
    '(by|with) (me|us)',
  ],
  demands: [
    'well',
    'right',
    'well well',
    'nice try',
    'good luck',
    ...listed(`for per until 
    make do put set keep change fix add write print show use ensure see be get let give take send move try check look test have remove delete
    replace update spell align call ask tell correct adjust adapt increase reduce hide swap turn switch rename include export import
    with in on at under above beyond as once what who how where when which whose why whether can is are was were does did has
    one another more some any then next ready according`),
    'thanks in advance',
    'thank you in advance',
    'many thanks in advance',
  ],
  tries: [
    'sat (down |)with',
    '(clicked|went|gone|walked|looked|read) (all the way |carefully |)(through|over)',
    '(tested|retested|checked|double checked|verified|reviewed|validated|inspected|spot checked|cross checked|tried it|tried it out|tried out|tried everything|played with|played around with)',
    '(had|took|have had|has had) (a|another|a good|a quick|a close|a proper|a thorough) (look|go|play)',
    '(looked|gone|been|went|walked|clicked|worked|leafed|read) (through|over)',
    '(looked at|compared|worked with|been working with|been working on|been using|been running|used it|ran (the|our|some|a|all|it|them|#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|a hundred|several))',
  ],
  besides: ['too', 'as well', 'also', 'including', 'even', 'both', 'incl', 'as well as', 'inclusive'],
  wishes: [
    '(on|with|for|in) this (one|matter|issue|ticket|case|topic)',
    '(nice|lovely|neat|great|clever|good|smart) (touch|idea|detail|find|improvement|improvements|feature|layout|design|teamwork|effort)',
    '(so|very|this|that) (patient|quick|fast|kind|helpful|flexible|thorough|responsive)',
    '(with|for|to|of) (all |)(our|my) (many |)questions',
    'with (many |sincere |kind |)thanks',
    'for (being|staying) (so |very |)',
    '(thank you|thanks|many thanks|cheers|big thanks) (very much |so much |a lot |again |all |) for (being|looking|taking|having|bearing|sticking|putting|staying)( after| into| care of| up with| with|)',
    'thanks',
    'thank you',
    '(thank|thanking) (you|everyone|everybody|all)',
    '(appreciated|grateful|gratitude|kudos|compliments|congratulations|congrats|hats off|ta|hugs|bless you|bravo|respect)',
    '(pass|give|send) (on |)(our|my) (thanks|compliments|regards|congratulations) (on |)(to|your)',
    '(have|enjoy|wishing you|wish you) (a|an|your|the) (nice|good|great|lovely|wonderful|pleasant|relaxing|super|fine|fantastic|peaceful|sunny)',
    '(well done|nice work|good work|great work|great job|good job|nice job|lovely work|excellent work)',
  ],
  doubts: [
    '(more|rest|list|details|remarks|video|mail|report|screenshots) (follow|follows)',
    ...listed(`understand understands understood know knows known received receive heard noted you yourself what why where how whether whose check checks verify look sees see review inspect examine study read discuss
    talk talks speak speaks call calls send sends forward change changes changed add adds make makes making replace replaces update updates
    updated improve improves move moves remove removes adjust adjusts adapt adapts going doing testing checking trying having
    higher lower older newer old former earlier previously 
    typo typos instead used occasionally sometimes often usually normally generally mainly largely basically overall enough fairly
    reasonably somewhat slightly bit little few several far yet   following attached attachment enclosed below
    proposal draft demo testing hope wait happens happened timing sooner later anyway anyhow though still
    letting telling informing wrong chinese dollars hand manually manual paint like mostly`),
    '(test|tests) (it|this|them|that|the|everything|all)',
    '(i|we|to|they|and) (test|fix)',
    'fix (it|this|them|that|the)',
    '(am|is|are|been|be) looking',
    'looking (at|into|forward|over)',
  ],
};
