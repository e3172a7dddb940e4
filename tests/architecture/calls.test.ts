import { describe, expect, it } from 'vitest';
import { callsByName } from '../../shared/app-contract.ts';
import { sourceFiles } from './source-files.ts';

describe('the contract', () => {
  it('is called by name nowhere: only through the contract itself', () => {
    const strays = ['main', 'renderer']
      .flatMap(sourceFiles)
      .flatMap(({ path, text }) =>
        [...callsByName.keys()]
          .filter((name) => text.includes(`'${name}'`))
          .map((name) => `${path}: ${name}`),
      );
    expect(strays).toEqual([]);
  });

  it('has a test at the gate for every call', () => {
    const tests = sourceFiles('tests/gate')
      .map(({ text }) => text)
      .join('\n');
    const untested = [...callsByName.keys()].filter((name) => {
      const [slice = '', verb = ''] = name.split('.');
      const word = slice.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return !new RegExp(`\\b(${word}|${word}Calls)\\.${verb}\\b`).test(tests);
    });
    expect(untested).toEqual([]);
  });
});
