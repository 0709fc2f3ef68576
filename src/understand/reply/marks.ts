/** A line below which all is quoted, as some clients write it themselves. */
export const quoteMark = '----- quoted -----';
/** A line between which and `quoteEndMark` all is quoted, as the client's markup shows. */
export const heldQuoteMark = '----- quoted to its end -----';
export const quoteEndMark = '----- end of quoted -----';
/** The usual signature delimiter. */
export const signatureMark = '-- ';
/** Before words that were struck out, as Markdown has it. */
export const struckMark = '~~';
/** Behind words that lead to a mail with a subject of its own, as the two answers of a request do; its token is left out. */
export const linkMark = '<mailto:?subject=>';
