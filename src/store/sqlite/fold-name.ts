const marks = /\p{M}+/gu;

/** A name as it is compared with what somebody types: without case and accents, in any script. */
export function foldName(name: string): string {
  return name.normalize("NFD").replace(marks, "").toLowerCase();
}
