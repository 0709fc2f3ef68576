import type { Answers } from '../locale-words.js';
import { deciders } from './house.js';

const offer = '(quote|quotation|estimate|estimation|offer|proposal|price|costing|cost estimate|time estimate|budget)';
const here = '(above |below |attached |enclosed |revised |new |latest |)';
/** The amount of work that was proposed. */
const work =
  '(the |those |these |your |all |)(quoted |estimated |proposed |agreed |offered |)%( of work| of development| work|)( (as |that |which |)(you |)(have |)(quoted|estimated|proposed|offered|suggested|indicated)|)';
const offered = `(the|your|this|that|our|) ${here}${offer}( (below|above|attached)|)( (of|for|at|totalling|from) ${work}|)`;
const matter = `(${offered}|${work})`;
const hereby = '(hereby |gladly |happily |therefore |also |now |formally |fully |)';
const us = '( (by|for|with) (me|us)| from (our|my) (side|end)| on our side|)';
const people =
  '(accounts|accounts department|accounting|accounts payable|finance|finance department|finance team|head office|headquarters|bookkeeper|bookkeeping|accountant|treasurer|usual address|same address|usual place)';
const to = `(to|at) (@|(our |the |my |)${people}( at @|))`;
const usual = '(as usual|as always|as before|as ever|the usual way|in the usual way|the same way|as per usual)';
const please = '( please| thanks| thank you|)';

