/** Encrypts what must not be read in a database or its backup: AES-256-GCM (NIST SP 800-38D). */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Advice } from '../errors.js';

const version = 'v1';

export class Vault {
  private readonly key: Buffer;

  /** @param secret 32 bytes in base64 or hex, or any text of 32 characters and more */
  constructor(secret: string) {
    if (secret.length < 32)
      throw new Advice('the key of the desk is too short: 32 random bytes in base64 are right', 2);
    this.key = createHash('sha256').update('postdesk vault ').update(secret).digest();
  }

  /** @param place where it will stand: nobody can put it elsewhere unnoticed */
  lock(text: string, place: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${version}.${sealed.toString('base64url')}`;
  }

  /** @throws Advice where it was locked with another key, or for another place, or was changed */
  open(locked: string, place: string): string {
    const sealed = Buffer.from(locked.slice(version.length + 1), 'base64url');
    try {
      if (!locked.startsWith(`${version}.`)) throw new RangeError(locked.slice(0, 3));
      const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, 12))
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(-16));
      return decipher.update(sealed.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new Advice(
        'a kept sign-in cannot be decrypted: bring back POSTDESK_KEY or postdesk.key, or: postdesk connect',
      );
    }
  }
}
