/**
 * An answer as a desk reads it that has the mail which is answered and the writer's first mail. Both are made of the answer itself: its quote
 * is the one, and what its writer has below it stood below the other. So only plain answers can be judged, for a second thought would stand there, too.
 */

import { belowAnswered } from '../../dist/src/understand/reply/answered.js';
import { withoutHabits } from '../../dist/src/understand/reply/habitual.js';
import { rolesOf } from '../../dist/src/understand/reply/quotes.js';
import { newText } from '../../dist/src/understand/reply/reply.js';

export function readWithRecord({ mail, said }) {
  const answered = said.unended
    ? belowAnswered(
        said,
        said.unended.map(({ text }) => text),
      )
    : said;
  return withoutHabits(answered, [{ said: firstMail(mail, said), isFirst: true }]);
}

function firstMail({ text, headers }, said) {
  const lines = text.split('\n');
  const roles = rolesOf(lines);
  const typed = new Set(said.text.split('\n').map((line) => line.trim()));
  const below = lines.filter((line, at) => roles[at] === 'new' && (line.trim() === '' || !typed.has(line.trim())));
  return newText({ text: `Hello,\n\nthe totals are not right.\n\n${below.join('\n')}`, html: null, headers });
}
