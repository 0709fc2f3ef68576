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
}
