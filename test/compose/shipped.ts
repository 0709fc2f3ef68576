import { readdirSync, readFileSync } from 'node:fs';
import { makeTemplates, type TemplateFile } from '../../src/compose/templates.js';
import { customerTemplates, staffTemplates, type TemplateName } from '../../src/domain/decision.js';

const folder = new URL('../../templates/', import.meta.url);

function filesOf(locale: string): TemplateFile[] {
  const names = readdirSync(new URL(`${locale}/`, folder)).filter((file) => file.endsWith('.hbs'));
  return names.map((file) => {
    const path = `${locale}/${file}`;
    return { name: file.replace(/\.hbs$/, ''), locale, path, source: readFileSync(new URL(path, folder), 'utf8') };
  });
}

export const locales = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
export const shippedFiles = locales.flatMap(filesOf);
export const shippedLayout = readFileSync(new URL('layout.hbs', folder), 'utf8');
export const shipped = makeTemplates(shippedFiles, shippedLayout);
export const everyName: TemplateName[] = [...customerTemplates, ...staffTemplates];

/** What a reader sees of HTML. */
export function visible(html: string): string {
  return decoded(
    html
      .replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/g, '')
      .replace(/<br>|<\/(?:p|li|td|h\d)>/g, '\n')
      .replace(/<(?:"[^"]*"|[^">])*>/g, ''),
  );
}

export function decoded(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
  return html.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (raw, name: string) => entities[name] ?? raw);
}

export function hrefs(html: string): string[] {
  return [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => decoded(match[1] ?? ''));
}
