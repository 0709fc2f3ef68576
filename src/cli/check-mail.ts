/** The mail servers as the desk will use them: tokens, logins, folders, IDLE. Handles no mail and sends none. */
import { systemClock } from '../clock.js';
import type { DeskFile, OAuth2Config } from '../config/types.js';
import { smtpCourier } from '../deliver/courier.js';
import { checkImap } from '../intake/check.js';
import { signInOf } from '../oauth2/kept.js';
import type { Tokens } from '../oauth2/source.js';
import { attempt, type Finding, note } from './findings.js';

/** Tries a login; not where it is known to have no token, which says little and was told by itself. */
type Login = (of: string, oauth2: OAuth2Config | null, cure: string, work: () => Promise<string>) => Promise<Finding>;

/** @param isNew no mail ever came to this desk */
export async function checkMail(file: DeskFile, tokens: Tokens, isNew: boolean): Promise<Finding[]> {
  const signedIn = await signIns(file, tokens);
  const login: Login = async (of, oauth2, cure, work) => {
    const refused = oauth2 && signedIn.get(signInOf(oauth2))?.result === 'fault';
    return refused
      ? note(of, 'not tried: there is no token to log in with', `see oauth2 ${oauth2.user}`)
      : attempt(of, cure, work);
  };
  const ways = [...(await inboxes(file, tokens, isNew, login)), ...(await outgoing(file, tokens, login))];
  return [...signedIn.values(), ...ways];
}

/** Each sign-in once, by its name. */
async function signIns({ mail }: DeskFile, tokens: Tokens): Promise<Map<string, Finding>> {
  const all = [...mail.in.map((inbox) => (inbox.kind === 'imap' ? inbox.oauth2 : null)), mail.out?.oauth2 ?? null];
  const asked = all.filter((one): one is OAuth2Config => one !== null && one.grant !== 'fixed');
  const findings = new Map<string, Finding>();
  for (const [name, one] of new Map(asked.map((each) => [signInOf(each), each]))) {
    const cure = 'correct oauth2 in mail.in.imap and mail.out.smtp';
    findings.set(
      name,
      await attempt(`oauth2 ${one.user}`, cure, async () => {
        await tokens.of(one)();
        return `${new URL(one.tokenUrl ?? '').host} gives tokens`;
      }),
    );
  }
  return findings;
}

async function inboxes({ mail }: DeskFile, tokens: Tokens, isNew: boolean, login: Login): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const config of mail.in) {
    if (config.kind === 'imap') {
      const of = `imap ${config.user}@${config.host}`;
      let standing = 0;
      const finding = await login(of, config.oauth2, 'see mail.in.imap', async () => {
        const { detail, mails } = await checkImap(config, tokens.of);
        standing = mails;
        return detail;
      });
      findings.push(finding);
      if (isNew && config.from === 'all' && standing > 0)
        findings.push(note(of, becomeTickets(config.folder), leaveAlone));
    } else {
      const where = `${config.host}:${config.port}`;
      const cure = `have your mail server deliver there by ${config.kind.toUpperCase()}; nothing can be tried before it runs`;
      findings.push(note(config.kind, `listens on ${where} when it runs`, cure));
    }
  }
  return findings;
}

/** What surprises who names a mailbox that was in use before. */
const leaveAlone =
  'let them, or say from: now in mail.in.imap: then they are left alone for good, and only what comes later is read';

function becomeTickets(folder: string): string {
  return `what stands in ${folder} becomes tickets at the first start, and those who wrote it are answered`;
}

async function outgoing({ mail: { out } }: DeskFile, tokens: Tokens, login: Login): Promise<Finding[]> {
  if (!out) return [];
  const finding = await login(`smtp ${out.host}`, out.oauth2, 'see mail.out.smtp', async () => {
    const courier = smtpCourier(out, systemClock, tokens.of);
    try {
      await courier.verify();
    } finally {
      courier.close();
    }
    return `takes our mail${out.dkim ? ', signed by DKIM' : ''}`;
  });
  return [finding];
}
