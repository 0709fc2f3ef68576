import { describe, expect, it } from 'vitest';
import { isLoopback, tlsRules } from '../../src/tls.js';

describe('a connection to a mail server', () => {
  it.each([
    ['imap.acme.example', true, false, { implicit: true, required: false, rejectUnauthorized: true }],
    ['imap.acme.example', true, true, { implicit: true, required: false, rejectUnauthorized: true }],
    ['imap.acme.example', false, false, { implicit: false, required: true, rejectUnauthorized: true }],
    ['imap.acme.example', false, true, { implicit: false, required: false, rejectUnauthorized: false }],
    ['localhost', true, false, { implicit: true, required: false, rejectUnauthorized: true }],
    ['localhost', false, false, { implicit: false, required: false, rejectUnauthorized: false }],
  ])('to %s with secure %s and insecure %s', (host, secure, insecure, rules) => {
    expect(tlsRules({ host, secure, insecure })).toEqual(rules);
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['LOCALHOST', true],
  ['::1', true],
  ['[::1]', true],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
  ['0.0.0.0', false],
  ['10.0.0.1', false],
  ['', false],
])('%s is loopback: %s', (host, is) => {
  expect(isLoopback(host)).toBe(is);
});
