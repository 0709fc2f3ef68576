/** Plays the story step by step, by the calls that anybody may use, and shows what came of each step. */
import { getStory, keepStory, moveClock, reset, sendMail, sendReply } from './api.js';
import { causing, doing, notice } from './doing.js';
import { linksOf } from './links.js';
import { screenshot } from './picture.js';
import { changed, firstName, openMail, openTicket, player, refresh, startAgain, state } from './state.js';
import { chapters } from './story.js';

/**
 * @import { Act, Step, Where } from './story.js'
 * @import { Mail } from './api.js'
 */

/** All steps in order, each with its chapter. */
export const steps = chapters.flatMap((chapter, at) => chapter.steps.map((step) => ({ step, chapter: at })));

/** Keeps the place where every window finds it. @param {import('./api.js').StoryPlace} next */
function keep(next) {
  state.story = next;
  keeping = keeping.then(() => keepStory(next)).catch((error) => notice(error.message));
  return keeping;
}

/** What is kept is kept in order, however fast one presses. @type {Promise<unknown>} */
let keeping = Promise.resolve();

/** @param {number} at */
const keyOfChapter = (at) => state.story.keys[at] ?? null;

/** Plays the step that is shown, and no other. */
export function playNext() {
  const shown = state.story.played;
  return doing(() => playStep(shown));
}

/** @param {number} shown */
async function playStep(shown) {
  await keeping;
  const { played } = await getStory();
  // Another window was faster: this step was played there, and is shown here instead of being done twice.
  if (played !== shown) {
    state.news = await refresh();
    return;
  }
  const next = steps[played];
  if (!next) return;
  const before = new Set(state.tickets.map(({ key }) => key));
  const arrivals = [];
  const moved = [];
  for (const act of next.step.acts) {
    const news = await causing(() => perform(act, keyOfChapter(next.chapter)));
    arrivals.push(...news.arrivals);
    moved.push(...news.moved);
    const opened = state.tickets.find(({ key }) => !before.has(key));
    if (opened && 'mail' in act) await setKey(next.chapter, opened.key);
  }
  state.news = { arrivals, moved };
  await keep({ ...state.story, played: played + 1 });
  await show(next.step, next.chapter);
}

/**
 * @param {number} chapter
 * @param {string} key
 */
async function setKey(chapter, key) {
  const keys = chapters.map((_, at) => (at === chapter ? key : keyOfChapter(at)));
  await keep({ ...state.story, keys });
}

/**
 * @param {Act} act
 * @param {string | null} key
 */
async function perform(act, key) {
  if ('advance' in act) return moveClock(act);
  const { name } = player(act.as);
  const from = `${name} <${act.as}>`;
  if ('mail' in act) {
    const { subject, text, picture } = act.mail;
    return sendMail({ from, subject, text, ...files(picture) });
  }
  if ('press' in act) {
    const mail = needed({ mailbox: act.as, subject: act.press.in }, key);
    const link = linksOf(mail).find(({ label }) => label === act.press.link);
    if (!link) throw new Error(`The mail “${mail.subject}” has no link ${act.press.link}`);
    return sendMail({ from, to: link.to, subject: link.subject, text: act.press.text ?? link.body });
  }
  const { to, command, text, picture } = act.reply;
  const mail = needed({ mailbox: act.as, subject: to }, key);
  const subject = `Re: ${mail.subject}${command ? ` !${command}` : ''}`;
  return sendReply({ mailbox: act.as, id: mail.id, subject, text, ...files(picture) });
}

/** @param {string | undefined} picture */
const files = (picture) => (picture ? { attachments: [screenshot(picture)] } : {});

/**
 * @param {Where} where
 * @param {string | null} key
 * @returns {Mail | undefined} the newest that fits
 */
function find({ mailbox, subject }, key) {
  const mails = state.boxes.get(mailbox) ?? [];
  return mails.findLast((mail) => subject.test(mail.subject) && key !== null && mail.subject.includes(`[${key}]`));
}

/**
 * @param {Where} where
 * @param {string | null} key
 */
function needed(where, key) {
  const mail = find(where, key);
  if (mail) return mail;
  throw new Error(
    `${firstName(where.mailbox)} has not got the mail that this step answers. Skip the step, or start over.`,
  );
}

/**
 * @param {Step} step
 * @param {number} chapter
 */
export async function show(step, chapter) {
  const key = keyOfChapter(chapter);
  const mail = find(step.shows, key);
  state.filter = 'everyone';
  document.body.dataset.pane = 'mail';
  if (key !== null) await openTicket(key);
  if (mail) await openMail({ kind: 'mail', mailbox: step.shows.mailbox, id: mail.id });
}

/** Plays on until the chapter of the next step is over. */
export async function playChapter() {
  const chapter = steps[state.story.played]?.chapter;
  while (steps[state.story.played]?.chapter === chapter && steps[state.story.played]) {
    const before = state.story.played;
    await playNext();
    if (state.story.played === before) return;
  }
}

export async function startOver() {
  await doing(async () => {
    await reset();
    state.story = await getStory();
    state.news = { arrivals: [], moved: [] };
    await startAgain();
  });
}

export async function skip() {
  if (state.busy) return;
  notice('');
  const kept = keep({ ...state.story, played: state.story.played + 1 });
  changed();
  await kept;
}
