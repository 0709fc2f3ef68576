/** How late something is, in words; the largest unit that fits. */
export function lateInWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'due now';
  if (minutes < 60) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} late`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} ${hours === 1 ? 'hour' : 'hours'} late`;
  return `${Math.floor(hours / 24)} days late`;
}
