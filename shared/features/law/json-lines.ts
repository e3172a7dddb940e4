/** Where a value stands in a JSON text, by its path: `terms[3].sources[0]`. */
export type LineOf = (path: string) => number;

/**
 * The line of every value in a JSON text that parses. A path that is not there gives the line of the nearest one above
 * it, so that a missing field points at the object it is missing from.
 */
export function linesOf(text: string): LineOf {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;

  function step(): void {
    if (text[at] === '\n') line += 1;
    at += 1;
  }
  function skipSpace(): void {
    while (at < text.length && /\s/.test(text[at] ?? '')) step();
  }
  function readString(): string {
    const from = at;
    step();
    while (text[at] !== '"') {
      if (text[at] === '\\') step();
      step();
    }
    step();
    return JSON.parse(text.slice(from, at)) as string;
  }
  function readValue(path: string): void {
    skipSpace();
    if (!lines.has(path)) lines.set(path, line);
    if (text[at] === '{') readObject(path);
    else if (text[at] === '[') readList(path);
    else if (text[at] === '"') readString();
    else while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) step();
  }
  function readObject(path: string): void {
    step();
    for (skipSpace(); text[at] !== '}'; skipSpace()) {
      if (text[at] === ',') {
        step();
        skipSpace();
      }
      const keyLine = line;
      const inside = joined(path, readString());
      lines.set(inside, keyLine);
      skipSpace();
      step();
      readValue(inside);
    }
    step();
  }
  function readList(path: string): void {
    step();
    let index = 0;
    for (skipSpace(); text[at] !== ']'; skipSpace()) {
      if (text[at] === ',') step();
      readValue(`${path}[${index}]`);
      index += 1;
    }
    step();
  }

  readValue('');
  return (path) => {
    for (let near = path; near !== ''; near = near.replace(/(^|[.[])[^.[]*$/, '')) {
      const found = lines.get(near);
      if (found !== undefined) return found;
    }
    return lines.get('') ?? 1;
  };
}

/** A path as `linesOf` knows it. */
export function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (path, part) => (typeof part === 'number' ? `${path}[${part}]` : joined(path, String(part))),
    '',
  );
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
