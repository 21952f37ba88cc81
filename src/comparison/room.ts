/** Part of a list that many share. */
export interface Room<List> {
  readonly room: List;
  readonly from: number;
}

/** Numbers in one list: a list for each of thousands of texts would be dear to make and dear to collect. */
const shared = 32_768;

let ints = new Int32Array(0);
let intsTaken = 0;
let floats = new Float64Array(0);
let floatsTaken = 0;

/** Room for so many integers, not cleared; a list is collected when nothing holds it any more. */
export function takeInts(size: number): Room<Int32Array> {
  if (intsTaken + size > ints.length) {
    ints = new Int32Array(Math.max(shared, size));
    intsTaken = 0;
  }
  const from = intsTaken;
  intsTaken += size;
  return { room: ints, from };
}

/** Room for so many floating-point numbers, not cleared. */
export function takeFloats(size: number): Room<Float64Array> {
  if (floatsTaken + size > floats.length) {
    floats = new Float64Array(Math.max(shared, size));
    floatsTaken = 0;
  }
  const from = floatsTaken;
  floatsTaken += size;
  return { room: floats, from };
}
