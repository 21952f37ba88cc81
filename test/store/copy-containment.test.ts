import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Regrouping } from "../../src/events/neighbourhood.ts";
import { makeRegroupingWriter } from "../../src/store/sqlite/apply-regrouping.ts";
import { connect } from "../../src/store/sqlite/connection.ts";
import { makeStorylinesShelf } from "../../src/store/sqlite/storylines-shelf.ts";

const at = "2031-04-02T00:00:00.000Z";
const nothing: Regrouping = {
  events: [],
  retiredEvents: [],
  nearMisses: [],
  mentions: [],
  storylines: [],
  retiredStorylines: [],
  copyGroups: [],
  withoutCopies: [],
  retiredCopyGroups: [],
};

test("what a copy stands by in one group counts for no other, unless that took the group over", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "copies-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const { driver } = connect(join(folder, "copies.db"));
  t.after(() => driver.close());
  const apply = makeRegroupingWriter(driver, makeStorylinesShelf(driver));
  driver
    .prepare(
      `INSERT INTO articles (id, revision, outlet_id, origin_key, language, title, sort_at, published_from, published_to,
        words, first_claim, claim_count, reading_hash, event_id, tags, meta, received_at, updated_at)
      VALUES ('art_a', 1, 'o', 'o', 'en', 'A', @at, @at, @at, 500, 0, 0, '', '', '[]', '{}', @at, @at)`,
    )
    .run({ at });
  const regroup = (id: string, containment: number, more: Partial<Regrouping> & { readonly whole?: boolean } = {}) => {
    const { whole = false, ...rest } = more;
    const members = [{ articleId: "art_a", containment }];
    apply({ ...nothing, copyGroups: [{ id, whole, members }], ...rest }, null, "incremental", at);
    return driver.prepare("SELECT group_id, containment FROM copy_members").raw().get();
  };
  assert.deepEqual(regroup("copy_1", 0.9, { whole: true }), ["copy_1", 0.9]);
  // Of the same group, of which not all was looked at.
  assert.deepEqual(regroup("copy_1", 0.6), ["copy_1", 0.9]);
  assert.deepEqual(regroup("copy_2", 0.6), ["copy_2", 0.6]);
  const retiredCopyGroups = [{ id: "copy_2", into: "copy_3" }];
  assert.deepEqual(regroup("copy_3", 0.5, { retiredCopyGroups }), ["copy_3", 0.6]);
});
