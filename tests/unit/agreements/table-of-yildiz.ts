import {
  type RoleWords,
  tablePeople,
} from '../../../shared/features/agreements/recognise/table-people.ts';
import { aConversation, itemId } from '../../support/builders.ts';

const roleWords: RoleWords = {
  partner: ['consulent'],
  supporter: ['cliëntondersteuner', 'ondersteuner'],
  relative: ['naaste'],
};

const conversation = aConversation();

/** Mevrouw Yildiz, mevrouw Jansen of the municipality, Sanne Bakker who supports her, and Fatma Demir from next door. */
export const table = tablePeople(
  {
    inhabitantName: 'mevrouw Yildiz',
    people: [
      ...conversation.people.filter(({ role }) => role !== 'relative'),
      { id: itemId(), name: 'Fatma Demir', role: 'relative', relation: 'buurvrouw', phone: '' },
    ],
  },
  'mevrouw',
  roleWords,
);
