/**
 * Lines of the desk's own mails to staff. Text that holds one was copied from inside and must not leave; the
 * templates of every locale keep them (test/compose/marks.test.ts).
 */
export const staffMarks: readonly string[] = [
  'An answer to this mail goes to the customer',
  'A command in the subject of an answer is done at once',
];
