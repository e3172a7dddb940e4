import { z } from 'zod';
import { paperInText } from '../../../shared/features/papers/plain-text.ts';
import { Paper } from '../../../shared/features/papers/schema.ts';
import {
  type CopyBlock,
  type PersonalTable,
  type Row,
  textOf,
} from '../../storage/personal-table.ts';

export const paperCopyTables: readonly PersonalTable[] = [
  {
    name: 'copy_answers',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Wie een kopie van een blad mag krijgen',
    columns: {
      row: { notOfPerson: 'de volgorde van de antwoorden' },
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      paper: { means: 'welk blad' },
      person_id: { means: 'wie van de mensen bij het gesprek; leeg als u het zelf bent' },
      name: { means: 'wie anders' },
      gets: { means: 'of diegene een kopie krijgt' },
      at: { means: 'wanneer u dat zei' },
    },
    orderBy: 'row',
    counts: [{ as: 'consents' }],
    read: (row) => {
      const who = textOf(row, 'name') || (row.person_id === null ? 'u' : 'iemand bij het gesprek');
      const answer = row.gets === 1 ? 'ja' : 'nee';
      const text = `${textOf(row, 'at')}, ${textOf(row, 'paper')}, voor ${who}: ${answer}`;
      return [{ kind: 'list_item', text }];
    },
  },
  {
    name: 'paper_versions',
    belongsTo: 'conversation',
    by: 'conversation_id',
    title: 'Bladen die zijn afgedrukt of bewaard',
    columns: {
      id: { means: 'het nummer van dit blad' },
      conversation_id: { means: 'bij welk gesprek dit hoort' },
      format: { means: 'als welk soort bestand' },
      at: { means: 'wanneer' },
      paper_json: { means: 'wat er op het blad stond' },
      for_whom_json: { means: 'voor wie' },
      corrected_json: { means: 'welke regels u had verbeterd' },
    },
    orderBy: 'at',
    counts: [{ as: 'made_papers' }],
    read: (row) => {
      const paper = Paper.safeParse(JSON.parse(textOf(row, 'paper_json') || '{}'));
      const title = paper.success ? paper.data.title : '';
      const forWhom = namesIn(row, 'for_whom_json');
      const corrected = namesIn(row, 'corrected_json');
      return [
        {
          kind: 'list_item',
          text: [
            `${textOf(row, 'at')}, ${textOf(row, 'format')}: ${title}`,
            ...(forWhom.length > 0 ? [`Voor ${forWhom.join(', ')}.`] : []),
            ...(corrected.length > 0 ? [`Door u verbeterd: ${corrected.join(' ')}`] : []),
          ].join('. '),
        },
        ...(paper.success ? wordsOn(paper.data) : []),
      ];
    },
  },
];

function wordsOn(paper: Paper): CopyBlock[] {
  const lines = paperInText(paper).split('\n');
  return lines.filter(Boolean).map((text) => ({ kind: 'paragraph' as const, text }));
}

function namesIn(row: Row, column: string): string[] {
  return z.array(z.string()).parse(JSON.parse(textOf(row, column) || '[]'));
}
