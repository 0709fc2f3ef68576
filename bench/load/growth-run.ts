/** Fills a record to one size after another, and measures a few hundred mails and look-ups at each. */
import { median } from './figures.js';
import { GrowingDesk } from './growth-desk.js';

const { database, sizes } = JSON.parse(process.argv[2] ?? '{}');
const desk = await GrowingDesk.open(database);
const figures: Record<string, number> = {};
for (const size of sizes as number[]) {
  await desk.growTo(size);
  // What the first mails of a process cost is not of the record's size.
  await desk.mails(40);
  const { opened, answered } = await desk.mails(300);
  figures[`opened${size}`] = median(opened);
  figures[`answered${size}`] = median(answered);
  figures[`due${size}`] = median(await desk.lookUps(300));
}
await desk.close();
process.stdout.write(`${JSON.stringify(figures)}\n`);
