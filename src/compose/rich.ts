/** The formatting of somebody's own words, as far as it may stand in a mail of ours. */
import sanitizeHtml from 'sanitize-html';
import { unescapeHtml } from './clean.js';
import { honestLinks } from './honest-links.js';

/** Somebody's words with the HTML that they were written in; the text alone says what they said. */
export interface RichWords {
  text: string;
  /** As it came, not sanitised. */
  html: string;
  /** Content-IDs of the files that go along: only these can be shown in the text. */
  contentIds: readonly string[];
  /** An address that no link in them may write to, as the desk's in words of strangers; null where any may. */
  unlinked: string | null;
}

const longest = 200_000;

const tags = ['p', 'br', 'b', 'strong', 'i', 'em', 'u', 's', 'ul', 'ol', 'li', 'pre', 'code', 'a', 'img'].concat([
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
]);

/** The letters of a decision bring the same words to several people. */
let last: { words: RichWords; clean: string | null } | null = null;

/**
 * The words as HTML without script, style, tracker or remote fetch. Null where they say anything but the text, such as a
 * quote that the text has lost: then the text is shown.
 */
export function richHtml(words: RichWords): string | null {
  if (!last || !areSame(last.words, words)) last = { words, clean: sanitised(words) };
  return last.clean;
}

function areSame(one: RichWords, other: RichWords): boolean {
  const ids = other.contentIds;
  return (
    one.text === other.text &&
    one.html === other.html &&
    one.unlinked === other.unlinked &&
    one.contentIds.length === ids.length &&
    one.contentIds.every((id, at) => id === ids[at])
  );
}

function sanitised({ text, html, contentIds, unlinked }: RichWords): string | null {
  if (html.length > longest) return null;
  const clean = sanitizeHtml(html, {
    allowedTags: tags,
    allowedAttributes: { a: ['href'], img: ['src', 'alt'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['cid'] },
    allowProtocolRelative: false,
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'head'],
    transformTags: { div: 'p', h1: 'p', h2: 'p', h3: 'p', h4: 'p', h5: 'p', h6: 'p' },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !contentIds.some((id) => attribs.src === `cid:${id}`),
    nestingLimit: 50,
    disallowedTagsMode: 'discard',
  }).trim();
  if (clean === '') return null;
  const saysTheSame = tellingCharacters(plainText(clean)) === tellingCharacters(withoutPictures(text, html));
  return saysTheSame ? honestLinks(clean, unlinked) : null;
}

/** What stands for a picture in the text beside it: `[image: shot.png]` of Gmail, `[cid:…]` or its description of Outlook. */
function withoutPictures(text: string, html: string): string {
  const described = [...html.matchAll(/<img\b[^>]*?\balt="([^"<>]{1,300})"/gi)].map(([, alt]) => `[${alt}]`);
  const marked = text.replace(/\[(?:image|cid|https?):[^\]\n]*\]/gi, ' ');
  return described.reduce((rest, description) => rest.replaceAll(description, ' '), marked);
}

function plainText(html: string): string {
  const bare = sanitizeHtml(html.replace(/<[^>]*>/g, ' '), { allowedTags: [], allowedAttributes: {} });
  return unescapeHtml(bare);
}

/** What two ways of writing the same have in common: letters and digits, without addresses behind links. */
function tellingCharacters(text: string): string {
  const withoutTargets = text.replace(/<(?:https?|mailto):[^>\s]*>/gi, ' ');
  return (withoutTargets.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}
