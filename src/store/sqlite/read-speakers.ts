import type { Reader, SpeakerRow } from "../store.ts";
import { all, given, preparedOnce, sortValues, where } from "./conditions.ts";
import type { Connection } from "./connection.ts";
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

/** Speakers in the order of their ids, which is stable while others come and go. */
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
    async speakers(filter, page) {
      const after = page.after && sortValues(page.after);
      const { sql, values } = all([
        after && where("s.id > ?", packId(String(after[0]))),
        given(filter.q, (q) =>
          where(
            "EXISTS (SELECT 1 FROM speaker_names n WHERE n.speaker = s.seq AND instr(lower(n.name), lower(?)) > 0)",
            q,
          ),
        ),
        given(filter.outlet, (id) =>
          where("EXISTS (SELECT 1 FROM speaker_outlets o WHERE o.speaker = s.seq AND o.outlet_id = ?)", id),
        ),
        given(filter.event, (id) =>
          where(
            `s.seq IN (SELECT t.speaker FROM articles a CROSS JOIN claim_speakers t
              ON t.claim >= a.first_claim AND t.claim < a.first_claim + a.claim_count WHERE a.event_id = ?)`,
            id,
          ),
        ),
      ]);
      const rows = prepared(`SELECT ${columns} FROM speakers s WHERE ${sql} ORDER BY s.id LIMIT ?`).all(
        ...values,
        page.limit + 1,
      ) as Row[];
      const id = (row: Row) => unpackId(row.id, "spk");
      return toPage(rows, page, (row) => [id(row), id(row)], present);
    },
  };
}

/** The spelling to show: the most used of those with the most words. */
function fullest(spellings: SpeakerRow["spellings"]): string {
  const words = (name: string) => name.split(/\s+/).length;
  return [...spellings].sort((a, b) => words(b.name) - words(a.name) || b.count - a.count)[0]?.name ?? "";
}
