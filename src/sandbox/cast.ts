import type { Desk, Role } from '../domain/desk.js';
import { organisationOfAddress } from '../domain/people.js';

export interface Player {
  name: string;
  email: string;
  roles: Role[];
  organisation: string | null;
  approver: boolean;
}

/** Customers of the example desk, and somebody whom nobody knows. */
const customers = [
  { name: 'Nora Dekker', email: 'nora@contoso.example' },
  { name: 'Carl Fox', email: 'cfo@contoso.example' },
  { name: 'Fred Arnold', email: 'fred@fabrikam.example' },
  { name: 'Sam Stranger', email: 'sam@elsewhere.example' },
];

/** Everybody whom one can play: the staff, and customers of each organisation. */
export function castOf(desk: Desk): Player[] {
  const staff = desk.staff.map(({ name, email, roles }) => ({
    name,
    email,
    roles,
    organisation: null,
    approver: false,
  }));
  const known = customers.filter(
    ({ email }) => organisationOfAddress(desk, email) || email.endsWith('@elsewhere.example'),
  );
  const approvers = desk.organisations.flatMap((one) =>
    one.approvers.map((email) => ({ name: email.split('@')[0] ?? '', email })),
  );
  const someone = desk.organisations.flatMap(({ domains }) => {
    const domain = domains[0];
    return domain && !known.some((one) => one.email.endsWith(`@${domain}`))
      ? [{ name: 'Chris Customer', email: `chris@${domain}` }]
      : [];
  });
  const outside = [...someone, ...known, ...approvers].filter(
    (person, at, all) => all.findIndex((other) => other.email === person.email) === at,
  );
  return [
    ...outside.map(({ name, email }): Player => {
      const organisation = organisationOfAddress(desk, email);
      return {
        name,
        email,
        roles: [],
        organisation: organisation?.name ?? null,
        approver: organisation?.approvers.includes(email) ?? false,
      };
    }),
    ...staff,
  ];
}
