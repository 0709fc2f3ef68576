/** Plays the story step by step, by the calls that anybody may use, and shows what came of each step. */
import { moveClock, reset, sendMail, sendReply } from './api.js';
import { causing, doing, notice } from './doing.js';
import { avatar, byId, h, icon, redraw } from './dom.js';
import { linksOf } from './links.js';
import { screenshot } from './picture.js';
import { firstName, hueOf, openMail, openTicket, player, startAgain, state } from './state.js';
import { chapters } from './story.js';

/**
 * @import { Act, Step, Where } from './story.js'
 * @import { Mail } from './api.js'
 */

const steps = chapters.flatMap((chapter, at) => chapter.steps.map((step) => ({ step, chapter: at })));

/** How many steps were played, and the ticket of each chapter. @type {{played: number, keys: (string | null)[]}} */
let progress = { played: 0, keys: [] };

/** Takes up where this tab stopped, unless the desk does not know the story's tickets any more. */
export function resume() {
  const kept = sessionStorage.getItem('postdesk.story');
  if (kept) progress = JSON.parse(kept);
  checkProgress();
}

/** Somebody may have emptied the sandbox. */
function checkProgress() {
  const known = progress.keys.every((key) => key === null || state.tickets.some((ticket) => ticket.key === key));
  if (!known) keep({ played: 0, keys: [] });
}

/** @param {typeof progress} next */
function keep(next) {
  progress = next;
  sessionStorage.setItem('postdesk.story', JSON.stringify(progress));
}

/** @param {number} at */
const keyOfChapter = (at) => progress.keys[at] ?? null;

async function playNext() {
  const next = steps[progress.played];
  if (!next) return;
  const before = new Set(state.tickets.map(({ key }) => key));
  const arrivals = [];
  const moved = [];
  for (const act of next.step.acts) {
    const news = await causing(() => perform(act, keyOfChapter(next.chapter)));
    arrivals.push(...news.arrivals);
    moved.push(...news.moved);
    const opened = state.tickets.find(({ key }) => !before.has(key));
    if (opened && 'mail' in act) setKey(next.chapter, opened.key);
  }
  state.news = { arrivals, moved };
  keep({ ...progress, played: progress.played + 1 });
  await show(next.step, next.chapter);
}

/**
 * @param {number} chapter
 * @param {string} key
 */
function setKey(chapter, key) {
  const keys = chapters.map((_, at) => (at === chapter ? key : keyOfChapter(at)));
  keep({ ...progress, keys });
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
async function show(step, chapter) {
  const key = keyOfChapter(chapter);
  const mail = find(step.shows, key);
  state.filter = 'everyone';
  document.body.dataset.pane = 'mail';
  if (key !== null) await openTicket(key);
  if (mail) await openMail({ kind: 'mail', mailbox: step.shows.mailbox, id: mail.id });
}

/** Plays on until the chapter of the next step is over. */
async function playChapter() {
  const chapter = steps[progress.played]?.chapter;
  while (steps[progress.played]?.chapter === chapter && steps[progress.played]) {
    const before = progress.played;
    await doing(playNext);
    if (progress.played === before) return;
  }
}

async function startOver() {
  await doing(async () => {
    await reset();
    keep({ played: 0, keys: [] });
    state.news = { arrivals: [], moved: [] };
    await startAgain();
  });
}

function skip() {
  if (state.busy) return;
  notice('');
  keep({ ...progress, played: progress.played + 1 });
  drawPlayer();
}

/** The step that the list of steps was scrolled to. */
let shownStep = 0;

export function drawPlayer() {
  checkProgress();
  const next = steps[progress.played];
  redraw(byId('player'), next ? upNext(next) : theEnd(), whatHappened());
  redraw(byId('story'), ...chapters.map(chapterList), startOverButton());
  if (shownStep !== progress.played) byId('story').querySelector('.step-next')?.scrollIntoView({ block: 'nearest' });
  shownStep = progress.played;
}

/** @param {{step: Step, chapter: number}} next */
function upNext({ step, chapter }) {
  const own = chapters[chapter]?.steps ?? [];
  const title = chapters[chapter]?.title ?? '';
  const at = own.indexOf(step) + 1;
  return h(
    'div',
    { class: 'up-next' },
    h('p', { class: 'label', title }, `Chapter ${chapter + 1} · step ${at} of ${own.length}`),
    h(
      'p',
      { class: 'sentence' },
      step.who ? avatar(player(step.who).name, hueOf(step.who)) : icon('clock'),
      withCommands(step.does),
    ),
    h(
      'div',
      { class: 'play-row' },
      h(
        'button',
        {
          type: 'button',
          class: 'button button-main play',
          'data-key': 'play',
          onclick: () => void doing(playNext),
        },
        icon('play'),
        progress.played === 0 ? 'Play the story' : 'Play',
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          'data-key': 'play-chapter',
          onclick: () => void playChapter(),
        },
        'Whole chapter',
      ),
      h('button', { type: 'button', class: 'button skip', 'data-key': 'skip', onclick: skip }, 'Skip'),
    ),
  );
}

