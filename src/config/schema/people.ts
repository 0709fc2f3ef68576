import { roles } from '../../domain/desk.js';
import { choice, domain, email, key, line, listOf, locale, mapOf, webAddress } from './fields.js';

export const person = mapOf({
  name: line.describe('Name, as others read it; commands may use the first name.'),
  email: email.describe('Address that they write from: who they are to the desk.'),
  roles: listOf(choice(roles), 'a list of roles')
    .refine((given) => given.length > 0, { error: 'at least one role' })
    .describe('One or several of `monitor`, `pm`, `lead`, `developer`, `admin`.'),
});

export const app = mapOf({
  name: line.optional().describe('Name that people read. Default: the key.'),
  lead: email.optional().describe('Support lead developer: estimates, verifies, releases.'),
  developers: listOf(email, 'a list of addresses')
    .prefault([])
    .describe('Developers specialised in it; the first takes what names nobody.'),
  staging: webAddress.optional().describe('Where customers test a solution.'),
  workflows: webAddress.optional().describe('Where the workflows stand that the lead runs before a delivery.'),
});

export const organisation = mapOf({
  name: line.describe('Name of the customer company.'),
  domains: listOf(domain, 'a list of domains')
    .prefault([])
    .describe(
      'Mail domains of its people. Never one that others share, such as a mail provider’s or that of the desk: such are refused.',
    ),
  pm: email.optional().describe('Dedicated project manager, whom ASSIGN without a name takes.'),
  app: key.optional().describe('App that its tickets are about unless a PM says otherwise.'),
  approvers: listOf(email, 'a list of addresses')
    .prefault([])
    .describe('Get every request beside the requester, and may answer it.'),
  locale: locale.optional().describe('Language of mails to its people. Default: the desk’s.'),
});
