import type { Answers } from '../locale-words.js';

const offer = '(quote|quotation|estimate|estimation|offer|proposal|price|costing|cost estimate|time estimate|budget)';
const here = '(above |below |attached |enclosed |revised |new |latest |)';
/** The amount of work that was proposed. */
const work =
  '(the |those |these |your |all |)%( of work| of development| work|)( (as |that |which |)(you |)(have |)(quoted|estimated|proposed|offered|suggested|indicated)|)';
const offered = `(the|your|this|that|our|) ${here}${offer}( (below|above|attached)|)( (of|for|at|totalling|from) ${work}|)`;
const matter = `(${offered}|${work})`;
const hereby = '(hereby |gladly |happily |therefore |also |now |formally |fully |)';
const us = '( (by|for|with) (me|us)| from (our|my) (side|end)| on our side|)';
const people =
  '(accounts|accounts department|accounting|accounts payable|finance|finance department|finance team|head office|headquarters|bookkeeper|bookkeeping|accountant|treasurer|usual address|same address|usual place)';
const to = `(to|at) (@|(our |the |my |)${people}( at @|))`;
const usual = '(as usual|as always|as before|as ever|the usual way|in the usual way|the same way|as per usual)';
const please = '( please| thanks| thank you|)';
const board =
  '(board|board of directors|management|management team|director|directors|managing director|boss|owner|owners|ceo|cfo|finance director|head office|treasurer|committee|council)';

/** What English customers answer to a proposal, and how they want it booked. */
export const english: Answers = {
  undertakings: [
    `(i |we |)${hereby}(accept|approve|agree to|agree with|agree on|confirm|authorise|authorize|order|validate) ${matter}`,
    `(i am |we are |i'm |we're |)(all |quite |very |perfectly |)(ok|okay|happy|fine|agreed|content|satisfied|in agreement) (with|for|on|to) ${matter}`,
    `(please |kindly |do |you can |you may |feel free to |so |then |)(go ahead|proceed|start|begin|carry on|get started|get going|continue|crack on) (with|for|on) (${matter}|it|this|that|the (work|job|works|development))`,
    '(please |kindly |you can |you may |)(start|begin|do) (the |)(work|job|works|development)',
    `${matter} (is|are|has been|have been|was|were) ${hereby}(all |perfectly |absolutely |quite |)(accepted|approved|agreed|confirmed|authorised|fine|ok|okay|good|acceptable|alright|all right|no problem)${us}`,
    `${matter} (accepted|approved|agreed|confirmed|authorised|ok|okay)${us}`,
    `(our |my |)(approval|order|go ahead|green light|ok|okay|agreement) (is |)(hereby |)(given |)(for|of|on|to) ${matter}`,
    `${offered} (has been |was |is |)(also |now |)(approved|accepted|agreed|signed off) by (the |our |my |)${board}`,
  ],
  asides: [
    `(the |your |our |)(invoice|bill) (please |)((can|may|should|must|is to|has to|will|to) (go|be sent|be addressed|be mailed|be emailed) |goes |)(${usual} |please |)${to}( ${usual}|)${please}`,
    `(the |your |our |)(invoice|invoicing|billing|invoice address|billing address) (is |are |stays |remains |)(${usual}|unchanged|the same as (always|usual|before|last time))${please}`,
    `(please |kindly |you can |you may |)(send|mail|email|address|forward|direct) (us |me |)(the |your |)(invoice|bill) ${usual}( ${to}|)${please}`,
    `(please |kindly |you can |you may |)(send|mail|email|address|forward|direct) (the |your |)(invoice|bill) ${to}( ${usual}|)${please}`,
    `(please |kindly |you can |you may |)(invoice|bill) (us |me |it |this |that |)(${usual}|${to})${please}`,
    `(the |our |)usual (invoicing|billing|invoice address)${please}`,
  ],
  besideProposal: [
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
    'by (me|us) and (by |)(the|our|my) (warehouse|sales|finance|office|shop|store|accounts|it|production|logistics|depot|team|general|managing|financial|) (manager|director|boss|accountant|bookkeeper|controller|colleague|colleagues|lead)',
  ],
  work: [`${offer} (is |was |has been |)(accepted|approved|agreed|confirmed|signed off)`],
  notOk: [
    `(the |your |this |)${here}${offer} (is |was |has been |)(hereby |unfortunately |sadly |therefore |)(rejected|refused|declined|turned down|not accepted|not approved|not agreed|not ok|not okay)`,
    `(we|i) (hereby |must |have to |)(reject|refuse|decline|turn down) ${offered}`,
  ],
  ok: [
    '(i|we) (hereby |duly |formally |)(approve|authorise|authorize|consent to|agree to|confirm|sanction|accept) (of |)(the |)(release|going live|go live|deployment|publication|rollout|roll out) (of|with|for) (the|this|that|these|your) (above |above mentioned |aforementioned |said |mentioned |corrected |new |)(correction|corrections|fix|fixes|change|changes|version|update|solution|modification|modifications|adjustment|amendment|release)',
    '(i|we) (hereby |duly |formally |)(approve|authorise|authorize|consent to|agree to) (going live|releasing|putting|deploying|publishing) (with |)(the|this|that|it)( (above |)(correction|fix|change|changes|version|update|solution|modification|modifications|adjustment|amendment)|)( live|)',
    '(i|we) (hereby |)(give|grant) (you |)(my|our|the) (full |formal |)(approval|consent|agreement|permission|authorisation|authorization|go ahead|sign off) (for|to|of) ((the |)(release|deployment|publication|going live|go live)( of|)|putting|releasing|put|release|deploying|deploy|publishing|publish) (the|this|that|it|your)( (above |above mentioned |)(correction|fix|change|changes|version|update|solution|modification|modifications|adjustment|amendment)|)( live|)',
    '(i|we) (hereby |)confirm that (the|this|your) (above |above mentioned |)(correction|fix|change|changes|version|update|solution|modification|adjustment) (may|can) (now |)(be released|go live|be put live|be deployed|be published)',
    '(please |)(accept|take|consider|regard|treat) this( mail| email| message|) (as|to be) (my|our) (formal |official |written |full |)(approval|consent|agreement|sign off|authorisation|acceptance)( (of|for|to) (the|this|your) (above |above mentioned |)(release|correction|fix|change|changes|version|update|solution|modification|quote|estimate|proposal)|)',
    "(that is|that's|thats|it is|it's|its) (all |) (good|grand|fine|sorted|perfect|spot on) (now |so |) (you|ye|yous|yis|youse) (can|may) (release|deploy|publish|ship|put (it|this|that) live|send (it|this) live)( it| this| that|)( now| so|)",
    '(ye|yous|yis|youse) (can|may) (now |)(release|deploy|publish|ship|put|push|send|fire) (it|this|that|her)( live| out| away|)( now| so|)',
    '(all good|grand|sound|happy days|fair enough) (now |so |)(release|fire|go|work) (away|ahead)',
    '(fire|work|release|plough) (away|ahead)( so| there| lads|)',
  ],
  thanks: ['thanks a (million|mil|mill|bunch)', 'go raibh maith agat'],
};
