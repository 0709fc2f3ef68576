/** A line below which all is quoted, as some clients write it themselves. */
export const quoteMark = '----- quoted -----';
/** The usual signature delimiter. */
export const signatureMark = '-- ';
/** Before words that were struck out, as Markdown has it. */
export const struckMark = '~~';
