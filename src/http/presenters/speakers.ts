import type { Wire } from "../../contract/pages.ts";
import type { speakerSchema } from "../../contract/speakers.ts";
import type { SpeakerRow } from "../../store/store.ts";

export function presentSpeaker(speaker: SpeakerRow): Wire<typeof speakerSchema> {
  return {
    id: speaker.id,
    name: speaker.name,
    role: speaker.role,
    spellings: speaker.spellings.map(({ name, count }) => ({ name, count })),
    claims: speaker.claims,
    articles: speaker.articles,
    outlets: speaker.outlets.map(({ id, name, claims }) => ({ id, name, claims })),
  };
}
