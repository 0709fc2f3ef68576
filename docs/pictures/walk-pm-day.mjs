/** A day of Anna's, who is a project manager: by mail, and in the console. The pictures of docs/walk-pm-day.md. */
export const start = '2026-10-19T07:00:00Z';

const [nora, carl, fred] = ['nora@contoso.example', 'cfo@contoso.example', 'fred@fabrikam.example'];
const [mona, anna, lena, dave] = ['mona@acme.example', 'anna@acme.example', 'lena@acme.example', 'dave@acme.example'];
/** The desk is in Brussels, an hour ahead. */
const today = (time) => `2026-12-01T${time}:00+01:00`;
const yesterday = (time) => `2026-11-30T${time}:00+01:00`;

export async function take(desk, camera) {
  const mail = async (name, owner, subject) =>
    camera.mail(`walk-pm-day/${name}`, await desk.find(owner, subject), { height: 1100 });
  const written = (name, what) => camera.written(`walk-pm-day/${name}`, what);

  await weeksBefore(desk);
  await dayBefore(desk);

  await desk.clockTo(today('09:00'));
  await mail('1-digest', anna, /your day/);

  await desk.clockTo(today('09:05'));
  await desk.write(
    nora,
    '[with error] Labels print twice',
    'Good morning,\n\nsince yesterday each shipping label comes out twice. The log says "Job restarted".\n\nNora',
  );
  await mail('2-new-ticket', mona, /New: Labels/);
  await desk.clockTo(today('09:10'));
  await written('3-assign', await desk.answer(mona, /New: Labels/, { command: '!ASSIGN anna' }));
  await mail('4-transcript', mona, /What happened.*Labels/);
  await mail('5-yours', anna, /Yours: Labels/);

  await desk.clockTo(today('09:30'));
  const scope = 'A job that is restarted must not print what is printed already.\nAlso see why it is restarted at all.';
  await written(
    '6-task',
    await desk.answer(anna, /Yours: Labels/, { command: '!TASK Print each label once', text: scope }),
  );
  await desk.clockTo(today('10:00'));
  await desk.answer(lena, /Labels/, { command: '!ESTIMATE 3h' });
  await mail('7-estimate', anna, /Labels/);
  const proposal =
    'We let the printer remember which labels it has printed, so that a restarted job goes on where it stopped. This takes about three hours.';
  await desk.answer(anna, /Labels/, { command: '!PROPOSE', text: proposal });
  await mail('8-proposal', nora, /Labels/);
  await desk.clockTo(today('10:20'));
  await desk.press(nora, /Labels/, 'OK');
  await mail('9-agreed', anna, /Planned: Labels/);

  const page = await camera.page({ width: 1280, height: 800 });
  await camera.signIn(page, desk, anna);
  await page.goto(`${desk.base}/console/board`);
  await camera.take('walk-pm-day/10-board', page, { clip: { x: 0, y: 0, width: 1280, height: 460 } });
  const key = /\[(HD-\d+)\]/.exec((await desk.find(anna, /Yours: Labels/)).subject)[1];
  await page.goto(`${desk.base}/console/tickets/${key}`);
  await camera.take('walk-pm-day/11-ticket', page);

  await desk.clockTo(today('11:15'));
  const refusal =
    'The export goes through now, thank you. But the invoices of October are missing from it, it begins with the first of November.';
  await written('12-not-ok', await desk.press(nora, /Please test: Export/, 'NOT OK', refusal));
  await mail('13-reason', anna, /The customer does not agree: Export/);

  await desk.clockTo(today('11:30'));
  await desk.answer(dave, /Export/, { command: '!START' });
  await desk.clockTo(today('14:10'));
  await desk.answer(dave, /Export/, {
    command: '!READY',
    text: 'The first day was cut off by the time zone. October is in it.',
  });
  await desk.clockTo(today('14:30'));
  await desk.answer(anna, /Ready to test: Export/, { command: '!PASS' });
  await desk.clockTo(today('14:50'));
  await desk.answer(lena, /Ready for the workflows: Export/, { command: '!PASS' });
  await page.goto(`${desk.base}/console/queues`);
  await camera.take('walk-pm-day/14-queues', page, { clip: { x: 0, y: 0, width: 1280, height: 420 } });
  const files = [{ filename: 'export-october.png', contentBase64: await screenshot(camera) }];
  const text =
    'The export holds October and November now; the picture shows both. Please try it with your own invoices on staging.';
  await desk.clockTo(today('15:00'));
  await written('15-deliver', await desk.answer(anna, /On staging: Export/, { command: '!DELIVER', text, files }));
  await mail('16-please-test', nora, /Please test: Export/);
  await desk.clockTo(today('15:25'));
  await desk.press(nora, /Please test: Export/, 'OK');
  await mail('17-ok', anna, /The customer agrees: Export/);
  await desk.answer(anna, /The customer agrees: Export/, { command: '!MTP' });
  await desk.clockTo(today('16:00'));
  await desk.answer(lena, /To production, please: Export/, { command: '!RELEASED 4.3.1' });
  await desk.clockTo(today('16:15'));
  const lesson =
    'The export goes through any number of pages. It takes the first day by the time zone of the customer, not by that of the server.';
  await written('18-done', await desk.answer(anna, /In production: Export/, { command: '!DONE', text: lesson }));
  await mail('19-closed', nora, /Export/);

  await desk.clockTo(today('16:30'));
  await page.goto(`${desk.base}/console/reports`);
  await camera.take('walk-pm-day/20-reports', page, { fullPage: true });
  await page.close();
}

