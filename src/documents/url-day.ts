/** `/2023/9/5/` */
const single = /\/((?:19|20)\d{2}\/(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01]))(?=\/)/;
/** `/2023/09/25/`, `/20230925-`, `/2023-09-25/`. */
const path = /\/((?:19|20)\d{2})[/-]?(\d{2}|[a-z]{3})[/-]?(\d{2})(?=[/\-_.]|$)/i;
/** A time to the thousandth of a second, or to the minute, that closes the page's name: `…-20230925194725640.htm`. */
const stamped =
  /[/\-n](20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{3})?(?=\.\p{L}{3,5}(?:$|[?#]))/u;

/** The day of publication that the address of a page gives, as it stands there; null for none. */
export function dayOfUrl(url: string): string | null {
  const day = path.exec(url);
  if (day) return day[0].replace(/^\//, "");
  const short = single.exec(url);
  if (short) return short[1]!;
  const stamp = stamped.exec(url);
  return stamp ? `${stamp[1]}-${stamp[2]}-${stamp[3]}` : null;
}
