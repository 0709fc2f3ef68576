/**
 * npm run fuzz -- [COUNT] [SEED] [FIRST]: reads so many mutated mails (20000), made from that seed (1), beginning with
 * that number of the run (0). Prints what failed, what hung, the slowest, and how much memory it took; exits 1 where
 * anything but Unreadable was thrown. Each failed or hanging mail is written to the folder that FUZZ_OUT names.
 *
 * The mails are read in a thread, so that one that never ends is found, counted and passed over.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

const hangs = 30_000;
const here = fileURLToPath(import.meta.url);

async function load() {
  // Node 20 runs no TypeScript; vitest's own bundler does.
  return (await runnerImport(join(here, '..', 'fuzz.ts'), { configFile: false, logLevel: 'error' })).module;
}

if (isMainThread) await supervise();
else await readMails(workerData);

async function readMails({ seed, first, count, position }) {
  const { corpus, mailOf, readAll } = await load();
  const seeds = corpus();
  const at = new Int32Array(position);
  parentPort.postMessage('ready');
  for (let index = first; index < first + count; index++) {
    Atomics.store(at, 0, index);
    const raw = mailOf(seeds, seed, index);
    const { kind, error, milliseconds, slowestStep } = await readAll(raw);
    parentPort.postMessage({
      index,
      kind,
      error: kind === 'failed' ? error : '',
      milliseconds,
      slowestStep,
      bytes: raw.length,
    });
  }
}

async function supervise() {
  const [count = 20_000, seed = 1, first = 0] = process.argv.slice(2).map(Number);
  const run = { seed, read: 0, refused: 0, failed: 0, hung: [], slowest: [], milliseconds: 0, bytes: 0 };
  const { corpus, mailOf } = await load();
  const seeds = corpus();
  const keep = (name, index) => {
    if (!process.env.FUZZ_OUT) return;
    mkdirSync(process.env.FUZZ_OUT, { recursive: true });
    writeFileSync(join(process.env.FUZZ_OUT, `${name}-${seed}-${index}.eml`), mailOf(seeds, seed, index));
  };
  console.log(`${count} mails from ${seeds.length} of the corpus, seed ${seed}, from number ${first}`);
  const started = Date.now();
  for (let next = first; next < first + count; ) next = await stretch(run, next, first + count, keep);
  report(run, Date.now() - started);
  process.exitCode = run.failed > 0 || run.hung.length > 0 ? 1 : 0;
}

/** Reads up to the end or to a mail that hangs or kills the thread. Returns the number to go on with. */
function stretch(run, first, end, keep) {
  const position = new SharedArrayBuffer(4);
  const at = new Int32Array(position);
  Atomics.store(at, 0, first);
  const worker = new Worker(here, { workerData: { seed: run.seed, first, count: end - first, position }, argv: [] });
  // Loading takes its time on a busy machine, and is no mail's fault.
  let heard = Number.POSITIVE_INFINITY;
  let ended = null;
  const watch = setInterval(() => {
    if (Date.now() - heard < hangs) return;
    ended = `more than ${hangs / 1000} s`;
    void worker.terminate();
  }, 1000);
  worker.on('message', (mail) => {
    heard = Date.now();
    if (mail !== 'ready') count(run, mail, keep);
  });
  worker.on('error', (error) => {
    ended = String(error.stack ?? error);
  });
  return new Promise((resolve) => {
    worker.on('exit', () => {
      clearInterval(watch);
      if (ended === null) return resolve(end);
      const index = Atomics.load(at, 0);
      run.hung.push({ index, ended });
      console.log(`number ${index} ended the reading: ${ended}`);
      keep('ended', index);
      resolve(index + 1);
    });
  });
}

function count(run, { index, kind, error, milliseconds, slowestStep, bytes }, keep) {
  run[kind]++;
  run.milliseconds += milliseconds;
  run.bytes += bytes;
  if (kind === 'failed') {
    console.log(`number ${index} failed: ${error.split('\n').slice(0, 4).join(' | ')}`);
    keep('failed', index);
  }
  run.slowest.push({ index, milliseconds, slowestStep, bytes });
  if (run.slowest.length > 200) trim(run);
  const done = run.read + run.refused + run.failed;
  if (done % 10_000 === 0) report(run);
}

function trim(run) {
  run.slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(10);
}

function report(run, took = null) {
  trim(run);
  const done = run.read + run.refused + run.failed;
  const rss = Math.round(process.resourceUsage().maxRSS / 1024);
  const each = (run.milliseconds / Math.max(done, 1)).toFixed(2);
  console.log(
    `${done} mails, seed ${run.seed}: ${run.read} read, ${run.refused} refused, ${run.failed} failed, ${run.hung.length} hung`,
  );
  console.log(
    `  ${each} ms and ${Math.round(run.bytes / Math.max(done, 1))} bytes a mail, peak RSS ${rss} MB${took === null ? '' : `, ${Math.round(took / 1000)} s in all`}`,
  );
  for (const { index, milliseconds, slowestStep, bytes } of run.slowest.slice(0, took === null ? 3 : 10)) {
    console.log(`  slowest: number ${index}, ${bytes} bytes, ${milliseconds.toFixed(0)} ms (${slowestStep})`);
  }
}
