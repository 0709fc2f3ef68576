import type { Duration } from './time.js';

/** What may be dropped after a time, in the order in which it is done. */
export const retained = ['mails', 'attachments', 'texts', 'sent', 'automatic', 'quarantined'] as const;
export type Retained = (typeof retained)[number];

/** How long each is kept, null for ever. */
export type Retention = Record<Retained, Duration | null>;
