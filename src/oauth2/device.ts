/** A person signs in on another device, with a code that this one shows (RFC 8628). */
import type { Clock } from '../clock.js';
import type { OAuth2Config } from '../config/types.js';
import { Advice } from '../errors.js';
import { clientOf } from './grant.js';
import { type Granted, postForm, Refused, refusal, requestToken } from './request.js';

export interface DeviceSignIn {
  clock: Clock;
  show(code: { where: string; code: string; minutes: number }): void;
  /** Waits, in milliseconds. */
  pause(ms: number): Promise<void>;
  ask?: typeof fetch;
}

/** RFC 8628 section 3.5: what the interval grows by when the endpoint says so, or does not answer. */
const slower = 5;
const usualInterval = 5;

/** @throws Advice where the person says no or comes too late */
export async function signInByDevice(config: OAuth2Config, sign: DeviceSignIn): Promise<Granted> {
  const { deviceUrl, tokenUrl, scope } = config;
  if (deviceUrl === null || tokenUrl === null)
    throw new Advice('oauth2: this provider has no sign-in by code; leave out --device', 2);
  const ask = sign.ask ?? fetch;
  const reply = await postForm(deviceUrl, { ...clientOf(config), client_secret: null, scope }, ask);
  const { answer, status } = reply;
  const { device_code: device, user_code: code, verification_uri: where } = answer;
  if (status !== 200 || typeof device !== 'string' || typeof code !== 'string' || typeof where !== 'string')
    throw refusal(deviceUrl, reply);
  const expiresIn = Number(answer.expires_in) || 900;
  const until = sign.clock.now() + expiresIn * 1000;
  sign.show({ where, code, minutes: Math.floor(expiresIn / 60) });
  let interval = Number(answer.interval) || usualInterval;
  while (sign.clock.now() < until) {
    await sign.pause(interval * 1000);
    try {
      const grant = 'urn:ietf:params:oauth:grant-type:device_code';
      return await requestToken(tokenUrl, { grant_type: grant, device_code: device, ...clientOf(config) }, ask);
    } catch (error) {
      if (error instanceof Refused && error.error === 'authorization_pending') continue;
      const away = error instanceof Advice && error.exitCode === 3;
      if (!away && !(error instanceof Refused && error.error === 'slow_down')) throw worded(error);
      interval += slower;
    }
  }
  throw new Advice('nobody signed in before the code expired; nothing is kept');
}

function worded(error: unknown): unknown {
  if (!(error instanceof Refused)) return error;
  if (error.error === 'expired_token') return new Advice('nobody signed in before the code expired; nothing is kept');
  // Microsoft says authorization_declined.
  const declined = ['access_denied', 'authorization_declined'].includes(error.error);
  return declined ? new Advice('the sign-in was declined; nothing is kept') : error;
}
