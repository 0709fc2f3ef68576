import { inMemory } from '../../domain/content.js';
import type { Automatic, ParsedMail } from '../../domain/mail.js';
import { oneLine } from '../parse/clean.js';
import { isComplaint } from './complaint.js';
import { type HeaderSign, headerSigns, namesMailProgram, type Typed } from './headers.js';
import {
  isAnswer as isAnswerBySubject,
  soundsLikeNotice,
  subjectAlone,
  subjectOfAnswer,
  subjectOfDeclared,
  subjectOfGenerated,
} from './subject.js';

/** What the desk knows of its own mail, so that it is known again when it comes back. */
export interface OwnMail {
  /** The desk's own addresses, lower case. */
  addresses: readonly string[];
  isOwnMessageId(id: string): boolean;
}

/**
 * Whether a machine wrote a mail (RFC 3834 and what is met in the wild), and the sign that it rests on. Auto-replies and
 * out-of-office answers are recorded and answered by nobody; `bulk` (generated mail) and `list` may open a ticket. A
 * person's mail carries none of the signs, so that in doubt between two kinds of machine the more careful one is named.
 */
export function readAutomatic(mail: ParsedMail, own: OwnMail): Automatic {
  return (
    loop(mail, own) ??
    report(mail) ??
    byDaemon(mail) ??
    dmarcReport(mail) ??
    byHeaders(mail, own) ??
    byMachineName(mail) ??
    ofInvitation(mail) ??
    bySubject(mail, own) ??
    byOwnWords(mail, own) ?? { kind: 'none', why: '' }
  );
}

/** Our own mail come back: by its Message-ID, by its author, or by a loop header that names the desk. */
function loop(mail: ParsedMail, own: OwnMail): Automatic | null {
  if (mail.messageId !== null && own.isOwnMessageId(mail.messageId)) return { kind: 'loop', why: 'own Message-ID' };
  const isOwn = (address: string) => own.addresses.includes(withoutTag(address));
  if (mail.from !== null && isOwn(mail.from.email)) return { kind: 'loop', why: `From: ${mail.from.email}` };
  const mark = (mail.headers['x-loop'] ?? []).map((value) => value.trim().toLowerCase()).find(isOwn);
  return mark === undefined ? null : { kind: 'loop', why: `loop header: ${oneLine(mark, 80)}` };
}

/** `support+token@` is `support@`. */
function withoutTag(address: string): string {
  return address.replace(/^([^+@]+)\+[^@]*@/, '$1@');
}

