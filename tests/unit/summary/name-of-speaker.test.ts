import { describe, expect, it } from 'vitest';
import { nameOfSpeaker } from '../../../shared/features/summary/name-of-speaker.ts';
import { aConversation } from '../../support/builders.ts';

const conversation = aConversation();

describe('the name of a speaker on paper', () => {
  it('is u when the inhabitant speaks', () => {
    expect(nameOfSpeaker('inhabitant', conversation)).toBe('u');
  });

  it.each([
    ['partner', 'mevrouw Jansen'],
    ['supporter', 'Sanne Bakker'],
    ['relative', 'mevrouw De Wit'],
  ] as const)('is that of the only %s at the table', (speaker, name) => {
    expect(nameOfSpeaker(speaker, conversation)).toBe(name);
  });

  it.each([
    ['partner', 'uw gesprekspartner'],
    ['supporter', 'uw cliëntondersteuner'],
    ['relative', 'uw naaste'],
  ] as const)('is the role when there is no %s, or more than one', (speaker, role) => {
    expect(nameOfSpeaker(speaker, { people: [] })).toBe(role);
    const people = [...conversation.people, ...conversation.people];
    expect(nameOfSpeaker(speaker, { people })).toBe(role);
  });

  it('is that of the person who was noted when several sit there', () => {
    const others = [...conversation.people, ...aConversation().people];
    const second = others.findLast(({ role }) => role === 'partner');
    expect(nameOfSpeaker('partner', { people: others }, second?.id ?? null)).toBe(second?.name);
  });
});
