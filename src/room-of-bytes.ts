/** Bytes without the room that zlib had for them, 16 to 64 kB for a few hundred: whoever keeps them would keep all of it. */
export const ownBytes = (bytes: Uint8Array): Buffer =>
  bytes.byteLength === bytes.buffer.byteLength ? (bytes as Buffer) : Buffer.from(bytes);

/**
 * Gives back what bytes take that nobody reads any more, at once: outside of the heap, some megabytes of them weigh nothing
 * for V8, which leaves up to thirty behind. Does nothing where others share the room.
 */
export function freeBytes({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
