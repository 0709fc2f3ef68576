/**
 * The sandbox's calls over HTTP, one function each.
 *
 * @typedef {{name: string, email: string, roles: string[], organisation: string | null, approver: boolean}} Player
 * @typedef {{stage: string, status: string, waitsFor: string}} StageInfo
 * @typedef {{desk: {name: string, address: string, prefix: string, timezone: string}, people: Player[], stages: StageInfo[]}} Cast
 * @typedef {{now: string, next: {at: string, what: string, ticket: string | null} | null}} Clock
 * @typedef {{id: number, at: string, from: string, to: string, replyTo: string, subject: string, text: string,
 *   html: string | null, attachments: {filename: string, size: number}[]}} Mail
 * @typedef {{id: number, at: string, to: string, subject: string, text: string, ticket: string | null, outcome: string | null}} Sent
 * @typedef {{played: number, keys: (string | null)[]}} StoryPlace
 * @typedef {{name: string, email: string}} Named
 * @typedef {{kind: string, of: string | null, dueAt: string}} Due
 * @typedef {{key: string, title: string, category: string, stage: string, status: string, topPriority: boolean,
 *   organisation: string | null, requester: Named, pm: Named | null, app: string | null,
 *   task: {title: string, estimateMinutes: number | null, developer: Named | null, round: number} | null,
 *   request: {kind: string, round: number, openedAt: string} | null, stagingHeld: boolean, closedReason: string | null,
 *   deadlines: Due[], documentation: string | null, hold: {until: string | null} | null}} Ticket
 * @typedef {{at: string, kind: string, by: string, from: string | null, to: string | null, note: string}} TicketEvent
 * @typedef {Ticket & {events: TicketEvent[]}} TicketDetail
 * @typedef {{filename: string, contentBase64: string, contentType?: string}} FileToSend
 * @typedef {{from: string, to?: string, cc?: string, subject: string, text: string, attachments?: FileToSend[],
 *   headers?: Record<string, string>}} NewMail
 * @typedef {{mailbox: string, id: number, text: string, subject?: string, attachments?: FileToSend[]}} NewReply
 */

/**
 * @param {string} path
 * @param {unknown} [body] makes it a POST
 * @returns {Promise<any>}
 */
async function call(path, body) {
  const response = await fetch(
    path,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  const answer = json && text !== '' ? JSON.parse(text) : text;
  if (!response.ok) throw new Error(answer?.error ?? `The sandbox answered ${response.status} to ${path}`);
  return answer;
}

/** @param {string} address */
const mailbox = (address) => `/sandbox/mailboxes/${encodeURIComponent(address)}`;

/** @returns {Promise<Cast>} */
export const getCast = () => call('/sandbox/cast');
/** @returns {Promise<Clock>} */
export const getClock = () => call('/sandbox/clock');
/** @returns {Promise<{address: string, count: number}[]>} */
export const getMailboxes = () => call('/sandbox/mailboxes');
/** @type {(address: string) => Promise<Mail[]>} */
export const getMailbox = (address) => call(mailbox(address));
/** @type {(address: string) => Promise<Sent[]>} */
export const getSent = (address) => call(`/sandbox/sent/${encodeURIComponent(address)}`);
/** @returns {Promise<Ticket[]>} */
export const getTickets = () => call('/api/tickets');
/** @type {(key: string) => Promise<TicketDetail>} */
export const getTicket = (key) => call(`/api/tickets/${encodeURIComponent(key)}`);
/** @type {(address: string, id: number) => Promise<string>} */
export const getSource = (address, id) => call(`${mailbox(address)}/${id}.eml`);

/** @type {(mail: NewMail) => Promise<{messageId: string}>} */
export const sendMail = (mail) => call('/sandbox/mail', mail);
/** @type {(reply: NewReply) => Promise<{messageId: string}>} */
export const sendReply = (reply) => call('/sandbox/reply', reply);
/** Waits until the desk has nothing left to do. */
export const settle = () => call('/sandbox/settle', {});
/** @type {(move: {to: string} | {advance: string}) => Promise<{now: string}>} */
export const moveClock = (move) => call('/sandbox/clock', move);
/** How far the story was played, in whichever window. @returns {Promise<StoryPlace>} */
export const getStory = () => call('/sandbox/story');
/** @type {(place: StoryPlace) => Promise<StoryPlace>} */
export const keepStory = (place) => call('/sandbox/story', place);
/** Empties the sandbox and puts its clock back. */
export const reset = () => call('/sandbox/reset', {});

/** Where the HTML part of a mail is served, under a policy of its own. @type {(address: string, id: number) => string} */
export const htmlUrl = (address, id) => `${mailbox(address)}/${id}/html`;
/** @type {(address: string, id: number, n: number) => string} */
export const attachmentUrl = (address, id, n) => `${mailbox(address)}/${id}/attachments/${n}`;
