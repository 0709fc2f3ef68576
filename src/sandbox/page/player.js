/** The story as it is seen: the step that is next, what the last one has caused, and the chapters. */
import { avatar, byId, h, icon, redraw } from './dom.js';
import { playChapter, playNext, show, skip, startOver, steps } from './playing.js';
import { changed, firstName, hueOf, openMail, player, state } from './state.js';
import { chapters } from './story.js';

/** @import { Step } from './story.js' */

/** The step that the list of steps was scrolled to. */
let shownStep = 0;

export function drawPlayer() {
  const next = steps[state.story.played];
  redraw(byId('player'), next ? upNext(next) : theEnd(), whatHappened());
  redraw(byId('story'), ...chapters.map(chapterList), startOverButton());
  if (shownStep !== state.story.played) bringIntoSight();
  shownStep = state.story.played;
}

/** The chapter from its heading on where it has just begun, else the next step. */
function bringIntoSight() {
  const hasBegun = steps[shownStep]?.chapter !== steps[state.story.played]?.chapter;
  if (hasBegun) byId('story').querySelector('.chapter-now')?.scrollIntoView({ block: 'start' });
  byId('story').querySelector('.step-next')?.scrollIntoView({ block: 'nearest' });
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
          onclick: () => void playNext(),
        },
        icon('play'),
        state.story.played === 0 ? 'Play the story' : 'Play',
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
      h('button', { type: 'button', class: 'button skip', 'data-key': 'skip', onclick: () => void skip() }, 'Skip'),
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
  const played = Math.min(Math.max(state.story.played - first, 0), chapter.steps.length);
  const isNow = steps[state.story.played]?.chapter === at;
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
  const isNext = distance === 0 && steps[state.story.played]?.step === step;
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

/** Up to which step it was pressed once: what was played goes only with a second press right behind it. @type {number | null} */
let asked = null;

function startOverButton() {
  return h(
    'button',
    {
      type: 'button',
      class: 'button start-over',
      'data-key': 'start-over',
      title: 'Empties the sandbox, all tickets and mails, and puts its clock back',
      disabled: state.tickets.length === 0,
      onclick: () => {
        const sure = asked === state.story.played;
        asked = sure ? null : state.story.played;
        if (sure) void startOver();
        else changed();
      },
    },
    asked === state.story.played ? 'Yes, empty the sandbox' : 'Start over',
  );
}
