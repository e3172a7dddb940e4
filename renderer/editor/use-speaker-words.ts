import { useMemo } from 'react';
import type { ConversationOverview, Person } from '../../shared/features/conversations/schema.ts';
import type { InhabitantDetails } from '../../shared/features/inhabitants/schema.ts';
import type { Speaker } from '../../shared/features/notes/schema.ts';
import type { Seat } from '../../shared/features/notes/seats.ts';
import { withCapital } from '../../shared/features/summary/dutch-sentence.ts';
import type { ItemId } from '../../shared/primitives/ids.ts';
import { useText } from '../i18n/text.tsx';

/** How the people at the table are called on the screen of one conversation. */
export interface SpeakerWords {
  /** At the start: "Mevrouw", "Consulent", "Buurvrouw", "Ik". */
  readonly start: Readonly<Record<Speaker, string>>;
  /** In the middle of a sentence: "mevrouw", "consulent", "buurvrouw", "ik". */
  readonly within: Readonly<Record<Speaker, string>>;
  /** Who is who where several people sit in one role, by person: "Dochter", "mevrouw Jansen". */
  readonly byPerson: ReadonlyMap<ItemId, string>;
}

/** How the one who said a line is called, at the start of a line. */
export function labelOf(
  { start, byPerson }: Pick<SpeakerWords, 'start' | 'byPerson'>,
  { speaker, personId }: Seat,
): string {
  return (personId && byPerson.get(personId)) ?? start[speaker];
}

/** The words for the four speakers: by form of address, by what the other side is here, by who the naaste is. */
export function useSpeakerWords(
  conversation: Pick<ConversationOverview, 'templateId' | 'people' | 'inhabitantName'>,
  formOfAddress: InhabitantDetails['formOfAddress'],
): SpeakerWords {
  const text = useText();
  const { templateId, people, inhabitantName } = conversation;
  return useMemo(() => {
    const relation = relationOf(people);
    const within = {
      inhabitant:
        formOfAddress === 'none' ? inhabitantName : text(`notes.speaker.${formOfAddress}`),
      partner: text(`notes.partner.${templateId}`),
      supporter: text('notes.speaker.supporter'),
      relative: relation === '' ? text('notes.speaker.relative') : relation,
    };
    return {
      within,
      byPerson: namesOfPersons(people),
      start: {
        inhabitant: withCapital(within.inhabitant),
        partner: withCapital(within.partner),
        supporter: withCapital(within.supporter),
        relative: withCapital(within.relative),
      },
    };
  }, [text, templateId, people, inhabitantName, formOfAddress]);
}

/** What the naaste is to the inhabitant; with two of them at the table nobody is guessed by role alone. */
function relationOf(people: readonly Person[]): string {
  const [relative, another] = people.filter(({ role }) => role === 'relative');
  return another ? '' : (relative?.relation.trim() ?? '');
}

/** Everybody who can be told apart: a naaste by what they are to the inhabitant when only one is that, others by name. */
function namesOfPersons(people: readonly Person[]): ReadonlyMap<ItemId, string> {
  const relationsOfRelatives = people
    .filter(({ role }) => role === 'relative')
    .map(({ relation }) => relation.trim().toLowerCase());
  return new Map(
    people.map(({ id, role, name, relation }) => {
      const known = relation.trim();
      const isOnlyOne =
        relationsOfRelatives.filter((other) => other === known.toLowerCase()).length === 1;
      const isByRelation = role === 'relative' && known !== '' && isOnlyOne;
      return [id, isByRelation ? withCapital(known) : name];
    }),
  );
}
