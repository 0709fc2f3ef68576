/** The part of mailauth that is used here; the package brings no types. */
declare module 'mailauth/lib/dkim/verify.js' {
  export type Resolver = (name: string, type: string) => Promise<string[][]>;

  export function dkimVerify(
    input: import('node:stream').Readable,
    options: { resolver?: Resolver; curTime?: Date },
  ): Promise<{
    headerFrom: string[];
    results: { status: { result: string; aligned?: string | false } }[];
  }>;
}

declare module 'mailauth/lib/tools.js' {
  /** The entry of the list that has the same organisational domain (RFC 7489 section 3.2), by the public suffix list. */
  export function getAlignment(domain: string, list: string[]): { domain: string } | false;
}
