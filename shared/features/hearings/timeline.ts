import type { PlainDate } from '../../primitives/plain-date.ts';
import { templates } from '../conversations/data/templates.ts';
import type { ConversationOverview } from '../conversations/schema.ts';
import type { Decision } from '../decisions/schema.ts';
import { startDay } from '../decisions/start-day.ts';
import { roads } from '../procedures/data/roads/index.ts';
import type { DaySource, ProcedureEvent, RoadId } from '../procedures/procedure.ts';
import type { TimelineEntry } from './schema.ts';

const sourceWords: Readonly<Record<DaySource, string>> = {
  letter_date: 'de datum op de brief',
  postmark: 'het poststempel',
  portal: 'de Berichtenbox',
  told: 'wat is verteld',
  seen: 'zelf gezien',
};

/** What happened in a case up to a day, the first first, each with how it is known. Nothing is added that nobody entered. */
export function timelineOf(known: {
  readonly conversations: readonly ConversationOverview[];
  readonly decisions: readonly Decision[];
  readonly events: readonly { readonly road: RoadId; readonly event: ProcedureEvent }[];
  readonly until: PlainDate;
}): TimelineEntry[] {
  const { conversations, decisions, events, until } = known;
  const entries: TimelineEntry[] = [
    ...conversations.map(({ date, templateId }) => ({
      on: date,
      text: templates[templateId].name,
      source: 'het gesprek zelf',
    })),
    ...decisions.flatMap(({ content }) => {
      const start = startDay(content);
      if (start === null) return [];
      const about = content.about.trim() === '' ? 'een besluit' : `besluit over ${content.about}`;
      return [{ on: start.on, text: about, source: 'de brief' }];
    }),
    ...events.map(({ road, event }) => ({
      on: event.on,
      text: roads[road].events.find(({ id }) => id === event.event)?.name ?? event.event,
      source: sourceWords[event.source],
    })),
  ];
  return entries.filter(({ on }) => on <= until).sort((a, b) => a.on.localeCompare(b.on));
}
