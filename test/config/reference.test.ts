import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { deskFileReference } from '../../src/config/reference.js';
import { deskFile } from '../../src/config/schema/index.js';
import { core, entryOf, shapeOf } from '../../src/config/schema/tree.js';

it('docs/desk-file.md is what the schema says (write it anew with `npx vitest run test/config/reference.test.ts -u`)', async () => {
  await expect(deskFileReference()).toMatchFileSnapshot('../../docs/desk-file.md');
  expect(readFileSync(new URL('../../docs/desk-file.md', import.meta.url), 'utf8')).toContain('`in[].imap.host`');
});

it('every key is described', () => {
  const silent: string[] = [];
  const visit = (path: string, schema: z.core.$ZodType) => {
    const inner = core(schema);
    for (const [name, child] of Object.entries(shapeOf(inner) ?? {})) {
      if (!z.globalRegistry.get(child)?.description) silent.push(`${path}${name}`);
      visit(`${path}${name}.`, child);
    }
    const entry = entryOf(inner);
    if (entry !== null) visit(path, entry);
  };
  visit('', deskFile);
  expect(silent).toEqual([]);
});
