import { describe, expect, test } from 'vitest';
import { sampleValues } from '../../src/compose/variables.js';
import { customerTemplates, staffTemplates } from '../../src/domain/decision.js';
import { staffMarks } from '../../src/domain/marks.js';
import { locales, shipped, visible } from './shipped.js';

const holdsMark = (text: string) => staffMarks.some((mark) => text.includes(mark));

describe.each(locales)('in %s', (locale) => {
  test.each(staffTemplates)('%s holds a line by which text copied from it is known', (name) => {
    for (const extent of ['full', 'sparse'] as const) {
      const { text, html } = shipped.render(name, [locale], sampleValues(name, extent));
      expect(holdsMark(text)).toBe(true);
      expect(holdsMark(visible(html))).toBe(true);
    }
  });

  test.each(customerTemplates)('%s holds none, as customers and staff quote it freely', (name) => {
    const { text, html } = shipped.render(name, [locale], sampleValues(name));
    expect(holdsMark(text) || holdsMark(visible(html))).toBe(false);
  });
});
