import { type Former, RashomonError } from "../errors.ts";
import type { FormerClaim, Store } from "../store/store.ts";
import { changedClaims } from "./presenters/changed-claims.ts";

type Sources = Pick<Store, "formerClaim" | "revisions">;

/** The problem that says why there is no claim under an id: it never was, or what became of it. */
export async function lostClaim(store: Sources, id: string): Promise<RashomonError> {
  const found = await store.formerClaim(id);
  if (found === null) return new RashomonError("claim.notFound");
  const { articleId, revision, removedAt } = found;
  const because = reasonOf(found);
  const replacedBy = because === "revised" ? await successorOf(store, id, found) : null;
  return new RashomonError("claim.gone", toldOf(found), [], { articleId, because, revision, removedAt, replacedBy });
}

function reasonOf({ removedAt, reread }: FormerClaim): Former["because"] {
  if (removedAt !== null) return "removed";
  return reread ? "reread" : "revised";
}

function toldOf(former: FormerClaim): string {
  const { articleId, revision, removedAt } = former;
  switch (reasonOf(former)) {
    case "removed":
      return `Its article ${articleId} was removed on ${removedAt}.`;
    case "revised":
      return `Its article ${articleId} no longer makes it since revision ${revision + 1}.`;
    case "reread":
      return `Revision ${revision} of its article ${articleId} is read otherwise now and makes no such claim.`;
  }
}

/** The claim that the next revision made in place of this one. */
async function successorOf(store: Sources, id: string, { articleId, revision }: FormerClaim): Promise<string | null> {
  const revisions = await store.revisions(articleId, { first: revision, last: revision + 1 });
  const claimsOf = (number: number) => revisions.find((one) => one.revision === number)?.claims ?? [];
  const changed = changedClaims(claimsOf(revision), claimsOf(revision + 1));
  return changed.find(({ from }) => from === id)?.to ?? null;
}
