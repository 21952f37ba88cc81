import { connect } from "node:net";

/** What to ask for, how long and over how many connections. */
export interface LoadRequest {
  readonly port: number;
  readonly path: string;
  readonly connections: number;
  /** ms. */
  readonly lasting: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  /** ms. */
  readonly p50: number;
  readonly p99: number;
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>;
}

const headEnd = Buffer.from("\r\n\r\n");

/** Asks over plain sockets, one request under way on each: a client that costs little leaves the server its core. */
export async function load({ port, path, connections, lasting, headers = {} }: LoadRequest): Promise<LoadResult> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${lines.join("")}\r\n`);
  const latencies: number[] = [];
  const statuses: Record<string, number> = {};
  const begun = performance.now();
  const until = begun + lasting;
  await Promise.all(Array.from({ length: connections }, () => askOverAndOver()));
  const took = (performance.now() - begun) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { requests: latencies.length, perSecond: latencies.length / took, p50: at(0.5), p99: at(0.99), statuses };

  function askOverAndOver(): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      let sent = 0;
      let head: Buffer = Buffer.alloc(0);
      /** Bytes of the body that are still to come; null before its head was read. */
      let left: number | null = null;
      const ask = () => {
        sent = performance.now();
        socket.write(request);
      };
      socket.setNoDelay(true);
      socket.on("connect", ask);
      socket.on("error", reject);
      socket.on("close", () => resolve());
      socket.on("data", (chunk) => {
        if (left === null) {
          head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
          const end = head.indexOf(headEnd);
          if (end < 0) return;
          const text = head.toString("latin1", 0, end);
          const status = text.slice(9, 12);
          statuses[status] = (statuses[status] ?? 0) + 1;
          const length = status === "304" ? 0 : Number(/content-length: (\d+)/i.exec(text)?.[1] ?? Number.NaN);
          if (Number.isNaN(length)) return socket.destroy(new Error(`no content-length from ${path}: ${text}`));
          left = length - (head.length - end - headEnd.length);
          head = Buffer.alloc(0);
        } else left -= chunk.length;
        if (left > 0) return;
        left = null;
        const now = performance.now();
        latencies.push(now - sent);
        if (now < until) ask();
        else socket.end();
      });
    });
  }
}

/** As a process of its own: reads requests as JSON lines and answers each with its result. */
if (import.meta.main) {
  process.on("message", (request: LoadRequest) => {
    load(request).then(
      (result) => process.send!(result),
      (error: Error) => {
        process.stderr.write(`${error.stack}\n`);
        process.exit(1);
      },
    );
  });
}
