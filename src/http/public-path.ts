import type { HttpConfig } from "./context.ts";

/**
 * What stands before every path of the service as others see it, without a slash at its end; "" for nothing. A proxy takes
 * it off before it hands a request on.
 */
export function publicPathOf({ publicUrl }: Pick<HttpConfig, "publicUrl">): string {
  return publicUrl === undefined ? "" : new URL(publicUrl).pathname.replace(/\/$/, "");
}
