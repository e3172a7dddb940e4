/** A thing no process may still hold, and the bytes it would show as. */
export interface Secret {
  readonly name: string;
  readonly forms: readonly Buffer[];
}

/** A text in the ways programs keep text: UTF-8, UTF-16, hexadecimal and base64. At least ten plain letters or digits. */
export function secretText(name: string, text: string): Secret {
  const utf8 = Buffer.from(text, 'utf8');
  return { name, forms: [utf8, Buffer.from(text, 'utf16le'), ...writtenForms(utf8)] };
}

/** A key as raw bytes, hexadecimal and base64. */
export function secretKey(name: string, key: Uint8Array): Secret {
  const raw = Buffer.from(key);
  return { name, forms: [raw, ...writtenForms(raw)] };
}

function writtenForms(bytes: Buffer): Buffer[] {
  const hex = bytes.toString('hex');
  return [
    Buffer.from(hex),
    Buffer.from(hex.toUpperCase()),
    ...[0, 1, 2].map((offset) => base64Inside(bytes, offset)),
  ];
}

/** The base64 letters that stay the same whatever stands before and after, when this begins `offset` bytes into a group. */
function base64Inside(bytes: Buffer, offset: 0 | 1 | 2 | number): Buffer {
  const from = (3 - offset) % 3;
  const whole = bytes.length - from - ((bytes.length - from) % 3);
  return Buffer.from(bytes.subarray(from, from + whole).toString('base64'));
}
