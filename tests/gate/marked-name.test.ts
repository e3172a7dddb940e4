import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { callsByName } from '../../shared/app-contract.ts';
import { makeTemplate, type Template } from '../fuzz/fuzzed-vault.ts';
import { inputArbitrary } from '../fuzz/input-arbitrary.ts';

const MARK = 'Waterhoenmerkteken';
/** Enough for every branch of an input to be met. */
const INPUTS_A_CALL = 12;

let template: Template | undefined;
afterAll(() => template?.remove());

describe('a name that is put in every text of every call', () => {
  it('is in no log line, no file name and no suggested name', async () => {
    template = await makeTemplate();
    const { ids, idsByField } = template;
    const leaves = {
      id: (key: string) => fc.constantFrom(...(idsByField[key] ?? ids)),
      text: (_key: string, { min, max }: { min: number; max: number }) =>
        fc.constant(MARK.padEnd(min, ' en nog meer').slice(0, max)),
    };
    let carriedOut = 0;
    const traces: string[] = [];
    for (const spec of callsByName.values()) {
      const vault = await template.open('open');
      vault.host.savePath = `${vault.papersFolder}/papier.docx`;
      vault.host.shownPaper = 'samenvatting';
      const inputs = fc.sample(inputArbitrary(spec.input, leaves), {
        seed: 20261125,
        numRuns: INPUTS_A_CALL,
      });
      for (const input of inputs) {
        const { ok } = await vault.send({ call: spec.name, input });
        if (ok) carriedOut += 1;
      }
      // The disk and the shell fail in words of their own, which may quote a path or a text.
      const complaint = () => Promise.reject(new Error(`cannot do this for ${MARK}`));
      Object.assign(vault.host, {
        chooseSaveFile: complaint,
        savePageAsPdf: complaint,
        writeSettings: complaint,
        rememberCopiedText: complaint,
      });
      await vault.send({ call: spec.name, input: inputs[0] });
      traces.push(
        ...vault.logLines,
        ...vault.host.suggestions,
        ...readdirSync(vault.papersFolder, { recursive: true }).map(String),
      );
      vault.remove();
    }
    expect(carriedOut).toBeGreaterThan(callsByName.size);
    expect(traces.length).toBeGreaterThan(0);
    expect(traces.filter((line) => line.includes(MARK))).toEqual([]);
  }, 120_000);
});
