/** The middle of many lengths of time, and what nine of ten stay below. In whole minutes. */
export interface Spread {
  count: number;
  medianMinutes: number;
  p90Minutes: number;
}

/**
 * @param lengths in milliseconds; at least one
 * @returns the median (of an even number the mean of the two in the middle), and the 90th percentile by nearest rank
 */
export function spreadOf(lengths: readonly number[]): Spread {
  const numbers = new Float64Array(lengths);
  const { length } = numbers;
  const at = (rank: number) => placed(numbers, Math.min(Math.max(Math.ceil(rank), 1), length) - 1);
  const median = (at(length / 2) + at((length + 1) / 2)) / 2;
  return { count: length, medianMinutes: minutes(median), p90Minutes: minutes(at(length * 0.9)) };
}

/**
 * The number that would stand at a place if they were sorted, found without sorting them all: hundreds of thousands take
 * milliseconds so (Hoare's FIND). It changes their order.
 */
function placed(numbers: Float64Array, place: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const pivot = numbers[place] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((numbers[left] ?? 0) < pivot) left += 1;
      while ((numbers[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const kept = numbers[left] ?? 0;
      numbers[left] = numbers[right] ?? 0;
      numbers[right] = kept;
      left += 1;
      right -= 1;
    }
    if (right < place) low = left;
    if (place < left) high = right;
  }
  return numbers[place] ?? 0;
}

function minutes(ms: number): number {
  return Math.round(ms / 60_000);
}