/** Tickets that were answered and closed, some of them late, so that there is something to report on. */
async function weeksBefore(desk) {
  const tickets = [
    ['10-19', nora, '[question] Can two people count stock at once?', '2 business hours'],
    ['10-21', fred, '[with error] Vouchers cannot be redeemed', '5 business hours'],
    ['10-26', carl, 'Totals by quarter', '1 business day'],
    ['10-29', nora, '[server] The test system is slow', '6 business hours'],
    ['11-03', fred, '[question] How do we rename a product?', '1 business day'],
    ['11-05', nora, '[with error] Import of suppliers fails', '1 business day'],
    ['11-09', nora, 'Addresses with two lines', '3 business hours'],
    ['11-12', fred, '[urgent] Checkout is down', '20 minutes'],
    ['11-17', carl, '[question] Who may change prices?', '1 business day'],
    ['11-19', nora, '[with error] The backup mail is empty', '4 business hours'],
    ['11-24', nora, '[server] Certificate ends on Friday', '1 business hour'],
  ];
  for (const [day, customer, subject, until] of tickets) {
    await desk.clockTo(`2026-${day}T09:20:00Z`);
    await desk.write(customer, subject, 'Could you have a look at this?\n\nThank you');
    await desk.later(until);
    const title = new RegExp(subject.replace(/^\[.*?\] /, '').replace('?', '\\?'));
    await desk.answer(mona, title, { command: '!ASSIGN anna' });
    await desk.later('3 business hours');
    await desk.answer(anna, title, { command: '!ANSWER', text: 'Yes. We have written down how, see the page on it.' });
    await desk.later('2 business hours');
    await desk.press(customer, title, 'OK');
  }
}

/** What Anna has on her desk: a solution with the customer, a task that waits, and something to look into. */
async function dayBefore(desk) {
  await desk.clockTo('2026-11-26T08:30:00Z');
  await desk.write(
    nora,
    '[with error] Export of invoices stops half-way',
    'It stops at page 12 with "Timeout".\n\nNora',
  );
  await desk.answer(mona, /New: Export/, { command: '!ASSIGN anna' });
  const scope = 'The export must go through, however many invoices there are.';
  await desk.answer(anna, /Yours: Export/, { command: '!TASK Export all invoices', text: scope });
  await desk.answer(lena, /Export/, { command: '!ESTIMATE 4h' });
  await desk.later('1 business hour');
  await desk.answer(anna, /Export/, {
    command: '!PROPOSE',
    text: 'We export page by page. This takes about four hours.',
  });
  await desk.press(nora, /Export/, 'OK');
  await desk.answer(dave, /Export/, { command: '!START' });

  await desk.clockTo(yesterday('09:40'));
  await desk.answer(dave, /Export/, { command: '!READY', text: 'Tried with 4,000 invoices.' });
  await desk.answer(anna, /Ready to test: Export/, { command: '!PASS' });
  await desk.answer(lena, /Ready for the workflows: Export/, { command: '!PASS' });
  const text = 'The export goes through, however many pages it has. Please try it on staging.';
  await desk.answer(anna, /On staging: Export/, { command: '!DELIVER', text });

  await desk.clockTo(yesterday('10:10'));
  await desk.write(carl, 'Stock report by warehouse', 'We need the stock by warehouse, as a list.\n\nCarl');
  await desk.answer(mona, /New: Stock/, { command: '!ASSIGN anna' });
  await desk.clockTo(yesterday('11:00'));
  await desk.write(fred, '[question] Can discounts end by themselves?', 'Ours stay until we think of them.\n\nFred');
  await desk.answer(mona, /New: Can discounts/, { command: '!ASSIGN' });
  await desk.clockTo(yesterday('14:00'));
  await desk.write(nora, '[with error] Wrong currency on the delivery note', 'Dollars instead of euros.\n\nNora');
  await desk.answer(mona, /New: Wrong/, { command: '!ASSIGN anna' });
  const note = 'Take the currency of the order.';
  await desk.answer(anna, /Yours: Wrong/, { command: '!TASK Currency of the delivery note', text: note });
}

/** What Anna attaches. */
async function screenshot(camera) {
  const page = await camera.page({ width: 420, height: 170 });
  await page.setContent(
    `<style>body { margin: 16px; font: 15px Arial } td { padding: 4px 24px 4px 0; border-bottom: 1px solid #ddd }</style>
    <b>Invoices</b><table><tr><td>October<td>1 to 31<td>1,204<tr><td>November<td>1 to 30<td>1,377</table>`,
  );
  const png = await page.screenshot();
  await page.close();
  return png.toString('base64');
}
