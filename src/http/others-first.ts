/** Gives way: whoever works through many rows lets other requests be answered in between. */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
