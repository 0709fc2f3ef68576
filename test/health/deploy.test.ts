/** What board and alerts ask for must be there, or they stay silent for ever. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { healthServer } from '../../src/health/server.js';
import { TestHouse } from '../support/house.js';
import { WatchedInbox } from '../support/watched-inbox.js';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const board = JSON.parse(file('deploy/grafana/postdesk.json')) as {
  panels: { title: string; targets: { expr: string }[] }[];
};
const alerts = parse(file('deploy/prometheus/alerts.yaml')) as {
  groups: { rules: { alert: string; expr: string; annotations: Record<string, string> }[] }[];
};
const rules = alerts.groups.flatMap((group) => group.rules);
/** What Prometheus makes itself of every target. */
const ofPrometheus = ['up'];

let house: TestHouse;
let series: { name: string; labels: string }[];
beforeAll(async () => {
  house = await TestHouse.open();
  const inbox = new WatchedInbox(
    () => house.clock.now(),
    () => ({ kind: 'open' }),
  );
  const text = await (
    await healthServer({ db: house.db, clock: house.clock, inboxes: [inbox] }).request('/metrics')
  ).text();
  series = [...text.matchAll(/^([a-z_0-9]+)(\{.*\})? /gm)].map(([, name = '', labels = '']) => ({ name, labels }));
});
afterAll(() => house.close());

/** Names of metrics in an expression, with the values that it asks for of their labels. */
function asked(expr: string): { name: string; matchers: { label: string; pattern: string }[] }[] {
  return [...expr.matchAll(/\b((?:postdesk|process|nodejs)_[a-z0-9_]+|up\b)(?:\{([^}]*)\})?/g)].map(
    ([, name = '', inside = '']) => ({
      name,
      matchers: [...inside.matchAll(/(\w+)=~?"([^"]*)"/g)].map(([, label = '', pattern = '']) => ({ label, pattern })),
    }),
  );
}

const all = [
  ...board.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ where: `panel ${title}`, expr }))),
  ...rules.map(({ alert, expr }) => ({ where: `alert ${alert}`, expr })),
];

it.each(all)('$where asks for metrics that there are', ({ expr }) => {
  const wanted = asked(expr);
  expect(wanted.length).toBeGreaterThan(0);
  for (const { name, matchers } of wanted.filter((one) => !ofPrometheus.includes(one.name))) {
    const known = series.filter((one) => one.name === name);
    expect(known, name).not.toEqual([]);
    for (const { label, pattern } of matchers.filter((one) => one.label !== 'job'))
      for (const value of pattern.split('|'))
        expect(known.map(({ labels }) => labels).join('\n'), `${name}{${label}}`).toContain(`${label}="${value}"`);
  }
});

it('each alert says what to do', () => {
  expect(rules.filter(({ annotations }) => !annotations.summary || !annotations.cure)).toEqual([]);
});

it('docs/monitoring.md lists each metric of the desk, and none that there is not', () => {
  const own = new Set(series.map(({ name }) => name).filter((name) => name.startsWith('postdesk_')));
  const listed = [...file('docs/monitoring.md').matchAll(/^\| `(postdesk_[a-z_]+)/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...own].sort());
});

it('each alert asks for numbers, also of a desk that could not read its inbox since its start', async () => {
  const inbox = new WatchedInbox(
    () => null,
    () => ({ kind: 'unreachable', reason: 'ECONNREFUSED' }),
  );
  const server = healthServer({ db: house.db, clock: house.clock, inboxes: [inbox] });
  house.clock.moveTo(house.clock.now() + 601_000);
  const values = [...(await (await server.request('/metrics')).text()).matchAll(/^([a-z_0-9]+)(?:\{.*\})? (\S+)$/gm)];
  const known = new Map(values.map(([, name = '', value = '']) => [name, value]));
  const names = rules.flatMap(({ expr }) => asked(expr)).map(({ name }) => name);
  for (const name of names.filter((one) => !ofPrometheus.includes(one)))
    expect(Number(known.get(name)), name).not.toBeNaN();
  const limit = Number(/> (\d+)/.exec(rules.find(({ alert }) => alert === 'PostdeskInboxNotRead')?.expr ?? '')?.[1]);
  expect(Number(known.get('postdesk_inbox_seconds_since_fetch'))).toBeGreaterThan(limit);
});
