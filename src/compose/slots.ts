/** What stands for one value while a mail is made: the value itself never meets Handlebars or Markdown. */
export interface Slot {
  /** As inserted, cleaned. */
  value: string;
  /** As given, for helpers: an Instant, minutes, a word to compare. */
  raw: string | number;
  /** The same formatted, sanitised; null where the text is all there is. */
  html?: string | null;
  /** `block`: paragraphs of its own. */
  kind: 'inline' | 'block';
}

/** A placeholder: letters and digits only, so that it passes Markdown, URLs and attributes untouched. */
export const placeholder = /xq7([vw])(\d{7})qx/g;

const write = (kind: Slot['kind'], index: number) =>
  `xq7${kind === 'block' ? 'w' : 'v'}${String(index).padStart(7, '0')}qx`;

export function hasPlaceholder(text: string): boolean {
  return text.search(placeholder) >= 0;
}

/** The values of one mail behind their placeholders. */
export class Slots {
  readonly #slots: Slot[] = [];

  put(slot: Slot): string {
    this.#slots.push(slot);
    return write(slot.kind, this.#slots.length - 1);
  }

  /** The slot that a helper's argument stands for; a literal of the template is a slot of its own. */
  read(argument: unknown): Slot | null {
    if (typeof argument === 'number') return { value: String(argument), raw: argument, kind: 'inline' };
    if (typeof argument !== 'string' || argument === '') return null;
    const [match] = argument.matchAll(placeholder);
    const known = match && match[0] === argument ? this.#slots[Number(match[2])] : undefined;
    return known ?? { value: argument, raw: argument, kind: 'inline' };
  }

  /**
   * Numbers the placeholders in order of appearance, so that mails of one build have one skeleton, whatever
   * values they do not use.
   */
  renumber(skeletons: string[]): { skeletons: string[]; values: string[]; rich: (string | null)[] } {
    const values: string[] = [];
    const rich: (string | null)[] = [];
    const numbers = new Map<string, number>();
    const renumbered = skeletons.map((skeleton) =>
      skeleton.replace(placeholder, (token, kind: string, index: string) => {
        const known = numbers.get(token) ?? numbers.size;
        if (known === numbers.size) {
          numbers.set(token, known);
          values.push(this.#slots[Number(index)]?.value ?? '');
          rich.push(this.#slots[Number(index)]?.html ?? null);
        }
        return write(kind === 'w' ? 'block' : 'inline', known);
      }),
    );
    return { skeletons: renumbered, values, rich };
  }
}
