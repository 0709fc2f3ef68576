/**
 * `npm run eval`: reads the labelled mails of `test/mails` with what was built, and prints how many were read right,
 * with every one that was not. Ends with 1 where a mail was taken for an approval that is none.
 */
import { inEnglish } from '../../dist/src/domain/said.js';
import { readAtOnce } from '../../dist/src/understand/automatic/at-once.js';
import { readMail } from '../../dist/src/understand/read.js';
import { newText } from '../../dist/src/understand/reply/reply.js';
import { roundAnswered, threadOf } from '../../dist/src/understand/thread.js';
import { readVerdict } from '../../dist/src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../dist/src/understand/verdict/words.js';
import {
  heldOutStaff,
  isFalse,
  isPlain,
  isRight,
  isSameBounce,
  isSameText,
  labelsOf,
  rawMail,
  rawReply,
  threadingRecord,
} from './corpus.mjs';
import { readWithRecord } from './record.mjs';
import { counted, table } from './tables.mjs';

const desk = { address: 'support@acme.example', prefix: 'HD', staff: [], organisations: [] };
const own = { address: desk.address, isOwnMessageId: (id) => /^<pd\..+@acme\.example>$/.test(id) };
const words = mergeWords(shippedWords);

const count = (test) => (results) => results.filter(test).length;
const share = (part, whole) => `${part} of ${whole}${whole > 0 ? ` (${Math.floor((100 * part) / whole)} %)` : ''}`;
const verdictColumns = {
  right: count(isRight),
  'false ok': count(isFalse('ok')),
  'false not-ok': count(isFalse('not-ok')),
  'plain recognised': (results) => share(results.filter(isPlain).filter(isRight).length, count(isPlain)(results)),
};

async function readReply(raw, label, from) {
  const { mail } = await readMail(raw, own);
  const body = newText(mail);
  const greetings = ['Anna Peeters', from ?? mail.from?.name ?? ''];
  const { request, subjects } = label;
  const said = { subject: mail.subject, subjects, body, greetings, from: mail.from, request };
  return { label, text: body.text, ...readVerdict(said, words) };
}

async function readAll(folder, read) {
  const results = [];
  for (const label of labelsOf(folder)) results.push(await read(label));
  return results;
}

function print(title, tables, misses) {
  console.log([`## ${title}`, ...tables, misses.length > 0 ? misses.join('\n') : 'No misses.'].join('\n\n'), '\n');
}

const verdictMisses = (results) =>
  results
    .filter((result) => !isRight(result))
    .map(
      ({ label, value, text, why }) =>
        `- ${label.file ?? label.language} [${label.kind}] expected ${label.expect}, read ${value}: ${JSON.stringify(text)}; ${inEnglish(why)}`,
    );

async function replies() {
  const results = await readAll('replies', (label) => readReply(rawMail('replies', label.file), label));
  const hasText = (result) => isSameText(result.text, result.label);
  const columns = { ...verdictColumns, 'text right': count(hasText) };
  const tables = ['client', 'language', 'expect'].map((key) => counted(key, results, (r) => r.label[key], columns));
  const textMisses = results
    .filter((result) => !hasText(result))
    .map(
      ({ label, text }) => `- ${label.file} text ${JSON.stringify(text)} instead of ${JSON.stringify(label.newText)}`,
    );
  print('Replies', tables, [...verdictMisses(results), ...textMisses]);
  return results;
}

async function wrappedReplies() {
  const results = await readAll('wrapped', (label) => readReply(rawMail('wrapped', label.file), label));
  const hasText = (result) => isSameText(result.text, result.label);
  const columns = { ...verdictColumns, 'text right': count(hasText) };
  const misses = results.filter((result) => !isRight(result) || !hasText(result));
  print(
    'Replies signed, encrypted and in winmail.dat',
    [counted('wrapping', results, (r) => r.label.client, columns)],
    misses.map((r) => `- ${r.label.file} expected ${r.label.expect}, read ${r.value}: ${JSON.stringify(r.text)}`),
  );
  return results;
}

async function typedReplies() {
  const read = (label) => readReply(rawReply(label), label, label.from);
  const results = [];
  for (const folder of [
    'replies-2',
    'replies-3',
    'replies-7',
    'replies-11',
    'replies-12',
    'replies-13',
    'replies-14',
    'replies-15',
    'replies-16',
    'replies-17',
    'replies-18',
    'replies-19',
    'replies-23',
    'replies-24',
    'replies-30',
    'replies-33',
    'replies-34',
    'replies-35',
    'replies-39',
  ])
    results.push(...(await readAll(folder, read)));
  const tables = ['set', 'language', 'expect'].map((key) =>
    counted(key, results, (r) => String(r.label[key]), verdictColumns),
  );
  print('Replies as typed', tables, verdictMisses(results));
  return results;
}

/** Their labels name all that an honest reader may take them for. */
const labelsAllow = (label, value) => label.expect.includes(value);

