import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { isGone, ownName } from '../../src/processes/identity.js';

it('a process has a name of its own, and another each time it is asked', () => {
  const name = ownName('desk-a');
  expect(name).toMatch(new RegExp(`^desk-a:${process.pid}:`));
  expect(ownName('desk-a')).not.toBe(name);
});

it('a name fits into the database, whatever the machine is called', () => {
  const long = `${'a'.repeat(60)}.example`;
  expect(ownName(long).length).toBeLessThanOrEqual(64);
  expect(isGone(ownName(`${'a'.repeat(60)}.other`).replace(`:${process.pid}:`, ':999999999:'), long)).toBe(false);
});

it('a process that runs is not gone, nor is one of another machine', () => {
  const name = ownName('desk-a');
  expect(isGone(name, 'desk-a')).toBe(false);
  expect(isGone(name.replace(`:${process.pid}:`, ':999999999:'), 'desk-b')).toBe(false);
  expect(isGone('not a name of ours', 'not a name of ours')).toBe(false);
});

it('a process of this machine that was killed is gone, and so is one whose number another has by now', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const name = ownName('desk-a').replace(`:${process.pid}:`, `:${child.pid}:`);
  // Its number is right, its beginning is ours.
  expect(isGone(name, 'desk-a')).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isGone(`desk-a:${child.pid}:0:0`, 'desk-a')).toBe(true);
});
