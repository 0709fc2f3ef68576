import { foldTag } from '../domain/fold.js';
import type { Path } from './problems.js';
import type { Entry, Reading } from './reading.js';
import type {
  AppPart,
  CategoryPart,
  MailPart,
  OrganisationPart,
  PersonPart,
  WebhookPart,
  WordsPart,
} from './schema/index.js';
import { isSharedByMany, isWithin } from './shared-domains.js';

/*
 * What no entry can know by itself: names that must exist elsewhere in the file, and things that may be there once.
 * What exists is taken from the file as written, so that a mistake in one entry makes no second one elsewhere.
 */

/** Remembers where a thing stood first and refuses the second. */
class Once {
  private readonly first = new Map<string, Path>();

  constructor(
    private readonly reading: Reading,
    private readonly what: string,
  ) {}

  take(identity: string, path: Path): void {
    const before = this.first.get(identity);
    if (before === undefined) {
      this.first.set(identity, path);
    } else {
      const line = this.reading.source.lineOf(before);
      this.reading.refuse(path, this.reading.source.shown(path), `${this.what} (line ${line} has it)`);
    }
  }
}

export function checkStaff(reading: Reading, staff: Entry<PersonPart>[], deskAddress: string | undefined): void {
  const raw = reading.raw('staff');
  if (Array.isArray(raw) && raw.length === 0) reading.refuse(['staff'], 'an empty list', 'at least one person');
  const once = new Once(reading, 'an address that nobody else has');
  for (const { path, value } of staff) {
    once.take(value.email, [...path, 'email']);
    if (value.email === deskAddress) {
      reading.refuse(
        [...path, 'email'],
        'the address of the desk',
        'the person’s own: mail from the desk’s is dropped',
      );
    }
  }
}

/** Addresses of staff as written; null where there is no list to compare with. */
function staffAddresses(reading: Reading): string[] | null {
  const raw = reading.raw('staff');
  if (!Array.isArray(raw)) return null;
  return raw.flatMap((person: unknown) => {
    const email = typeof person === 'object' && person !== null && 'email' in person ? person.email : null;
    return typeof email === 'string' ? [email.trim().toLowerCase()] : [];
  });
}

export function checkApps(reading: Reading, apps: Entry<AppPart>[]): void {
  const staff = staffAddresses(reading);
  if (staff === null) return;
  for (const { path, value } of apps) {
    checkPerson(reading, staff, [...path, 'lead'], value.lead);
    value.developers.forEach((email, index) => {
      checkPerson(reading, staff, [...path, 'developers', index], email);
    });
  }
}

function checkPerson(reading: Reading, staff: readonly string[], path: Path, email: string | undefined): void {
  if (email !== undefined && !staff.includes(email)) reading.refuseName(path, 'person in staff', email, staff);
}

export function checkOrganisations(
  reading: Reading,
  organisations: Entry<OrganisationPart>[],
  deskAddress: string | undefined,
): void {
  const staff = staffAddresses(reading);
  const apps = reading.names('apps') ?? [];
  const names = new Once(reading, 'a name that no other organisation has');
  const domains = new Once(reading, 'a domain that stands nowhere else');
  for (const { path, value } of organisations) {
    names.take(foldTag(value.name), [...path, 'name']);
    value.domains.forEach((domain, index) => {
      domains.take(domain, [...path, 'domains', index]);
      checkOwnDomain(reading, [...path, 'domains', index], domain, deskAddress);
    });
    value.approvers.forEach((email, index) => {
      const place = [...path, 'approvers', index];
      if (email === deskAddress)
        reading.refuse(place, 'the address of the desk', 'somebody of the customer: mail from the desk’s is dropped');
    });
    if (staff !== null) checkPerson(reading, staff, [...path, 'pm'], value.pm);
    if (value.app !== undefined && !apps.includes(value.app)) {
      reading.refuseName([...path, 'app'], 'app', value.app, apps);
    }
  }
}

