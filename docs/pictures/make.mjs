/**
 * Makes the pictures of the documentation anew: plays the built sandbox in Chromium and takes screenshots of its pages,
 * of the console, and of mails as a mail program shows them. All of them, or those of the parts that are named:
 *
 *   npm run pictures
 *   npm run pictures walk-template walk-pm-day
 */
import { openCamera } from './camera.mjs';
import { openDesk } from './desk.mjs';

const parts = ['overview', 'walk-template', 'walk-pm-day'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.includes(name));
if (unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}; there are ${parts.join(', ')}`);

for (const name of wanted.length > 0 ? wanted : parts) {
  const { start, take } = await import(`./${name}.mjs`);
  const desk = await openDesk(start);
  const camera = await openCamera();
  try {
    await take(desk, camera);
  } finally {
    await camera.close();
    await desk.close();
  }
}
