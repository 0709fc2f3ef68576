/** Who may do what with mails themselves: send again, stop, let in, put right, set aside. Whoever looks after the desk's mail. */
import type { Desk, Person, Role } from '../domain/desk.js';
import { plays } from '../domain/people.js';

export const mailKeepers: readonly Role[] = ['monitor', 'lead', 'admin'];

export function keepsMails(desk: Desk, person: Person): boolean {
  return mailKeepers.some((role) => plays(desk, person, role));
}