/** A sentence with its commands set apart. @param {string} text */
function withCommands(text) {
  const parts = text.split(/(![A-Z]+(?: anna\b| 6h| [\d.]+\d)?)/);
  return h('span', {}, ...parts.map((part, at) => (at % 2 === 1 ? h('code', {}, part) : part)));
}

function theEnd() {
  return h(
    'div',
    { class: 'up-next' },
    h('p', { class: 'label' }, 'The end'),
    h(
      'p',
      { class: 'sentence' },
      icon('check'),
      h('span', {}, 'Three tickets, and nobody left their mailbox. Now play on yourself: write and answer as anybody.'),
    ),
  );
}

/** The effect of the last thing that was done, each mail to be opened by a click. */
function whatHappened() {
  const { arrivals, moved } = state.news;
  if (arrivals.length === 0 && moved.length === 0) return null;
  const shown = arrivals.slice(-6);
  return h(
    'div',
    { class: 'happened' },
    ...moved.map(({ key, from, to }) =>
      h('p', { class: 'moved' }, h('span', { class: 'key' }, key), from ? ` ${from} → ` : ' is ', h('b', {}, to)),
    ),
    h(
      'ul',
      { 'aria-label': 'Mails that came of it' },
      ...shown.map(({ mailbox, mail }) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              class: 'happened-mail',
              'data-key': `happened:${mailbox}:${mail.id}`,
              onclick: () => void openMail({ kind: 'mail', mailbox, id: mail.id }),
            },
            avatar(player(mailbox).name, hueOf(mailbox)),
            h('span', {}, h('b', {}, firstName(mailbox)), ` ${mail.subject.replace(/^\[[A-Z]+-\d+\] /, '')}`),
          ),
        ),
      ),
    ),
    arrivals.length > shown.length && h('p', { class: 'muted' }, `and ${arrivals.length - shown.length} more before`),
  );
}

/**
 * @param {import('./story.js').Chapter} chapter
 * @param {number} at
 */
function chapterList(chapter, at) {
  const first = steps.findIndex(({ chapter: of }) => of === at);
  const played = Math.min(Math.max(progress.played - first, 0), chapter.steps.length);
  const isNow = steps[progress.played]?.chapter === at;
  const finished = played === chapter.steps.length;
  return h(
    'details',
    { class: `chapter${isNow ? ' chapter-now' : ''}`, open: isNow, name: 'chapters' },
    h(
      'summary',
      { 'data-key': `chapter:${at}` },
      h('span', { class: 'chapter-mark' }, finished ? icon('check') : String(at + 1)),
      h('span', { class: 'chapter-title' }, h('b', {}, chapter.title), h('small', {}, chapter.about)),
      h('span', { class: 'muted' }, `${played}/${chapter.steps.length}`),
    ),
    h('ol', { class: 'steps' }, ...chapter.steps.map((step, n) => stepRow(step, at, n - played))),
  );
}

/**
 * @param {Step} step
 * @param {number} chapter
 * @param {number} distance from the next step: negative is played, 0 is next
 */
function stepRow(step, chapter, distance) {
  const isNext = distance === 0 && steps[progress.played]?.step === step;
  const text = withCommands(step.does);
  if (distance < 0)
    return h(
      'li',
      { class: 'step step-played' },
      icon('check'),
      h(
        'button',
        {
          type: 'button',
          title: 'Show the mail that came of it',
          'data-key': `step:${chapter}:${step.does}`,
          onclick: () => void show(step, chapter),
        },
        text,
      ),
    );
  return h(
    'li',
    { class: `step${isNext ? ' step-next' : ''}`, 'aria-current': isNext ? 'step' : null },
    h('i', { class: 'dot' }),
    text,
  );
}

function startOverButton() {
  return h(
    'button',
    {
      type: 'button',
      class: 'button start-over',
      'data-key': 'start-over',
      title: 'Empties the sandbox and puts its clock back',
      disabled: state.tickets.length === 0,
      onclick: () => void startOver(),
    },
    'Start over',
  );
}
