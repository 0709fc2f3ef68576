/** Lines that the desk writes to staff and nobody else writes, made of its own sentences in every language. */
import { verbs } from '../domain/command.js';
import type { Desk } from '../domain/desk.js';
import { inWords, type Said, type SayingKey, sayings } from '../domain/said.js';
import { stages, statuses } from '../domain/ticket.js';

export type DeskOfLines = Pick<Desk, 'name' | 'prefix' | 'staff' | 'apps'>;

/** Sentences by which a text is known wherever their lines were broken. */
const anywhere: readonly SayingKey[] = [
  'moved',
  'stayed',
  'onHold',
  'goesOn',
  'watched',
  'unwatched',
  'noteKept',
  'stageLine',
  'requestLine',
  'eventLine',
];
/** Sentences so short that they must be a line to themselves. */
const alone: readonly SayingKey[] = ['ticketLine', 'taskLine', 'queueLine'];

/** Words that the transcript's template puts before a command. */
const outcomes = ['Done', 'Not done', 'Gedaan', 'Niet gedaan', 'Fait', 'Pas fait', 'Ausgeführt', 'Nicht ausgeführt'];

const verb = `(?:${verbs.join('|')})\\b`;
/** On one line. */
const some = '[^\\n]{1,200}?';

interface Signs {
  /** In a text without line ends. */
  flat: RegExp;
  /** In a text of lines. */
  lines: RegExp;
}

const known = new WeakMap<DeskOfLines, Signs>();

/** The first such line in a text; null where there is none. */
export function ownLineIn(text: string, desk: DeskOfLines): string | null {
  const { flat, lines } = signsOf(desk);
  const spaced = text.replace(/[^\S\n]+/g, ' ').replace(/^[ >*•-]+|[ *]+$/gm, '');
  return (flat.exec(text.replace(/[\s>*]+/g, ' ')) ?? lines.exec(spaced.replaceAll('**', '')))?.[0] ?? null;
}

function signsOf(desk: DeskOfLines): Signs {
  const signs = known.get(desk) ?? made(desk);
  known.set(desk, signs);
  return signs;
}

function made(desk: DeskOfLines): Signs {
  const people = anyOf([...desk.staff.map(({ name }) => name).filter(Boolean), desk.name]);
  const ticket = `\\b${literal(desk.prefix)}-\\d+\\b`;
  const stage = `(?:${stages.join('|')})\\b`;
  // No answer lists a ticket that is over, and people do: "HD-7 The export (done)".
  const open = stages.filter((one) => one !== 'done' && one !== 'closed');
  const values: Record<string, string> = {
    ticket,
    stage,
    from: stage,
    to: stage,
    status: anyOf(statuses),
    developer: people,
    by: people,
    request: '[^\\n,:]{1,40}',
    round: '\\d+',
    // What stands before it is telling enough.
    whom: '',
  };
  const own = [
    ...alone.flatMap((key) =>
      told(key, {
        ...values,
        ticket: `(?:${some}[.:] )?${ticket} ${some}`,
        stage: `(?:${open.join('|')})\\b[^()\\n]{0,80}`,
      }),
    ),
    `${people} ?: ${verb}.*`,
    `${anyOf(outcomes)} ?: ${verb}.*`,
  ];
  return {
    flat: new RegExp(anywhere.flatMap((key) => told(key, values)).join('|'), 'iu'),
    lines: new RegExp(`^(?:${own.join('|')})$`, 'mu'),
  };
}

/** A sentence in each language, as far as what it is known by. */
function told(key: SayingKey, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(sayings).map(([language, { [key]: sentence }]) =>
    sentence
      .split(/\{(\w+)\}/)
      .map((piece, at) => {
        // Spaces that do not break, as French has them before a colon, are spaces in what is looked at.
        if (at % 2 === 0) return literal(piece.replace(/\s+/g, ' '));
        return piece === 'moment' ? momentIn(language) : (values[piece] ?? some);
      })
      .join(''),
  );
}

/** Any moment, as a language writes them. */
function momentIn(language: string): string {
  const second: Said = { at: 86_400_000, zone: 'UTC' };
  const words = literal(inWords(second, language))
    .replace(/\p{L}+/gu, '\\p{L}+')
    .replace(/\d+/g, '\\d+(?:er)?');
  return `(?<!\\p{L})${words}`;
}

function anyOf(words: readonly string[]): string {
  return `(?:${words.map(literal).join('|')})`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
