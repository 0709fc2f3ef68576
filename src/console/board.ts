/** All open tickets by stage. */
import { html, path } from './html.js';
import { page } from './layout.js';
import type { Section } from './site.js';

export const board: Section = {
  nav: { href: path('board'), label: 'Board' },
  paths: ['board'],
  mount(routes, site) {
    routes.get(path('board'), (c) => page(c, site, { title: 'Board' }, html`<h1>Board</h1>`));
  },
};
