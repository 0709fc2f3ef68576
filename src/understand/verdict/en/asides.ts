import type { AsideWords } from '../locale-words.js';

const weekday = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri)';
const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
const part = '(morning|afternoon|evening|night|lunchtime|lunch|noon)';
const day = `(today|tomorrow|tonight|${weekday}( ${part}|)|(next|this) (${weekday}|${part}|week|weekend|month)|tomorrow ${part}|the (weekend|holidays|new year)|christmas|easter|(the |)#(th|st|nd|rd|)( (of |)${month}|)|${month} #|monday week)`;
const when = `((all|the whole|the rest of the|for the rest of the|most of the) (day|week|morning|afternoon|month)|(from|as of|starting|as from|on|after|for|over|until|till) ${day}( on| onwards|)|${day}|for (a|the|one|two|three|four|#) (day|days|week|weeks|fortnight|long weekend|few days|couple of days)|from (now|then) on|a day|a few days|shortly|later today|later this (week|afternoon))`;
/** From when somebody is away: who is away "until Monday" may not have tested. */
const from = `((all|the whole|the rest of the|for the rest of the|most of the) (day|week|morning|afternoon|month)|(from|as of|starting|as from|on|after|for|over) ${day}( on| onwards|)|${day}|for (a|the|one|two|three|#) (day|days|week|weeks|fortnight|long weekend|few days|couple of days)|from (now|then) on|a day|a few days|shortly|soon|later today|later this (week|afternoon))`;
const leave =
  '(on |off on |away on |out on |)(holiday|holidays|vacation|my holidays|annual leave|leave|paternity leave|maternity leave|parental leave|my honeymoon|a city break|a long weekend|jury duty|a business trip|a course|a training course|training)';
const event =
  '(meeting|meetings|next meeting|board meeting|team meeting|sales meeting|back to back meetings|call|next call|conference call|workshop|conference|trade fair|fair|trade show|show|exhibition|expo|course|training|seminar|customer|client|supplier|customers|clients|suppliers|auditors|dentist|doctor|hospital|school run|airport|station|train|plane|bus|car|warehouse|other site|other office|other branch|head office|depot|yard|shop floor|shop|gym|pub|wedding|funeral|kids|lunch|coffee|weekend|holidays|christmas party|appointment|interview|audit|stocktaking|stocktake|canteen|factory|plant)';
const to = `(a|an|the|my|our|another|some|) ${event}`;
const away =
  '(off|off work|out and about|out of office|out of the office|not in the office|travelling|traveling|abroad|on the road|working from home)';
/** Without who it is, "out on Monday" and "offline tomorrow" are wishes for a release. */
const whoIs = "(i'm|we're|i am|we are|i'll be|we'll be|i will be|we will be|i shall be) (then |now |)";
const busy =
  '(stocktaking|a stocktake|stock taking|inventory|the annual inventory|our inventory|an audit|the audit|the auditors in|auditors in|the auditors here|the year end|the year end closing|year end|month end|the month end|quarter end|the closing|a lot on|a lot going on|a lot on (my|our) (plate|plates|desk|desks)|(my|our) hands full|a busy (week|day|month|spell|time|couple of weeks)|busy (weeks|days)|a (hectic|mad|manic|crazy|long|full) (week|day|month|few days|couple of weeks)|people off sick|staff off sick|half the team off sick|the builders in|a power cut|a house move|an office move|visitors|guests|a trade fair|a trade show|a wedding|a funeral|the flu|flu|covid|a cold|a bad cold|a sick child|peak season|the holiday season)';

