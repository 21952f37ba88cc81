/** Part of a list that many share. */
export interface Room<List> {
  readonly room: List;
  readonly from: number;
}

/** Numbers in one list: a list for each of thousands of texts would be dear to make and dear to collect. */
const shared = 32_768;

/** Gives out parts of lists, not cleared; a list is collected when nothing holds it any more. */
function roomsOf<List extends { readonly length: number }>(make: (size: number) => List): (size: number) => Room<List> {
  let room = make(0);
  let taken = 0;
  return (size) => {
    if (taken + size > room.length) {
      room = make(Math.max(shared, size));
      taken = 0;
    }
    const from = taken;
    taken += size;
    return { room, from };
  };
}

/** Room for so many integers. */
export const takeInts = roomsOf((size) => new Int32Array(size));

/** Room for so many floating-point numbers. */
export const takeFloats = roomsOf((size) => new Float64Array(size));
