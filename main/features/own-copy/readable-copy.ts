import { z } from 'zod';
import { Person } from '../../../shared/features/conversations/schema.ts';
import type { PaperBlock } from '../../../shared/features/papers/schema.ts';
import type { SummaryDraft } from '../../../shared/features/summary/schema.ts';
import { dateInWords, PlainDate } from '../../../shared/primitives/plain-date.ts';
import {
  type CopyBlock,
  type CopyNames,
  type Owner,
  type Row,
  textOf,
} from '../../storage/personal-table.ts';
import type { GatheredTable } from './gather.ts';

/** What the readable copy is made of. `everything` also has what only the other file tells: names and days. */
export interface ReadableSources {
  readonly told: readonly GatheredTable[];
  readonly everything: readonly GatheredTable[];
  readonly summaries: readonly SummaryDraft[];
}

/**
 * Everything in the order a person tells it: who it is about; each case with its conversations, and of each conversation what was
 * prepared, said, checked and agreed, and its summary; then consents, copies and who opened it. Parts without words are left out.
 */
export function readableCopy(sources: ReadableSources): PaperBlock[] {
  const { told, everything } = sources;
  const rowsOf = (name: string) => everything.find(({ table }) => table.name === name)?.rows ?? [];
  const [inhabitant] = rowsOf('inhabitants');
  const inhabitantName = inhabitant ? textOf(inhabitant, 'name') : '';
  const noTalk: CopyNames = { speaker: () => '' };
  const about = (owner: Owner, id: string, names: CopyNames, own?: boolean) =>
    told
      .filter(({ table }) => table.belongsTo === owner)
      .filter(({ table }) => own === undefined || (table.by === 'id') === own)
      .flatMap(({ table, rows }) =>
        titled(
          table.title,
          rows.filter((row) => row[table.by] === id).flatMap((row) => table.read(row, names)),
        ),
      );

  const blocks = [
    ...(inhabitant ? about('inhabitant', textOf(inhabitant, 'id'), noTalk, true) : []),
    ...rowsOf('cases').flatMap((theCase) => [
      ...about('case', textOf(theCase, 'id'), noTalk),
      ...rowsOf('conversations')
        .filter((conversation) => conversation.case_id === theCase.id)
        .flatMap((conversation) => {
          const id = textOf(conversation, 'id');
          return titled(`Gesprek van ${dayOf(conversation)}`, [
            ...about('conversation', id, namesAt(conversation, inhabitantName)),
            ...sources.summaries.filter((one) => one.conversationId === id).flatMap(summaryBlocks),
          ]);
        }),
    ]),
    ...(inhabitant ? about('inhabitant', textOf(inhabitant, 'id'), noTalk, false) : []),
  ];
  return blocks.map((block, at) => ({ ...block, key: `block:${at}` }));
}

function titled(title: string, blocks: readonly CopyBlock[]): CopyBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks];
}

function dayOf(conversation: Row): string {
  return dateInWords(PlainDate.parse(textOf(conversation, 'date')));
}

function summaryBlocks({ parts }: SummaryDraft): CopyBlock[] {
  const lines = parts.flatMap(({ lines }) => lines);
  return titled(
    'Samenvatting',
    lines.map(({ text, who, when }) => ({
      kind: 'list_item',
      text: [who, text, when].filter(Boolean).join(' '),
    })),
  );
}

const roles: Readonly<Record<string, string>> = {
  partner: 'Gesprekspartner',
  supporter: 'Cliëntondersteuner',
  relative: 'Naaste',
};

function namesAt(conversation: Row, inhabitantName: string): CopyNames {
  const people = z.array(Person).parse(JSON.parse(textOf(conversation, 'people_json')));
  return {
    speaker(speaker, personId) {
      if (speaker === 'inhabitant') return inhabitantName;
      const person =
        people.find(({ id }) => id === personId) ?? people.find(({ role }) => role === speaker);
      return person?.name ?? roles[speaker] ?? speaker;
    },
  };
}
