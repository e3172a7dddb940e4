import { useMemo } from 'react';
import {
  type Proposal,
  recognise,
} from '../../../shared/features/agreements/recognise/recognise.ts';
import { roleWords } from '../../../shared/features/agreements/recognise/role-words.ts';
import { tablePeople } from '../../../shared/features/agreements/recognise/table-people.ts';
import type { ConversationOverview } from '../../../shared/features/conversations/schema.ts';
import type { Inhabitant } from '../../../shared/features/inhabitants/schema.ts';
import type { Seat } from '../../../shared/features/notes/seats.ts';
import { useToday } from '../../bridge/use-today.ts';
import type { SpeakerWords } from '../../editor/use-speaker-words.ts';

/** Reads who and when from the words of a line. */
export type Recognise = (text: string, speaker: Seat) => Proposal;

/** The function that reads who and when, for the people of one conversation and the day it is. */
export function useRecognise(about: {
  readonly conversation: Pick<ConversationOverview, 'people' | 'inhabitantName'>;
  readonly inhabitant: Pick<Inhabitant, 'formOfAddress'>;
  readonly words: SpeakerWords;
}): Recognise {
  const today = useToday();
  const { conversation, inhabitant, words } = about;
  return useMemo(() => {
    const people = tablePeople(conversation, inhabitant.formOfAddress, {
      ...roleWords,
      partner: [...new Set([words.within.partner, ...roleWords.partner])],
      relative: [...new Set([words.within.relative, ...roleWords.relative])],
    });
    return (text, speaker) => recognise(text, { people, speaker, today });
  }, [conversation, inhabitant.formOfAddress, words, today]);
}
