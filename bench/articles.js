// Invented test articles for measuring: a median of 400 words, a few codable sentences, 200 dyads, a tenth of all on one.

const countries = [
  ["Peru", "Peruvian"],
  ["Ecuador", "Ecuadorian"],
  ["Brazil", "Brazilian"],
  ["Chile", "Chilean"],
  ["Argentina", "Argentine"],
  ["Colombia", "Colombian"],
  ["Venezuela", "Venezuelan"],
  ["Bolivia", "Bolivian"],
  ["Mexico", "Mexican"],
  ["Cuba", "Cuban"],
  ["France", "French"],
  ["Germany", "German"],
  ["Italy", "Italian"],
  ["Spain", "Spanish"],
  ["Poland", "Polish"],
  ["Russia", "Russian"],
  ["China", "Chinese"],
  ["Japan", "Japanese"],
  ["India", "Indian"],
  ["Egypt", "Egyptian"],
  ["Kenya", "Kenyan"],
];
const acts = [
  (a, b) => `${a[0]} and ${b[0]} signed an agreement on trade on`,
  (a, b) => `The ${a[1]} foreign minister met his ${b[1]} counterpart on`,
  (a, b) => `${a[0]} condemned ${b[0]} on`,
  (a, b) => `${a[0]} praised ${b[0]} on`,
  (a, b) => `${a[0]} accused ${b[0]} of espionage on`,
  (a, b) => `${a[0]} imposed sanctions on ${b[0]} on`,
];
const filler = (
  "The harvest on the northern plain was better than in the years before and farmers brought their grain to the river ports early " +
  "while the railway carried timber and copper to the coast where merchants waited for the larger ships of the season and the price of " +
  "bread in the towns remained what it had been since the spring because the mills kept working through the long dry weeks"
).split(" ");

/** A small generator of numbers in [0, 1) from a seed (mulberry32), so that every run measures the same articles. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const dyads = countries.flatMap((a, i) => countries.slice(i + 1).map((b) => [a, b])).slice(0, 200);

/** Article number `n`: a name and a text. */
export function article(n) {
  const next = random(n + 1);
  const [a, b] = next() < 0.1 ? dyads[0] : dyads[Math.floor(next() * dyads.length)];
  const day = new Date(Date.UTC(1998, 0, 1 + Math.floor(next() * 365)));
  const date = day.toLocaleDateString("en-US", { timeZone: "UTC", month: "long", day: "numeric", year: "numeric" });
  const words = 250 + Math.floor(next() * 300);
  const paragraphs = [];
  for (let written = 0; written < words; ) {
    const length = 30 + Math.floor(next() * 30);
    const start = Math.floor(next() * filler.length);
    const plain = Array.from({ length }, (_, i) => filler[(start + i) % filler.length]).join(" ");
    const act = acts[Math.floor(next() * acts.length)];
    paragraphs.push(
      next() < 0.35 ? `${act(a, b)} ${date}. Then ${plain.toLowerCase()}.` : `Then ${plain.toLowerCase()}.`,
    );
    written += length;
  }
  return {
    name: `article-${n}.txt`,
    text: `Date: ${day.toISOString().slice(0, 10)}\n\nReport ${n} on ${a[0]} and ${b[0]}\n\n${paragraphs.join("\n\n")}\n`,
  };
}
