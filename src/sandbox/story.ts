/** How far the page's story was played: kept with the sandbox, so that every window tells the same one. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

export const storyBody = z.strictObject({
  /** How many steps were played or skipped. */
  played: z.number().int().min(0).max(1000),
  /** The ticket of each chapter, as far as it has one. */
  keys: z.array(z.string().max(40).nullable()).max(20),
});

export type StoryPlace = z.infer<typeof storyBody>;

const beginning: StoryPlace = { played: 0, keys: [] };

export class Story {
  constructor(private readonly file: string) {}

  async place(): Promise<StoryPlace> {
    const kept = await readFile(this.file, 'utf8').catch(() => null);
    return kept === null ? beginning : storyBody.parse(JSON.parse(kept));
  }

  async keep(place: StoryPlace): Promise<void> {
    const beside = `${this.file}.${randomUUID()}.part`;
    await writeFile(beside, JSON.stringify(place));
    await rename(beside, this.file);
  }

  async startOver(): Promise<void> {
    await rm(this.file, { force: true });
  }
}