/** What is told in English beside an answer and has nothing to do with it. */
export const english: AsideWords = {
  whereabouts: [
    '(quarter|month|year) end (here|got in the way|again)',
    '(month end|quarter end|year end|stocktaking|the audit) got in the way',
    "(so |hence |) (i am |i'm |i will |i'll |) (just |) (keeping|keep) (it|this) (short|brief|quick)",
    '(on|in|at) (the|a|my) (train|bus|plane|car|tram|taxi|motorway|airport|building site|construction site|site) (at the moment|right now|just now|currently)',
    '(sorry|apologies|my apologies|so sorry) (for|about) (the |my |any |)(earlier |previous |)(confusion|misunderstanding|mix up|muddle|unclear (answer|reply|mail|message))( earlier| before| this morning| yesterday|)',
    'my (last|first|previous|earlier) (mail|email|answer|reply|message) was (indeed |a bit |)(not (so |very |that |)clear|unclear|confusing|ambiguous)( sorry|)',
    `${away} ${from}`,
    `${from} ${away}`,
    `${whoIs}(away|out|not in|offline|at home) ${from}`,
    `${leave} ${from}`,
    `${from} ${leave}`,
    `(starting|start|start my|starting my|off on|leaving on|going on) ${leave}`,
    `(my|our) (holiday|holidays|leave|vacation|annual leave) (starts|start|begins|begin) ${day}`,
    `(off|on my way|on our way|heading|headed|just leaving|leaving|rushing|running|dashing|just heading|about to go|about to leave|about to head|just off|going) (to|for|into|off to|out to|over to) ${to}`,
    `(about to (go|step|walk) into|just going into|stepping into|walking into|sitting in|stuck in|tied up in|in and out of|${whoIs}(in|at|on)) (a|an|the|my|another|back to back|) ${event} ${when}`,
    `(about to (go|step|walk) into|just going into|stepping into|walking into|sitting in|stuck in|tied up in|in and out of|in another|in back to back|boarding a|boarding the|${whoIs}(in a|on a|at a|at an|at the|on the)) ${event}`,
    `in (meetings|calls|back to back meetings|training|workshops)( ${when}|)`,
    '(have|need|got|ve got|must|gotta|have got) (to |)(run|dash|go|rush|leave|catch (a|my|the) (train|plane|flight|bus))( now|)( to (a|my|another|the) (next |)(meeting|call|appointment))( now|)',
    '(must dash|must run|gotta run|gotta go|got to run|got to dash|have to run|have to dash)',
    '(only |best |easily |still |also |)(reachable|available|contactable) (only |)(by|on) (phone|mobile|my mobile|the mobile|mail|email|my cell|my phone|the phone)',
    '(only |)(on|got|have|have got|with) (my |the |)(mobile|phone) (only |)(with me |)',
    `(typing|writing|sending|answering|replying|typed|written|sent)( this|) (from|on|in|at) (my |the |a |)(phone|mobile|train|bus|car|airport|road|tablet|beach|ipad|taxi|waiting room|platform|plane)`,
    '(so |)(just |)(a |)(quick|short|brief) (answer|reply|note|mail|one|line|word)( from (my phone|the road|the train|here|me)|)',
    "(so |)(i'm |i am |)(replying|answering|sending this|writing|getting back to you) (quickly|straight away|right away|now|in a hurry|in haste|early|today)( while i can| before i (go|leave|forget)|)",
    '(so|hence) (the|a|my|this) (late|short|brief|quick|delayed|slow) (reply|answer|response|note|mail)',
    '(before i forget|before i (go|leave|head off|log off)|hence the delay|in haste|in a hurry|in a rush|between two meetings|between meetings)',
    "(sorry|apologies|my apologies|many apologies|so sorry|very sorry|i'm sorry|i am sorry|we apologise|i apologise|apologise|forgive me|excuse me|please excuse|please forgive) (for|about) (the |my |our |this |such a |) (very |rather |)(late|delayed|slow|belated|tardy) (reply|answer|response|feedback|reaction|message|mail|email)",
    '(sorry|apologies|my apologies|many apologies|so sorry|very sorry) (for|about) (the |my |our |this |)(delay|wait|silence|radio silence|late reply|slowness|hold up)( in (replying|answering|responding|getting back( to you|))| on (my|our) (side|end|part)|)',
    "(sorry|apologies|so sorry|very sorry|i'm sorry|i am sorry) (for|about) (keeping you waiting|being (so |a bit |)(late|slow)|not (replying|answering|responding|getting back( to you|)) (sooner|earlier|before)|taking (so long|a while|my time|a bit)|(only |)(replying|answering|responding|getting back to you) (so late|only now|late)|only (now |)(replying|answering|responding|getting back to you)( now|))",
    '(sorry |apologies |)(that |)(it|this) (took|has taken) (me|us|so|) (a while|so long|long|some time|a bit|a few days|longer( than (planned|expected|usual|promised))|)( to (reply|answer|get back( to you|)|respond)|)',
    "(sorry|apologies) (i'm|i am|we're|we are) (so |a bit |)late( with (this|my answer|my reply)|)",
    "(sorry|apologies) i (didn't|did not) (reply|answer|respond|get back to you) (sooner|earlier|before)( now|)",
    `(had|been having|have had|are having|am having|it was|with|due to|because of|thanks to|owing to) (all |)${busy}`,
    '(it|things|work|everything|here) (was|were|has been|have been|is|are|got) (all |a bit |very |really |rather |quite |pretty |)(hectic|busy|manic|mad|crazy|chaotic|hectic here|busy here|mad here|crazy here|manic here)',
    '(was|were|have been|had been|ve been|has been|am|are|is|just|) (very |really |a bit |completely |)(busy|swamped|snowed under|flat out|up to (my|our) (ears|eyes|neck)|rushed off (my|our) feet|off sick|ill|sick|unwell|poorly|in hospital|on the road|travelling|buried in work|short staffed|understaffed|knee deep in (work|invoices|the month end))( with (the |our |)(stocktaking|month end|year end|audit|auditors|trade fair|inventory|budget|flu|a cold|covid|work)|)',
    '(was|were|have been|had been|ve been) (away|off|out|out of office|out of the office|abroad|on leave|on holiday|on annual leave|on a course|in training|in meetings|at a (trade fair|fair|conference|customer|customers)|at customers|with customers|with clients|on site|at our other site)( (on|with) (business|work)|)',
    '(just |only just |only |)(got|came|come) back (to (work|the office) |)(from |)(my |a |the |)(holiday|holidays|leave|vacation|trip|business trip|trade fair|fair|meeting|lunch|customer|sick leave|long weekend)( today| yesterday| this morning|)',
    '(only|just) (saw|seen|noticed|opened|read|found) (this|it|your (mail|email|message))( just now| today| this morning| now|)',
    '(your |the |this |it )(mail|email|message|)( had| has|) (slipped through|slipped (past|by) me|got buried|got lost in (my|the) inbox|was buried in my inbox|ended up in (my |the |)(spam|junk)( folder|)|landed in (my |the |)(spam|junk)( folder|)|went to (my |the |)(spam|junk)( folder|))',
    '(the |our |my |)(customer|client|boss|customers|clients|director|management|sales|branches|shops|drivers|accountant|auditor|auditors|colleagues|team|head office|warehouse) (was|were|had been|has been|have been|kept|keeps) (asking|chasing|pestering|hounding|nagging|breathing down (my|our) neck|pushing|waiting)( us| me|)( for (it|this)| about (it|this)|)( every day| every week| daily| all week| for (weeks|months|ages|days)| since (monday|last week)|)',
    '(was|were|had been) (really |very |badly |)(waiting|desperate|crying out) for (it|this)( for (weeks|months|ages|days)|)',
    '(was|were) (getting |becoming |starting to get |)impatient',
    '(the |my |our |)(train|bus|plane|flight) (leaves|is leaving|is about to leave|departs|boards|is boarding)( soon| shortly| in # minutes| in five minutes| in ten minutes|)',
    'signing off for (today|the day|the week|the weekend)',
    '(calling|call) it a day',
  ],
  around: [
    '(fyi|for your information|just so you know|by the way|btw)',
    "(i|we|i'm|we're|i am|we are|i have|we have|i had|we had|i've|we've|i was|we were|i'll|we'll|i will|we will|i'll be|we'll be|i will be|we will be|i shall be|am|are|be|i just|me|just)",
    '(it|things|there) (was|were|has been|have been)',
    '(i|we) (am|are) (now|currently|then)',
    '(and|so|as|because|since|hence|by the way|btw|incidentally|fyi|for your information|then|now|just|actually|also|again|here|anyway|ps)',
    '(this|last) (week|month|morning|afternoon|weekend)',
    '(today|yesterday|all day|all week|last night|the whole week|all morning|all afternoon|lately|recently|these days|at the moment|for once|for a change|for (two|three|four|five|#) (days|weeks)|(two|three|#) weeks|for (a|the) (week|fortnight|while)|until (today|yesterday|last (week|night)|this morning)|since (monday|tuesday|wednesday|thursday|friday|last week|yesterday))',
    `(on|in|from|for|until|till|as of) ${day}`,
    `back (in the office |at work |at my desk |here |home |in |again |)(on |again on |in on |)(${day}|in (a|two|#) (week|weeks|days))`,
    'with (my|the) (family|kids|wife|husband|team|boss|colleague|colleagues|director)',
    '(in|with) (the|our|a) (middle|midst) of',
    '(here|in our office|in the office|at work|at our end|on our side|on my side|at this end)',
    '(the|my|a) (kids|family|children)',
    '(at last|finally|thankfully|luckily|happily|at long last)',
    '(a|one|two|three|#) (day|days|week|weeks)',
    '(sorry|apologies)( about that| for that|)',
  ],
  orders: [
    '(po|p o|purchase order|order|requisition|cost centre|cost center|job|project|reference|ref|our ref|our reference|internal order|budget (number|code|no|nr)|gl|account|wbs|contract|work order|purchase requisition|customer reference)( number| no| nr| code| reference| ref|)( #|)',
  ],
  aroundOrders: [
    '(the |) reference for (your|the) invoice is',
    '(your|the) invoice (may|can|should) (mention|bear|carry|show)',
    '(the|our|my|your|a|an|this|that|its|it|is|are|was|will be|to be|reads|as|as follows|under|on|for|with|against|to|and|please|kindly|pls|here|here is|here are|here comes|ps|by the way|btw|too|also|again|please find|find|below|herewith|attached)',
    '(for|on|to|in|with) (the|your|this|our|any|all) (final |next |upcoming |)(invoice|invoices|bill|billing|invoicing|paperwork|records|books|accounts|accounts department|accounting|file|files|credit note)',
    '(you can |you may |please |kindly |)(quote|mention|put|state|use|invoice|bill|charge|book|reference|add|include|show|give|invoice it|bill it|charge it|book it|put it)( it| this| that|)',
    '(number|invoice|invoices|invoicing|billing|no|nr|code|ref)',
    '(you|we|i|accounts|accounting|finance) (need|needs|will need|asked for|require|requires|should (use|quote|mention)|can use|use)',
    '(if (you can|possible)|as (usual|always|before)|thanks|thank you|thx)',
  ],
  rounding: [
    '(and |)(it |that |they |all of it |)(works|worked|ran|runs|went|goes|prints|printed) (great|fine|perfectly|smoothly|beautifully|a treat|like a charm|like clockwork|flawlessly|nicely)( everywhere| every time|)',
    '(all |)(correct|right|fine) in every (field|line|case|cell|row|column)',
    '(and |it |it was |its |it is |)(all |everything |every one |all of it |all of them |each ) (was |were |is |are |came out |went |looked |looks |)(fine|good|well|perfect|correct|right|great|in order|spot on|as expected|as it should be|as it should|without a hitch|flawless|good as gold|sorted)',
    '(and |)(it |that |they |) (all |both |each |everything |)(works|worked|work|matches|match|matched|adds up|add up|tallies|tally|tallied|balances|balanced|went through|came through|came out right|passes|passed|behaved|behaves)( fine| well| perfectly| nicely| every time| first time| each time| every single time|)',
    '(and |)(no|not one|not a single|without any|without|zero) (duplicate|duplicates|problem|problems|error|errors|issue|issues|difference|differences|gaps|complaints|hitch|hitches|surprises|glitch|glitches|failure|failures|trouble)( at all| whatsoever| any more| anywhere| found|)',
    '(the |all the |) same (totals|lines|amounts|numbers|figures|sums|results|values|balances)( (both times|every time|in both|everywhere|to the penny|to the cent)|)',
    '(both|each|every one of them|the lot) (fine|good|correct|right|perfect|spot on)',
    '(so |and so |and |)(this|it|that|the (fix|update|release|change)) (comes|came|is|arrives|arrived) (in |)(very |really |right |just |at the |at just the |)(handy|useful|in time|right time|perfect time|right moment|perfect moment|good time|on time)( for (us|me|that|this)|)',
    '(so |)(perfect|great|good|excellent|ideal|nice) timing',
    'just in time( for (that|this|it|us)|)',
  ],
};
