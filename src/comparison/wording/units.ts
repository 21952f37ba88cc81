let scratch = new Uint16Array(1024);

/** The UTF-16 units of a text, the first `size` of a list; valid until the next call. A list is read many times as quickly as a string. */
export function unitsOf(text: string): { readonly units: Uint16Array; readonly size: number } {
  const size = text.length;
  if (size > scratch.length) scratch = new Uint16Array(2 * size);
  const units = scratch;
  for (let at = 0; at < size; at++) units[at] = text.charCodeAt(at);
  return { units, size };
}
