/** Screenshots for the story, drawn where they are needed. */

/** @import { FileToSend } from './api.js' */

/** @type {Record<string, {title: string, lines: [string, string][], verdict: string, good: boolean}>} */
const pictures = {
  'login-works.png': {
    title: 'staging.contoso.example',
    lines: [
      ['Logged in as', 'nora'],
      ['Users at once', '120'],
      ['Longest wait', '0.4 s'],
    ],
    verdict: 'Welcome back, Nora',
    good: true,
  },
  'invoice-error.png': {
    title: 'Invoice 2026-118',
    lines: [
      ['Books, 6 %', '100.00'],
      ['Desk, 21 %', '200.00'],
      ['VAT 21 %', '63.00'],
    ],
    verdict: 'Total 363.00 ?',
    good: false,
  },
  'invoice-fixed.png': {
    title: 'Invoice 2026-118 (staging)',
    lines: [
      ['Books and desk', '300.00'],
      ['VAT 6 %', '6.00'],
      ['VAT 21 %', '42.00'],
    ],
    verdict: 'Total 348.00',
    good: true,
  },
};

/**
 * @param {string} filename one of the story's pictures
 * @returns {FileToSend}
 */
export function screenshot(filename) {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = 270;
  const pen = canvas.getContext('2d');
  const picture = pictures[filename];
  if (!pen || !picture) throw new Error(`there is no picture ${filename}`);
  const write = (
    /** @type {string} */ text,
    /** @type {number} */ x,
    /** @type {number} */ y,
    color = '#1f2933',
    font = '16px sans-serif',
  ) => {
    pen.fillStyle = color;
    pen.font = font;
    pen.fillText(text, x, y);
  };
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, 480, 270);
  pen.fillStyle = '#e4e7eb';
  pen.fillRect(0, 0, 480, 40);
  for (const [at, color] of ['#d0615c', '#d9a441', '#5aa567'].entries()) {
    pen.fillStyle = color;
    pen.fillRect(14 + at * 18, 15, 10, 10);
  }
  write(picture.title, 84, 26, '#52606d', '14px sans-serif');
  for (const [at, [label, value]] of picture.lines.entries()) {
    write(label, 32, 84 + at * 36);
    write(value, 360, 84 + at * 36);
  }
  write(picture.verdict, 32, 226, picture.good ? '#2f7d4f' : '#b3372f', 'bold 24px sans-serif');
  const encoded = canvas.toDataURL('image/png').split(',')[1] ?? '';
  return { filename, contentBase64: encoded, contentType: 'image/png' };
}
