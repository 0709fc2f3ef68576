/**
 * The story that the page opens with, as data: three tickets from the first mail to the last.
 * A step says in one sentence what happens, does it by the same calls that anybody may use, and ends by showing
 * the mail that came of it. Mails are found by mailbox, the chapter's ticket and their subject, the newest first.
 *
 * @typedef {{mailbox: string, subject: RegExp}} Where
 * @typedef {{as: string, mail: {subject: string, text: string, picture?: string}}
 *   | {as: string, reply: {to: RegExp, command?: string, text: string, picture?: string}}
 *   | {as: string, press: {link: string, in: RegExp, text?: string}}
 *   | {advance: string}} Act
 * @typedef {{who: string | null, does: string, acts: Act[], shows: Where}} Step
 * @typedef {{title: string, about: string, steps: Step[]}} Chapter
 */

const nora = 'nora@contoso.example';
const carl = 'cfo@contoso.example';
const fred = 'fred@fabrikam.example';
const mona = 'mona@acme.example';
const anna = 'anna@acme.example';
const paul = 'paul@acme.example';
const lena = 'lena@acme.example';
const dave = 'dave@acme.example';

/** A little time passes between two steps, as it does. @type {(minutes: number) => Act} */
const later = (minutes) => ({ advance: `${minutes} minutes` });

