import assert from "node:assert/strict";
import { test } from "node:test";
import { RashomonError } from "../../src/errors.ts";
import { decodeText, decodeUtf8 } from "../../src/ingest/decode-text.ts";

const cyrillic = Buffer.from([0xd1, 0xeb, 0xee, 0xe2, 0xee]);
const cases: readonly (readonly [string, Buffer, string, string])[] = [
  ["UTF-8 where nothing is said", Buffer.from("Über"), "text/plain", "Über"],
  ["the charset of the content type", cyrillic, "text/plain; charset=windows-1251", "Слово"],
  ["a quoted charset", cyrillic, 'text/html; charset="Windows-1251"', "Слово"],
  [
    "a page's own declaration",
    Buffer.concat([Buffer.from('<html><meta charset="windows-1251"><p>'), cyrillic]),
    "text/html",
    '<html><meta charset="windows-1251"><p>Слово',
  ],
  ["a byte order mark over all else", Buffer.from("\ufeffÜber"), "text/plain; charset=windows-1251", "Über"],
  ["UTF-16 by its mark", Buffer.from("\ufeffÜber", "utf16le"), "text/plain", "Über"],
];
for (const [name, bytes, type, expected] of cases) {
  test(name, () => assert.equal(decodeText(bytes, type), expected));
}

test("a declaration counts in pages alone", () => {
  const bytes = Buffer.from('a text about <meta charset="windows-1251"> is Ü');
  assert.equal(decodeText(bytes, "text/plain"), bytes.toString());
});

test("bytes that are not what they are called are refused", () => {
  const refused = (error: unknown) => error instanceof RashomonError && error.code === "document.notWellFormed";
  assert.throws(() => decodeUtf8(cyrillic), refused);
  assert.throws(() => decodeText(cyrillic, "text/html"), refused);
  assert.throws(() => decodeText(Buffer.from("a"), "text/plain; charset=no-such-charset"), refused);
});
