import v8 from "node:v8";
import vm from "node:vm";
import { compileLate } from "../src/compile-late.ts";

// Run as a process of its own: prints how often a function is called until V8's slowest compiler has taken it up.
v8.setFlagsFromString("--allow-natives-syntax");
v8.setFlagsFromString("--no-concurrent-recompilation");
if (process.argv[2] === "late") compileLate();

// Who calls is never compiled, which could take the function into its own code.
const counted = vm.runInThisContext(`
  let sum = 0;
  function add(a, b) {
    sum = (sum + a * b) % 1000;
    return sum;
  }
  const turbofanned = 1 << 6;
  function callUntilCompiled() {
    let calls = 0;
    while (calls < 1e6 && (%GetOptimizationStatus(add) & turbofanned) === 0) add(calls++, 3);
    return calls;
  }
  %NeverOptimizeFunction(callUntilCompiled);
  callUntilCompiled();
`) as number;
process.stdout.write(`${counted}\n`);
