/** Mails that could not be handled, or that wait for somebody's decision: look, put right, let in, set aside. */
import type { Context } from 'hono';
import { bufferOf } from '../content.js';
import { letIn, mend, type Outcome, putAside } from '../gateway/handling.js';
import { type LedgerRow, ledgerById, ledgerByIds, ledgerPage, openRaws } from '../record/ledger.js';
import { mailDoingsOf, mailsDone } from '../record/mail-doings.js';
import { keepNotice } from '../record/sessions.js';
import { mailKeepers } from '../workflow/mail-rights.js';
import { download } from './download.js';
import { type Html, html, numberIn, path, table } from './html.js';
import { missing, page } from './layout.js';
import { mendedIn, mendForm } from './mend-form.js';
import { sizeOf } from './names.js';
import { pager, shownOnPage, tabs } from './pager.js';
import { quarantineMail } from './quarantine-mail.js';
import type { ConsoleEnv, Section, Site } from './site.js';
import { glance, isWaiting, readWaiting } from './waiting-mail.js';
import { near } from './when.js';

const at = path('quarantine');
const gone = 'There is no such mail, or it is kept no longer.';

export const quarantine: Section = {
  nav: { href: at, label: 'Quarantine' },
  paths: ['quarantine'],
  roles: mailKeepers,
  mount(routes, site) {
    const { house } = site.gateway;
    const rowOf = (c: Context<ConsoleEnv>) => ledgerById(house.db, numberIn(c.req.param('id')) ?? 0);
    const said = async (c: Context<ConsoleEnv>, outcome: Outcome, to: string) => {
      const done = 'done' in outcome;
      const lines = [done ? outcome.done : outcome.refused];
      await keepNotice(house.db, c.get('visit').session.id, { kind: done ? 'done' : 'refused', lines });
      if (done) site.wake();
      return c.redirect(to, 303);
    };

    routes.get(at, async (c) => page(c, site, { title: 'Quarantine' }, await list(site, c.req.query())));

    routes.get(`${at}/:id`, async (c) => {
      const row = await rowOf(c);
      const mail = row && (await readWaiting(house, row));
      if (!row) return missing(c, site, gone);
      const doings = await mailDoingsOf(house.db, 'ledger', row.id);
      // What was handled and never waited is no matter of this page: it stands in its ticket.
      if (doings.length === 0 && !isWaiting(row))
        return missing(c, site, 'That mail does not wait; what came of it stands in its ticket.');
      const content = quarantineMail(site, c.get('visit'), { row, mail, doings });
      return page(c, site, { title: `Mail ${row.id}` }, content);
    });

    routes.get(`${at}/:id/files/:n`, async (c) => {
      const row = await rowOf(c);
      const mail = row && isWaiting(row) ? await readWaiting(house, row) : null;
      const file = mail?.attachments[(numberIn(c.req.param('n')) ?? 0) - 1];
      return file ? download(c, await bufferOf(file.content), file.filename) : missing(c, site, gone);
    });

    routes.get(`${at}/:id/mend`, async (c) => {
      const row = await rowOf(c);
      const mail = row && isWaiting(row) ? await readWaiting(house, row) : null;
      if (!row || !mail) return missing(c, site, gone);
      return page(c, site, { title: `Put mail ${row.id} right` }, mendForm(site, c.get('visit'), row, mail));
    });

    routes.post(`${at}/:id/mend`, async (c) => {
      const row = await rowOf(c);
      const mail = row && isWaiting(row) ? await readWaiting(house, row) : null;
      if (!row || !mail) return missing(c, site, gone);
      const visit = c.get('visit');
      const typed = await c.req.parseBody({ all: true });
      const mended = mendedIn(typed, mail, house.desk);
      const outcome = await mend(house, { id: row.id, by: visit.person, mended });
      if ('refused' in outcome) {
        const notice = { kind: 'refused' as const, lines: [outcome.refused] };
        return page(
          c,
          site,
          { title: `Put mail ${row.id} right`, status: 422, notice },
          mendForm(site, visit, row, mail, mended),
        );
      }
      return said(c, outcome, path('quarantine', row.id));
    });

    routes.post(`${at}/:id/retry`, async (c) => {
      const id = numberIn(c.req.param('id')) ?? 0;
      return said(c, await letIn(house, { id, by: c.get('visit').person }), path('quarantine', id));
    });

    routes.post(`${at}/:id/set-aside`, async (c) => {
      const id = numberIn(c.req.param('id')) ?? 0;
      const why = String((await c.req.parseBody()).why ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 300);
      const outcome = await putAside(house, { id, by: c.get('visit').person, why });
      return said(c, outcome, 'done' in outcome ? at : path('quarantine', id));
    });
  },
};

const kinds = ['waiting', 'quarantined', 'held', 'aside'] as const;
const labels = { waiting: 'All that wait', quarantined: 'Could not be handled', held: 'Held', aside: 'Set aside' };

async function list(site: Site, given: Record<string, string>): Promise<Html> {
  const { db, desk, clock } = site.gateway.house;
  const kind = kinds.find((one) => one === given.state) ?? 'waiting';
  const before = numberIn(given.before);
  const states = kind === 'quarantined' || kind === 'held' ? [kind] : (['quarantined', 'held'] as const);
  const rows =
    kind === 'aside'
      ? await ledgerByIds(db, await mailsDone(db, 'ledger', 'set-aside', shownOnPage))
      : await ledgerPage(db, [...states], { before, limit: shownOnPage + 1 });
  const shown = rows.slice(0, shownOnPage);
  const open = await openRaws(db, shown);
  const lines = await Promise.all(
    shown.map(async (row) => {
      const seen = await open(row).then(glance, () => ({ from: null, subject: '' }));
      return line(row, seen, desk.timezone, clock.now());
    }),
  );
  const links = kinds.map((one) => ({
    href: `${at}?state=${one}`,
    label: labels[one],
    current: one === kind,
  }));
  const mails =
    lines.length === 0
      ? html`<p class="muted">${kind === 'aside' ? 'Nothing was set aside.' : 'No mail waits here.'}</p>`
      : table('Mails', ['Mail', 'From', 'Why', 'Came'], lines);
  const more = { before, last: shown.at(-1)?.id ?? 0, more: rows.length > shownOnPage };
  return html`<h1>Quarantine</h1>${tabs('Which', links)}${mails}${pager(at, { state: kind }, more)}`;
}

function line(row: LedgerRow, seen: Awaited<ReturnType<typeof glance>>, zone: string, now: number): Html {
  const held = row.state === 'held';
  const mark = isWaiting(row)
    ? html`<span class="due ${held ? 'soon' : 'late'}"><span aria-hidden="true">${held ? '‖' : '▲'}</span> ${held ? 'held' : 'not handled'}</span> `
    : '';
  return html`<tr><td class="first"><a href="${path('quarantine', row.id)}">${seen.subject || row.subject || '(no subject)'}</a> <span class="small muted">mail ${row.id}, ${sizeOf(row.size)}</span></td>
<td data-label="From">${seen.from?.email ?? row.sender ?? 'nobody that can be read'}</td><td data-label="Why">${mark}${row.outcome}</td><td data-label="Came" class="nowrap">${near(row.receivedAt, zone, now)}</td></tr>`;
}
