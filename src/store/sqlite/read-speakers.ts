import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader, SpeakerRow } from "../store.ts";
import type { Connection } from "./connection.ts";
import { after, toPage } from "./page.ts";
import { articles, claimSpeakers, claims, speakerNames, speakerOutlets, speakers } from "./tables.ts";

type SpeakerReader = Pick<Reader, "speaker" | "speakers">;

/** Speakers in the order of their ids, which is stable while others come and go. */
export function makeSpeakerReader({ db, driver }: Connection): SpeakerReader {
  const namesOf = driver.prepare(
    "SELECT name, claims AS count FROM speaker_names WHERE speaker_id = ? ORDER BY claims DESC, name",
  );
  const roleOf = driver
    .prepare("SELECT role FROM speaker_roles WHERE speaker_id = ? ORDER BY claims DESC, role LIMIT 1")
    .pluck();
  const outletsOf = driver.prepare(
    "SELECT outlet_id AS id, outlet_name AS name, claims FROM speaker_outlets WHERE speaker_id = ? ORDER BY claims DESC, outlet_id",
  );

  function present(row: { id: string; claims: number; articles: number }): SpeakerRow {
    const spellings = namesOf.all(row.id) as SpeakerRow["spellings"];
    return {
      id: row.id,
      name: fullest(spellings),
      role: (roleOf.get(row.id) as string | undefined) ?? null,
      spellings,
      claims: row.claims,
      articles: row.articles,
      outlets: outletsOf.all(row.id) as SpeakerRow["outlets"],
    };
  }

  return {
    async speaker(id) {
      const row = db.select().from(speakers).where(eq(speakers.id, id)).get();
      return row ? present(row) : null;
    },
    async speakers(filter, page) {
      const conditions: (SQL | undefined)[] = [
        filter.q === undefined
          ? undefined
          : sql`EXISTS (SELECT 1 FROM ${speakerNames} WHERE ${speakerNames.speakerId} = ${speakers.id} AND instr(lower(${speakerNames.name}), lower(${filter.q})) > 0)`,
        filter.outlet === undefined
          ? undefined
          : sql`EXISTS (SELECT 1 FROM ${speakerOutlets} WHERE ${speakerOutlets.speakerId} = ${speakers.id} AND ${speakerOutlets.outletId} = ${filter.outlet})`,
        filter.event === undefined
          ? undefined
          : sql`${speakers.id} IN (SELECT ${claimSpeakers.speakerId} FROM ${articles} JOIN ${claims} ON ${claims.article} = ${articles.seq} JOIN ${claimSpeakers} ON ${claimSpeakers.claim} = ${claims.seq} WHERE ${articles.eventId} = ${filter.event})`,
      ];
      const rows = db
        .select()
        .from(speakers)
        .where(and(after(page.after, speakers.id, speakers.id, "ascending"), ...conditions))
        .orderBy(asc(speakers.id))
        .limit(page.limit + 1)
        .all();
      return toPage(rows, page, (row) => [row.id, row.id], present);
    },
  };
}

/** The spelling to show: the most used of those with the most words. */
function fullest(spellings: SpeakerRow["spellings"]): string {
  const words = (name: string) => name.split(/\s+/).length;
  return [...spellings].sort((a, b) => words(b.name) - words(a.name) || b.count - a.count)[0]?.name ?? "";
}
