/** C0 and C1 controls but tab and line feed, and the separators that some clients break lines at. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Marks that turn the direction of what follows: they would reach past the value that holds them. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogates = /[\ud800-\udfff]/gu;

/** Text with \n line ends, without control characters and broken UTF-16, at most `limit` characters long. */
export function cleanText(value: string, limit: number): string {
  const bounded = value.length > limit ? `${value.slice(0, limit)} […]` : value;
  return bounded
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(controls, '')
    .replace(loneSurrogates, '\ufffd');
}

/** For what stands amid other text: marks of direction would change how that reads. */
export function cleanInline(value: string, limit: number): string {
  return cleanText(value, limit).replace(directions, '');
}

/** For headers: one line without marks of direction, trimmed, at most `limit` characters (RFC 5322, 2.2). */
export function oneLine(value: string, limit: number): string {
  const line = cleanInline(value.slice(0, limit * 8), limit * 8)
    .replace(/\s+/g, ' ')
    .trim();
  const points = [...line];
  return points.length > limit
    ? `${points
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** Of HTML text and double-quoted attributes. */
export function escapeHtml(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

export function unescapeHtml(html: string): string {
  return html
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
