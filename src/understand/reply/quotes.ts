import { heldQuoteMark, quoteEndMark } from './marks.js';

/** The Bat! puts the initials of who is quoted before its mark: "AS> Dear Tom". */
const quoted = /^[ \t]{0,4}(?:(?!N?OK)\p{Lu}{1,3})?>/u;
const separator =
  /^[\s>*]*(?:[-_=\u2010-\u2015] ?){4,40}\s*\p{L}[\p{L}\p{M} '’.-]{3,60}?\s*(?:[-_=\u2010-\u2015] ?){4,40}[\s*]*$/u;
/** Samsung has separator and head in one line: "-------- Original message --------From: Acme <support@acme.example> Date: ...". */
const separatorAndHead =
  /^[\s*]{0,4}-{4,12}\s?\p{L}[\p{L} '’]{3,40}\s?-{4,12}\s?(?:from|van|de|von|da|från|fra)\s?:\s.{0,200}@.{0,200}\d/iu;
const rule = /^\s*_{10,}\s*$/;
/** What a mailing list adds under a rule: Mailman, Google Groups. */
const listFooter =
  /mailing list|mailinglist|mailingliste|liste de diffusion|you received this message because you are subscribed|to unsubscribe|unsubscribe from/iu;
const begun =
  /^\s*(?:previous messages?|conversation history|eerdere berichten|vorige berichten|messages? précédents?|frühere nachrichten|vorherige nachrichten|begin forwarded message|begin doorgestuurd bericht|début du message (?:réexpédié|transféré)|anfang der weitergeleiteten (?:nachricht|e-mail))\s*:\s*$/iu;
const barSeparator =
  /^[\s*]*-{1,12}\s?(?:original message|oorspronkelijk bericht|message d['’]origine|ursprüngliche nachricht|forwarded message|doorgestuurd bericht|message transféré|weitergeleitete nachricht)\s?-{0,12}[\s*]*$/iu;

const senderLabel =
  /^[\s*]{0,10}(?:from|van|de|von|da|från|fra|od|afzender|expéditeur|absender)\s?\*?\s?:\*?(?:\s|$)/iu;
const otherLabel =
  /^[\s*]{0,10}(?:sent|date|to|cc|subject|reply-to|verzonden|verstuurd|datum|aan|onderwerp|beantwoorden|envoyé|envoyé le|à|objet|cc|copie|copie à|répondre à|gesendet|an|kopie|kopie an|betreff|antwort an|gesendet am|skickat|till|ämne|sendt|til|emne|enviado|para|asunto|inviato|a|oggetto)\s?\*?\s?:\*?(?:\s|$)/iu;

const verb =
  /\b(?:wrote|writes|schreef|geschreven|schrieb|geschrieben|skrev|escribió|scritto|escreveu|pisze|kirjoitti|quoting|citeren|zitat von)\b|écrit/iu;
const opening = /^[\s*]*(?:on|op|le|am|il|el|em|den|dia|em|w dniu)\s/iu;
const time = /\b\d{1,2}\s?[:.h]\s?\d{2}\b/iu;
const date =
  /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}\.?\s?\p{L}{3,10}\.?,?\s?\d{2,4}\b|\b\p{L}{3,10}\.?\s\d{1,2},?\s\d{4}\b/iu;
const address = /[^\s<>@]{1,64}@[^\s<>@]{1,255}/u;
/** GroupWise: ">>> Acme Support <support@acme.example> 23.11.2026 11:52 >>>" over text without marks. */
const groupwiseHeader =
  /^\s{0,4}>>>\s?\S.{0,200}\b(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:.]\d{2})\b.{0,40}>>>\s*$/u;
const notesHeader = /^.{1,80}-{2,3}\s?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.{0,40}-{3}/u;
const subjectLabel =
  /^[\s*]{0,4}(?:subject|onderwerp|objet|betreff|asunto|oggetto|assunto|ämne|emne|temat|aihe)\s?\*?\s?:/iu;
/** The OK and NOT OK of a request, where a client quotes it without marks. */
const bothKeywords = /^[\s*[|✔✓✅☑]*ok[\s*\]|✘✗❌✖]+(?:not|niet|nicht|pas) ?ok[\s*\]|]*$/iu;
const deskLink =
  /^[\s*[✔✓✅☑✘✗❌✖•-]*(?:(?:not|niet|nicht|pas|non)[ -])?ok(?:[\s*:\]]*[<([]?|[\s*:,;.–-][^<>]{0,80}[<([\s])\s?mailto:[^\s>]{1,300}subject=/iu;
/** A link that its client broke off the words that lead to it. */
const brokenLink = /^\s*[<([]?\s?mailto:[^\s>]{1,300}subject=/iu;

/** `unended`: quoted without `>` and without an end that could be seen, so that below it may stand words of the writer. */
export type Role = 'new' | 'quote' | 'unended';

/** For each line whether it is the writer's own or quoted. */
export function rolesOf(lines: readonly string[]): Role[] {
  const roles: Role[] = lines.map((line) =>
    quoted.test(line) || deskLink.test(line.slice(0, 1000)) || line === quoteEndMark ? 'quote' : 'new',
  );
  for (let at = 0; at < lines.length; at++) {
    if (roles[at] !== 'new' && !groupwiseHeader.test(lines[at]!.slice(0, 400))) continue;
    const head = headAt(lines, roles, at);
    if (head === null) continue;
    for (let i = head.from; i < head.end; i++) roles[i] = 'quote';
    const next = nextSaid(lines, head.end);
    if (next < lines.length && !quoted.test(lines[next]!)) {
      if (!head.certain) {
        for (let i = head.from; i < head.end; i++) roles[i] = 'new';
        continue;
      }
      const markedEnd = lines.indexOf(quoteEndMark, head.end);
      // An element that holds the head and nothing else holds no quote: that stands below it.
      const end = markedEnd <= next ? -1 : markedEnd;
      const isHeld = end >= 0 && lines[head.from] === heldQuoteMark;
      roles.fill(isHeld ? 'quote' : 'unended', head.end, end < 0 ? lines.length : end);
      if (end < 0) return roles;
      at = end;
      continue;
    }
    at = head.end - 1;
  }
  return roles;
}

/** Yahoo's app has the first words that it quotes in the line of its attribution: "... wrote:   Dear Greg,". */
const attributionAndText =
  /^(\s{0,6}(?:on|op|le|am)\s.{5,200}\d.{0,200}(?:wrote|schreef|écrit|schrieb)(?:\s.{2,120}@[^\s>]{3,80}>)?\s?:)\s{2,}(\S.*)$/iu;

/** The lines with each attribution in one of its own. */
export function withAttributions(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, attribution, text] = attributionAndText.exec(line.slice(0, 1000)) ?? [];
    return attribution !== undefined && text !== undefined && isAttribution(attribution.trim(), true)
      ? [attribution, `${text}${line.slice(1000)}`]
      : [line];
  });
}

/**
 * The lines with the usual mark before those that a bar marks as quoted, as Zimbra has it where it is told so: from a mail's header
 * behind bars on. A table that somebody typed has none.
 */
export function withUsualMarks(lines: string[]): string[] {
  const bare = lines.map((line) => line.replace(/^\| ?/u, ''));
  const from = lines.findIndex((line, at) => line.startsWith('|') && headerBlockEnd(bare, at) !== null);
  return from < 0 ? lines : lines.map((line, at) => (at >= from && line.startsWith('|') ? `> ${bare[at]}` : line));
}

/** Whether a line bears the mark of a quote. */
export function isMarked(line: string): boolean {
  return quoted.test(line);
}

/** Whether a quoted line is an OK or NOT OK of a request, or both. */
export function isDeskLink(line: string): boolean {
  return deskLink.test(line.slice(0, 1000)) || bothKeywords.test(line.slice(0, 200));
}

/** The lines with each link behind the words that lead to it. */
export function withLinks(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((whole, line) => {
    const last = whole.at(-1);
    if (last !== undefined && last.trim() !== '' && brokenLink.test(line.slice(0, 1000)))
      whole[whole.length - 1] = `${last} ${line}`;
    else whole.push(line);
    return whole;
  }, []);
}

/** Where in quoted lines the innermost mail begins: below the last of their heads. */
export function innermostFrom(lines: readonly string[]): number {
  const roles: Role[] = lines.map(() => 'new');
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(lines, roles, at);
    if (head === null) continue;
    from = head.end;
    at = head.end - 1;
  }
  return from;
}

/** What stands over a quote: lines `from` to before `end`; only if `certain` is it one over text without `>`, too. */
interface Head {
  from: number;
  end: number;
  certain: boolean;
}

function headAt(lines: readonly string[], roles: readonly Role[], at: number): Head | null {
  const line = lines[at]!.slice(0, 1000);
  if (line.trim() === '') return null;
  if (groupwiseHeader.test(line) || separatorAndHead.test(line)) return { from: at, end: at + 1, certain: true };
  if (separator.test(line) || barSeparator.test(line) || begun.test(line) || passedOn.test(line)) {
    const next = nextSaid(lines, at + 1);
    return {
      from: at,
      end:
        headerBlockEnd(lines, next) ?? bareHeaderEnd(lines, next) ?? attributionFrom(lines, roles, next)?.end ?? at + 1,
      certain: true,
    };
  }
  if (isDashedAttribution(line))
    return { from: at, end: headerBlockEnd(lines, nextSaid(lines, at + 1)) ?? at + 1, certain: true };
  if (rule.test(line) && listFooter.test(lines[nextSaid(lines, at + 1)]?.slice(0, 400) ?? '')) {
    return { from: at, end: lines.length, certain: true };
  }
  if (datedHead.test(line)) return { from: at, end: at + 1, certain: true };
  if (rule.test(line) || notesHeader.test(line)) {
    const next = nextSaid(lines, at + 1);
    const end = headerBlockEnd(lines, next) ?? senderAndDateEnd(lines, next);
    if (end !== null) return { from: at, end, certain: true };
  }
  const end = headerBlockEnd(lines, at);
  return end === null ? attributionEndingAt(lines, roles, at) : { from: at, end, certain: true };
}

/** Lines of a header block at most; long lists of recipients are one line or a few. */
const longestBlock = 20;

const mostBare = 6;

/** T-Online has subject and date above the sender. */
const mostAbove = 3;

/**
 * "From: … Sent: … To: … Subject: …", the sender first as Outlook has it or behind others as web.de has it; null if none
 * begins there.
 */
function headerBlockEnd(lines: readonly string[], at: number): number | null {
  let from = at;
  while (from < at + mostAbove && isLabel(otherLabel, lines[from]) && !isLabel(senderLabel, lines[from])) from++;
  if (!isLabel(senderLabel, lines[from])) return null;
  let last = from;
  let labels = from - at;
  // "From: 18:00, to: 20:00" heads no mail.
  let heads =
    address.test(lines[from]!.slice(0, 400)) || lines.slice(at, from).some((line) => isLabel(subjectLabel, line));
  for (let i = from + 1; i < Math.min(lines.length, last + 5, from + longestBlock); i++) {
    if (!isLabel(otherLabel, lines[i])) continue;
    labels++;
    heads ||= isLabel(subjectLabel, lines[i]);
    last = i;
  }
  return labels >= 2 && heads ? last + 1 : null;
}

/** TOPdesk: "26-11-2026 10:14 Acme Support <support@acme.example>:" */
const datedHead =
  /^[\s*]{0,4}\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? (?:om |um |à |at )?\d{1,2}[:.]\d{2}.{0,12} .{2,80}<[^\s<>@]{1,64}@[^\s<>]{1,200}>\s?:\s*$/iu;

/** SAP: the sender with address, and below it nothing but when. */
function senderAndDateEnd(lines: readonly string[], at: number): number | null {
  const when = lines[at + 1]?.slice(0, 80) ?? '';
  const isHead = isLabel(senderLabel, lines[at]) && address.test(lines[at]!.slice(0, 400));
  return isHead && date.test(when) && time.test(when) && /^[\s*]*\p{N}/u.test(when) ? at + 2 : null;
}

const bareSender = /^[\s*]{0,4}(?:from|van|de|von)\s+\S.{0,200}@/iu;
const bareLabel =
  /^[\s*]{0,4}(?:to|date|sent|subject|cc|aan|datum|verzonden|onderwerp|à|envoyé|objet|an|gesendet|betreff)\s+\S/iu;

/** eM Client's header, below its separator, has no colons: "From "Acme" <support@acme.example>". */
function bareHeaderEnd(lines: readonly string[], at: number): number | null {
  if (!isLabel(bareSender, lines[at])) return null;
  let end = at + 1;
  while (end < at + mostBare && isLabel(bareLabel, lines[end])) end++;
  return end >= at + 3 ? end : null;
}

const passedOn =
  /^[\s*]{0,4}-{3,}\s?(?:(?:message from|message de|nachricht von|bericht van) .{2,100}@.{2,100}|(?:doorgestuurd|doorgezonden|forwarded|weitergeleitet|transmis|transféré|réexpédié) (?:door|by|von|par) .{2,100})-{3,}\s*$/iu;

/** "---- On Tue, 10 Nov 2026 ... wrote ---" of Zoho, "-----"Acme" <support@acme.example> schreef: -----" of iNotes. */
function isDashedAttribution(line: string): boolean {
  const [, text = ''] = /^[\s*>]{0,4}-{2,8}\s?([^-\s].{5,300}?)\s?-{2,8}[\s*]*$/u.exec(line) ?? [];
  return text !== '' && isAttribution(text, opening.test(text) && /\d/.test(text));
}

function isLabel(label: RegExp, line: string | undefined): boolean {
  return label.test(line?.slice(0, 200) ?? '');
}

/** An attribution that begins at that line and ends within the three after it. */
function attributionFrom(lines: readonly string[], roles: readonly Role[], at: number): Head | null {
  for (let end = at; end < Math.min(at + 4, lines.length); end++) {
    const head = attributionEndingAt(lines, roles, end);
    if (head) return head;
  }
  return null;
}

/**
 * "On Friday … wrote:", maybe broken over up to four lines. It takes in as few lines above its end as make it one, so that it never
 * swallows what the writer said before it.
 */
function attributionEndingAt(lines: readonly string[], roles: readonly Role[], at: number): Head | null {
  if (!/[:：]\*?$/u.test(lines[at]!.trim().slice(-400))) return null;
  const overQuote = quoted.test(lines[nextSaid(lines, at + 1)] ?? '');
  let whole: Head | null = null;
  let text = '';
  for (let from = at; from >= Math.max(0, at - 3) && roles[from] === 'new' && lines[from]!.trim() !== ''; from--) {
    const line = lines[from]!.trim().slice(0, 400);
    text = `${line} ${text}`;
    const opens = opening.test(line) && /\d/.test(line);
    if (isAttribution(text, opens)) whole ??= { from, end: at + 1, certain: true };
    else if (overQuote && isLikeAttribution(text, opens)) whole ??= { from, end: at + 1, certain: false };
    // The line that opens it is part of it, though the lines below would do without.
    if (whole && opens) return { ...whole, from };
  }
  return whole;
}

/** Sure enough to stand over a quote without marks. */
function isAttribution(text: string, opens: boolean): boolean {
  const timed = time.test(text);
  const addressed = address.test(text);
  const begins = opens || (addressed && !text.startsWith('<'));
  return verb.test(text) && begins && (timed || addressed);
}

/** Enough over lines with `>`, in any language. */
function isLikeAttribution(text: string, opens: boolean): boolean {
  const dated = time.test(text) || date.test(text);
  const addressed = address.test(text);
  return (dated || addressed) && (verb.test(text) || (dated && addressed) || opens);
}

function nextSaid(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.trim() === '') at++;
  return at;
}
