/** The beginning of a text with an ellipsis, at most so many UTF-16 units in all, no letter cut in two; the text itself where it is no longer. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 2);
  const end = last >= 0xd800 && last <= 0xdbff ? most - 2 : most - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
