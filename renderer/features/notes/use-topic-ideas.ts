import { useMemo } from 'react';
import { prepSheets } from '../../../shared/features/prep-sheets/contract.ts';
import { lifeDomains } from '../../../shared/features/prep-sheets/data/life-domains.ts';
import type { PrepSheet } from '../../../shared/features/prep-sheets/schema.ts';
import { isDomainSeen } from '../../../shared/features/room/seen-while-watched.ts';
import type { ConversationId } from '../../../shared/primitives/ids.ts';
import { useQueryCall } from '../../bridge/use-call.ts';

/**
 * What was prepared to talk about, to begin a topic with: the parts of life that were chosen, then what must be said and
 * asked, in the words of the inhabitant. What may be seen by nobody is not among it.
 */
export function useTopicIdeas(conversationId: ConversationId): readonly string[] {
  const sheet = useQueryCall(prepSheets.get, { conversationId }).data;
  return useMemo(() => (sheet ? topicIdeas(sheet) : []), [sheet]);
}

function topicIdeas(sheet: PrepSheet): string[] {
  const domains = lifeDomains
    .filter(({ id }) => sheet.domains[id]?.choice === 'talk_about' && isDomainSeen(id))
    .map(({ label }) => label);
  const points = [...sheet.mustSay, ...sheet.questions].map(({ text }) => text.trim());
  return [...new Set([...domains, ...points])].filter((idea) => idea !== '');
}
