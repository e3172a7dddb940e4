import { useMemo } from 'react';
import type { ConversationOverview, Person } from '../../shared/features/conversations/schema.ts';
import type { InhabitantDetails } from '../../shared/features/inhabitants/schema.ts';
import type { Speaker } from '../../shared/features/notes/schema.ts';
import { withCapital } from '../../shared/features/summary/dutch-sentence.ts';
import { useText } from '../i18n/text.tsx';

/** How the people at the table are called on the screen of one conversation. */
export interface SpeakerWords {
  /** At the start: "Mevrouw", "Consulent", "Buurvrouw", "Ik". */
  readonly start: Readonly<Record<Speaker, string>>;
  /** In the middle of a sentence: "mevrouw", "consulent", "buurvrouw", "ik". */
  readonly within: Readonly<Record<Speaker, string>>;
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
      start: {
        inhabitant: withCapital(within.inhabitant),
        partner: withCapital(within.partner),
        supporter: withCapital(within.supporter),
        relative: withCapital(within.relative),
      },
    };
  }, [text, templateId, people, inhabitantName, formOfAddress]);
}

/** What the naaste is to the inhabitant; with two of them at the table nobody is guessed, because a line knows a role only. */
function relationOf(people: readonly Person[]): string {
  const [relative, another] = people.filter(({ role }) => role === 'relative');
  return another ? '' : (relative?.relation.trim() ?? '');
}
