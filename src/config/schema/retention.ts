import type { Duration } from '../../domain/time.js';
import { parseDuration } from '../../time/duration.js';
import { mapOf, written } from './fields.js';

type Kept = { kept: Duration | null };

/** How long something is kept: `365 days`, or `forever`. Working days make no sense of a year. */
const kept = written('a time such as "365 days", or forever', (text): Kept | null => {
  if (text === 'forever') return { kept: null };
  const read = parseDuration(text);
  return read !== null && !read.business ? { kept: read } : null;
}).transform(({ kept: duration }) => duration);

/** Everything is kept unless somebody says otherwise. */
export const retention = mapOf({
  mails: kept.prefault('forever').describe('Raw mails, both ways, of tickets that have been closed for so long.'),
  attachments: kept.prefault('forever').describe('Attachments of tickets that have been closed for so long.'),
  texts: kept
    .prefault('forever')
    .describe('Texts of mails and notes in tickets that have been closed for so long. History and documentation stay.'),
  sent: kept.prefault('forever').describe('Raw mails that were sent so long ago, of closed tickets or of none.'),
  automatic: kept
    .prefault('forever')
    .describe(
      'Raw automatic mail that came so long ago, and other mail that belongs to no ticket. Never of an open ticket.',
    ),
  quarantined: kept
    .prefault('forever')
    .describe('Mails that came so long ago and still stand in quarantine. They can no longer be retried.'),
});
