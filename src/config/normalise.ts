import { dirname, isAbsolute, join } from 'node:path';
import type { App, Category, EscalationStep, Organisation } from '../domain/desk.js';
import { oauth2Of } from './oauth2.js';
import type { Entry } from './reading.js';
import type { AppPart, CategoryPart, EscalationPart, InboxPart, MailPart, OrganisationPart } from './schema/index.js';
import type { DeskFile, InboxConfig, SmtpConfig } from './types.js';

/*
 * From what an admin may leave out to what the program relies on: no optional keys, null for what is not there.
 */

const ESCALATIONS_AT_MOST = 3;

/** @param calendars Their names; the first rules categories that name none, or (the shipped ones) one that is gone. */
export function categoriesOf(entries: Entry<CategoryPart>[], calendars: readonly string[]): Category[] {
  const fallback = entries.some(({ value }) => value.default) ? null : entries.at(-1);
  return entries.map((entry) => {
    const { key, value } = entry;
    const named = value.calendar !== undefined && calendars.includes(value.calendar) ? value.calendar : null;
    return {
      ...value,
      key,
      label: value.label ?? key.charAt(0).toUpperCase() + key.slice(1),
      tags: value.tags ?? [key],
      calendar: named ?? calendars[0] ?? '',
      default: value.default || entry === fallback,
    };
  });
}

export function appOf({ key, value }: Entry<AppPart>): App {
  return {
    key,
    name: value.name ?? key,
    lead: value.lead ?? null,
    developers: unique(value.developers),
    staging: value.staging ?? null,
    workflows: value.workflows ?? null,
  };
}

export function organisationOf({ value }: Entry<OrganisationPart>): Organisation {
  return {
    name: value.name,
    domains: unique(value.domains),
    pm: value.pm ?? null,
    app: value.app ?? null,
    approvers: unique(value.approvers),
    locale: value.locale ?? null,
  };
}

export function escalationsOf(entries: Entry<EscalationPart>[]): EscalationStep[] {
  return entries.flatMap(({ value: { at, every, to, atMost } }): EscalationStep[] => {
    if (at !== undefined) return [{ percent: at, to: unique(to) }];
    return every === undefined ? [] : [{ every, atMost: atMost ?? ESCALATIONS_AT_MOST, to: unique(to) }];
  });
}

export function mailOf(part: MailPart, deskAddress: string): DeskFile['mail'] {
  return {
    in: part.in.flatMap(inboxOf),
    out: part.out === undefined ? null : smtpOf(part.out.smtp, deskAddress),
    perMinute: part.out?.perMinute ?? 60,
    maxSize: part.maxSize,
  };
}

function inboxOf({ imap, lmtp, smtp }: InboxPart): InboxConfig[] {
  if (lmtp !== undefined) return [{ kind: 'lmtp', ...lmtp.listen }];
  if (smtp !== undefined) return [{ kind: 'smtp', ...smtp.listen }];
  if (imap === undefined) return [];
  return [
    {
      ...imap,
      kind: 'imap',
      port: imap.port ?? (imap.secure ? 993 : 143),
      password: imap.password ?? null,
      oauth2: oauth2Of(imap.oauth2, imap.user),
    },
  ];
}

function smtpOf(smtp: NonNullable<MailPart['out']>['smtp'], deskAddress: string): SmtpConfig {
  const { dkim } = smtp;
  const domain = deskAddress.slice(deskAddress.lastIndexOf('@') + 1);
  return {
    ...smtp,
    port: smtp.port ?? (smtp.secure ? 465 : 587),
    user: smtp.user ?? null,
    password: smtp.password ?? null,
    oauth2: oauth2Of(smtp.oauth2, smtp.user ?? ''),
    dkim: dkim === undefined ? null : { ...dkim, domainName: dkim.domainName ?? domain },
  };
}

/** Relative to the desk file's own folder, so that it matters not from where the desk is started. */
export function beside(deskFile: string | null, path: string): string {
  return deskFile === null || isAbsolute(path) ? path : join(dirname(deskFile), path);
}

export function databaseOf(text: string, deskFile: string | null): string {
  const file = text.startsWith('sqlite:') ? text.slice('sqlite:'.length) : null;
  return file === null || file.startsWith(':') ? text : `sqlite:${beside(deskFile, file)}`;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
