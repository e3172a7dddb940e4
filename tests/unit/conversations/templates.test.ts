import { describe, expect, it } from 'vitest';
import { basisPrompts } from '../../../shared/features/conversations/data/basis-prompts.ts';
import { promptsOf } from '../../../shared/features/conversations/data/prompts-of.ts';
import { templates } from '../../../shared/features/conversations/data/templates.ts';
import { templateIds } from '../../../shared/features/conversations/schema.ts';

const allPrompts = [...basisPrompts, ...templateIds.flatMap((id) => templates[id].prompts)];

describe('conversation templates', () => {
  it.each(templateIds)('offers everything needed to prepare when the type is %s', (id) => {
    const template = templates[id];
    expect(template.id).toBe(id);
    expect(template.name).not.toBe('');
    expect(template.aim).not.toBe('');
    expect(template.table).not.toHaveLength(0);
    expect(template.topics).not.toHaveLength(0);
    expect(template.prompts.length).toBeGreaterThanOrEqual(8);
    expect(template.papers).not.toHaveLength(0);
    expect(template.pitfalls).not.toHaveLength(0);
    expect(template.agreeAtEnd).not.toHaveLength(0);
  });

  it('keeps each answer apart when answers are stored by prompt id', () => {
    const ids = allPrompts.map((prompt) => prompt.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of templateIds) {
      const own = templates[id].prompts.map((prompt) => prompt.id);
      expect(own).toEqual(own.map((_, index) => `${id}.${index + 1}`));
    }
  });

  it('offers the prompts of every type first when a type is chosen', () => {
    const offered = promptsOf('keukentafel_wmo').map((prompt) => prompt.id);
    expect(offered.slice(0, 11)).toEqual([
      'basis.1',
      'basis.2',
      'basis.3',
      'basis.4',
      'basis.5',
      'basis.6',
      'basis.7',
      'basis.8',
      'basis.9',
      'basis.10',
      'keukentafel_wmo.1',
    ]);
    expect(offered).toHaveLength(21);
  });

  it('speaks to the inhabitant with u when a prompt is asked or a paper is listed', () => {
    const prompts = allPrompts.map((prompt) => prompt.text);
    const papers = templateIds.flatMap((id) => templates[id].papers);
    expect(prompts.filter((text) => !/[?.]$/.test(text))).toEqual([]);
    expect([...prompts, ...papers].filter((text) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual(
      [],
    );
  });

  it.each(templateIds)('is Dutch and without source marks when the type is %s', (id) => {
    const text = JSON.stringify({ ...templates[id], id: '' });
    expect(text).not.toMatch(/\b(the|and|with|what|who|when|which|from|for|not|if|CO)\b/i);
    expect(text).not.toMatch(/\[[A-Z]+\d*\]|\*/);
  });
});
