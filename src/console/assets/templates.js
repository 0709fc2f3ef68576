/** Checks and previews a template as it is typed. Without it, the button Preview does the same. */
const form = document.getElementById('editor');
const frame = document.getElementById('mail');
const at = (id) => document.getElementById(id);

let timer = 0;
let underway = null;

async function look() {
  underway?.abort();
  underway = new AbortController();
  const { signal } = underway;
  const url = form.querySelector('button[formaction$="/preview"]').formAction;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      headers: { accept: 'application/json' },
      signal,
    });
    if (!answer.ok) throw new Error('The preview could not be made; load the page anew.');
    show(await answer.json());
  } catch (error) {
    if (error.name !== 'AbortError') tell([error.message || 'The desk cannot be reached.']);
  }
}

function show({ problems, mail, on }) {
  if (problems.length > 0) tell(problems.map((one) => [`Line ${one.line}`, ` ${one.message}`]));
  else calm(mail ? 'Nothing is wrong with it.' : on);
  // While the text is broken, the last mail that could be made stays in sight.
  form.classList.toggle('stale', mail === null);
  if (mail === null) {
    at('facts').textContent = 'As it was before the problems.';
    return;
  }
  at('facts').textContent = on;
  at('subject').textContent = mail.subject;
  at('text').textContent = mail.text;
  // Replaced, so that each keystroke is not a step back in the browser's history.
  frame.contentWindow.location.replace(mail.frame);
}

function calm(words) {
  const line = document.createElement('p');
  line.className = 'muted';
  line.textContent = words;
  at('problems').replaceChildren(line);
}

function tell(lines) {
  const list = document.createElement('ul');
  list.className = 'problems';
  for (const line of lines) {
    const item = document.createElement('li');
    const [strong, rest] = Array.isArray(line) ? line : ['', line];
    const lead = document.createElement('strong');
    lead.textContent = strong;
    item.append(...(strong ? [lead] : []), rest);
    list.append(item);
  }
  at('problems').replaceChildren(list);
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(look, 350);
});
