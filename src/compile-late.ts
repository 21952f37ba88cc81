import v8 from "node:v8";

/** Calls, or as much work in loops, after which V8's slowest compiler takes a function up: some 3,000 to 15,000 by default. */
const calls = 20_000;

/**
 * Leaves code to V8's middle compiler for longer, in all threads of the process. What reads texts and groups articles is
 * many functions of which V8 knows too little when it has seen a few thousand calls: of what it compiled while a thousand
 * articles were stored it gave up most again, and compiling took a sixth of the processor. With 100,000 calls storing
 * takes 0 to 8 % less, but answers of a few µs stay a tenth dearer until as many were sent. To be called when the threads
 * have begun (see keep-heaps-small.ts).
 */
export function compileLate(): void {
  v8.setFlagsFromString(`--invocation-count-for-turbofan=${calls}`);
}
