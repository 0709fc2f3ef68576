/** The worst that strangers could put into a mail, for whoever looks at a template: all of it must show as typed. */
import type { TemplateName } from '../domain/decision.js';
import { sampleValues } from './samples.js';
import type { Fields, Shape } from './shapes.js';
import { type Variables, variablesOf } from './vocabulary.js';

const line = '<b>"bold"</b> {{desk.address}} [x](javascript:alert(1)) **strong** `code` \u202egnp.exe !CLOSE';
const paragraphs = `${line}\n\n# heading\n> quoted\n- item\n\n<script>alert(1)</script>\n---\n${'long'.repeat(60)}`;

function hostile(shape: Shape): unknown {
  switch (shape.type) {
    case 'record':
      return hostileFields(shape.fields);
    case 'list':
      return [hostileFields(shape.fields), hostileFields(shape.fields)];
    case 'text':
      return line;
    case 'words':
      return paragraphs;
    case 'link':
      return 'javascript:alert(1)//"><img src=x onerror=alert(1)>';
    case 'moment':
      return 0;
    case 'number':
      return -1;
    case 'flag':
      return true;
  }
}

function hostileFields(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, hostile(shape)]));
}

/** What the desk itself gives stays as it is; words that templates compare with are the sample's. */
export function hostileValues(name: TemplateName): Variables {
  const { desk, now, reason, state, request } = sampleValues(name);
  return { ...hostileFields(variablesOf(name)), desk, now, reason, state, request } as Variables;
}
