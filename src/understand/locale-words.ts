import type { VerdictWords } from '../domain/desk.js';

/**
 * The words that verdicts are read by, of one locale. An entry is a phrase; `(a|b|)` stands for one of the alternatives,
 * `#` for a number, and a word that begins with `=` is matched with its accents ("=testé" is not "je teste").
 */
export interface LocaleWords extends VerdictWords {
  /** Courtesies at the end of a mail. */
  closings: string[];
  /** What thanks go on with before they name what for: "for the". */
  thanksFor: string[];
  /** What a colleague's name may follow: "tested by". */
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
  /** What has nothing to do with the matter: "sorry for the late answer, I was on leave". */
  asides: string[];
  /** What approves if the writer's own name follows, and else tells of somebody's approval: "approved by". */
  approvedBy: string[];
  /** That a question is answered, which approves an answer and nothing else. */
  answered: string[];
  /** What may begin a sentence before an approval, and would be a condition behind it: "after testing". */
  openings: string[];
  /** What an enumeration goes on with behind a comma: "the". */
  articles: string[];
  /** Single words that no slot takes, because a second statement or a reservation would begin with them. */
  loud: string[];
}

/** What a locale says with slots in it, and the words that these do not take. */
export type Frames = Pick<
  LocaleWords,
  'others' | 'asides' | 'approvedBy' | 'answered' | 'openings' | 'articles' | 'loud'
> &
  Partial<PlainWords>;

/** The words of a locale without its frames. */
export type PlainWords = Omit<
  LocaleWords,
  'others' | 'asides' | 'approvedBy' | 'answered' | 'openings' | 'articles' | 'loud'
>;
