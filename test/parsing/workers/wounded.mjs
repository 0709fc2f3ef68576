/** Stands for the parser: does to itself what the mail says. */
const wounds = {
  spin: () => {
    while (true);
  },
  backtrack: () => /^(a+)+$/.test(`${'a'.repeat(60)}b`),
  hoard: () => {
    for (const all = []; ; ) all.push({ more: all.length });
  },
  // One allocation that is too large at once: in a thread this would end the whole process.
  grow: () => {
    for (const all = new Map(); ; ) all.set(all.size, null);
  },
  leave: () => process.exit(0),
  throwLater: () =>
    setTimeout(() => {
      throw new Error('nobody waits for me');
    }),
};
let leftBehind = false;

process.on('message', ({ raw }) => {
  const said = raw.toString().trim();
  if (leftBehind) process.exit(7);
  leftBehind = said === 'leave a trap';
  const wound = wounds[said];
  if (wound) wound();
  else
    process.send({ kind: 'read', read: { mail: { subject: said, headers: {}, process: process.pid }, bounce: null } });
});
process.on('uncaughtException', (error) => {
  process.send({ kind: 'broken', message: error.message }, () => process.exit(1));
});
process.send({ kind: 'ready' });
