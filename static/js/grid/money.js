// Typed cells read as whole won (BigInt, never a float) and won written in a unit: the same rules and the same words
// as geumcheon/lib/money on the server, which reads every cell again when it is saved.
import { Unreadable, bounded, refusal, toWon } from "./exact.js";
import { wordsOf } from "./words.js";

export { Unreadable };

export const DASH = Symbol("-");
export const PLACES = { 원: 0, 천원: 3, 만원: 4, 백만원: 6, 억원: 8 };
const MOST_WON = 10n ** 15n;
const LONGEST = 80;
const HIDDEN = /[\u00a0\u2007\u2009\u200a\u202f\u200b\u200c\u200d\u2060\ufeff]/g;
const OUTER = /^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g;
const DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u30fc\u3161\u1173";
const NEGATIVE = "△▲▽▼\u2212\\-";
const COUNT = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)";
const CELL = new RegExp(`^([${NEGATIVE}])? ?(${COUNT}(?:\\.[0-9]+)?) ?((?:백만|천|만|억)? ?원)?$`);
const PARENTHESES = /^\( ?([0-9][^()]*)\)([^()0-9]*)$/;
const WORDS_IN_PARENTHESES = /^\(([^()]+)\)([^()0-9]*)$/;
const SIGNED = new RegExp(`^([${NEGATIVE}]?)(.+)$`);

/** Won (0 to 1,000조원) as BigInt, null for a blank cell, DASH for a dashed one. Throws Unreadable with the reason. */
export function readTyped(text, unit) {
  const amount = read(text, unit);
  if (typeof amount !== "bigint") return amount;
  if (amount < 0n) throw new Unreadable(`0보다 작은 금액은 적을 수 없습니다: ‘${text.replace(OUTER, "")}’`);
  if (amount > MOST_WON) throw new Unreadable("1,000조원을 넘습니다. 단위를 확인하십시오.");
  return amount;
}

/** The figure as a cell prints it, with as many decimals as it needs: "" for null, "-" for DASH. */
export function show(amount, unit) {
  if (amount === null) return "";
  if (amount === DASH) return "-";
  const places = PLACES[unit];
  const digits = (amount < 0n ? -amount : amount).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=([0-9]{3})+$)/g, ",");
  const rest = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${amount < 0n ? "△" : ""}${whole}${rest && `.${rest}`}`;
}

/** 증 5,091 or △5,091; "" where nothing is known. */
export function showChange(won, unit) {
  return won !== null && won > 0n ? `증 ${show(won, unit)}` : show(won, unit);
}

function folded(text) {
  const visible = text.replace(OUTER, "");
  if ([...visible].length > LONGEST) throw new Unreadable(`금액으로 읽기에는 너무 깁니다(${LONGEST}자까지).`);
  if (/\p{No}/u.test(visible)) throw refusal(visible);
  return visible.replace(HIDDEN, "").normalize("NFKC").replace(/ +/g, " ").replace(OUTER, "");
}

function read(text, unit) {
  const cell = folded(text);
  if (!cell) return null;
  if (cell.length === 1 && DASHES.includes(cell)) return DASH;
  try {
    const inside = PARENTHESES.exec(cell);
    return inside ? -figure(inside[1] + inside[2], unit, cell) : figure(cell, unit, cell);
  } catch (problem) {
    if (!/[조억만천백십원]/.test(cell)) throw problem;
    const inside = WORDS_IN_PARENTHESES.exec(cell);
    return inside ? -signedWords(inside[1] + inside[2]) : signedWords(cell);
  }
}

function figure(written, unit, cell) {
  const found = CELL.exec(written);
  if (!found || (found[3] && found[3].replace(/ /g, "") !== unit)) throw refusal(cell);
  const won = toWon(found[2], PLACES[unit], found[2]);
  return found[1] ? -won : won;
}

function signedWords(plain) {
  const found = SIGNED.exec(plain.replace(/ /g, ""));
  if (!found || /[0-9] [0-9]/.test(plain)) throw refusal(plain);
  const meanings = wordsOf(found[2]).map((won) => bounded(found[1] ? -won : won));
  if (meanings.length > 1) throw ambiguous(plain, meanings);
  return meanings[0];
}

function ambiguous(plain, meanings) {
  const choices = meanings.map((won) => `${words(won)}인지`).join(" ");
  return new Unreadable(`‘${plain}’은(는) ${choices} 알 수 없습니다. ‘만원’이나 ‘원’까지 적어 주세요.`);
}

function words(won) {
  let rest = won < 0n ? -won : won;
  let text = "";
  for (const [name, scale] of [["조", 10n ** 12n], ["억", 10n ** 8n], ["만", 10n ** 4n]]) {
    if (rest / scale) text += `${spelled(rest / scale)}${name}`;
    rest %= scale;
  }
  return `${won < 0n ? "△" : ""}${text}${rest || !text ? show(rest, "원") : ""}원`;
}

function spelled(number) {
  if (number < 100n || number > 9999n || number % 100n) return show(number, "원");
  const steps = [[number / 1000n, "천"], [(number / 100n) % 10n, "백"]];
  return steps.map(([digit, step]) => (digit ? `${digit}${step}` : "")).join("");
}