/** What English customers answer to a proposal, how they want it booked, and what they write to any request beyond set words. */
export const english: Answers = {
  undertakings: [
    '(please |)(fix|solve|repair|correct) (it|this|that) (as|the way|like) (proposed|described|suggested|you (propose|describe|suggest))',
    '(i|we) (hereby |) confirm (our|my) agreement (to|with) (the|your) (proposed |) (change|solution|proposal)( and (to |with |) the (%|estimate|hours)( estimated| proposed|)|)',
    '(ok|okay|agreed) (with|to) (the |) %( please proceed| please go ahead|)',
    '(ok|okay|agreed|fine) (with|on|to|for) (the|your|those|these) (hours|estimate|estimated hours|effort|number of hours)',
    '(please |you can |you may |) (go ahead|proceed|start|carry on) with (the|your|this) (solution|proposal|plan|approach|option)(,|) (as|the way|like) you (describe|described|propose|proposed|suggest|suggested|outlined) (it|)',
    '(i|we) (hereby |gladly |) accept (your|the|this) (proposal|offer|quote|quotation|estimate) (of|for) (the |) %( for the ~|)',
    '% (is|are) (ok|okay|fine|good|acceptable|reasonable|fair)( for us| with us| by us| for me| by me| with me|)',
    'go ahead with (this|it|that)( please| then| now|)',
    `(i |we |)${hereby}(confirm|place) (the|our|an) order (for|of) ${matter}`,
    `(ok|okay|happy|fine|good|glad|ready) (for you |)to (proceed|start|go ahead|begin|go|continue) (with (this|it|the work) |)(at|for|with|on) ${work}`,
    "(i'd|we'd|i would|we would) (like|love) (you |)to (go ahead|proceed|go forward|move forward|carry on|continue|have it done)( with (this|it|that|the work)|)",
    '(please |just |)(do it|do this|do that|do so|get it done)( please| then|)',
    '(i|we) (hereby |)(confirm|give) (my|our) (acceptance|approval|order|agreement) (of|for|to) (the|your|this) (proposal|quote|quotation|offer|estimate)',
    `(i |we |)${hereby}(accept|approve|agree to|agree with|agree on|confirm|authorise|authorize|order|validate) ${matter}`,
    `(i am |we are |i'm |we're |)(all |quite |very |perfectly |)(ok|okay|happy|fine|agreed|content|satisfied|in agreement) (with|for|on|to) ${matter}`,
    `(please |kindly |do |you can |you may |feel free to |so |then |)(go ahead|proceed|start|begin|carry on|get started|get going|continue|crack on) (with|for|on) (${matter}|it|this|that|the (work|job|works|development))`,
    '(please |kindly |you can |you may |)(start|begin|do) (the |)(work|job|works|development)',
    `${matter} (is|are|has been|have been|was|were) ${hereby}(all |perfectly |absolutely |quite |)(accepted|approved|agreed|confirmed|authorised|fine|ok|okay|good|acceptable|alright|all right|no problem)${us}`,
    `${matter} (accepted|approved|agreed|confirmed|authorised|ok|okay)${us}`,
    `(our |my |)(approval|order|go ahead|green light|ok|okay|agreement) (is |)(hereby |)(given |)(for|of|on|to) ${matter}`,
    `${offered} (has been |was |is |)(also |now |)(approved|accepted|agreed|signed off) by (the |our |my |)${deciders}`,
  ],
  besideProposal: [
    'the (price|cost|amount|estimate|hours) (is|are) (fine|ok|okay|good|acceptable|fair)( for us| with us| by us| for me|)',
    '(that |this |it |)(sounds|is|looks) (exactly |just |)(like |)(what|how) we (need|needed|want|wanted)( it| it to be|)',
    '(the |our |a |)(po|purchase order|order) (comes|goes out|follows|will follow|is sent|will be sent|will go out) (today |tomorrow |this week |this afternoon |later today |) (through|via|from|by) (our |the |) (purchasing|procurement|accounts|finance|post|mail)( department| team|)( today| tomorrow|)',
    '(please |just |)(let (me|us) know|tell (me|us)) (when|from when) you (can |could |will |)(start|begin|make a start|do it|fit it in|have time)( on it|)',
    '(that|this|it|the price|that price|the estimate|the quote)( all|) (seems|sounds|looks|is) (very |perfectly |quite |)(reasonable|fair|acceptable|fine|fair enough)( to (me|us)| enough|)',
    '(fair enough|good price|fair price|good value|reasonable price)',
    "(it's|its|it is|that's|that is|thats|%|% is) (a bit |a little |rather |quite |slightly |)(more|less) than (last time|expected|i expected|we expected|i feared|we feared|i thought|we thought|hoped|i hoped|we hoped)( but (i|we) (understand|see|know) (why|that)| but (we|i) (do |really |)need it| but fair enough|)",
    "(it's|its|it is|that's|that is|thats|%|% is) (a bit |a little |rather |quite |slightly |not |) (more|pricey|expensive|dear|steep|cheap) but (we|i) (do |really |)(need it|understand why|see why)",
    '(it is |its |)not cheap but (we|i) (do |really |)need it',
    `(the |our |)${deciders} (has |have |)(approved|voted|released|granted|agreed|agreed to) (the |this |)(budget|money|it|expense|spending)( yesterday| last night| last week| this morning| today|)`,
    '(the |our |a |an |)(po|p o|purchase order|official order|order form)( number| no| nr|) (follows|will follow|to follow|is following|is on its way|is coming|will be sent|comes)( separately| by (email|mail|post)| later| shortly| soon| today| tomorrow| this week| later today| in a separate mail|)',
    '(thanks|thank you|many thanks|cheers|thx) (very much |so much |a lot |again |)for (the |your |this |that |all the |)(clear |good |quick |kind |helpful |detailed |thorough |full |)(explanation|explanations|clarification|clarifications|breakdown)( (on|over|by) (the |)phone| earlier| yesterday| today| this morning|)',
    '(thanks|thank you|many thanks) for (explaining|clarifying|clearing) (it|this|that|everything|things|)( up| so clearly| so well|)',
  ],
  tries: [
    '(redid|redone|recalculated|reprinted|recreated|checked|tested|verified|reran|entered|printed) (the |our |my |)(invoice|invoices|order|orders|note|notes|label|labels|list|lists|report|reports|slip|slips|quote|quotes) (# |)and the (one|ones) (for|of|from)',
    '(i |we |)(have |)(redid|redone|recalculated|reprinted|recreated|reissued|recounted|reran|rebooked) (the |our |my |all |both |an |a |two |three |)(invoice|invoices|order|orders|note|notes|label|labels|list|lists|report|reports|slip|slips|quote|quotes)',
    '(invoice|invoices|order|orders|delivery notes|labels|slips|credit notes|documents) # (printed|reprinted|recalculated|rebooked|recreated|added up|entered|processed)',
  ],
  roles: [
    '(the |our |my |)(head of |)(sales|finance|accounts|accounting|accountant|it|ict|warehouse|logistics|purchasing|buying|dispatch|planning|production|quality|qa|marketing|hr|payroll|reception|shop|shop floor|store|workshop|support|legal|admin|administration|operations|management|board|depot|kitchen|lab|front desk|back office|bookkeeping|treasury|engineering|transport|key user|owner|partner|tester|colleague|boss|director|cfo|ceo|coo|cto)( (director|manager|department|dept|team|lead|supervisor|assistant|clerk|controller)|)',
    '(managing|financial|general|office|branch|store|shop|site|plant|deputy|team|project|product) (director|manager|head|lead|leader|controller|owner)',
  ],
  withMe: ['and (by |also by |)(me|myself|us|ourselves)'],
  byWhom: ['by (me|myself|us) and (by |)', 'also (approved|confirmed|tested|checked|signed off) by'],
  neutral: [
    '(to|for) (the |)(implementation|development|planning)',
    '(also|including) (with|to|for) (the|your) %',
    '(for|on|of|to|in|about|regarding|re|with|) (the |this |our |) (ticket |case |request |issue |fix |fix for |release of |) §',
    '(at |)our end',
    '(and |)(by|from) (the |all the |)(lads|girls|guys|boys|team|crew|colleagues|people) (in|at|from) the (warehouse|office|shop|depot|workshop|kitchen|factory|store|lab)',
    'by (me|us) and (by |)(the|our|my) (warehouse|sales|finance|office|shop|store|accounts|it|production|logistics|depot|team|general|managing|financial|) (manager|director|boss|accountant|bookkeeper|controller|colleague|colleagues|lead)',
    // Without what it is about it may be what the OK was for.
    "(by the way |btw |)(~ |for ~ )(i'll|i will|we'll|we will|i'm going to|we're going to|i am going to|we are going to) (open|create|raise|send|log|make|file) (it |that |this |them |)(as |in |)(a|an|another) (separate |other |new |own |)(ticket|request)( later| tomorrow| next week| soon|)",
    "(by the way |btw |)(i'll|i will|we'll|we will|i'm going to|we're going to|i am going to|we are going to) (open|create|raise|send|log|make|file) (it |that |this |them |)(as |in |)(a|an|another) (separate |other |new |own |)(ticket|request) for (that|it|this|them|~)( later| tomorrow| next week| soon|)",
    "(by the way |btw |)(we|i) would (also |) (love|like) ~ (one day|some day|someday|eventually|at some point) (but |)(i'll|i will|we'll|we will) (open|create|raise|send) (a|an|another) (separate |other |new |own |)(ticket|request)( for (that|it|this)|)",
    '(the |our |my |all |all the |)(users|colleagues|team|staff|customers|branches|shops|drivers|people) (have been|have already been|are|were) (already |)(informed|told|notified|warned)( already|)',
    '(i|we) (have |)(already |)(informed|told|notified) (the |our |my |all the |)(users|colleagues|team|staff|customers|branches|shops|drivers|people)',
    `(the |your |our |)(invoice|bill) (please |)((can|may|should|must|is to|has to|will|to) (go|be sent|be addressed|be mailed|be emailed) |goes |)(${usual} |please |)${to}( ${usual}|)${please}`,
    `(the |your |our |)(invoice|invoicing|billing|invoice address|billing address) (is |are |stays |remains |)(${usual}|unchanged|the same as (always|usual|before|last time))${please}`,
    `(please |kindly |you can |you may |)(send|mail|email|address|forward|direct) (us |me |)(the |your |)(invoice|bill) ${usual}( ${to}|)${please}`,
    `(please |kindly |you can |you may |)(send|mail|email|address|forward|direct) (the |your |)(invoice|bill) ${to}( ${usual}|)${please}`,
    `(please |kindly |you can |you may |)(invoice|bill) (us |me |it |this |that |)(${usual}|${to})${please}`,
    `(the |our |)usual (invoicing|billing|invoice address)${please}`,
  ],
  work: [
    '(to|in|into) (the |)development',
    `${offer} (is |was |has been |)(accepted|approved|agreed|confirmed|signed off)`,
    `(approve|approved|accept|accepted|agree|agree to|agree with|agreed|confirm|fine with|ok with|ok for|okay with|happy with) (the|your|this|our) (new |proposed |) (budget|budgets|price|prices|cost|costs|timing|quote|quotation|estimate|offer|planning|schedule|deadline|timeline)`,
    `(the|your|this) (new |proposed |) (budget|budgets|price|prices|cost|costs|timing|quote|quotation|estimate|offer|planning|schedule|deadline|timeline) (is|are) (ok|okay|fine|good|approved|accepted|agreed|acceptable|alright|all right)`,
    'thanks for the (price|prices|estimate|quote|quotation|offer|warning|invitation|reminder|invoice|link|login)',
    '(agreed|ok|okay|approved|go|release it|ship it|proceed),? (to|for) (the |)(development|planning)',
  ],
  notOk: [
    "(you )(will not|won't|wont|do not|don't) (get|have) (my|our|an|a) (approval|ok|okay|go ahead|green light)( from (me|us)|)",
    '(we|i|you) (have to|must|need to|should) (block|stop|halt|hold|cancel|pull) (the|this) (release|go live|rollout|deployment)',
    `(the |your |this |)${here}${offer} (is |was |has been |)(hereby |unfortunately |sadly |therefore |)(rejected|refused|declined|turned down|not accepted|not approved|not agreed|not ok|not okay)`,
    `(we|i) (hereby |must |have to |)(reject|refuse|decline|turn down) ${offered}`,
  ],
  ok: [
    '(and |)(hereby|herewith) (give|grant) (you |)(my|our) (full |formal |)(approval|consent|agreement|authorisation|go ahead)',
    '(send|ship|fire|push) it (mate|pal|lads|guys|bud)',
    '(i|we) (hereby |duly |formally |)(approve|authorise|authorize|consent to|agree to|confirm|sanction|accept) (of |)(the |)(release|going live|go live|deployment|publication|rollout|roll out) (of|with|for) (the|this|that|these|your) (above |above mentioned |aforementioned |said |mentioned |corrected |new |)(correction|corrections|fix|fixes|change|changes|version|update|solution|modification|modifications|adjustment|amendment|release)',
    '(i|we) (hereby |duly |formally |)(approve|authorise|authorize|consent to|agree to) (going live|releasing|putting|deploying|publishing) (with |)(the|this|that|it)( (above |)(correction|fix|change|changes|version|update|solution|modification|modifications|adjustment|amendment)|)( live|)',
    '(i|we) (hereby |)(give|grant) (you |)(my|our|the) (full |formal |)(approval|consent|agreement|permission|authorisation|authorization|go ahead|sign off) (for|to|of) ((the |)(release|deployment|publication|going live|go live)( of|)|putting|releasing|put|release|deploying|deploy|publishing|publish) (the|this|that|it|your)( (above |above mentioned |)(correction|fix|change|changes|version|update|solution|modification|modifications|adjustment|amendment)|)( live|)',
    '(i|we) (hereby |)confirm that (the|this|your) (above |above mentioned |)(correction|fix|change|changes|version|update|solution|modification|adjustment) (may|can) (now |)(be released|go live|be put live|be deployed|be published)',
    '(please |)(accept|take|consider|regard|treat) this( mail| email| message|) (as|to be) (my|our) (formal |official |written |full |)(approval|consent|agreement|sign off|authorisation|acceptance)( (of|for|to) (the|this|your) (above |above mentioned |)(release|correction|fix|change|changes|version|update|solution|modification)|)',
    "(that is|that's|thats|it is|it's|its) (all |) (good|grand|fine|sorted|perfect|spot on) (now |so |) (you|ye|yous|yis|youse) (can|may) (release|deploy|publish|ship|put (it|this|that) live|send (it|this) live)( it| this| that|)( now| so|)",
    '(ye|yous|yis|youse) (can|may) (now |)(release|deploy|publish|ship|put|push|send|fire) (it|this|that|her)( live| out| away|)( now| so|)',
    '(all good|grand|sound|happy days) (now |so |)(release away|fire ahead|fire away|go ahead|work away)',
    '(fire ahead|release away|fire away|work away)( so| there| lads|)',
  ],
  thanks: ['thanks a (million|mil|mill|bunch)', 'go raibh maith agat', '(thanks|thank you|many thanks) to you and'],
  declines: [
    "we (don't|do not) want to spend (any |our |the |)(budget|money|time) on (this|it|that)( now| right now| this year| at the moment|)",
    "please (don't|do not) (start|begin|go ahead)( with (it|this)|)",
    "(then |)(we'll|we will|we can|let's) leave it (as it is|at that|there)",
    "(i|we) (will not|won't|wont|would not|shall not|are not|am not|aren't|don't want to|do not want to|don't wish to|do not wish to|have decided not to|decided not to|prefer not to|would rather not|'d rather not|would prefer not to)( be|) (going ahead|go ahead|going forward|go forward|proceeding|proceed|continuing|continue|taking this up|doing this|doing it|do this|do it|have this done|have it done|take this up|take this further|order this|order it)( with (this|it|that|the work|the proposal)|)",
    "(i'll|we'll|i will|we will|i'd rather|we'd rather|let us|let's|we|i|we would rather|we prefer to) (leave it|leave this|leave things|keep it|forget it|forget this|drop it|drop this|live with it)( (as it is|as is|as they are|at that|for now|there|like this|then))",
    "(i'll|we'll|i will|we will|let's|let us|we|i) (pass|pass on (this|it)|leave it|forget it|drop it|decline)( this time| then|)",
    '(the |our |)(boss|director|board|management|owner|council) (has |)(said no|turned it down|decided against (it|this)|vetoed it|waved it away)',
    '(not interested|leave it|skip it|forget it)( then| thanks| thank you|)',
    "(i'll|we'll|we will|i will|we|i) (manage|do|cope|get by) without( it|)",
  ],
  leadIns: ['(no thanks|no thank you|thanks but no thanks|no but thanks)'],
  takesBack: [
    '(no wait|oh wait|wait no|hang on no|no hang on|scratch that|ignore that|my mistake|my bad)',
    '(i|we) (was|were) (on|in|looking at|testing|using) (the |an |) (old|wrong|other) (site|system|version|environment|server|page|one|tab)',
  ],
  pending: [
    "(not necessarily|not that (i|we|it|it's|its|this))",
    '(neither|either) ok (nor|or) not ok',
    "(not ok|not okay|not happy|do not agree|don't agree) with (the|your|this) (invoice|bill)",
  ],
  praise: ['all (sweet|tidy|gravy|peachy)( here| now| at our end|)'],
  tested: [
    "(i |we |i've |we've |i have |we have |)(checked|tested|rechecked|retested|looked at|reprinted|opened) (the |our |all |all the |my |)(# |two |three |four |five |few |) ~ (that|which) (were|was|had been|came out) (wrong|incorrect|off|faulty|broken)( before| last time| at first|) and (they are|they're|it is|it's|are|is|these are|all are) (now |all |both |)(right|correct|fine|ok|good)( now| again|)",
  ],
};
