/** When a connection to a mail server may go on without TLS, and when its certificate counts. */

interface Endpoint {
  host: string;
  secure: boolean;
  insecure: boolean;
}

export interface TlsRules {
  /** TLS from the first byte. */
  implicit: boolean;
  /** STARTTLS or nothing: the server's word that it has none is not believed, since anybody on the way may have said it. */
  required: boolean;
  /** Where the clear would do as well, a certificate that nobody vouches for is still better than none. */
  rejectUnauthorized: boolean;
}

export function tlsRules({ host, secure, insecure }: Endpoint): TlsRules {
  const clearWillDo = !secure && (insecure || isLoopback(host));
  return { implicit: secure, required: !secure && !clearWillDo, rejectUnauthorized: !clearWillDo };
}

export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}
