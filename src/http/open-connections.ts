import type { Server } from "node:http";
import type { Socket } from "node:net";

/** The connections of the servers that are followed. */
export interface OpenConnections {
  follow(server: Server): Server;
  /** Closes all but the busy ones, and from now on at once what still comes; what was answered is still sent. */
  closeAllBut(busy: ReadonlySet<Socket>): void;
}

/**
 * Knows every connection of a server. Node's own `closeIdleConnections` leaves those that have sent nothing yet, or half
 * of a request: the end of the server would wait for them as for an answer.
 */
export function makeOpenConnections(): OpenConnections {
  const open = new Set<Socket>();
  let closing = false;
  return {
    follow: (server) =>
      server.on("connection", (socket: Socket) => {
        if (closing) return socket.destroySoon();
        open.add(socket);
        socket.once("close", () => open.delete(socket));
      }),
    closeAllBut(busy) {
      closing = true;
      for (const socket of open) if (!busy.has(socket)) socket.destroySoon();
    },
  };
}