/** Everybody at an organisation's domain is taken for that customer, and may write on its tickets. */
function checkOwnDomain(reading: Reading, path: Path, domain: string, deskAddress: string | undefined): void {
  const found = reading.source.shown(path);
  const deskDomain = deskAddress?.slice(deskAddress.lastIndexOf('@') + 1);
  if (deskDomain !== undefined && isWithin(deskDomain, domain)) {
    const expected =
      'one that the desk itself is not at: all who have an address there would be taken for this customer';
    reading.refuse(path, found, expected);
  } else if (isSharedByMany(domain)) {
    const expected =
      'a domain of this organisation alone: anybody at that mail provider would be taken for this customer; name its people one by one under approvers';
    reading.refuse(path, found, expected);
  }
}

/** @param calendars All calendars of the file; the shipped categories fit any. */
export function checkCategories(
  reading: Reading,
  categories: Entry<CategoryPart>[],
  calendars: readonly string[],
): void {
  const names = reading.names('categories');
  if (names === null) return;
  if (names.length === 0) reading.refuse(['categories'], 'no category', 'at least one');
  checkTags(reading, categories);
  const defaults = new Once(reading, 'it at one category only');
  const labels = new Once(reading, 'a label that no other category has');
  for (const { key, path, value } of categories) {
    labels.take(foldTag(value.label ?? key), [...path, 'label']);
    if (value.default) defaults.take('default', [...path, 'default']);
    if (value.calendar !== undefined && !calendars.includes(value.calendar)) {
      reading.refuseName([...path, 'calendar'], 'calendar', value.calendar, calendars);
    }
  }
}

/** Within one category the same tag in two spellings does no harm. */
function checkTags(reading: Reading, categories: Entry<CategoryPart>[]): void {
  const owners = new Map<string, string>();
  for (const { key, path, value } of categories) {
    (value.tags ?? [key]).forEach((tag, index) => {
      const folded = foldTag(tag);
      const place = [...path, 'tags', index];
      const owner = owners.get(folded) ?? key;
      const shown = reading.source.shown(place);
      if (folded === '') {
        reading.refuse(place, shown, 'a tag with letters or digits');
      } else if (owner !== key) {
        reading.refuse(
          place,
          shown,
          `a tag that category ${owner} does not have (case, spaces, hyphens and accents aside)`,
        );
      } else {
        owners.set(folded, key);
      }
    });
  }
}

/** A word that approves in one language and refuses in another could release what nobody approved. */
export function checkWords(reading: Reading, words: Entry<WordsPart>[]): void {
  const locales = new Once(reading, 'each locale once');
  const approvals = new Set(words.flatMap(({ value }) => value.ok.map(foldTag)));
  for (const { key, path, value } of words) {
    locales.take(key, path);
    value.notOk.forEach((word, index) => {
      if (approvals.has(foldTag(word))) {
        const place = [...path, 'notOk', index];
        reading.refuse(place, reading.source.shown(place), 'a word that is in no list of ok');
      }
    });
  }
}

export function checkInboxes(reading: Reading, mail: MailPart | undefined): void {
  const once = new Once(reading, 'each inbox once');
  mail?.in.forEach(({ imap, lmtp, smtp }, index) => {
    const path = ['mail', 'in', index];
    const pushed = lmtp ?? smtp;
    if (imap !== undefined) once.take(`imap ${imap.host} ${imap.user} ${imap.folder}`, path);
    if (pushed !== undefined) once.take(`listen ${pushed.listen.host} ${pushed.listen.port}`, path);
  });
}

/** A receiver is known by its URL: two secrets for one would leave open which of them signs. */
export function checkWebhooks(reading: Reading, webhooks: Entry<WebhookPart>[]): void {
  const once = new Once(reading, 'each URL once');
  for (const { path, value } of webhooks) once.take(value.url, [...path, 'url']);
}
