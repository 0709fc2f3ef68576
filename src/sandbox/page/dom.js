/**
 * Elements without markup: what strangers wrote goes in as text nodes only.
 *
 * @typedef {Node | string | null | false | undefined} Child
 */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown>} [properties] `class`, `onclick` and the like, `data-…`, `aria-…`, attributes; null and false leave out
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  fill(element, properties, children);
  return element;
}

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...Child} children
 */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(element, attributes, children);
  return element;
}

/**
 * @param {Element} element
 * @param {Record<string, unknown>} properties
 * @param {Child[]} children
 */
function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function')
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (/** @type {unknown} */ (value)));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
}

/**
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @returns {T}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element #${id}`);
  return /** @type {T} */ (element);
}

/**
 * Draws a part of the page anew; focus stays on the element with the same `data-key`, and what is scrolled stays so.
 *
 * @param {Element} container
 * @param {...Child} children
 */
export function redraw(container, ...children) {
  const focused = document.activeElement;
  const key = focused && container.contains(focused) ? focused.getAttribute('data-key') : null;
  const scrolled = [...container.querySelectorAll('[data-scroll]')].map(
    (element) => /** @type {const} */ ([element.getAttribute('data-scroll'), element.scrollTop]),
  );
  container.replaceChildren(...children.filter((child) => child !== null && child !== undefined && child !== false));
  for (const [name, top] of scrolled) {
    const again = container.querySelector(`[data-scroll="${CSS.escape(name ?? '')}"]`);
    if (again) again.scrollTop = top;
  }
  if (key === null) return;
  const again = container.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}

const strokes = {
  play: 'M5 3.5v9l7.5-4.5z',
  check: 'M3.5 8.5l3 3 6-7',
  write: 'M3 13l.7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3z',
  reply: 'M6.5 4L3 7.5 6.5 11M3 7.5h6a4 4 0 0 1 4 4V12',
  clip: 'M11 5v5.5a3 3 0 0 1-6 0v-6a2 2 0 0 1 4 0V10a1 1 0 0 1-2 0V5.5',
  sent: 'M4 12l8-8M6 4h6v6',
  forward: 'M3 4l4.5 4L3 12zM8.5 4L13 8l-4.5 4z',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2 1.3',
  more: 'M3 6l5 5 5-5',
};

/** @param {keyof typeof strokes} name */
export function icon(name) {
  return svg(
    'svg',
    { class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    svg('path', { d: strokes[name] }),
  );
}

/**
 * @param {string} name
 * @param {number} hue 0 to 11
 */
export function avatar(name, hue) {
  const initials = name
    .split(/[\s@.]+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('');
  return h('span', { class: `avatar hue-${hue}`, 'aria-hidden': 'true' }, initials.toUpperCase());
}
