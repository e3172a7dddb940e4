/** The most characters, bytes and parts of one call; a conversation of a whole day is a small part of it. */
const MOST_LETTERS = 8_000_000;
const MOST_PARTS = 400_000;
/** Deeper than anything in the contract; a parser that follows deeper may run out of stack. */
const DEEPEST = 40;

/**
 * Whether something that came over the bridge is larger or deeper than any call of ours. Stops counting as soon as it is,
 * so that it costs little whatever it is given; plain data without circles, as every bridge delivers.
 */
export function isTooLarge(call: unknown): boolean {
  let letters = 0;
  let parts = 0;
  const waiting: { value: unknown; depth: number }[] = [{ value: call, depth: 0 }];
  while (true) {
    const next = waiting.pop();
    if (!next) return false;
    const { value, depth } = next;
    parts += 1;
    if (typeof value === 'string') letters += value.length;
    else if (ArrayBuffer.isView(value)) letters += value.byteLength;
    else if (typeof value === 'object' && value !== null) {
      if (depth === DEEPEST) return true;
      const keys = Object.keys(value);
      if (parts + waiting.length + keys.length > MOST_PARTS) return true;
      for (const key of keys) {
        letters += key.length;
        waiting.push({ value: Reflect.get(value, key), depth: depth + 1 });
      }
    }
    if (letters > MOST_LETTERS) return true;
  }
}
