/** Rows as aligned columns for a terminal; cells past `widest` characters are cut with an ellipsis. */
export function table(rows: readonly (readonly string[])[], widest = 60): string {
  const cut = (cell: string) => {
    const line = cell.replace(/\s+/g, " ");
    return [...line].length > widest ? `${[...line].slice(0, widest - 1).join("")}…` : line;
  };
  const cells = rows.map((row) => row.map(cut));
  const widths: number[] = [];
  for (const row of cells)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, [...cell].length);
    });
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell + " ".repeat(widths[i]! - [...cell].length))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
