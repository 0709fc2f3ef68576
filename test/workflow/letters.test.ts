/** Which mails go out, and to whom. */
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/domain/ticket.js';
import { decide } from '../../src/workflow/decide.js';
import {
  carla,
  cfo,
  commands,
  desk,
  people,
  postOf,
  screenshot,
  snapshotOf,
  ticketAfter,
  ticketIn,
  transcriptOf,
  verdictMail,
} from './factories.js';
import { give, now, ticketFor } from './give.js';

describe('letters', () => {
  /** Stage, input, and all that goes out; the transcript to who gave a command is left out. */
  const post = `
new        ASSIGN mona        assigned>anna in-progress>carla
analysis   ASSIGN mona        assigned>anna
discussion PROCEED anna       in-progress>carla
analysis   ANSWER anna        answer>carla answer>cfo
answered   ok-this-round      closed>carla closed>cfo alert>anna
answered   not-ok-this-round  changes-noted>carla changes-noted>cfo feedback-not-ok>anna
answered   silence            closed>carla closed>cfo alert>anna
answered   CLOSE anna         closed>carla closed>cfo
analysis   TASK anna          estimate-request>lena
estimation ESTIMATE lena      estimate-ready>anna
estimated  PROPOSE anna       proposal>carla proposal>cfo
proposal   ok-this-round      planned>carla planned>cfo task-planned>dave task-planned>lena task-planned>anna
proposal   not-ok-this-round  changes-noted>carla changes-noted>cfo feedback-not-ok>dave feedback-not-ok>lena feedback-not-ok>anna
proposal   silence            alert>anna
estimated  PLAN lena          alert>dave planned>carla planned>cfo task-planned>dora task-planned>lena task-planned>anna
planned    PLAN lena          alert>dave task-planned>dora task-planned>lena task-planned>anna
planned    START dave         development-started>carla
development READY dave        ready-for-test>anna
testing    PASS anna          ready-for-verification>lena
testing    FAIL anna          test-failed>dave test-failed>lena test-failed>anna
verification PASS lena        on-staging>anna on-staging>lena
verification PASS-slot-held lena
verification FAIL lena        test-failed>dave test-failed>lena test-failed>anna
staging    DELIVER anna       solution>carla solution>cfo
feedback   DELIVER anna       solution>carla solution>cfo
staging    FAIL anna          test-failed>dave test-failed>lena test-failed>anna
feedback   ok-this-round      approved>carla approved>cfo feedback-ok>anna feedback-ok>lena
feedback   not-ok-this-round  feedback-not-ok>dave feedback-not-ok>lena feedback-not-ok>anna changes-noted>carla changes-noted>cfo
feedback   silence            closed-no-feedback>carla closed-no-feedback>cfo alert>anna
feedback   ok-older-round     customer-reply>anna unclear>carla
feedback   unclear-this-round customer-reply>anna unclear>carla
feedback   ok-of-a-bystander  customer-reply>anna unclear>carla
feedback   message            customer-reply>anna
feedback   automatic
feedback   bounce             alert>anna
feedback   PLAN lena          alert>dave feedback-not-ok>dora feedback-not-ok>lena feedback-not-ok>anna changes-noted>carla changes-noted>cfo
feedback   MTP anna           approved>carla approved>cfo move-to-production>lena
approved   MTP anna           move-to-production>lena
approved   not-ok-this-round  feedback-not-ok>dave feedback-not-ok>lena feedback-not-ok>anna changes-noted>carla changes-noted>cfo
mtp        not-ok-this-round  feedback-not-ok>dave feedback-not-ok>lena feedback-not-ok>anna changes-noted>carla changes-noted>cfo
approved   unclear-this-round customer-reply>anna customer-reply>lena
mtp        ok-of-no-round     customer-reply>anna customer-reply>lena
approved   ok-this-round
mtp        RELEASED lena      released>carla released>cfo can-close>anna
released   DONE anna          done>carla done>cfo
testing    CLOSE mona         closed>carla
testing    MERGE mona         closed>carla alert>anna
done       REOPEN mona        reopened>carla assigned>anna
closed     message            reopened>carla customer-reply>anna
closed     message-after-a-month received>carla triage>mona
closed     thanks-only
testing    REPLY dora         reply>carla
testing    NOTE dora          alert>anna alert>lena alert>dave
awaiting-staging slot-free    released>carla released>cfo can-close>anna on-staging>anna on-staging>lena
`;
  it.each(post.trim().split('\n'))('%s', (line) => {
    const [stage = '', ...rest] = line.split(/\s+/);
    const input = rest.filter((word) => !word.includes('>')).join(' ');
    const expected = rest.filter((word) => word.includes('>'));
    const decision = give(input, ticketFor(input, stage as Stage, 'error'), desk);
    expect(
      postOf(decision)
        .filter((one) => !/^(task-next|transcript)>/.test(one))
        .toSorted(),
    ).toEqual(expected.toSorted());
    const isCommand = /^[A-Z]/.test(input) || input === 'slot-free';
    expect(decision.letters.filter((one) => one.template === 'transcript')).toHaveLength(isCommand ? 1 : 0);
  });

  it('a top-priority TASK calls developer and lead, and tells the customer that it has begun', () => {
    const decision = give('TASK anna', ticketIn('analysis', { category: 'urgent' }), desk);
    expect(decision.letters.map((letter) => `${letter.template}>${letter.to.email.split('@')[0]}`)).toEqual([
      'task-urgent>dave',
      'task-urgent>lena',
      'development-started>carla',
      'transcript>anna',
    ]);
  });

  it('tells project manager and lead of a late NOT OK before anybody else', () => {
    const decision = give('not-ok-this-round', ticketIn('mtp'), desk);
    const order = decision.letters.map((letter) => letter.template);
    expect(order.lastIndexOf('feedback-not-ok')).toBeLessThan(order.indexOf('changes-noted'));
  });

  it('an answer of an approver is acknowledged to them and to the requester', () => {
    const decision = decide(
      snapshotOf(ticketIn('feedback')),
      verdictMail('ok', { kind: 'release', round: 2 }, cfo),
      now,
    );
    const approved = decision.letters.filter((letter) => letter.template === 'approved');
    expect(approved.map((letter) => letter.to.email)).toEqual([carla.email, cfo.email]);
    expect(ticketAfter(decision).approval).toMatchObject({ by: cfo.email, round: 2 });
  });

  it('delivers the screenshots, and says in the transcript where there are none', () => {
    const deliver = (attachments: (typeof screenshot)[]) =>
      decide(
        snapshotOf(ticketIn('staging')),
        commands(people.anna, 'DELIVER', 'Please test.', { words: { attachments } }),
        now,
      );
    const solution = deliver([screenshot]).letters.find((letter) => letter.template === 'solution');
    expect(solution).toMatchObject({ attachments: [screenshot], request: { kind: 'release', round: 1 } });
    expect(transcriptOf(deliver([screenshot]))[0]?.outcome).not.toMatch(/without screenshots/);
    expect(transcriptOf(deliver([]))[0]?.outcome).toMatch(/without screenshots/);
  });

  it.each([
    ['DONE', 'released', 'done', true],
    ['DONE https://docs.example/totals', 'released', 'done', true],
    ['DONE NODOC nothing to say', 'released', 'done', false],
    ['ANSWER', 'analysis', 'answer', true],
    ['PROPOSE', 'estimated', 'proposal', true],
    ['REPLY', 'analysis', 'reply', true],
    ['RELEASED', 'mtp', 'released', false],
    ['CLOSE', 'analysis', 'closed', false],
  ] as const)('of %s the files go where its text does', (line, stage, template, goAlong) => {
    const by = line === 'RELEASED' ? people.lena : people.anna;
    const words = { words: { attachments: [screenshot] } };
    const { letters } = decide(snapshotOf(ticketIn(stage)), commands(by, line, 'See the file.', words), now);
    const files = letters.filter((letter) => letter.template === template).map(({ attachments }) => attachments);
    expect(files.length).toBeGreaterThan(0);
    for (const sent of files) expect(sent).toEqual(goAlong ? [screenshot] : []);
  });

  it('an organisation is told of an unclear answer once a round, its project manager each time', () => {
    const first = give('unclear-this-round', ticketIn('feedback'), desk);
    const again = give('unclear-this-round', ticketAfter(first), desk);
    expect(again.letters.map((letter) => letter.template)).toEqual(['customer-reply']);
  });

  it.each([
    ['a late OK to a proposal that came to NOT OK', 'analysis', 'ok', 'proposal', 2, ['customer-reply', 'unclear']],
    [
      'a late OK to an older proposal, once a new one was agreed to',
      'testing',
      'ok',
      'proposal',
      1,
      ['customer-reply', 'unclear'],
    ],
    ['a late OK to a release that was sent back', 'testing', 'ok', 'release', 2, ['customer-reply', 'unclear']],
    [
      'a late NOT OK to a proposal that was agreed to',
      'development',
      'not-ok',
      'proposal',
      2,
      ['customer-reply', 'unclear'],
    ],
    ['the same NOT OK again', 'analysis', 'not-ok', 'proposal', 2, ['customer-reply']],
  ] as const)('%s counts for nothing, and is told so', (_what, stage, value, kind, round, expected) => {
    const ticket = ticketIn(stage, { rounds: { answer: 2, proposal: 2, release: 2 } });
    const decision = decide(snapshotOf(ticket), verdictMail(value, { kind, round }), now);
    expect(decision.letters.map((letter) => letter.template)).toEqual(expected);
    expect(decision.letters[0]?.values.reason).toEqual(
      expect.objectContaining({ say: 'roundOver', values: expect.objectContaining({ round }) }),
    );
    expect(ticketAfter(decision).stage).toBe(stage);
  });

  it('the same OK again is an ordinary message', () => {
    const ticket = ticketIn('testing', { rounds: { answer: 0, proposal: 1, release: 0 } });
    const decision = decide(snapshotOf(ticket), verdictMail('ok', { kind: 'proposal', round: 1 }), now);
    expect(decision.letters.map((letter) => [letter.template, letter.values.reason])).toEqual([
      ['customer-reply', null],
    ]);
  });

  it('a spammer is not told that their ticket was closed, however the reason is written', () => {
    for (const reason of ['spam', 'SPAM', 'Spam']) {
      const decision = decide(snapshotOf(ticketIn('new')), commands(people.mona, `CLOSE ${reason}`), now);
      expect([reason, decision.letters.filter((one) => one.audience === 'customer')]).toEqual([reason, []]);
    }
  });

  it.each(['cancelled', 'duplicate', 'Cancelled', 'DUPLICATE'])(
    'the reason %s is one that the customer may read',
    (reason) => {
      const decision = decide(snapshotOf(ticketIn('analysis')), commands(people.mona, `CLOSE ${reason}`), now);
      expect(ticketAfter(decision).closedReason).toBe(reason.toLowerCase());
    },
  );

  it('watchers get what the staff get, and nothing of what the customer gets', () => {
    const ticket = ticketIn('testing', { watchers: [people.paul.email] });
    const decision = give('FAIL anna', ticket, desk);
    expect(decision.letters.filter((one) => one.to.email === people.paul.email).map((one) => one.template)).toEqual([
      'test-failed',
    ]);
  });

  it('a transcript names every command of the mail, those behind the refused one too', () => {
    const decision = decide(snapshotOf(ticketIn('testing')), commands(people.anna, 'WATCH; READY; NOTE', 'Text'), now);
    expect(transcriptOf(decision).map((line) => [line.command, line.refused])).toEqual([
      ['WATCH', true],
      ['READY', true],
      ['NOTE', true],
    ]);
  });
});
