/** Doing things with the desk, one at a time: send, wait until it is done with them, show what came of it. */
import { settle } from './api.js';
import { byId } from './dom.js';
import { changed, firstName, idle, refresh, state } from './state.js';

/**
 * Does one thing after the other is finished; what goes wrong is shown, not lost.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T | null>} null where it went wrong or something else is being done
 */
export async function doing(work) {
  if (state.busy) return null;
  state.busy = true;
  document.body.setAttribute('aria-busy', 'true');
  notice('');
  try {
    // News that a look from before still brings must not be mixed with that of this act.
    await idle();
    return await work();
  } catch (error) {
    notice(error instanceof Error ? error.message : String(error));
    return null;
  } finally {
    state.busy = false;
    document.body.removeAttribute('aria-busy');
    changed();
  }
}

/**
 * Lets the desk finish, and takes what it did for the news of the page.
 *
 * @param {() => Promise<unknown>} act
 */
export async function causing(act) {
  await act();
  await settle();
  const news = await refresh();
  state.news = news;
  announce();
  return news;
}

function announce() {
  const { arrivals, moved } = state.news;
  const moves = moved.map(({ key, from, to }) => (from ? `${key} moved from ${from} to ${to}.` : `${key} is new.`));
  const mails = arrivals.map(({ mailbox, mail }) => `${firstName(mailbox)} got: ${mail.subject}.`);
  byId('happened').textContent = [...moves, ...mails].join(' ') || 'Nothing changed.';
}

/** @param {string} text '' takes it away */
export function notice(text) {
  const place = byId('notice');
  place.textContent = text;
  place.hidden = text === '';
}