/** Whole mails of lists that were written apart from the reader. */
async function heldOutReplies() {
  const folders = [
    'replies-4',
    'replies-5',
    'replies-6',
    'replies-8',
    'replies-9',
    'replies-10',
    'replies-20',
    'replies-21',
    'replies-22',
    'replies-25',
    'replies-26',
    'replies-27',
    'replies-28',
    'replies-29',
    'replies-31',
    'replies-32',
    'replies-36',
    'replies-37',
    'replies-38',
    'replies-40',
  ];
  const results = [];
  for (const folder of folders) {
    for (const label of labelsOf(folder)) {
      const { mail, automatic, said } = await readMail(rawMail(folder, label.file), own);
      const given = { subject: mail.subject, body: said, greetings: heldOutStaff, from: mail.from };
      const verdict = readVerdict({ ...given, request: label.request }, words);
      const known = readVerdict({ ...given, body: readWithRecord({ mail, said }), request: label.request }, words);
      const value = automatic.kind === 'none' ? verdict.value : 'unclear';
      const recorded = automatic.kind === 'none' ? known.value : 'unclear';
      results.push({ label: { ...label, folder }, value, recorded, text: said.text, why: verdict.why });
    }
  }
  const wrong = results.filter(({ label, value }) => !labelsAllow(label, value));
  const right = (some) => some.filter(({ label, value }) => labelsAllow(label, value)).length;
  const columns = {
    right,
    'false ok': (some) => some.filter((r) => r.value === 'ok' && !labelsAllow(r.label, 'ok')).length,
    'false not-ok': (some) => some.filter((r) => r.value === 'not-ok' && !labelsAllow(r.label, 'not-ok')).length,
    'plain recognised': (some) => {
      const plain = some.filter(({ label }) => label.plain);
      return share(right(plain), plain.length);
    },
    'with the record': (some) => {
      const plain = some.filter(({ label }) => label.plain);
      return share(plain.filter(({ label, recorded }) => labelsAllow(label, recorded)).length, plain.length);
    },
  };
  const tables = ['folder', 'client', 'language', 'kind'].map((key) =>
    counted(key, results, (r) => r.label[key], columns),
  );
  print(
    'Replies held out',
    tables,
    wrong.map(
      ({ label, value, text, why }) =>
        `- ${label.folder}/${label.file} read ${value}: ${JSON.stringify(text)}; ${inEnglish(why)}`,
    ),
  );
  return wrong.filter(({ value }) => value === 'ok');
}

/** A mail that is labelled so came within a minute of the desk's that it answers. */
async function automaticIn(folder, { file, withinMinute = false }) {
  const { automatic, said } = await readMail(rawMail(folder, file), own);
  const isOpen = withinMinute && automatic.kind === 'none';
  return (isOpen && readAtOnce(said.text, { sentAt: 0 }, 20_000)) || automatic;
}

async function automaticMail() {
  const results = [];
  for (const folder of ['automatic', 'automatic-2', 'automatic-3']) {
    const read = async (label) => ({
      label: { ...label, folder },
      ...(await automaticIn(folder, label)),
    });
    results.push(...(await readAll(folder, read)));
  }
  const right = ({ kind, label }) => [label.kind, ...(label.also ?? [])].includes(kind);
  const misses = results.filter((result) => !right(result));
  print(
    'Automatic mail',
    ['folder', 'kind'].map((key) => counted(key, results, (r) => r.label[key], { right: count(right) })),
    misses.map(
      ({ label, kind, why }) => `- ${label.folder}/${label.file} expected ${label.kind}, read ${kind}: ${why}`,
    ),
  );
}

async function bounces() {
  const results = [];
  for (const folder of ['bounces', 'bounces-2', 'automatic-3']) {
    const read = async (label) => ({
      label: { ...label, folder },
      bounce: (await readMail(rawMail(folder, label.file), own)).bounce,
    });
    results.push(...(await readAll(folder, read)));
  }
  const right = ({ bounce, label }) => isSameBounce(bounce, label);
  const kindOf = ({ label: { bounce } }) => {
    if (bounce === null) return 'no bounce';
    return bounce.recipients.every((one) => one.permanent) ? 'permanent' : 'delayed or mixed';
  };
  const misses = results.filter((result) => !right(result));
  print(
    'Bounces',
    [
      counted('folder', results, (r) => r.label.folder, { right: count(right) }),
      counted('kind', results, kindOf, { right: count(right) }),
    ],
    misses.map(
      (r) =>
        `- ${r.label.folder}/${r.label.file} expected ${JSON.stringify(r.label.bounce)}, read ${JSON.stringify(r.bounce)}`,
    ),
  );
}

/** The example organisations of `test/mails/threading`, as far as threading looks at them. */
const customers = [
  { name: 'Contoso', domains: ['contoso.example'], approvers: [] },
  { name: 'Fabrikam', domains: ['fabrikam.example'], approvers: [] },
];

/** To whom customers write there instead of to the desk. */
const staff = [{ name: 'Anna Peeters', email: 'anna@acme.example', roles: ['pm'] }];

async function threading() {
  const record = threadingRecord();
  const results = await readAll('threading', async (label) => {
    const { mail } = await readMail(rawMail('threading', label.file), own);
    const thread = threadOf(mail, record, { ...desk, staff, organisations: customers });
    return { label, ticket: thread.ticket?.key ?? null, round: roundAnswered(thread)?.round ?? null };
  });
  const right = ({ label, ticket, round }) => ticket === label.ticket && round === label.round;
  const said = (ticket, round) => (ticket === null ? 'new' : round === null ? ticket : `${ticket}, round ${round}`);
  const rows = results.map((result) => [
    result.label.quirk,
    result.label.client,
    said(result.label.ticket, result.label.round),
    right(result) ? 'right' : `WRONG: ${said(result.ticket, result.round)}`,
  ]);
  const misses = results.filter((result) => !right(result)).map(({ label }) => `- ${label.file}`);
  print('Threading', [table(['what the client did', 'client', 'belongs to', 'read'], rows)], misses);
}

const read = [...(await replies()), ...(await wrappedReplies()), ...(await typedReplies())];
const approvedWrongly = await heldOutReplies();
await automaticMail();
await bounces();
await threading();
process.exitCode = read.some(isFalse('ok')) || approvedWrongly.length > 0 ? 1 : 0;
