import Database from "better-sqlite3";
import { pack, unpack } from "../../src/store/sqlite/packing.ts";

/** Makes a stored article one whose claims another version read; null for one that was stored before that was kept. */
export function readBy(file: string, id: string, version: string | null): void {
  const driver = new Database(file);
  const { seq, head } = driver
    .prepare("SELECT a.seq, r.head FROM articles a JOIN readings r ON r.article = a.seq WHERE a.id = ?")
    .get(id) as { seq: number; head: Buffer };
  const { v: _v, ...rest } = unpack(head) as { v?: string };
  const older = pack(version === null ? rest : { ...rest, v: version });
  driver.prepare("UPDATE readings SET head = ? WHERE article = ?").run(older, seq);
  driver.close();
}
