/** Writing a mail as anybody: a new one, an answer, or what a mailto link fills in. */
import { sendMail, sendReply } from './api.js';
import { causing, doing, notice } from './doing.js';
import { byId, h, icon } from './dom.js';
import { firstName, openMail, player, state } from './state.js';

/**
 * @import { FileToSend, Mail } from './api.js'
 * @import { MailLink } from './links.js'
 * @typedef {{title: string, from: string, to: string, subject: string, text: string, answers: {mailbox: string, mail: Mail} | null,
 *   commands: string[]}} Draft
 */

/** @param {string} address '' leaves it open who writes */
export function composeAs(address) {
  const from = address === '' ? '' : fullAddress(address);
  open({ title: 'New mail', from, to: state.cast.desk.address, subject: '', text: '', answers: null, commands: [] });
}

/**
 * What a click on a mailto link does in a mail client: a new mail, in no thread.
 *
 * @param {string} mailbox
 * @param {MailLink} link
 */
export function composeFromLink(mailbox, link) {
  const { label, to, subject, body } = link;
  open({
    title: `Mail from the link “${label}”`,
    from: fullAddress(mailbox),
    to,
    subject,
    text: body,
    answers: null,
    commands: [],
  });
}

/**
 * @param {string} mailbox
 * @param {Mail} mail
 * @param {MailLink[]} links what the mail offers; its commands can be put behind the subject
 */
export function composeReply(mailbox, mail, links) {
  open({
    title: `Answer as ${firstName(mailbox)}`,
    from: fullAddress(mailbox),
    to: mail.replyTo || mail.from,
    subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
    text: '',
    answers: { mailbox, mail },
    commands: player(mailbox).roles.length > 0 ? links.flatMap(({ subject }) => commandIn(subject) ?? []) : [],
  });
}

/** @param {string} subject of a command link */
const commandIn = (subject) => /![A-Z][^!]*$/.exec(subject)?.[0].trim();

/** @param {string} address */
function fullAddress(address) {
  const { name } = player(address);
  return name === address ? address : `${name} <${address}>`;
}

/** @param {Draft} draft */
function open(draft) {
  const dialog = byId('composer');
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('the composer is a dialog');
  const form = draw(draft, dialog);
  dialog.replaceChildren(form);
  dialog.showModal();
  focusFirstEmpty(form);
}

