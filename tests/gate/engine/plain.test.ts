import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The lines go through the real command, as somebody with many texts would use it. */
function answersTo(lines: readonly string[]): unknown[] {
  const { stdout } = spawnSync(process.execPath, ['main/cli/engine.ts', 'plain'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('engine -- plain', { timeout: 120_000 }, () => {
  const question = (text: string, more: object = {}) =>
    JSON.stringify({ text, profile: 'B1', ...more });

  it('answers every line in its place, the broken ones with why', () => {
    const answers = answersTo([
      question('U krijgt hulp bij het koken. Bel ons als u vragen hebt.', { id: 'a1' }),
      '{"text": "half',
      '[1, 2]',
      question('', { id: 7 }),
      question('   \n\t '),
      question('The council has decided that you will get help at home.'),
      question('قررت البلدية أن تقدم لك المساعدة في المنزل.'),
      question('Belediye size evde yardım etmeye karar verdi ve bunun için bir mektup gönderdi.'),
      question('U krijgt hulp.', { profile: 'C1' }),
      question('Continuering van de verstrekking wordt heroverwogen.'),
    ]);
    expect(answers).toMatchObject([
      { id: 'a1', difficulty: expect.any(Number), measured: false, band: 'green', findings: [] },
      { error: { code: 'not_json' } },
      { error: { code: 'invalid_request' } },
      { id: 7, error: { code: 'empty' } },
      { error: { code: 'empty' } },
      { error: { code: 'not_dutch' } },
      { error: { code: 'not_dutch' } },
      { error: { code: 'not_dutch' } },
      { error: { code: 'invalid_profile' } },
      { difficulty: expect.any(Number), measured: false, band: 'red' },
    ]);
  });

  it('gives a plain answer to odd text', () => {
    const odd = [
      'Bezwaar',
      'WIJ HEBBEN UW BRIEF GEKREGEN. U KRIJGT GEEN HULP VAN DE GEMEENTE.',
      '<p>U krijgt <b>hulp</b> bij het koken.</p><script>alert(1)</script>',
      'U krijgt\u0000 hulp\u0007 bij\u200b het \u202ekoken.',
      'Zij zei: "ik wil dit niet. Daarna ging zij weg (zonder jas.',
      '🙂🙂🙂 Dank u wel 🙂',
      '\ud800 U krijgt hulp bij het koken.',
    ];
    for (const answer of answersTo(odd.map((text) => question(text)))) {
      expect(answer).toMatchObject({
        difficulty: expect.any(Number),
        band: expect.stringMatching(/green|yellow|red/),
      });
    }
  });

  it('reads a file as an editor may leave it: a mark at its start, lines of Windows, no last line end', () => {
    const { stdout } = spawnSync(process.execPath, ['main/cli/engine.ts', 'plain'], {
      input: `\uFEFF${question('U krijgt hulp.')}\r\n${question('Bel ons.')}`,
      encoding: 'utf8',
    });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([{ band: 'green' }, { band: 'green' }]);
  });

  it('comes to an end with text that has none: signs without a space, one sentence without a stop', () => {
    const endless = [
      'a'.repeat(1_000_000),
      'é'.repeat(300_000),
      'https://'.repeat(50_000),
      'pgb-'.repeat(50_000),
      'A.'.repeat(200_000),
      'a, '.repeat(60_000),
      'niet dat die '.repeat(40_000),
      'om pgb '.repeat(40_000),
      '“'.repeat(50_000),
    ];
    for (const answer of answersTo(endless.map((text) => question(text)))) {
      const { difficulty, error } = answer as { difficulty?: number; error?: { code: string } };
      expect(
        typeof difficulty === 'number' || ['too_long', 'empty'].includes(error?.code ?? ''),
      ).toBe(true);
    }
  });

  it('counts places in UTF-16 units of the text as given', () => {
    const text =
      '🙂 Wij\u00a0kijken naar uw cafe\u0301-vergunning en uw \u201czelf\u00adredzaamheid\u201d.';
    const [answer] = answersTo([question(text)]) as [
      { findings: { rule: string; start: number; end: number }[] },
    ];
    const [jargon] = answer.findings.filter(({ rule }) => rule === 'W1');
    expect(text.slice(jargon?.start, jargon?.end)).toBe('zelf\u00adredzaamheid');
  });

  it('compares with the letter that comes along', () => {
    const source = 'Wij betalen de taxi niet. U krijgt een pas voor de bus.';
    const [answer] = answersTo([
      question('Wij betalen de taxi. U krijgt een pas voor de bus.', { source }),
    ]);
    expect(answer).toMatchObject({
      findings: [{ rule: 'T2', severity: 'red', start: 0, end: 20 }],
    });
  });

  it('does not hang on 200,000 words, and goes on with the next line', () => {
    const long = 'Wij hebben uw brief gelezen en daar praten we morgen over met de buren. '.repeat(
      14_300,
    );
    const answers = answersTo([
      question(long),
      question(long.replaceAll('. ', ' ')),
      question('U krijgt hulp.'),
    ]);
    expect(answers).toHaveLength(3);
    expect(answers[2]).toMatchObject({ band: 'green' });
    for (const answer of answers.slice(0, 2) as { error?: { code: string } }[]) {
      if (answer.error) expect(answer.error.code).toBe('too_long');
    }
  });
});
