/** Shorter strings are copied when they are cut from others. */
const shortestSlice = 13;

/** The same short string on its own: one that is cut from a text keeps the whole text in memory. */
export function copyOf(string: string): string {
  if (string.length < shortestSlice) return string;
  const units: number[] = [];
  for (let at = 0; at < string.length; at++) units.push(string.charCodeAt(at));
  return String.fromCharCode(...units);
}
