/**
 * The mailto links of a mail (RFC 6068): what OK, NOT OK and the commands in it would write.
 *
 * @typedef {{label: string, to: string, subject: string, body: string}} MailLink
 */

/**
 * @param {string} href
 * @param {string} label
 * @returns {MailLink | null} null for what is no readable mailto link
 */
export function readMailto(href, label) {
  const match = /^mailto:([^?#]*)(?:\?([^#]*))?/i.exec(href.trim());
  if (!match) return null;
  const to = decode(match[1] ?? '');
  // Not URLSearchParams: a plus sign of a mailto link is a plus sign.
  const fields = (match[2] ?? '').split('&').map((field) => field.split('='));
  const value = (/** @type {string} */ name) =>
    decode(fields.find(([key]) => key?.toLowerCase() === name)?.[1] ?? '')?.replace(/\r\n/g, '\n');
  const [subject, body] = [value('subject'), value('body')];
  if (to === null || to === '' || subject === undefined || body === undefined) return null;
  return { label: label.trim().replace(/\s+/g, ' ') || to, to, subject, body };
}

/**
 * All of a mail's mailto links, in order, each once.
 *
 * @param {{html: string | null, text: string}} mail
 * @returns {MailLink[]}
 */
export function linksOf(mail) {
  const found = mail.html === null ? fromText(mail.text) : fromHtml(mail.html);
  const seen = new Set();
  return found.filter((link) => {
    const same = `${link.to}\n${link.subject}\n${link.body}`;
    return !seen.has(same) && seen.add(same);
  });
}

/** @param {string} html parsed only: nothing of it enters the page, no script of it runs */
function fromHtml(html) {
  // The page's policy forbids inline style and handlers even here, and would complain about each; links need neither.
  const bare = html.replace(/<(\/?)style\b/gi, '<$1template').replace(/\s(?:style|on[a-z]+)\s*=/gi, ' data-gone=');
  const document = new DOMParser().parseFromString(bare, 'text/html');
  return [...document.querySelectorAll('a[href]')].flatMap(
    (anchor) => readMailto(anchor.getAttribute('href') ?? '', anchor.textContent ?? '') ?? [],
  );
}

/** @param {string} text */
function fromText(text) {
  return [...text.matchAll(/mailto:[^\s<>"')\]]+/gi)].flatMap(([href]) => {
    const link = readMailto(href, '');
    return link ? [{ ...link, label: link.subject || link.to }] : [];
  });
}

/**
 * @param {string} encoded
 * @returns {string | null} null where the percent-encoding is broken
 */
function decode(encoded) {
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