/** Reports of mail systems (RFC 6522): on delivery, on display, on abuse, on encryption (RFC 8460 section 5.3). */
function report(mail: ParsedMail): Automatic | null {
  const type = mail.headers['content-type']?.[0]?.toLowerCase() ?? '';
  if (!type.startsWith('multipart/report')) return null;
  const has = (part: string) => mail.attachments.some((attachment) => attachment.type === part);
  if (isComplaint(mail)) return { kind: 'bulk', why: 'feedback report' };
  if (type.includes('disposition-notification') || has('message/disposition-notification')) {
    return { kind: 'auto-reply', why: 'read receipt' };
  }
  if (/report-type="?tlsrpt/.test(type)) return { kind: 'bulk', why: 'report on TLS' };
  return { kind: 'auto-reply', why: 'delivery status notification' };
}

/** The subject that aggregate reports have by RFC 7489 section 7.2.1.1. */
function dmarcReport({ subject }: ParsedMail): Automatic | null {
  const isReport = /^report domain: *\S+ +submitter: *\S+ +report-id: */i.test(subject.trim());
  return isReport ? { kind: 'bulk', why: 'DMARC report' } : null;
}

function byHeaders(mail: ParsedMail, own: OwnMail): Automatic | null {
  const sign = headerSigns(mail, typedBy(mail, own))[0];
  // Answers to the null path go nowhere (RFC 3834 section 3.3): who wrote it wants none.
  if (sign) return bySign(sign, mail, own);
  return mail.returnPath === '' ? bySign({ says: 'reply', why: 'null return path' }, mail, own) : null;
}

/**
 * What shows of a person in an answer to ours. Programs that answer by themselves name no mail program; where they keep the
 * subject, their answers come from nobody (RFC 3834 section 3.3).
 */
function typedBy(mail: ParsedMail, own: OwnMail): Typed {
  const answers = mail.returnPath !== '' && isAnswerBySubject(mail.subject) && answersOurs(mail, own);
  const isNamed = answers && namesMailProgram(mail);
  return { isNamed, isAny: isNamed || (answers && !soundsLikeNotice(mail.text)) };
}

function answersOurs(mail: ParsedMail, own: OwnMail): boolean {
  return [...mail.inReplyTo, ...mail.references].some((id) => own.isOwnMessageId(id));
}

function bySign({ says, why }: HeaderSign, mail: ParsedMail, own: OwnMail): Automatic {
  switch (says) {
    case 'reply':
      return { kind: subjectOfAnswer(mail.subject, mail.text)?.kind ?? 'auto-reply', why };
    case 'generated': {
      const subject = subjectOfGenerated(mail.subject, mail.text);
      if (subject) return { kind: subject.kind, why: `${why}, subject "${subject.by}"` };
      return { kind: isAnswer(mail, own) ? 'auto-reply' : 'bulk', why };
    }
    case 'list': {
      const subject = subjectAlone(mail.subject, mail.text);
      return subject ? { kind: subject.kind, why: `subject "${subject.by}"` } : { kind: 'list', why };
    }
  }
}

/** A generated mail that answers one of ours; one to the null path may name ours in a way that is not known here. */
function isAnswer(mail: ParsedMail, own: OwnMail): boolean {
  const answers = mail.inReplyTo.length + mail.references.length > 0;
  return answersOurs(mail, own) || (mail.returnPath === '' && answers);
}

/** Local parts that no person writes from. */
const machines = /^(?:no-?_?reply|do-?_?not-?_?reply|noreply[-_.+].*|nagios|icinga|zabbix|alertmanager|cron|www-data)$/;
const postmasters = /^(?:postmaster|microsoftexchange[0-9a-f]{20,}|mail-?delivery-?(?:sub)?system)$/;
const undelivered =
  /undeliver|deliver(?:y|ed)|returned mail|failure notice|non remis|unzustellbar|onbestelbaar|bounce/i;

function byDaemon(mail: ParsedMail): Automatic | null {
  const local = localPart(mail);
  const unreadable = mail.from === null && /mailer-daemon/i.test(mail.headers.from?.[0] ?? '');
  if (local === 'mailer-daemon' || unreadable) return { kind: 'auto-reply', why: 'From: mailer-daemon' };
  // An administrator may well write as postmaster.
  const reports = postmasters.test(local) && undelivered.test(mail.subject);
  return reports ? { kind: 'auto-reply', why: `From: ${oneLine(local, 80)}` } : null;
}

function byMachineName(mail: ParsedMail): Automatic | null {
  const local = localPart(mail);
  return machines.test(local) ? { kind: 'bulk', why: `From: ${oneLine(local, 80)}` } : null;
}

/** What a calendar says of an invitation (RFC 5546 section 3.2.3), where nobody wrote a word beside it. */
function ofInvitation(mail: ParsedMail): Automatic | null {
  const calendar = mail.attachments.find(({ type }) => type === 'text/calendar');
  const replies = /^METHOD:REPLY\s*$/im.test(inMemory(calendar?.content ?? Buffer.alloc(0))?.toString('latin1') ?? '');
  return replies && mail.text.trim() === '' ? { kind: 'auto-reply', why: 'answer to an invitation' } : null;
}

/** It says itself that nobody wrote it. Only as an answer to a mail of ours is it put aside; else it may open a ticket. */
function byOwnWords(mail: ParsedMail, own: OwnMail): Automatic | null {
  const sign = subjectOfDeclared(mail.subject, mail.text);
  if (!sign) return null;
  const tagged = mail.recipients.some(
    (address) => address.includes('+') && own.addresses.includes(withoutTag(address)),
  );
  const kind = tagged || answersOurs(mail, own) ? sign.kind : 'bulk';
  return { kind, why: `it says so itself, under the subject "${sign.by}"` };
}

function localPart(mail: ParsedMail): string {
  return mail.from?.email.split('@')[0] ?? '';
}

function bySubject(mail: ParsedMail, own: OwnMail): Automatic | null {
  // "Re: AUTO: Jane is out of the office", from her own mail program: she answers what it sent in her name.
  if (typedBy(mail, own).isNamed) return null;
  const saysNo = (mail.headers['auto-submitted'] ?? []).some((value) => /^no\b/i.test(value.trim()));
  const sign = saysNo ? null : subjectAlone(mail.subject, mail.text);
  return sign ? { kind: sign.kind, why: `subject "${sign.by}"` } : null;
}
