/**
 * A fault whose cure the reader of the message holds: wrong usage, a bad desk file, a server out of reach.
 * Its message is one line that says what to do; it is shown without a stack trace.
 */
export class Advice extends Error {
  constructor(
    message: string,
    /** 1 a finding, 2 wrong usage, 3 cannot reach. */
    readonly exitCode: 1 | 2 | 3 = 1,
  ) {
    super(message);
    this.name = 'Advice';
  }
}

/** As above, where what is wrong and what to do about it are told apart. */
export class Finding extends Advice {
  constructor(
    readonly found: string,
    readonly cure: string,
    exitCode: 1 | 2 | 3 = 1,
  ) {
    super(`${found}; ${cure}`, exitCode);
  }
}

/** Whether a fault is that a server is out of reach, rather than something that it said. */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof Advice) return error.exitCode === 3;
  return /^(ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT)/.test((error as NodeJS.ErrnoException | null)?.code ?? '');
}

/** A mail that cannot be handled: it is quarantined whole under this reason and the next one goes on. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}
