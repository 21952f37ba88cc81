/** A path into a value and what stands there on either side; an absent side is undefined. */
interface Place {
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** More lines than this help nobody: the first ones are shown and the rest are counted. */
const mostLines = 60;
const widest = 160;

/**
 * Where two JSON values differ, one line a place: \`rows[row_1].cells[rt].status: "says" → "silent"\`. Lists whose
 * entries have ids are laid side by side by id, so that one entry more does not shift all that follow.
 */
export function difference(expected: unknown, found: unknown): readonly string[] {
  const places = [...placesOf("", expected, found)];
  const lines = places.slice(0, mostLines).map(lineOf);
  return places.length > mostLines ? [...lines, `… and ${places.length - mostLines} places more`] : lines;
}

function lineOf({ path, expected, found }: Place): string {
  const where = path === "" ? "the whole" : path;
  if (expected === undefined) return `+ ${where}: ${brief(found)}`;
  if (found === undefined) return `- ${where}: ${brief(expected)}`;
  return `~ ${where}: ${brief(expected)} → ${brief(found)}`;
}

function brief(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > widest ? `${json.slice(0, widest)}…` : json;
}

function* placesOf(path: string, expected: unknown, found: unknown): Generator<Place> {
  if (Array.isArray(expected) && Array.isArray(found)) {
    const [left, right] = [byKey(expected), byKey(found)];
    yield* placesIn(left, right, (key) => `${path}[${key}]`);
    const order = [...left.keys()].filter((key) => right.has(key));
    const orderNow = [...right.keys()].filter((key) => left.has(key));
    if (order.join("\n") !== orderNow.join("\n")) yield { path: `order of ${path}`, expected: order, found: orderNow };
  } else if (isObject(expected) && isObject(found)) {
    yield* placesIn(new Map(Object.entries(expected)), new Map(Object.entries(found)), (key) =>
      path === "" ? key : `${path}.${key}`,
    );
  } else if (!Object.is(expected, found)) {
    yield { path, expected, found };
  }
}

function* placesIn(
  left: ReadonlyMap<string, unknown>,
  right: ReadonlyMap<string, unknown>,
  pathOf: (key: string) => string,
): Generator<Place> {
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [expected, found] = [left.get(key), right.get(key)];
    if (expected === undefined || found === undefined) yield { path: pathOf(key), expected, found };
    else yield* placesOf(pathOf(key), expected, found);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A list's entries by their ids where each has one of its own, else by their places. */
function byKey(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const ids = list.map((entry) => (isObject(entry) ? (entry.id ?? entry.outletId) : undefined));
  const own = ids.every((id) => typeof id === "string") && new Set(ids).size === list.length;
  return new Map(list.map((entry, index) => [own ? (ids[index] as string) : String(index), entry]));
}
