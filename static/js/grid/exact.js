// What both readers of cells share: the refusal in words, and digits made into whole won without a float.
const WON_DIGITS = 18n;

export class Unreadable extends Error {}

export function refusal(text) {
  return new Unreadable(`금액으로 읽을 수 없습니다: ‘${text}’`);
}

/** number × 10^places, exactly; throws where a won would be split. */
export function toWon(number, places, quoted) {
  const [whole, decimals = ""] = number.replace(/,/g, "").split(".");
  const kept = decimals.slice(0, places).padEnd(places, "0");
  if (/[1-9]/.test(decimals.slice(places))) throw new Unreadable(`1원이 되지 않는 금액이 있습니다: ‘${quoted}’`);
  return bounded(BigInt(whole + kept));
}

export function bounded(won) {
  if ((won < 0n ? -won : won) >= 10n ** WON_DIGITS) throw new Unreadable(`금액이 너무 큽니다(원 단위 ${WON_DIGITS}자리까지).`);
  return won;
}