/** @param {HTMLFormElement} form */
function focusFirstEmpty(form) {
  const fields = [...form.querySelectorAll('[name=from], [name=to], [name=subject], [name=text]')];
  const empty = fields.find(
    (field) =>
      (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
      !field.readOnly &&
      field.value === '',
  );
  const wanted = empty ?? fields.at(-1);
  if (wanted instanceof HTMLElement) wanted.focus();
}

/**
 * @param {Draft} draft
 * @param {HTMLDialogElement} dialog
 */
function draw(draft, dialog) {
  const fixed = draft.answers !== null;
  const subject = h('input', { name: 'subject', value: draft.subject, autocomplete: 'off' });
  const form = h(
    'form',
    { method: 'dialog' },
    h('h2', { id: 'composer-title' }, draft.title),
    h(
      'datalist',
      { id: 'people' },
      ...state.cast.people.map(({ email }) => h('option', { value: fullAddress(email) })),
    ),
    field(
      'From',
      h('input', {
        name: 'from',
        value: draft.from,
        list: 'people',
        placeholder: 'Who writes? Choose, or type an address',
        required: true,
        readonly: fixed,
        autocomplete: 'off',
      }),
    ),
    field('To', h('input', { name: 'to', value: draft.to, required: true, readonly: fixed, autocomplete: 'off' })),
    !fixed && field('Cc', h('input', { name: 'cc', list: 'people', autocomplete: 'off' })),
    field('Subject', subject),
    draft.commands.length > 0 && commandRow(draft, subject),
    field('Text', h('textarea', { name: 'text', rows: '9' }, draft.text)),
    field('Attachments', h('input', { name: 'files', type: 'file', multiple: true })),
    !fixed && proof(),
    h(
      'div',
      { class: 'composer-end' },
      h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Discard'),
      h('button', { type: 'submit', class: 'button button-main' }, 'Send'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(draft, form, dialog);
  });
  return form;
}

/**
 * @param {string} label
 * @param {HTMLElement} input
 */
const field = (label, input) => h('label', { class: 'field' }, h('span', {}, label), input);

/**
 * @param {Draft} draft
 * @param {HTMLInputElement} subject
 */
function commandRow(draft, subject) {
  return h(
    'div',
    { class: 'field' },
    h('span', {}, 'Command'),
    h(
      'div',
      { class: 'commands', role: 'group', 'aria-label': 'Put a command behind the subject' },
      ...draft.commands.map((command) =>
        h(
          'button',
          {
            type: 'button',
            class: 'link link-command',
            onclick: () => {
              subject.value = `${draft.subject} ${command}`;
              subject.focus();
            },
          },
          command,
        ),
      ),
    ),
  );
}

function proof() {
  return h(
    'label',
    { class: 'proof' },
    h('input', { type: 'checkbox', name: 'proof' }),
    h(
      'span',
      {},
      h('b', {}, 'Proven by DKIM'),
      ' as if the mail server had checked who sent it. Without it, a command or an OK in a new mail asks for a confirmation first.',
    ),
  );
}

/**
 * @param {Draft} draft
 * @param {HTMLFormElement} form
 * @param {HTMLDialogElement} dialog
 */
async function send(draft, form, dialog) {
  const entered = new FormData(form);
  const value = (/** @type {string} */ name) => String(entered.get(name) ?? '').trim();
  const files = entered.getAll('files').filter((file) => file instanceof File && file.name !== '');
  const news = await doing(async () => {
    const attachments = await Promise.all(files.map((file) => encoded(/** @type {File} */ (file))));
    const words = { subject: value('subject'), text: String(entered.get('text') ?? ''), attachments };
    return causing(() => {
      if (draft.answers) return sendReply({ mailbox: draft.answers.mailbox, id: draft.answers.mail.id, ...words });
      const cc = value('cc');
      const headers = entered.has('proof') ? { headers: { 'X-Sandbox-Proof': 'dkim' } } : {};
      return sendMail({ from: value('from'), to: value('to'), ...(cc ? { cc } : {}), ...words, ...headers });
    });
  });
  if (!news) return failed(form);
  dialog.close();
  const writer = /[^\s<>]+@[^\s<>]+/.exec(value('from'))?.[0].toLowerCase() ?? '';
  const answer = news.arrivals.find(({ mailbox }) => mailbox === writer) ?? news.arrivals[0];
  if (answer) await openMail({ kind: 'mail', mailbox: answer.mailbox, id: answer.mail.id });
}

/** What went wrong, said where the writer is. @param {HTMLFormElement} form */
function failed(form) {
  form.querySelector('.composer-error')?.remove();
  form.prepend(h('p', { class: 'composer-error', role: 'alert' }, byId('notice').textContent));
  notice('');
}

/**
 * @param {File} file
 * @returns {Promise<FileToSend>}
 */
async function encoded(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    filename: file.name,
    contentBase64: toBase64(bytes),
    contentType: file.type || 'application/octet-stream',
  };
}

/** @param {Uint8Array} bytes */
export function toBase64(bytes) {
  const pieces = [];
  // In pieces, because a call takes only so many arguments; a multiple of three keeps them joinable.
  for (let at = 0; at < bytes.length; at += 24_576)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))));
  return pieces.join('');
}

export function drawComposeButton() {
  const button = byId('compose');
  button.replaceChildren(icon('write'), 'Write a mail');
  button.addEventListener('click', () => composeAs(''));
}
