import assert from "node:assert/strict";
import { test } from "node:test";
import { registry } from "./registry.ts";

const outlets = registry.all();

test("the registry names the world's outlets, each id, name and domain once", () => {
  assert.ok(outlets.length >= 150);
  assert.equal(new Set(outlets.map(({ id }) => id)).size, outlets.length);
  const domains = outlets.flatMap((outlet) => outlet.domains);
  assert.equal(new Set(domains).size, domains.length);
  for (const outlet of outlets) {
    assert.equal(registry.byName(outlet.name), outlet, outlet.name);
    for (const alias of outlet.aliases) assert.equal(registry.byName(alias), outlet, alias);
    for (const domain of outlet.domains) assert.equal(registry.byUrl(`https://www.${domain}/a/b`), outlet, domain);
  }
});

test("a name that several outlets bear, and none before all others, is none's without its country or its site", () => {
  const shared = outlets.flatMap((outlet) => {
    const bare = outlet.name.replace(/ \([^()]+\)$/u, "");
    return bare === outlet.name ? [] : [{ outlet, bare }];
  });
  assert.ok(shared.length >= 35, String(shared.length));
  for (const { outlet, bare } of shared) {
    assert.notEqual(registry.byName(bare), outlet, bare);
    assert.equal(registry.byName(bare, `https://${outlet.domains[0]}/a`), outlet, bare);
  }
  for (const bare of [
    "The Tribune",
    "The Nation",
    "the standard",
    "El Universal",
    "Insider",
    "CNA",
    "RSS",
    "CNS",
    "APS",
  ])
    assert.equal(registry.byName(bare), null, bare);
  assert.equal(registry.byName("The Tribune", "https://tribune.example/a"), null);
  assert.equal(registry.byName("Fox News", "https://www.tribuneindia.com/a")?.id, "fox-news");
});

test("ids, domains, countries and languages are in their forms", () => {
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  for (const { id, domains, country, language } of outlets) {
    assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    for (const domain of domains) assert.match(domain, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z0-9-]+)?$/u);
    if (country !== null) assert.ok(regions.of(country), `${id}: ${country}`);
    if (language !== null) assert.deepEqual(Intl.getCanonicalLocales(language), [language]);
  }
});

test("every region of the world and every kind is there", () => {
  const countries = new Set(outlets.map(({ country }) => country));
  for (const country of [
    "US",
    "GB",
    "FR",
    "DE",
    "RU",
    "UA",
    "CN",
    "JP",
    "KR",
    "KP",
    "VN",
    "IN",
    "IL",
    "IR",
    "EG",
    "ZA",
    "NG",
    "KE",
    "BR",
    "AR",
    "CL",
    "MX",
    "AU",
    "NZ",
  ]) {
    assert.ok(countries.has(country), country);
  }
  const kinds = new Set(outlets.map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), ["agency", "aggregator", "broadcaster", "magazine", "newspaper", "online"]);
});

test("a state affiliation names the rule that says so", () => {
  for (const { stateAffiliation } of outlets) {
    if (!stateAffiliation) continue;
    assert.match(stateAffiliation.state, /^[A-Z]{2}$/u);
    assert.match(stateAffiliation.reference, /Regulation \(EU\) \d{4}\/\d+|Department of State, .*\d{4}|U\.S\.C\. §/u);
  }
});

const found: [string, string | null][] = [
  ["https://en.sputniknews.africa/20230913/a-1.html", "sputnik-africa"],
  ["https://sputnikglobe.com/20230917/a-1.html", "sputnik-international"],
  ["https://actualidad.rt.com/actualidad/1", "rt-espanol"],
  ["https://www.rt.com/russia/1", "rt"],
  ["https://g1.globo.com/mundo/1", "g1"],
  ["https://www.pbs.org/newshour/a", "pbs-newshour"],
  ["https://www.pbs.org/wgbh/a", "pbs"],
  ["https://notrt.com/a", null],
];

for (const [url, id] of found) test(`${url} is ${id}`, () => assert.equal(registry.byUrl(url)?.id ?? null, id));
