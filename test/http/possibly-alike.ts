const report = (outlet: string, ...sentences: readonly string[]) => ({
  outlet,
  url: `https://${outlet.toLowerCase()}.example/pier`,
  publishedAt: "2024-04-16T16:00:00Z",
  content: sentences.join("\n\n"),
});
export const documents = [
  report("North", "The Halcyon Queen, which had 129 people on board, left Quillan Bay on Tuesday evening."),
  report(
    "South",
    "The ship hit the pier at full speed with many people on board.",
    "A ship with 129 people hit a pier in the fog.",
  ),
];
