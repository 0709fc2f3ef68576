import sanitizeHtml from 'sanitize-html';
import { type Said, say } from '../domain/said.js';
import { normalize, type Problem } from './source.js';

/** Elements that only show what stands in the mail itself. `xml` and `o:` are what Outlook is told by. */
const elements =
  /^(?:html|head|title|meta|style|body|center|main|section|article|header|footer|div|span|p|br|wbr|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td|a|b|i|u|s|em|strong|small|sub|sup|font|code|pre|blockquote|abbr|address|xml|o:[a-z]+)$/;
const attributes =
  /^(?:class|id|style|lang|dir|title|role|aria-[a-z]+|width|height|align|valign|bgcolor|color|face|size|border|cellpadding|cellspacing|colspan|rowspan|scope|start|type|href|target|rel|name|content|charset|http-equiv|media|xmlns(?::[a-z]+)?)$/;
/** Backslashes, since CSS may write any word with them. */
const fetching = /\\|@import|@font-face|url\s*\(|image(?:-set)?\s*\(|expression\s*\(|behavior\s*:|-moz-binding/i;
const places = /^(?:https?:\/\/|mailto:|tel:|#|x)/i;
const httpEquiv = /^(?:content-type|x-ua-compatible|content-language)$/i;

/**
 * What a layout holds that has no place in a mail: scripts, forms, and whatever would be fetched when the mail is opened.
 * Elements and attributes that are not known to be harmless are refused, as there is no end of those that are not.
 */
export function foreignMarkup(layout: string): Problem[] {
  const source = normalize(layout);
  const html = bare(source);
  const lineAt = (at: number) => source.slice(0, at).split('\n').length;
  const problems: Problem[] = [...source.matchAll(/<\/?\s*\{\{/g)].map(({ index }) => ({
    line: lineAt(index),
    message: noPlace(say('namedByValue')),
  }));
  let place = 0;
  const look = (name: string, attribs: Record<string, string>) => {
    const found = html.toLowerCase().indexOf(`<${name}`, place);
    if (found >= 0) place = found + 1;
    const fault = faultOf(name, attribs);
    if (fault !== null) problems.push({ line: lineAt(place), message: noPlace(fault) });
    return { tagName: name, attribs };
  };
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    transformTags: { '*': look },
  });
  for (const { 1: css = '', index } of html.matchAll(/<style\b[^>]*>([\s\S]*?)(?:<\/style|$)/gi)) {
    if (fetching.test(css)) problems.push({ line: lineAt(index), message: noPlace(say('fetchingStyles')) });
  }
  return problems;
}

const noPlace = (what: Said) => say('noPlace', { what });

/** As a mail client reads it: values are letters, conditions are nothing, what is for Outlook alone is open. */
function bare(layout: string): string {
  const blank = (text: string, by: string) => text.replace(/[^\n]/g, by);
  return layout
    .replace(/\{\{[#/^~]*(?:[#/^]|else)[\s\S]*?\}\}/g, (block) => blank(block, ' '))
    .replace(/\{\{[\s\S]*?\}\}/g, (value) => blank(value, 'x'))
    .replace(/<!--\[if[^\]]*\]>(?:<!-->)?|(?:<!--)?<!\[endif\]-->/gi, (mark) => blank(mark, ' '));
}

function faultOf(name: string, attribs: Record<string, string>): Said | null {
  const part = (named: string) => say('partOf', { part: named, element: `<${name}>` });
  if (!elements.test(name)) return `<${name}>`;
  const unknown = Object.keys(attribs).find((attribute) => !attributes.test(attribute));
  if (unknown !== undefined) return part(unknown);
  if (fetching.test(attribs.style ?? '')) return part('style');
  // Clients pass over blanks and control characters in an address.
  const href = attribs.href?.replace(/[\s\x00-\x20]+/g, '');
  if (href !== undefined && !places.test(href)) return part('href');
  if (attribs['http-equiv'] !== undefined && !httpEquiv.test(attribs['http-equiv'])) return part('http-equiv');
  return null;
}
