// Every amount that Korean words can mean, in won: one for clear words, several for unclear. As geumcheon/lib/money/meanings.py.
import { refusal, toWon } from "./exact.js";

const SCALES = [["조", 12], ["억", 8], ["만", 4]];
const PLACES = { 조: 12, 억: 8, 백만: 6, 만: 4, 천: 3, "": 0 };
const STEPS = { 천: 1000n, 백: 100n, 십: 10n, "": 1n };
const COUNT = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)";
const COEFFICIENT = `(?:${COUNT}|(?=[0-9])(?:[1-9]천)?(?:[1-9]백)?(?:[1-9]십)?[1-9]?)`;
const ONE_UNIT = new RegExp(`^(${COUNT}(?:\\.[0-9]+)?)(?:(조|억|백만|만)원?|(천?)원)$`);
const GROUPS = new RegExp(`^${SCALES.map(([name]) => `(?:(${COEFFICIENT})${name})?`).join("")}(${COEFFICIENT})?(원?)$`);
const MAN = 10n ** 4n;
const EOK = 10n ** 8n;

export function wordsOf(words) {
  const one = ONE_UNIT.exec(words);
  if (one) return [toWon(one[1], PLACES[one[2] ?? one[3]], words)];
  const groups = GROUPS.exec(words);
  if (!groups || !/^[0-9]/.test(words)) throw refusal(words);
  return ofGroups(groups, words);
}

function ofGroups(found, words) {
  const named = SCALES.map(([name, places], index) => [name, 10n ** BigInt(places), found[index + 1]]).filter(([, , text]) => text);
  const [tailText, end] = [found[4], found[5]];
  const tail = tailText ? numberOf(tailText) : 0n;
  const counts = named.map(([, , text]) => numberOf(text));
  if ([...counts, tail].slice(1).some((count) => count > 9999n)) throw refusal(words);
  const head = named.reduce((sum, [, scale], index) => sum + counts[index] * scale, 0n);
  if (!tailText) return [head];
  const above = named.length ? named[named.length - 1][0] : "";
  return [...new Set(tailScales(above, tailText, Boolean(end)).map((scale) => head + tail * scale))];
}

function tailScales(above, tail, endsInWon) {
  const spelled = isSpelled(tail);
  if (endsInWon && (!spelled || above === "" || above === "만")) return [1n];
  if (above === "만") return spelled || numberOf(tail) > 9n ? [1n] : [1n, 1000n];
  if (above === "억" && spelled && !endsInWon) return [MAN];
  return above === "조" ? [1n, MAN, EOK] : [1n, MAN];
}

function isSpelled(text) {
  return /[천백십]/.test(text);
}

function numberOf(text) {
  if (!isSpelled(text)) return BigInt(text.replace(/,/g, ""));
  return [...text.matchAll(/([0-9])([천백십]?)/g)].reduce((sum, [, digit, step]) => sum + BigInt(digit) * STEPS[step], 0n);
}
