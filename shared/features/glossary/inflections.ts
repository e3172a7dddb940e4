const LONG_VOWEL = /(aa|ee|oo|uu)([^aeiou])$/;
const SHORT_VOWEL = /(^|[^aeiou])([aeiou])([bdfgklmnprst])$/;
const VOICED: Readonly<Record<string, string>> = { f: 'v', s: 'z' };

/**
 * The forms a noun or adjective can take, in the spelling of keys (no accents, hyphens or apostrophes): plural, -e, -s, -er, the
 * small form and the one for a woman. Some of them are no words; nobody writes those, so they find nothing.
 */
export function inflectionsOf(key: string): string[] {
  const forms = new Set([key, ...plurals(key), ...smallForms(key), ...femaleForms(key)]);
  for (const open of openForms(key)) {
    forms.add(`${open}e`);
    forms.add(`${open}en`);
    forms.add(`${open}er`);
    forms.add(`${open}ere`);
  }
  return [...forms];
}

/** The forms of a formal word: most are no nouns, and "indienen" is not more than one "indien". */
export function formalForms(key: string): string[] {
  const ends = openForms(key).flatMap((open) => [`${open}e`, `${open}er`, `${open}ere`]);
  const plural = /(ing|tie)$/.test(key) ? [key.endsWith('e') ? `${key}s` : `${key}en`] : [];
  return [...new Set([key, ...ends, ...plural])];
}

function plurals(key: string): string[] {
  if (key.endsWith('heid')) return [`${key.slice(0, -2)}den`];
  if (/[aouiy]$/.test(key) || key.endsWith('e')) return [`${key}s`, `${key}n`, `${key}en`];
  return key.endsWith('s') ? [] : [`${key}s`, ...(/(ch|sh|x)$/.test(key) ? [`${key}es`] : [])];
}

/** "mantelzorger" → "mantelzorgster", "houder" → "houdster", "voerder" → "voerster". */
function femaleForms(key: string): string[] {
  if (!/[^aeiou]er$/.test(key)) return [];
  const stems = key.endsWith('der') ? [key.slice(0, -3), key.slice(0, -2)] : [key.slice(0, -2)];
  return stems.flatMap((stem) => [`${stem}ster`, `${stem}sters`]);
}

function smallForms(key: string): string[] {
  const endings = /[bgmlnr]$/.test(key) ? ['je', 'tje', 'etje', 'pje'] : ['je', 'tje'];
  const small = endings.map((ending) => key + ending);
  if (key.endsWith('ing')) small.push(`${key.slice(0, -1)}kje`);
  return small.flatMap((one) => [one, `${one}s`]);
}

/** How a word goes on before -e or -en: bezwaar → bezwar-, plan → plann-, tarief → tariev-, bewijs → bewijz-. */
function openForms(key: string): string[] {
  const opened = [key];
  if (LONG_VOWEL.test(key)) opened.push(key.replace(LONG_VOWEL, (_, pair, end) => pair[0] + end));
  else if (SHORT_VOWEL.test(key)) opened.push(key + key.slice(-1));
  return opened.flatMap((one) => {
    const voiced = VOICED[one.slice(-1)];
    return voiced !== undefined && !one.endsWith('ss') && !one.endsWith('ff')
      ? [one, one.slice(0, -1) + voiced]
      : [one];
  });
}

/** An adjective before a noun with and without -e: "algemene" and "algemeen", "primair" and "primaire". */
export function adjectiveForms(key: string): string[] {
  if (!key.endsWith('e')) return [key, ...openForms(key).map((open) => `${open}e`)];
  const base = key.slice(0, -1);
  const closed = base.replace(/([aeou])([^aeiou])$/, '$1$1$2');
  return [key, base, closed, ...(/(.)\1$/.test(base) ? [base.slice(0, -1)] : [])];
}