/** @type {Chapter[]} */
export const chapters = [
  {
    title: 'The server is down',
    about: 'Urgent: work starts at once, past every queue.',
    steps: [
      {
        who: nora,
        does: 'Nora, a customer, mails support@. No form, no account: [URGENT] in the subject is all.',
        acts: [
          {
            as: nora,
            mail: {
              subject: '[URGENT] Server down: nobody can log in',
              text: 'Hello,\n\nSince this morning nobody at our office can log in. The page only says "502 Bad Gateway".\n\nThe warehouse stands still, please help!\n\nNora',
            },
          },
        ],
        shows: { mailbox: mona, subject: /New:/ },
      },
      {
        who: mona,
        does: 'Mona watches new tickets. She answers her mail and types !ASSIGN anna behind its subject.',
        acts: [later(4), { as: mona, reply: { to: /New:/, command: 'ASSIGN anna', text: '' } }],
        shows: { mailbox: anna, subject: /Yours:/ },
      },
      {
        who: anna,
        does: 'Anna, the project manager, makes it a !TASK. It is urgent, so it goes to Dave at once.',
        acts: [
          later(6),
          {
            as: anna,
            reply: {
              to: /Yours:/,
              command: 'TASK Bring the login back',
              text: 'The session store is full and the login service does not start any more. Please free it, and make it larger so that it cannot happen again.',
            },
          },
        ],
        shows: { mailbox: dave, subject: /Top priority/ },
      },
      {
        who: dave,
        does: 'Dave, the developer, fixes it and answers !READY.',
        acts: [
          later(35),
          {
            as: dave,
            reply: {
              to: /Top priority/,
              command: 'READY',
              text: 'Store cleaned and doubled, old sessions now expire after a day.',
            },
          },
        ],
        shows: { mailbox: anna, subject: /Ready to test/ },
      },
      {
        who: anna,
        does: 'Anna tests the solution: !PASS.',
        acts: [later(10), { as: anna, reply: { to: /Ready to test/, command: 'PASS', text: '' } }],
        shows: { mailbox: lena, subject: /Ready for the workflows/ },
      },
      {
        who: lena,
        does: 'Lena, the lead, runs the known workflows: !PASS. The fix goes to staging.',
        acts: [later(15), { as: lena, reply: { to: /Ready for the workflows/, command: 'PASS', text: '' } }],
        shows: { mailbox: anna, subject: /On staging/ },
      },
      {
        who: anna,
        does: 'Anna sends the solution to Nora with !DELIVER and a screenshot.',
        acts: [
          later(5),
          {
            as: anna,
            reply: {
              to: /On staging/,
              command: 'DELIVER',
              text: 'Logging in works again on staging, also with all your users at once. The screenshot shows the test. Please try it with your own account.',
              picture: 'login-works.png',
            },
          },
        ],
        shows: { mailbox: nora, subject: /Please test/ },
      },
      {
        who: nora,
        does: 'Nora tries it on staging and presses OK in her mail.',
        acts: [later(12), { as: nora, press: { link: 'OK', in: /Please test/ } }],
        shows: { mailbox: anna, subject: /The customer agrees/ },
      },
      {
        who: anna,
        does: 'Only now may it go to production: Anna asks Lena with !MTP.',
        acts: [later(2), { as: anna, reply: { to: /The customer agrees/, command: 'MTP', text: '' } }],
        shows: { mailbox: lena, subject: /To production/ },
      },
      {
        who: lena,
        does: 'Lena merges and upgrades: !RELEASED. Nora hears of it by herself.',
        acts: [later(20), { as: lena, reply: { to: /To production/, command: 'RELEASED 4.2.1', text: '' } }],
        shows: { mailbox: anna, subject: /In production/ },
      },
      {
        who: anna,
        does: 'Anna writes down what was changed: !DONE. The ticket is closed.',
        acts: [
          later(8),
          {
            as: anna,
            reply: {
              to: /In production/,
              command: 'DONE',
              text: 'The session store was full. It holds twice as much now, and sessions expire after a day. If the login shows "502 Bad Gateway" again, look at the free space of the store first.',
            },
          },
        ],
        shows: { mailbox: nora, subject: /Server down/ },
      },
    ],
  },
  {
    title: 'Only a question',
    about: 'Talked over first, answered, and nobody writes code.',
    steps: [
      {
        who: fred,
        does: 'Fred of another customer asks a question, and reads when he will be answered.',
        acts: [
          later(10),
          {
            as: fred,
            mail: {
              subject: '[Question] How do I export the orders of last year?',
              text: 'Hi,\n\nour accountant wants all orders of last year as a spreadsheet. Where do I find that?\n\nThanks, Fred',
            },
          },
        ],
        shows: { mailbox: fred, subject: /export the orders/ },
      },
      {
        who: mona,
        does: 'Mona types just !ASSIGN: Fred’s company has a project manager of its own, Paul.',
        acts: [later(5), { as: mona, reply: { to: /New:/, command: 'ASSIGN', text: '' } }],
        shows: { mailbox: paul, subject: /Yours:/ },
      },
      {
        who: paul,
        does: 'Paul answers with !ANSWER. His text is what Fred reads.',
        acts: [
          later(15),
          {
            as: paul,
            reply: {
              to: /Yours:/,
              command: 'ANSWER',
              text: 'You find it under Orders, Export. Choose "Last year" and "Spreadsheet"; the file comes with all order lines and VAT.',
            },
          },
        ],
        shows: { mailbox: fred, subject: /Our answer/ },
      },
      {
        who: null,
        does: 'Fred forgets to react. A business day passes, and the desk reminds him by itself.',
        acts: [{ advance: '1 business day' }],
        shows: { mailbox: fred, subject: /We are waiting for your answer/ },
      },
      {
        who: fred,
        does: 'Fred presses OK in the reminder, and the question is closed as answered.',
        acts: [later(5), { as: fred, press: { link: 'OK', in: /We are waiting for your answer/ } }],
        shows: { mailbox: fred, subject: /export the orders/ },
      },
    ],
  },
  {
    title: 'An error, NOT OK, then OK',
    about: 'Estimated, agreed, built, sent back once, and released.',
    steps: [
      {
        who: nora,
        does: 'Nora reports an error, with a picture of it.',
        acts: [
          later(10),
          {
            as: nora,
            mail: {
              subject: '[With Error] The total of an invoice with two VAT rates is wrong',
              text: 'Hello,\n\ninvoice 2026-118 has lines with 6 % and 21 % VAT. The total takes 21 % of everything. See the picture.\n\nNora',
              picture: 'invoice-error.png',
            },
          },
        ],
        shows: { mailbox: mona, subject: /New:/ },
      },
      {
        who: mona,
        does: 'Mona gives it to Anna: !ASSIGN anna.',
        acts: [later(5), { as: mona, reply: { to: /New:/, command: 'ASSIGN anna', text: '' } }],
        shows: { mailbox: nora, subject: /invoice/ },
      },
      {
        who: anna,
        does: 'Code must change, so Anna makes a !TASK. This one is not urgent: Lena estimates it first.',
        acts: [
          later(25),
          {
            as: anna,
            reply: {
              to: /Yours:/,
              command: 'TASK VAT by line',
              text: 'Compute VAT by line with the rate of the line, and sum it up by rate. Also on the printed invoice.',
            },
          },
        ],
        shows: { mailbox: lena, subject: /Your estimate/ },
      },
      {
        who: lena,
        does: 'Lena answers !ESTIMATE 6h.',
        acts: [later(10), { as: lena, reply: { to: /Your estimate/, command: 'ESTIMATE 6h', text: '' } }],
        shows: { mailbox: anna, subject: /Estimated:/ },
      },
      {
        who: anna,
        does: 'Anna proposes solution and estimate to the customer: !PROPOSE.',
        acts: [
          later(10),
          {
            as: anna,
            reply: {
              to: /Estimated:/,
              command: 'PROPOSE',
              text: 'We compute the VAT of each line with its own rate, and show the sums by rate above the total, on screen and on paper.',
            },
          },
        ],
        shows: { mailbox: nora, subject: /Our proposal/ },
      },
      {
        who: nora,
        does: 'Nora agrees: OK. The task is planned with Dave, who has nothing before it.',
        acts: [later(20), { as: nora, press: { link: 'OK', in: /Our proposal/ } }],
        shows: { mailbox: dave, subject: /Planned:|Next for you/ },
      },
      {
        who: dave,
        does: 'Dave takes up the first task of his queue: !START.',
        acts: [later(10), { as: dave, reply: { to: /Planned:|Next for you/, command: 'START', text: '' } }],
        shows: { mailbox: nora, subject: /invoice/ },
      },
      {
        who: dave,
        does: 'Hours later he answers !READY.',
        acts: [
          { advance: '2 business hours' },
          { as: dave, reply: { to: /Planned:|Next for you/, command: 'READY', text: 'VAT is summed up by rate now.' } },
        ],
        shows: { mailbox: anna, subject: /Ready to test/ },
      },
      {
        who: lena,
        does: 'Anna and then Lena test it: !PASS and !PASS.',
        acts: [
          later(15),
          { as: anna, reply: { to: /Ready to test/, command: 'PASS', text: '' } },
          later(15),
          { as: lena, reply: { to: /Ready for the workflows/, command: 'PASS', text: '' } },
        ],
        shows: { mailbox: anna, subject: /On staging/ },
      },
      {
        who: anna,
        does: 'Anna delivers it with a screenshot. Nora and Carl, who may approve too, are both asked.',
        acts: [
          later(5),
          {
            as: anna,
            reply: {
              to: /On staging/,
              command: 'DELIVER',
              text: 'Invoice 2026-118 has the right total on staging now. Please look at your other invoices too.',
              picture: 'invoice-fixed.png',
            },
          },
        ],
        shows: { mailbox: carl, subject: /Please test/ },
      },
      {
        who: nora,
        does: 'NOT OK, says Nora, and why. Nothing is released: the task goes back to be planned.',
        acts: [
          later(30),
          {
            as: nora,
            reply: {
              to: /Please test/,
              text: 'NOT OK\n\nThe total is right on the screen. But the printed invoice still shows only one VAT rate.',
            },
          },
        ],
        shows: { mailbox: dave, subject: /The customer does not agree|Planned:|Next for you/ },
      },
      {
        who: dave,
        does: 'Dave has her words, keeps his place in the queue and goes again: !START, later !READY.',
        acts: [
          later(10),
          { as: dave, reply: { to: /does not agree|Planned:|Next for you/, command: 'START', text: '' } },
          { advance: '1 business hour' },
          {
            as: dave,
            reply: {
              to: /does not agree|Planned:|Next for you/,
              command: 'READY',
              text: 'The printed invoice takes the sums by rate too.',
            },
          },
        ],
        shows: { mailbox: anna, subject: /Ready to test/ },
      },
      {
        who: lena,
        does: 'Both test it once more: !PASS and !PASS.',
        acts: [
          later(10),
          { as: anna, reply: { to: /Ready to test/, command: 'PASS', text: '' } },
          later(10),
          { as: lena, reply: { to: /Ready for the workflows/, command: 'PASS', text: '' } },
        ],
        shows: { mailbox: anna, subject: /On staging/ },
      },
      {
        who: anna,
        does: 'Anna delivers the second round.',
        acts: [
          later(5),
          {
            as: anna,
            reply: {
              to: /On staging/,
              command: 'DELIVER',
              text: 'The printed invoice shows both rates now, as on the screen. Thank you for looking so closely.',
              picture: 'invoice-fixed.png',
            },
          },
        ],
        shows: { mailbox: carl, subject: /Please test/ },
      },
      {
        who: carl,
        does: 'This time Carl answers first, with OK. The first clear word decides.',
        acts: [later(20), { as: carl, press: { link: 'OK', in: /Please test/ } }],
        shows: { mailbox: anna, subject: /The customer agrees/ },
      },
      {
        who: anna,
        does: '!MTP: Anna asks Lena to move it to production.',
        acts: [later(5), { as: anna, reply: { to: /The customer agrees/, command: 'MTP', text: '' } }],
        shows: { mailbox: lena, subject: /To production/ },
      },
      {
        who: lena,
        does: '!RELEASED 4.3.0, and the customer is told.',
        acts: [later(25), { as: lena, reply: { to: /To production/, command: 'RELEASED 4.3.0', text: '' } }],
        shows: { mailbox: nora, subject: /invoice/ },
      },
      {
        who: anna,
        does: '!DONE with the documentation: the next who asks finds the solution.',
        acts: [
          later(10),
          {
            as: anna,
            reply: {
              to: /In production/,
              command: 'DONE',
              text: 'VAT is computed by line with the rate of the line, and summed up by rate on screen and paper. Rates are kept under Settings, Taxes.',
            },
          },
        ],
        shows: { mailbox: nora, subject: /invoice/ },
      },
    ],
  },
];
