import type { Inbox, InboxState } from '../../src/intake/inbox.js';

/** An inbox as those who watch it see it. Its methods need their object, as those of the real ones do. */
export class WatchedInbox implements Pick<Inbox, 'source' | 'lastFetch' | 'state'> {
  readonly source = 'imap:support@acme.example';
  private readonly own = this;

  constructor(
    private readonly fetched: () => number | null,
    private readonly now: () => InboxState,
  ) {}

  lastFetch(): number | null {
    return this.own.fetched();
  }

  state(): InboxState {
    return this.own.now();
  }
}
