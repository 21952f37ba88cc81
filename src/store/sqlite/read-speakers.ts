import type { PageRequest, Reader, SpeakerRow } from "../store.ts";
import { all, type Condition, given, preparedOnce, sortValues, type Value, where } from "./conditions.ts";
import type { Connection } from "./connection.ts";
import { foldName } from "./fold-name.ts";
import { packId, unpackId } from "./ids.ts";
import { toPage } from "./page.ts";

type SpeakerReader = Pick<Reader, "speaker" | "speakers">;

interface Row {
  readonly seq: number;
  readonly id: Buffer;
  readonly claims: number;
  readonly articles: number;
}

const columns = "s.seq, s.id, s.claims, s.articles";

/** Speakers, the most quoted first. Pages follow the counts as they are: who is quoted meanwhile may move between them. */
export function makeSpeakerReader({ driver }: Connection): SpeakerReader {
  const prepared = preparedOnce(driver);
  const one = driver.prepare(`SELECT ${columns} FROM speakers s WHERE s.id = ?`);
  const namesOf = driver.prepare(
    "SELECT name, claims AS count FROM speaker_names WHERE speaker = ? ORDER BY claims DESC, name",
  );
  const roleOf = driver
    .prepare("SELECT role FROM speaker_roles WHERE speaker = ? ORDER BY claims DESC, role LIMIT 1")
    .pluck();
  const outletsOf = driver.prepare(
    "SELECT outlet_id AS id, outlet_name AS name, claims FROM speaker_outlets WHERE speaker = ? ORDER BY claims DESC, outlet_id",
  );

  function present(row: Row): SpeakerRow {
    const spellings = namesOf.all(row.seq) as SpeakerRow["spellings"];
    return {
      id: unpackId(row.id, "spk"),
      name: fullest(spellings),
      role: (roleOf.get(row.seq) as string | undefined) ?? null,
      spellings,
      claims: row.claims,
      articles: row.articles,
      outlets: outletsOf.all(row.seq) as SpeakerRow["outlets"],
    };
  }

  return {
    async speaker(id) {
      const row = one.get(packId(id)) as Row | undefined;
      return row ? present(row) : null;
    },
    async speakers({ q, outlet, event }, page) {
      const after = page.after && sortValues(page.after);
      const last: Value[] = after ? [Number(after[0]), packId(String(after[1]))] : [];
      const named = given(q, (typed) =>
        where(
          "EXISTS (SELECT 1 FROM speaker_names n WHERE n.speaker = s.seq AND instr(folded(n.name), ?) > 0)",
          foldName(typed),
        ),
      );
      const rows = event === undefined ? ofStore(named, outlet, last, page) : ofEvent(event, named, outlet, last, page);
      return toPage(rows, page, (row) => [row.claims, unpackId(row.id, "spk")], present);
    },
  };

  function ofStore(named: Condition | null, outlet: string | undefined, last: Value[], page: PageRequest): Row[] {
    const { sql, values } = all([
      last.length > 0 ? where("(s.claims, s.id) < (?, ?)", ...last) : null,
      named,
      given(outlet, (id) =>
        where("EXISTS (SELECT 1 FROM speaker_outlets o WHERE o.speaker = s.seq AND o.outlet_id = ?)", id),
      ),
    ]);
    const list = prepared(`SELECT ${columns} FROM speakers s WHERE ${sql} ORDER BY s.claims DESC, s.id DESC LIMIT ?`);
    return list.all(...values, page.limit + 1) as Row[];
  }

  /** An event's claims are few enough to be counted when they are asked for. */
  function ofEvent(
    event: string,
    named: Condition | null,
    outlet: string | undefined,
    last: Value[],
    page: PageRequest,
  ): Row[] {
    const { sql, values } = all([
      where("a.event_id = ?", event),
      given(outlet, (id) => where("a.outlet_id = ?", id)),
      named,
    ]);
    const list = prepared(`
      SELECT s.seq, s.id, count(*) AS claims, count(DISTINCT a.seq) AS articles
      FROM articles a CROSS JOIN claim_speakers t ON t.claim >= a.first_claim AND t.claim < a.first_claim + a.claim_count
      CROSS JOIN speakers s ON s.seq = t.speaker
      WHERE ${sql} GROUP BY s.seq ${last.length > 0 ? "HAVING (count(*), s.id) < (?, ?)" : ""}
      ORDER BY count(*) DESC, s.id DESC LIMIT ?`);
    return list.all(...values, ...last, page.limit + 1) as Row[];
  }
}

/** The spelling to show: the most used of those with the most words. */
function fullest(spellings: SpeakerRow["spellings"]): string {
  const words = (name: string) => name.split(/\s+/).length;
  return [...spellings].sort((a, b) => words(b.name) - words(a.name) || b.count - a.count)[0]?.name ?? "";
}
