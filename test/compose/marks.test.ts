import { describe, expect, test } from 'vitest';
import { sampleValues } from '../../src/compose/variables.js';
import { customerTemplates, staffTemplates } from '../../src/domain/decision.js';
import { staffMarks } from '../../src/domain/marks.js';
import { locales, shipped, shippedFiles, visible } from './shipped.js';

const holdsMark = (text: string) => staffMarks.some((mark) => text.includes(mark));

test('each line stands in a shipped template, so that none outlives what it was taken from', () => {
  const sources = shippedFiles.map(({ source }) => source.replaceAll('**', '').toLowerCase());
  for (const mark of staffMarks)
    expect(
      sources.some((source) => source.includes(mark.toLowerCase())),
      mark,
    ).toBe(true);
});

describe.each(locales)('in %s', (locale) => {
  test.each(staffTemplates)('%s holds a line by which text copied from it is known', (name) => {
    for (const extent of ['full', 'sparse'] as const) {
      const { text, html } = shipped.render(name, [locale], sampleValues(name, extent));
      expect(holdsMark(text)).toBe(true);
      expect(holdsMark(visible(html))).toBe(true);
    }
  });

  test.each([
    'triage',
    'assigned',
    'estimate-request',
    'estimate-ready',
    'task-planned',
    'task-next',
    'ready-for-test',
    'ready-for-verification',
    'test-failed',
    'on-staging',
    'move-to-production',
    'can-close',
  ] as const)('%s is known by what it says before it comes to commands', (name) => {
    const { text } = shipped.render(name, [locale], sampleValues(name, 'full'));
    const begin = text.split(/\n—+\n/)[0] ?? '';
    expect(staffMarks.some((mark) => begin.replace(/\s+/g, ' ').toLowerCase().includes(mark.toLowerCase()))).toBe(true);
  });

  test.each(customerTemplates)('%s holds none, as customers and staff quote it freely', (name) => {
    const { text, html } = shipped.render(name, [locale], sampleValues(name));
    expect(holdsMark(text) || holdsMark(visible(html))).toBe(false);
  });
});
