import type { VerdictWords } from '../../domain/desk.js';

/**
 * The words that verdicts are read by, of one locale. An entry is a phrase; `(a|b|)` stands for one of the alternatives,
 * `#` for a number, and a word that begins with `=` is matched with its accents ("=testé" is not "je teste").
 */
export interface LocaleWords extends VerdictWords, RemarkWords, AsideWords, AccountWords, PeopleWords {
  /** Verbs that are the whole order to release where they are a clause of their own, and else name one: "release". */
  commands: string[];
  /** That the matter is settled, which approves with thanks or a leave to close behind it: "sorted". */
  settled: string[];
  /** A leave to close the ticket, or what may be a question whether it can go live, which approve behind praise alone. */
  closes: string[];
  /** That the writer is not done, waits for something, or speaks of what nobody asked to release: "I am still testing", "my phone". */
  pending: string[];
  /** Courtesies at the end of a mail. */
  closings: string[];
  /** What thanks go on with before they name what for: "for the". */
  thanksFor: string[];
  /** What a colleague's name or that of a place may follow: "tested by", "here in". */
  byWhom: string[];
  /** A bare yes, which approves unless it may be the answer to whether something was tested. */
  yes: string[];
  /** That it was tested, which approves nothing by itself. */
  tested: string[];
  /** Where, when and with whom it was tested; of anything else they would be a condition: "release it this afternoon". */
  circumstances: string[];
  /** Praise that approves nothing by itself: "great". */
  praise: string[];
  /** What may stand beside an approval without taking anything from it. */
  neutral: string[];
  /** What may stand before a refusal: "unfortunately, the total is". */
  leadIns: string[];
  /** Bare negatives, which refuse only with a pause after them: "No." but not "No remarks". */
  weakNo: string[];
  /** What must stand in the rest of a sentence that began with a bare negative. */
  problems: string[];
  /** What after a refusal leaves in doubt whether it still stands. */
  takesBack: string[];
  /** Words that, directly after a refusal, make it conditional, past or a quotation. */
  qualifiers: string[];
  /** Words that turn around what follows: "not approved" takes no refusal back. */
  negations: string[];
  /** Words that are no names although they stand alone with a capital: "Monday". */
  notNames: string[];
  /** Who is greeted without a name: "team". */
  addressees: string[];
  /** That somebody else tested it or is content, which is no approval of the writer's: "Tom checked it too". */
  others: string[];
  /** That work is begun with, which approves a proposal and nothing that is done: "start with the changes". */
  work: string[];
  /** What the writer's own company may follow: "OK for". */
  onBehalf: string[];
  /** What approves if the writer's own name follows, and else tells of somebody's approval: "approved by". */
  approvedBy: string[];
  /** That a question is answered, which approves an answer and nothing else. */
  answered: string[];
  /** That an answer was understood, and what it brought, which says something of an answer alone: "got it", "the cookies did it". */
  understood: string[];
  /** What refuses a proposal and nothing else: "we leave it as it is". */
  declines: string[];
  /** What may stand beside the approval of a proposal and of nothing else: "thanks for the explanation", "the PO follows". */
  besideProposal: string[];
  /** That work may begin or will be done, which approves a proposal; of a release it may promise a test: "doen we". */
  undertakings: string[];
  /** What an enumeration goes on with behind a comma: "the". */
  articles: string[];
  /** Single words that no slot and no remark takes, because they may be a reservation, a fault or something to come. */
  loud: string[];
  /** Single words that no slot takes because a second statement begins with them: pronouns and auxiliaries. */
  joints: string[];
}

/** Who approved or tested beside the writer. */
export interface PeopleWords {
  /** What somebody is, in brackets behind the name: "finance director". */
  roles: string[];
  /** What makes the approval of somebody else the writer's, too, behind the name: "and by me". */
  withMe: string[];
  /** By whom something was approved who decides in the writer's house and is not the writer: "by the board". */
  byDeciders: string[];
}

/** What tells a remark in a writer's own words from what may be more (`verdict/remark.ts`). */
export interface RemarkWords {
  /** What turns a whole sentence, wherever it stands in it, though its words are quiet: "nice try", "good thing that I tested". */
  turning: string[];
  /** What something is said to be that is well: "straight", "as expected". It praises where a clause ends behind it or a link follows. */
  content: string[];
  /** What tells, behind an approval, that a fault is over: "the right", "finally", "no longer". A clause does not begin with it. */
  relief: string[];
  /** What may follow such a word in the same clause: "now", "on". */
  links: string[];
  /** What a clause begins with that demands, limits or asks: "make", "with", "what", "thanks in advance". */
  demands: string[];
  /** That something was tried, in whatever clause: "had a look". */
  tries: string[];
  /** What goes on with a remark behind a comma: "including". */
  besides: string[];
  /** Thanks and wishes beyond the known ones, by a word in them: "compliments". */
  wishes: string[];
  /** What no remark of this kind holds beyond the loud words: what people do next, what is old, some and for the moment, "you". */
  doubts: string[];
  /** Single words that tell what something does or how often, and so may tell of a fault, but not where the clause says that it is well. */
  mild: string[];
}

/** What people tell beside an answer that has nothing to do with it (`verdict/aside.ts`). No entry has a slot. */
export interface AsideWords {
  /** Where the writer is or will be, why an answer came late, what somebody waited for: "on leave from Monday", "we had stocktaking". */
  whereabouts: string[];
  /** What such a clause is filled up with: who, when, "so a quick reply". */
  around: string[];
  /** What an invoice is booked by: "PO number". A number must stand in the clause. */
  orders: string[];
  /** What such a clause is filled up with: "for your invoice". */
  aroundOrders: string[];
  /** What rounds off a sentence as good, so that what was told before it in quiet words is a detail of it: "all fine", "so this comes in handy". */
  rounding: string[];
}

/** How an account of what was tested and found is told, and concluded (`verdict/conclusion.ts`). */
export interface AccountWords {
  /** What tells that an approval concludes what was told before it: "so", "therefore". */
  concluding: string[];
  /** Single words that approve and name the act or the whole, unlike "ok": "approved". */
  explicit: string[];
  /** Words that tell of something that the writer did, and so may stand beside how many: "entered", "we". */
  deeds: string[];
  /** What is loud elsewhere and tells nothing but what was done or came of it in an account: "gets", "after". */
  told: string[];
  /** What an account does not hold beyond the loud words: what others say, what was said before, who is to decide. */
  reserving: string[];
}

/** The words of a list that is written with blanks between them. */
export function listed(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** What a locale says in set words with an approval and around it. */
type FormulaClass = 'understood' | 'undertakings';

export type Formulas = Pick<LocaleWords, FormulaClass> & Partial<PlainWords>;

type FrameClass = 'others' | 'approvedBy' | 'onBehalf' | 'work' | 'answered' | 'articles' | 'loud' | 'joints';

/** What a locale says with slots in it, and the words that these do not take. */
export type Frames = Pick<LocaleWords, FrameClass> & Partial<PlainWords>;

/** How people of a locale approve and refuse in words of their own, put together of parts, and what they tell beside it. */
export type Answers = Partial<LocaleWords>;

/** The words of a locale without its frames and those of remarks. */
type SettledClass = 'commands' | 'settled' | 'closes' | 'pending';

export type PlainWords = Omit<
  LocaleWords,
  | FrameClass
  | FormulaClass
  | SettledClass
  | 'besideProposal'
  | 'declines'
  | keyof RemarkWords
  | keyof AsideWords
  | keyof AccountWords
  | keyof PeopleWords
>;
