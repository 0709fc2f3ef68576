/** The sandbox's page with its story, three mails, and the console. */
import { phone, wide } from './camera.mjs';

/** Steps of the story up to the second delivery of the third chapter, with the way back on the map. */
const untilSecondDelivery = 30;
/** Up to the first delivery of the first chapter: a phone with OK and NOT OK on it. */
const untilFirstDelivery = 7;

const mails = [
  ['mail-received', 'nora@contoso.example', /^\[HD-1\] Server down/],
  ['mail-solution', 'nora@contoso.example', /^\[HD-1\] Please test/],
  ['mail-assigned', 'anna@acme.example', /^\[HD-3\] Yours/],
];

/** What came in overnight. */
const morning = [
  ['nora@contoso.example', '[with error] Labels print twice'],
  ['fred@fabrikam.example', '[urgent] The shop takes no payments'],
  ['nora@contoso.example', 'Stock report by warehouse'],
  ['fred@fabrikam.example', '[question] Can discounts end by themselves?'],
];

export const start = '2026-11-30T08:00:00Z';

export async function take(desk, camera) {
  await storyPage(desk, camera, { name: 'sandbox-phone', viewport: phone, until: untilFirstDelivery });
  await storyPage(desk, camera, {
    name: 'sandbox-dark',
    viewport: wide,
    until: untilFirstDelivery,
    colorScheme: 'dark',
  });
  await storyPage(desk, camera, { name: 'sandbox', viewport: wide, until: untilSecondDelivery });
  for (const [name, owner, subject] of mails) {
    const mail = (await desk.mailbox(owner)).find((one) => subject.test(one.subject));
    await camera.mail(name, mail);
  }
  for (const [from, subject] of morning) {
    await desk.write(from, subject, 'Good morning,\n\ncan you have a look at this?\n\nThank you');
  }
  const page = await camera.page();
  await camera.signIn(page, desk, 'anna@acme.example');
  for (const [name, path] of [
    ['console-board', 'board'],
    ['console-ticket', 'tickets/HD-1'],
  ]) {
    await page.goto(`${desk.base}/console/${path}`);
    await camera.take(name, page);
  }
  await page.close();
}

/** The page in a browser of that size, with the story played so far; the desk goes on from where it stands. */
async function storyPage(desk, camera, { name, viewport, until, ...options }) {
  await desk.reset();
  const page = await camera.page(viewport, options);
  await page.goto(`${desk.base}/sandbox`);
  for (let step = 0; step < until; step += 1) {
    await page.getByRole('button', { name: /^Play/ }).click();
    await page.locator('body:not([aria-busy])').waitFor({ state: 'attached' });
  }
  await page.locator('iframe').contentFrame().locator('p').first().waitFor();
  await page.locator('.thumbnail[src]').first().waitFor();
  await camera.take(name, page);
  await page.close();
}
