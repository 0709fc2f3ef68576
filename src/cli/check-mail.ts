/** The mail servers as the desk will use them: tokens, logins, folders, IDLE. Handles no mail and sends none. */
import { systemClock } from '../clock.js';
import type { DeskFile, OAuth2Config } from '../config/types.js';
import { smtpCourier } from '../deliver/courier.js';
import { checkImap } from '../intake/check.js';
import { signInOf } from '../oauth2/kept.js';
import type { Tokens } from '../oauth2/source.js';
import { attempt, type Finding, note } from './findings.js';

export async function checkMail(file: DeskFile, tokens: Tokens): Promise<Finding[]> {
  return [...(await signIns(file, tokens)), ...(await inboxes(file, tokens)), ...(await outgoing(file, tokens))];
}

/** Told by themselves: a login that fails for want of a token says little. */
async function signIns({ mail }: DeskFile, tokens: Tokens): Promise<Finding[]> {
  const all = [...mail.in.map((inbox) => (inbox.kind === 'imap' ? inbox.oauth2 : null)), mail.out?.oauth2 ?? null];
  const asked = all.filter((one): one is OAuth2Config => one !== null && one.grant !== 'fixed');
  const each = [...new Map(asked.map((one) => [signInOf(one), one])).values()];
  const findings: Finding[] = [];
  for (const one of each) {
    const cure = 'correct oauth2 in mail.in.imap and mail.out.smtp';
    findings.push(
      await attempt(`oauth2 ${one.user}`, cure, async () => {
        await tokens.of(one)();
        return `${new URL(one.tokenUrl ?? '').host} gives tokens`;
      }),
    );
  }
  return findings;
}

async function inboxes({ mail }: DeskFile, tokens: Tokens): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const config of mail.in) {
    if (config.kind === 'imap') {
      const of = `imap ${config.user}@${config.host}`;
      findings.push(await attempt(of, 'see mail.in.imap', () => checkImap(config, tokens.of)));
    } else {
      const where = `${config.host}:${config.port}`;
      const cure = `have your mail server deliver there by ${config.kind.toUpperCase()}; nothing can be tried before it runs`;
      findings.push(note(config.kind, `listens on ${where} when it runs`, cure));
    }
  }
  return findings;
}

async function outgoing({ mail: { out } }: DeskFile, tokens: Tokens): Promise<Finding[]> {
  if (!out) return [];
  const finding = await attempt(`smtp ${out.host}`, 'see mail.out.smtp', async () => {
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
