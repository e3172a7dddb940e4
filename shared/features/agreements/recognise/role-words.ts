import type { RoleWords } from './table-people.ts';

/** What people in a role are called at a Dutch table, besides by name and by what they are called on the screen. */
export const roleWords: RoleWords = {
  partner: ['consulent', 'gesprekspartner', 'medewerker'],
  supporter: ['cliëntondersteuner', 'ondersteuner'],
  relative: ['naaste', 'mantelzorger'],
};
