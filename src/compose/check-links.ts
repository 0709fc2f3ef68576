import { type Said, say } from '../domain/said.js';
import type { Fields } from './shapes.js';
import type { Problem } from './source.js';
import { everyVariable } from './vocabulary.js';

/** Of an inline link `](…` and of a definition `[x]: …`; a target holds no spaces but those within {{…}}. */
const target = '<?((?:\\{\\{[^}]*\\}\\}|[^\\s)>])*)';
const links = new RegExp(`\\]\\(\\s*${target}|^ {0,3}\\[[^\\]\\n]+\\]:\\s*${target}`, 'g');

/** Links of Markdown that would lead nowhere in a mail; `above` is what stands above the source in its file. */
export function checkLinks(source: string, above = 0): Problem[] {
  return source.split('\n').flatMap((text, index) =>
    [...text.matchAll(links)].flatMap(([, inline, defined]) => {
      const message = wrongTarget(inline ?? defined ?? '');
      return message === null ? [] : [{ line: index + 1 + above, message }];
    }),
  );
}

/** What is wrong with the address of a link; null where mails may link to it. */
export function wrongTarget(href: string): Said | null {
  if (/^(?:https?:\/\/\S|mailto:\S)/i.test(href)) return null;
  const variable = /^\{\{\s*([^\s{}]+)\s*\}\}/.exec(href)?.[1];
  if (variable !== undefined) return isLink(variable) ? null : say('isNoLink', { name: variable });
  // A tag that never ends is told of as that.
  if (/^\{\{(?:(?!\}\})[\s\S])*(?:\{\{|$)/.test(href)) return null;
  if (href === '') return say('linkToNowhere');
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0];
  if (scheme) return say('otherScheme', { scheme });
  const better = /^[^/]*@[^/]*$/.test(href) ? `mailto:${href}` : `https://${href.replace(/^\/+/, '')}`;
  return say('noScheme', { href, better });
}

/** Whether a path ends at a link, from the top or from within an entry of a list. */
function isLink(path: string): boolean {
  const name = path.replace(/^(?:\.\.\/)+|^this\./, '');
  return linkPaths.some((known) => known === name || known.endsWith(`.${name}`));
}

const linkPaths = linksIn(everyVariable());

function linksIn(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, shape]) =>
    shape.type === 'link' ? [name] : 'fields' in shape ? linksIn(shape.fields).map((inner) => `${name}.${inner}`) : [],
  );
}
