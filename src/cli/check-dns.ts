/** What DNS says of the desk's domain: where its mail goes, and whether others believe mail that comes from it. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import type { DeskFile } from '../config/types.js';
import { type Finding, fault, fine, note } from './findings.js';

/** Part of node:dns, so that a test can stand in for the world. */
export type Dns = Pick<Resolver, 'resolveMx' | 'resolveTxt'>;

/** @param server another server than the machine's own, `127.0.0.1:5353` */
export function dnsOf(server: string | undefined): Dns {
  const resolver = new Resolver({ timeout: 3_000, tries: 1 });
  if (server) resolver.setServers([server]);
  return resolver;
}

/** That a record is not there; anything else says that DNS could not be asked. */
const absent = ['ENODATA', 'ENOTFOUND'];

export async function checkDns({ desk, mail }: DeskFile, dns: Dns): Promise<Finding[]> {
  const domain = desk.address.slice(desk.address.lastIndexOf('@') + 1);
  try {
    const findings = [await mx(domain, desk.address, dns), await spf(domain, dns), await dmarc(domain, dns)];
    const { dkim } = mail.out ?? {};
    if (dkim) findings.push(await key(dkim.keySelector, dkim.domainName, dkim.privateKey, dns));
    return findings;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return [
      note(
        'dns',
        `cannot be asked here (${code})`,
        `see to it that mail to ${desk.address} arrives, and run check where DNS works`,
      ),
    ];
  }
}

async function mx(domain: string, address: string, dns: Dns): Promise<Finding> {
  const hosts = await there(dns.resolveMx(domain));
  // RFC 7505: a lone "." says that the domain takes no mail.
  if (hosts?.every(({ exchange }) => exchange === '' || exchange === '.'))
    return fault(
      'dns MX',
      `${domain} says that it takes no mail`,
      `publish the MX records of your mail server for ${domain}`,
    );
  if (hosts === null)
    return note('dns MX', `none for ${domain}`, `publish one, or make sure otherwise that mail to ${address} arrives`);
  return fine('dns MX', `${domain} takes mail at ${hosts.map(({ exchange }) => exchange).join(', ')}`);
}

/** RFC 7208. */
async function spf(domain: string, dns: Dns): Promise<Finding> {
  const records = (await texts(domain, dns)).filter((text) => /^v=spf1( |$)/i.test(text));
  const [record] = records;
  if (record === undefined)
    return note(
      'dns SPF',
      `none for ${domain}: mail of the desk may be taken for spam`,
      `publish a TXT record at ${domain}: "v=spf1 include:YOUR-PROVIDER -all"`,
    );
  // Section 4.5: receivers then count none of them.
  if (records.length > 1)
    return note(
      'dns SPF',
      `${records.length} records for ${domain}, so that none counts`,
      'leave one and put all senders into it',
    );
  if (/(^|\s)\+?all$/i.test(record))
    return note('dns SPF', `${domain} lets everybody send in its name`, 'end the record with -all or ~all');
  return fine('dns SPF', record);
}

/** RFC 7489 section 6.6.3: at the domain, else at the one that it belongs to. */
async function dmarc(domain: string, dns: Dns): Promise<Finding> {
  const above = domain.split('.').slice(-2).join('.');
  for (const name of new Set([domain, above])) {
    const record = (await texts(`_dmarc.${name}`, dns)).find((text) => /^v=DMARC1\s*(;|$)/i.test(text));
    if (record !== undefined) return fine('dns DMARC', record);
  }
  return note(
    'dns DMARC',
    `none for ${domain}: big providers may refuse its mail, and anybody can write in its name`,
    `publish a TXT record at _dmarc.${domain}: "v=DMARC1; p=none; rua=mailto:postmaster@${domain}"; later p=quarantine`,
  );
}

/** RFC 6376 section 3.6.2. */
async function key(selector: string, domain: string, privateKey: string, dns: Dns): Promise<Finding> {
  const name = `${selector}._domainkey.${domain}`;
  const ours = createPublicKey(createPrivateKey(privateKey)).export({ type: 'spki', format: 'der' }).toString('base64');
  const published = (await texts(name, dns)).map((text) => /(?:^|;)\s*p=([^;]*)/i.exec(text)?.[1]?.replace(/\s+/g, ''));
  if (published.includes(ours)) return fine('dns DKIM', `${name} has the key that signs`);
  const found = published.length === 0 ? 'no key' : 'another key';
  return fault(
    'dns DKIM',
    `${found} at ${name}: what the desk signs is taken for forged`,
    `publish a TXT record at ${name}: "v=DKIM1; k=rsa; p=${ours}"`,
  );
}

async function texts(name: string, dns: Dns): Promise<string[]> {
  return ((await there(dns.resolveTxt(name))) ?? []).map((parts) => parts.join(''));
}

async function there<T>(asked: Promise<T[]>): Promise<T[] | null> {
  const found = await asked.catch((error: NodeJS.ErrnoException) => {
    if (absent.includes(error.code ?? '')) return [];
    throw error;
  });
  return found.length === 0 ? null : found;
}
