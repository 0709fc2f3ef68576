import type { Knex } from 'knex';
import * as desk from './0001_desk.js';
import * as blobs from './0002_blobs.js';
import * as ledger from './0003_ledger.js';
import * as tickets from './0004_tickets.js';
import * as events from './0005_events.js';
import * as messages from './0006_messages.js';
import * as deadlines from './0007_deadlines.js';
import * as outbox from './0008_outbox.js';
import * as confirmations from './0009_confirmations.js';
import * as unreachable from './0010_unreachable.js';
import * as leases from './0011_leases.js';
import * as folders from './0012_folders.js';
import * as blobPlaces from './0013_blob_places.js';
import * as attachmentUses from './0014_attachment_uses.js';
import * as rawsDropped from './0015_raws_dropped.js';
import * as sessions from './0016_sessions.js';
import * as signIns from './0017_sign_ins.js';
import * as finding from './0018_finding.js';
import * as templateVersions from './0019_template_versions.js';
import * as templateDrafts from './0020_template_drafts.js';
import * as apiTokens from './0021_api_tokens.js';
import * as webhooks from './0022_webhooks.js';
import * as mailTokens from './0023_mail_tokens.js';
import * as mailDoings from './0024_mail_doings.js';
import * as reportIndexes from './0024_report_indexes.js';
import * as outboxOrder from './0027_outbox_order.js';
import * as sharing from './0028_sharing.js';
import * as ledgerMoves from './0029_ledger_moves.js';
import * as openSharing from './0030_open_sharing.js';
import * as reportTallies from './0031_report_tallies.js';
import * as outboxByRecipient from './0032_outbox_by_recipient.js';
import * as dueByTicket from './0033_due_by_ticket.js';
import * as dueByOwnTicket from './0034_due_by_own_ticket.js';
import * as blobPieces from './0035_blob_pieces.js';
import * as inboxesRead from './0036_inboxes_read.js';

/** Every migration by its name; names are never changed once they were released. */
export const migrations: Record<string, Knex.Migration> = {
  '0001_desk': desk,
  '0002_blobs': blobs,
  '0003_ledger': ledger,
  '0004_tickets': tickets,
  '0005_events': events,
  '0006_messages': messages,
  '0007_deadlines': deadlines,
  '0008_outbox': outbox,
  '0009_confirmations': confirmations,
  '0010_unreachable': unreachable,
  '0011_leases': leases,
  '0012_folders': folders,
  '0013_blob_places': blobPlaces,
  '0014_attachment_uses': attachmentUses,
  '0015_raws_dropped': rawsDropped,
  '0016_sessions': sessions,
  '0017_sign_ins': signIns,
  '0018_finding': finding,
  '0019_template_versions': templateVersions,
  '0020_template_drafts': templateDrafts,
  '0021_api_tokens': apiTokens,
  '0022_webhooks': webhooks,
  '0023_mail_tokens': mailTokens,
  '0024_mail_doings': mailDoings,
  '0024_report_indexes': reportIndexes,
  '0027_outbox_order': outboxOrder,
  '0028_sharing': sharing,
  '0029_ledger_moves': ledgerMoves,
  '0030_open_sharing': openSharing,
  '0031_report_tallies': reportTallies,
  '0032_outbox_by_recipient': outboxByRecipient,
  '0033_due_by_ticket': dueByTicket,
  '0034_due_by_own_ticket': dueByOwnTicket,
  '0035_blob_pieces': blobPieces,
  '0036_inboxes_read': inboxesRead,
};
