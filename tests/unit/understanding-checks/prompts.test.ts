import { describe, expect, it } from 'vitest';
import {
  announcement,
  askPrompts,
  followUpPrompts,
  ladder,
  permissionPrompts,
  verdictQuestion,
} from '../../../shared/features/understanding-checks/data/prompts.ts';
import { fillPrompt } from '../../../shared/features/understanding-checks/fill-prompt.ts';
import { nextMeans } from '../../../shared/features/understanding-checks/schema.ts';

const asked = Object.values(askPrompts).flat();
const spoken = [
  ...asked,
  ...permissionPrompts,
  ...Object.values(verdictQuestion),
  ...followUpPrompts,
  announcement,
  ...ladder.flatMap((step) => step.say ?? []),
];

describe('prompts of the understanding check', () => {
  it('let someone choose when either direction is asked', () => {
    expect(askPrompts.partner_naar_inwoner).toHaveLength(8);
    expect(askPrompts.inwoner_naar_partner).toHaveLength(5);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('can be read aloud, with u and in Dutch, when shown large', () => {
    expect(spoken.filter((text) => !/[?.]$/.test(text))).toEqual([]);
    expect(spoken.filter((text) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual([]);
    expect(spoken.filter((text) => /\b(the|and|with|what|who|when)\b/i.test(text))).toEqual([]);
  });

  it('never ask whether it is understood when asking back, because people say yes', () => {
    for (const text of asked)
      expect(text).not.toMatch(/begrijpt u|snapt u|is (het|dat) duidelijk/i);
  });
});

describe('ladder', () => {
  it('leads to every next means once, lightest first, when explaining again did not help', () => {
    expect(ladder.map((step) => step.means)).toEqual([null, null, ...nextMeans]);
  });
});

describe('fillPrompt', () => {
  const prompt = askPrompts.inwoner_naar_partner[0] ?? '';

  it.each([
    {
      formOfAddress: 'mevrouw' as const,
      says: 'Wilt u in uw eigen woorden zeggen wat mevrouw net vertelde? Dan kan zij horen of het klopt.',
    },
    {
      formOfAddress: 'meneer' as const,
      says: 'Wilt u in uw eigen woorden zeggen wat meneer net vertelde? Dan kan hij horen of het klopt.',
    },
    {
      formOfAddress: 'none' as const,
      says: 'Wilt u in uw eigen woorden zeggen wat de inwoner net vertelde? Dan kan die horen of het klopt.',
    },
  ])('speaks about the person as chosen when the form is $formOfAddress', ({ says, ...person }) => {
    expect(fillPrompt(prompt, person)).toBe(says);
  });

  it.each(['mevrouw', 'meneer', 'none'] as const)(
    'leaves no placeholder and no fixed person in any prompt when the form is %s',
    (formOfAddress) => {
      const other = formOfAddress === 'meneer' ? /mevrouw|[{}]/ : /meneer|[{}]/;
      for (const text of spoken) expect(fillPrompt(text, { formOfAddress })).not.toMatch(other);
    },
  );
});
