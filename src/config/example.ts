/** The desk of the sandbox, and what `postdesk init` starts from: one of everything, with the reasons beside it. */
export const exampleDesk = `# The desk file of Postdesk. All keys: docs/desk-file.md. After a change: postdesk check, then postdesk reload.

desk:
  name: Acme Support
  address: support@acme.example   # the one address that customers write to
  prefix: HD                      # tickets are HD-1, HD-2, ...
  locale: en
  timezone: Europe/Brussels       # all hours below are meant here

# Where mail comes from and goes to. The sandbox does without.
# mail:
#   in:
#     - imap: { host: imap.acme.example, user: support, password: "\${IMAP_PASSWORD}" }
#   out:
#     smtp: { host: smtp.acme.example, user: support, password: "\${SMTP_PASSWORD}" }

# Where all is kept, where staff open the console, and a folder for texts of your own. The first two are the defaults.
# database: sqlite:./data/postdesk.sqlite
# http: { listen: "127.0.0.1:8025" }   # and url: "https://desk.acme.example" where a proxy passes it on
# templates: ./templates

# When we are there. The first calendar is the desk's own: customers are waited for by it.
calendars:
  office:
    hours: { mon-fri: "09:00-12:30, 13:00-17:30" }
    holidays: { country: BE }
  extended:                       # for urgent issues somebody also looks at weekends
    extends: office
    hours: { sat-sun: "10:00-16:00" }

# What tickets are about, and how soon each must have its project manager.
# A customer chooses with [URGENT] in the subject, or by writing to support+urgent@acme.example.
categories:
  question:
    label: Question
    tags: [question, vraag]
    assignWithin: 3 business days
    discussFirst: true            # talk it over before anybody starts
  urgent:
    label: Urgent Issue
    tags: [urgent, top prio]
    assignWithin: 1 business hour
    topPriority: true             # starts at once, ahead of every queue
    calendar: extended
  server:
    label: Server Issue
    tags: [server]
    assignWithin: 4 business hours
  error:
    label: Issue, With Error
    tags: [error, with error]
    assignWithin: 1 business day
  issue:
    label: Issue, No Error
    tags: [issue, no error]
    assignWithin: 2 business days
    default: true                 # what a mail without a tag is

# Who works here. Roles: monitor, pm, lead, developer, admin; a person may have several.
staff:
  - { name: Mona Maes, email: mona@acme.example, roles: [monitor] }
  - { name: Anna Peeters, email: anna@acme.example, roles: [pm] }
  - { name: Paul Jansen, email: paul@acme.example, roles: [pm] }
  - { name: Lena Vos, email: lena@acme.example, roles: [lead] }
  - { name: Dave Smith, email: dave@acme.example, roles: [developer] }
  - { name: Dora Klein, email: dora@acme.example, roles: [developer] }
  - { name: Adam Bakker, email: adam@acme.example, roles: [admin] }

# What customers have tickets on. Each app has one staging slot; its first developer takes what names nobody.
apps:
  erp:
    name: Contoso ERP
    lead: lena@acme.example
    developers: [dave@acme.example, dora@acme.example]
    staging: https://staging.contoso.example
    workflows: https://docs.acme.example/contoso/workflows
  shop:
    name: Fabrikam Shop
    lead: lena@acme.example
    developers: [dora@acme.example]
    staging: https://staging.fabrikam.example
    workflows: https://docs.acme.example/fabrikam/workflows

# Whom we work for. Approvers may answer OK or NOT OK beside whoever asked.
organisations:
  - name: Contoso
    domains: [contoso.example]
    pm: anna@acme.example
    app: erp
    approvers: [cfo@contoso.example]
  - name: Fabrikam
    domains: [fabrikam.example]
    pm: paul@acme.example
    app: shop

flow:
  feedbackWithin: 3 business days # silence on a delivered solution closes the ticket
  remindAfter: [1 business day, 2 business days]
  reopenWithin: 14 days

# Mails about deadlines that staff must meet.
escalations:
  - { at: 80%, to: owner }
  - { at: 100%, to: [monitor, lead] }
  - { every: 4 business hours, to: admin, atMost: 3 }
`;
