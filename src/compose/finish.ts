/** From a mail's skeleton to the mail: Markdown, layout and CSS, which cost the most, are made once for mails of one build. */
import juice from 'juice';
import { requireReadable, requireShort, requireStyled } from './bounds.js';
import { contentMark, footerMark, type Skeleton } from './compile.js';
import { type Cut, cutHtml, cutSubject, cutText, fill, filledSubject } from './fill.js';
import { markdownToHtml, markdownToText } from './markdown.js';
import { Recent } from './recent.js';

interface Cuts {
  subject: Cut;
  text: Cut;
  html: Cut;
}

/** A mail of its skeleton: values are put in last, into what Markdown, layout and CSS have made. */
export function finished(skeleton: Skeleton): { subject: string; text: string; html: string } {
  const { subject, body, footer, frame, values, rich } = skeleton;
  const cut = cuts.get([subject, body, footer, frame].join('\u0000'), () => cutSkeleton(skeleton));
  return {
    subject: filledSubject(cut.subject, values),
    text: `${fill(cut.text, values)}\n`,
    html: fill(cut.html, values, rich),
  };
}

/** The costly part: Markdown, layout and CSS, once for all mails of one build. */
function cutSkeleton({ subject, body, footer, frame }: Skeleton): Cuts {
  for (const markdown of [body, footer]) requireReadable(markdown);
  const html = framed(frame, markdownToHtml(body), markdownToHtml(footer));
  requireStyled(html);
  const foot = markdownToText(footer);
  return {
    subject: cutSubject(subject),
    // "-- " begins a signature (RFC 3676, 4.3): mail clients leave it out when the mail is answered.
    text: cutText(markdownToText(body) + (foot === '' ? '' : `\n\n-- \n${foot}`)),
    html: cutHtml(juice(html, { preserveMediaQueries: true, removeStyleTags: true, applyWidthAttributes: false })),
  };
}

/** A layout may hold its content more than once. */
function framed(frame: string, content: string, foot: string): string {
  const pieces = frame.split(new RegExp(`(${contentMark}|${footerMark})`));
  let html = '';
  for (const piece of pieces) {
    html += piece === contentMark ? content : piece === footerMark ? foot : piece;
    requireShort(html);
  }
  return html;
}

/** By all that they are made from, so that they outlive the templates: an editor makes those anew for each look at a text. */
const cuts = new Recent<Cuts>(300);
