import { expect, it } from 'vitest';
import { sampledIn } from '../../src/editing/preview.js';
import { sourcesOf, withEdit } from '../../src/editing/review.js';
import { shippedFiles, shippedLayout } from '../compose/shipped.js';

const sampled = { sampled: ['body', 'words', 'reason', 'version'] };
const file = (name: string, source: string) => ({ name, locale: 'en', source, path: `en/${name}.hbs` });

it('samples are named that a template speaks of itself, in its partials and below', () => {
  const files = [
    ...shippedFiles,
    file('released', 'subject: x\n\n{{version}}\n{{> said}}'),
    file('_said', '{{words body}}'),
    file('_unused', '{{words words}}'),
  ];
  const sources = { files, layout: { source: shippedLayout, path: 'layout.hbs' } };
  expect(sampledIn(sourcesOf(sources, 'released', 'en'), sampled)).toEqual(['body', 'version']);
  // A partial under edit counts as it would be.
  const id = { locale: 'en', name: '_said' };
  const edited = withEdit(sources, { id, source: '{{#if reason}}{{reason}}{{/if}}' });
  expect(sampledIn(sourcesOf(edited, 'released', 'en'), sampled)).toEqual(['reason', 'version']);
  const below = withEdit(sources, { id: { locale: 'en', name: '_footer' }, source: '{{words words}}' });
  expect(sampledIn(sourcesOf(below, 'released', 'nl'), sampled)).not.toContain('words');
  expect(sampledIn(sourcesOf(below, 'released', 'en'), sampled)).toContain('words');
});
