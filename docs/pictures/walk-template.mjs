/** An admin changes a template in the console, goes back, and changes it by mail. The pictures of docs/walk-template.md. */
import { phone } from './camera.mjs';

export const start = '2026-11-30T08:00:00Z';

const [nora, fred, adam] = ['nora@contoso.example', 'fred@fabrikam.example', 'adam@acme.example'];
const editor = '/console/templates/edit/en%2Freceived';

/** Where the new sentence goes: behind this one of the shipped text. */
const anchor = 'just answer this mail.\n';
const slip = '\nIf it cannot wait, call +32 2 555 01 00 and name **{{ticket.kye}}**.\n';
const sentence = slip.replace('kye', 'key');

export async function take(desk, camera) {
  const shot = (name, page, options) => camera.take(`walk-template/${name}`, page, options);
  await desk.write(
    nora,
    '[with error] Export of invoices stops half-way',
    'Hello,\n\nthe export of the invoices of November stops at page 12 with "Timeout".\n\nNora',
  );
  await desk.later('30 minutes');

  const page = await camera.page({ width: 1280, height: 900 });
  await camera.signIn(page, desk, adam);
  await page.goto(`${desk.base}/console/templates`);
  await shot('1-list', page, { clip: { x: 0, y: 0, width: 1280, height: 620 } });

  await page.getByRole('link', { name: 'received', exact: true }).click();
  await frameSays(page, 'Nora');
  await shot('2-editor', page);

  const text = page.getByLabel('Text', { exact: true });
  const shipped = await text.inputValue();
  const changed = (added) => shipped.replace(anchor, anchor + added);
  await text.fill(changed(slip));
  await page.getByText('did you mean').waitFor();
  await shot('3-mistake', page);

  await text.fill(changed(sentence));
  await page.getByText('Nothing is wrong with it.').waitFor();
  await frameSays(page, 'If it cannot wait');
  await shot('4-mended', page);

  await page.getByLabel('Made with').selectOption('hostile');
  await frameSays(page, '<script>');
  await shot('5-hostile', page);

  await page.getByLabel('Made with').selectOption('');
  await frameSays(page, 'Nora');
  await page.setViewportSize(phone);
  await toTop(page.getByText('Made with'));
  await shot('6-phone', page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('button', { name: 'Mail it to me' }).click();
  await page.getByText('The mail is on its way').waitFor();
  await desk.settle();
  await camera.mail('walk-template/7-test-mail', await desk.find(adam, /Export of invoices/));

  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('It is version 1 now').waitFor();
  await shot('8-saved', page, { clip: { x: 0, y: 0, width: 1280, height: 420 } });

  await desk.later('20 minutes');
  await desk.write(
    fred,
    '[urgent] The shop takes no payments',
    'Every card is refused since ten. Please call me.\n\nFred',
  );
  await camera.mail('walk-template/9-next-customer', await desk.find(fred, /no payments/));

  await page.goto(desk.base + editor);
  await page.getByRole('link', { name: 'Shipped' }).click();
  await page.getByRole('heading', { name: 'What changed since' }).waitFor();
  await shot('10-diff', page, { clip: { x: 0, y: 0, width: 1280, height: 620 } });

  await page.getByRole('button', { name: 'Use this text again' }).click();
  await page.getByText('The shipped text is used again.').waitFor();
  await shot('11-back', page, { fullPage: true });
  await page.close();

  await byMail(desk, camera);
}

async function byMail(desk, camera) {
  await desk.write(adam, '!TEMPLATE received', '');
  const sent = await desk.find(adam, /^Template en\/received/);
  await camera.mail('walk-template/12-by-mail', sent);
  const source = /----- template en\/received -----[\s\S]*----- end of template -----/.exec(sent.text)?.[0];
  const answer = await desk.answer(adam, /^Template en\/received/, { text: source.replace(anchor, anchor + sentence) });
  await camera.written('walk-template/13-answer', answer);
  await camera.mail('walk-template/14-shown', await desk.find(adam, /^Template en\/received/));
  await desk.press(adam, /^Template en\/received/, '!SAVE');
  await camera.mail('walk-template/15-stored', await desk.find(adam, /^Template en\/received/));
}

async function frameSays(page, words) {
  await page.locator('#mail').contentFrame().getByText(words).first().waitFor();
}

/** Scrolls until it stands at the top of the window, a little below its edge. */
async function toTop(place) {
  await place.evaluate((one) => {
    const top = one.getBoundingClientRect().top + window.scrollY - 12;
    window.scrollTo({ top, behavior: 'instant' });
  });
}
