import type { Service } from "./service.ts";

/** Two stored reports of one event, and the path of what was kept of their comparison. */
export interface Compared {
  readonly eventId: string;
  readonly storylineId: string;
  readonly articles: readonly string[];
  readonly kept: string;
}

/** Wherever their comparison is answered, each path with how it is asked there; and both ways of asking. */
export function comparisonPlaces<Matrix>({ http }: Service, { eventId, storylineId, articles, kept }: Compared) {
  const got = async (path: string) => (await http.get(path).expect(200)).body as Matrix;
  const posted = async (path: string) => (await http.post(path).send({ articles }).expect(200)).body as Matrix;
  const places: readonly (readonly [path: string, ask: (path: string) => Promise<Matrix>])[] = [
    [`/v1/events/${eventId}/comparison`, got],
    [`/v1/storylines/${storylineId}/comparison`, got],
    ["/v1/comparisons", posted],
    [kept, got],
  ];
  return { got, posted, places };
}
