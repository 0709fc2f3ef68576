/**
 * The labelled mails of `test/mails`, and how a reading of them is judged. Plain JavaScript, so that the tests use it
 * with the sources and `run.mjs` with what was built from them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const mails = join(import.meta.dirname, '../mails');

/** The labels of a folder of `test/mails`, in the order of its `labels.jsonl`. */
export function labelsOf(folder) {
  return readFileSync(join(mails, folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** The same; their labels allow more than one reading. */
export const heldOut = labelsOf;

/** Whose names the requests are signed with that the held out replies answer. */
export const heldOutStaff = ['Anna Peeters', 'Mieke Lambert', 'Joris Claes', 'Lewis Hart', 'Odile Renard'];

export function rawMail(folder, file) {
  return readFileSync(join(mails, folder, file));
}

/** A reply that is labelled by its text alone, as the plainest of mail clients would send it. */
export function rawReply({ text, from = 'Carla Costa', subject = 'Re: [HD-42] Totals are wrong' }) {
  const encoded = (value) => `=?utf-8?B?${Buffer.from(value).toString('base64')}?=`;
  const headers = [
    `From: ${encoded(from)} <customer@contoso.example>`,
    'To: Acme Support <support@acme.example>',
    `Subject: ${encoded(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`);
}

/** What the desk knows in the folder `threading`: the mails that it sent and received, and its tickets. */
export function threadingRecord() {
  return JSON.parse(readFileSync(join(mails, 'threading/record.json'), 'utf8'));
}

/** Whether the text of a reply is the labelled one. Whether a courtesy at its end belongs to it is a matter of taste. */
export function isSameText(text, label) {
  const bare = (value) =>
    value
      .replace(/\u200b/g, '')
      .replace(/[\s*_]+/g, ' ')
      .trim();
  const [got, wanted] = [bare(text), bare(label.newText)];
  if (got === wanted) return true;
  const rest = got.startsWith(wanted) ? got.slice(wanted.length).trim() : null;
  return rest !== null && bare(label.signOff ?? '').includes(rest);
}

/** Whether a bounce was read as labelled; a label may allow a second address or leave the status open. */
export function isSameBounce(bounce, label) {
  return [label.bounce, ...(label.bounceAlso ?? [])].some((wanted) => isBounce(bounce, wanted, label));
}

function isBounce(bounce, wanted, { addressAlso, statusOptional }) {
  if (bounce === null || wanted === null) return bounce === wanted;
  const told = (recipients) =>
    recipients.map(({ address, status, permanent }) => ({
      address: addressAlso?.includes(address) ? wanted.recipients[0]?.address : address,
      status: statusOptional && status === null ? wanted.recipients[0]?.status : status,
      permanent,
    }));
  const inOrder = (recipients) => told(recipients).sort((a, b) => (a.address < b.address ? -1 : 1));
  const [got, right] = [bounce, wanted].map((one) => ({ ...one, recipients: inOrder(one.recipients) }));
  return JSON.stringify(got) === JSON.stringify(right);
}

/** Whether a result was read as that verdict, although it is none. */
export function isFalse(value) {
  return (result) => result.value === value && result.label.expect !== value;
}

/** A clear answer that anybody would understand at once. */
export function isPlain(result) {
  return result.label.plain && result.label.expect !== 'unclear';
}

export function isRight(result) {
  return result.value === result.label.expect;
}
