/** Where `${NAME}` and `${file:PATH}` are looked up. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  /** Content of a file named in the desk file; throws where it cannot be read. */
  readFile(path: string): string;
}

export interface Substituted {
  text: string;
  /** Something was filled in, so that the text must never be shown. */
  filled: boolean;
  /** What could not be filled in, each as part of a sentence: found and expected. */
  failures: { found: string; expected: string }[];
}

/** Group 1: an escaped opening; group 2: what stands between the braces; an opening alone was never closed. */
const placeholder = /(\$\$\{)|\$\{([^}]*)\}|\$\{/g;

/**
 * Fills in environment variables and file contents. What is filled in is not looked at again, so a password may
 * hold any characters; `$${` stands for `${` itself. A file's last line end is not part of its content.
 */
export function substitute(text: string, { env, readFile }: Surroundings): Substituted {
  const failures: Substituted['failures'] = [];
  let filled = false;
  const result = text.replace(placeholder, (_whole, escaped: string | undefined, inner: string | undefined) => {
    if (escaped !== undefined) return '${';
    filled = true;
    if (inner === undefined) {
      failures.push({ found: `a \${ that is never closed`, expected: `}, or $\${ for the characters themselves` });
      return '';
    }
    const value = inner.startsWith('file:') ? fromFile(inner.slice(5), readFile) : fromEnvironment(inner, env);
    if (typeof value === 'string') return value;
    failures.push(value);
    return '';
  });
  return { text: result, filled, failures };
}

function fromEnvironment(name: string, env: NodeJS.ProcessEnv): string | Substituted['failures'][number] {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return { found: `\${…} without the name of a variable`, expected: `\${NAME} or \${file:PATH}` };
  }
  const value = env[name];
  if (value === undefined) return { found: `\${${name}}`, expected: `the environment variable ${name} to be set` };
  if (value === '') return { found: `\${${name}}`, expected: `the environment variable ${name} not to be empty` };
  return value;
}

function fromFile(path: string, readFile: Surroundings['readFile']): string | Substituted['failures'][number] {
  const found = `\${file:${path}}`;
  try {
    const content = readFile(path).replace(/\r?\n$/, '');
    return content === '' ? { found, expected: 'a file that is not empty' } : content;
  } catch {
    return { found, expected: 'a file that exists and can be read' };
  }
}
