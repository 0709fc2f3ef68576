/** What `check` and `init` tell of what they tried. */
import { Finding as Cured, isOutOfReach } from '../errors.js';

/** `fault` makes the desk unable to run; `note` is worth knowing. */
export interface Finding {
  of: string;
  result: 'fine' | 'note' | 'fault';
  detail: string;
  /** What to do about it; null where nothing is to be done. */
  cure: string | null;
  /** Only where it is a fault that a server cannot be reached. */
  unreachable?: true;
}

export function fine(of: string, detail: string): Finding {
  return { of, result: 'fine', detail, cure: null };
}

export function note(of: string, detail: string, cure: string): Finding {
  return { of, result: 'note', detail, cure };
}

export function fault(of: string, detail: string, cure: string): Finding {
  return { of, result: 'fault', detail, cure };
}

/** @param cure where the error does not say one itself */
export async function attempt(of: string, cure: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return fine(of, await work());
  } catch (error) {
    const reach = isOutOfReach(error) ? { unreachable: true as const } : {};
    if (error instanceof Cured) return { ...fault(of, error.found, error.cure), ...reach };
    return { ...fault(of, error instanceof Error ? error.message : String(error), cure), ...reach };
  }
}

/** 0 where nothing keeps the desk from running, 3 where nothing but servers out of reach do, else 1. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 | 3 {
  const faults = findings.filter(({ result }) => result === 'fault');
  if (faults.length === 0) return 0;
  return faults.every(({ unreachable }) => unreachable) ? 3 : 1;
}

const marks = { fine: 'ok  ', note: 'note', fault: 'BAD ' };

/** A line each, and below what is not fine its cure. */
export function findingLines(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ of, result, detail, cure }) => [
    `${marks[result]} ${of}: ${detail}`,
    ...(cure === null ? [] : [`       -> ${cure}`]),
  ]);
}
