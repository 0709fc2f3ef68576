/** Roles that nobody has: their part falls to somebody who may not know of it. */
import type { App, Desk, Role } from '../domain/desk.js';
import { holders } from '../domain/people.js';
import { type Finding, note } from './findings.js';

interface Part {
  role: Role;
  does: string;
  /** Whether an app names its own people for it. */
  isNamed(app: App): boolean;
}

const parts: Part[] = [
  { role: 'monitor', does: 'gets all new tickets', isNamed: () => false },
  { role: 'pm', does: 'manages what is assigned to nobody else', isNamed: () => false },
  {
    role: 'lead',
    does: 'estimates, verifies and releases for apps without a lead',
    isNamed: ({ lead }) => lead !== null,
  },
  {
    role: 'developer',
    does: 'develops for apps without developers',
    isNamed: ({ developers }) => developers.length > 0,
  },
];

export function checkStaff(desk: Desk): Finding[] {
  return parts.flatMap(({ role, does, isNamed }) => {
    if (desk.staff.some(({ roles }) => roles.includes(role))) return [];
    if (desk.apps.length > 0 && desk.apps.every(isNamed)) return [];
    return holders(desk, role).map(({ name, email }) =>
      note(
        'staff',
        `nobody has the role ${role}, so ${name} (${email}) ${does}`,
        `give the role ${role} in staff to whoever is to do it`,
      ),
    );
  });
}
