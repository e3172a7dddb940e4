import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import { emptyDecision } from '../../shared/features/decisions/schema.ts';
import { markedSheet, markerOf } from './marked-sheet.ts';

export const fileIds = {
  inhabitant: randomUUID(),
  case: randomUUID(),
  conversation: randomUUID(),
  procedure: randomUUID(),
} as const;

const lines = {
  open: randomUUID(),
  private: randomUUID(),
  signal: randomUUID(),
  gone: randomUUID(),
};
const item = () => randomUUID();
const decisionId = randomUUID();
const hang = { conversation_id: fileIds.conversation };

/** What must not lie about: these words belong in the file of working notes and in no other. */
export const privateMarkers: readonly string[] = [
  ...['veilig', 'veilighelper', 'hiddenanswer', 'withheld', 'privatemarks', 'reflection'].map(
    (place) => markerOf(`sheet ${place}`),
  ),
  ...[
    'privateline',
    'privatecheck',
    'gonecheck',
    'privateedit',
    'privateleft',
    'privatedraft',
    'signalline',
    'signalcheck',
    'signaledit',
    'signalleft',
    'privateword',
    'copyreason',
  ].map(markerOf),
];

type Sample = readonly [table: string, row: Readonly<Record<string, unknown>>];

/** At least one row of every table about a person, with a word of its own in every column that takes words. */
export function fullFile(): readonly Sample[] {
  const at = '2026-03-03T09:31:00.000Z';
  const said = { ...hang, kind: 'said', speaker: 'inhabitant', written_at: at };
  const check = { ...hang, direction: 'partner_naar_inwoner', at };
  const confirmed = (place: string) =>
    JSON.stringify({ kind: 'confirmed', givenBack: { form: 'verteld', words: markerOf(place) } });
  const draft = (place: string) =>
    JSON.stringify({ form: 'verteld', words: markerOf(place), remark: '', newWording: '' });
  const person = {
    id: item(),
    role: 'partner',
    relation: markerOf('relation'),
    phone: markerOf('phone'),
  };
  return [
    [
      'inhabitants',
      {
        id: fileIds.inhabitant,
        name: markerOf('name'),
        form_of_address: 'mevrouw',
        support_json: JSON.stringify({
          reading: 'self',
          hearing: 'well',
          language: markerOf('language'),
          interpreter: 'none',
          largePrint: false,
          otherwise: markerOf('otherwise'),
        }),
        created_at: at,
      },
    ],
    ['paper_looks', { inhabitant_id: fileIds.inhabitant, size: 20, layout: 'a2' }],
    [
      'cases',
      {
        id: fileIds.case,
        inhabitant_id: fileIds.inhabitant,
        question: markerOf('question'),
        municipality: markerOf('municipality'),
        created_at: at,
      },
    ],
    [
      'conversations',
      {
        id: fileIds.conversation,
        case_id: fileIds.case,
        template_id: 'keukentafel_wmo',
        date: '2026-03-03',
        time: '10:30',
        place: markerOf('place'),
        people_json: JSON.stringify([{ ...person, name: markerOf('person') }]),
        created_at: at,
      },
    ],
    ['prep_sheets', { ...hang, sheet_json: JSON.stringify(markedSheet()), saved_at: at }],
    ['said_points', { ...hang, item_id: item(), at }],
    [
      'parked_points',
      { ...hang, item_id: item(), who: markerOf('parkedwho'), until: '2026-03-09' },
    ],
    [
      'note_lines',
      {
        ...said,
        id: lines.open,
        text: markerOf('openline'),
        position: 1,
        source: 'heard',
        heard_from: markerOf('heardfrom'),
      },
    ],
    [
      'note_lines',
      { ...said, id: lines.private, text: markerOf('privateline'), position: 2, is_private: 1 },
    ],
    [
      'note_lines',
      { ...said, id: lines.signal, mark: 'signal', text: markerOf('signalline'), position: 3 },
    ],
    [
      'check_events',
      {
        ...check,
        line_id: lines.open,
        event_json: confirmed('givenback'),
        about_text: markerOf('abouttext'),
      },
    ],
    [
      'check_events',
      { ...check, line_id: lines.private, event_json: confirmed('privatecheck'), about_text: 'x' },
    ],
    [
      'check_events',
      { ...check, line_id: lines.gone, event_json: confirmed('gonecheck'), about_text: 'x' },
    ],
    [
      'check_events',
      { ...check, line_id: lines.signal, event_json: confirmed('signalcheck'), about_text: 'x' },
    ],
    [
      'check_drafts',
      { ...hang, line_id: lines.open, direction: check.direction, draft_json: draft('draft') },
    ],
    [
      'check_drafts',
      {
        ...hang,
        line_id: lines.private,
        direction: check.direction,
        draft_json: draft('privatedraft'),
      },
    ],
    ['agreement_details', { ...hang, line_id: lines.open, doer: 'partner', due: '2026-03-09' }],
    [
      'difficult_words',
      {
        ...hang,
        id: item(),
        word: markerOf('word'),
        explanation: markerOf('explanation'),
        other_language: markerOf('otherlanguage'),
        recorded_at: at,
      },
    ],
    [
      'difficult_words',
      {
        ...hang,
        id: item(),
        line_id: lines.private,
        word: markerOf('privateword'),
        explanation: 'x',
        other_language: '',
        recorded_at: at,
      },
    ],
    ['topic_sentences', { ...hang, topic_id: '', text: markerOf('topicsentence') }],
    [
      'summary_edits',
      {
        ...hang,
        line_key: `told:${lines.open}`,
        text: markerOf('edit'),
        made_on: markerOf('madeon'),
      },
    ],
    [
      'summary_edits',
      { ...hang, line_key: `told:${lines.private}`, text: markerOf('privateedit'), made_on: 'x' },
    ],
    [
      'summary_edits',
      { ...hang, line_key: `told:${lines.signal}`, text: markerOf('signaledit'), made_on: 'x' },
    ],
    [
      'copy_answers',
      { ...hang, paper: markerOf('copypaper'), name: markerOf('copyname'), gets: 1, at },
    ],
    [
      'paper_versions',
      {
        ...hang,
        id: item(),
        format: markerOf('versionformat'),
        at,
        paper_json: JSON.stringify({
          kind: 'samenvatting',
          title: markerOf('versiontitle'),
          subtitle: '',
          look: { size: 14, layout: 'b1' },
          blocks: [{ kind: 'paragraph', key: 'k', text: markerOf('versionwords') }],
          footer: markerOf('versionfooter'),
        }),
        for_whom_json: JSON.stringify([markerOf('versionforwhom')]),
        corrected_json: JSON.stringify([markerOf('versioncorrected')]),
      },
    ],
    [
      'left_as_it_is',
      {
        ...hang,
        line_key: `told:${lines.open}`,
        rule: markerOf('leftrule'),
        said: markerOf('leftsaid'),
      },
    ],
    [
      'left_as_it_is',
      { ...hang, line_key: `told:${lines.private}`, rule: 'W1', said: markerOf('privateleft') },
    ],
    [
      'left_as_it_is',
      { ...hang, line_key: `note:${lines.signal}`, rule: 'R1', said: markerOf('signalleft') },
    ],
    ['pace_signs', { ...hang, id: item(), sign: 'o8', at }],
    ['pace_pauses', { ...hang, kind: 'break', started_at: at }],
    ['pace_tempos', { ...hang, tempo: 'good' }],
    ['rooms', { ...hang, mode: 'typing' }],
    [
      'inhabitant_form_drafts',
      {
        inhabitant_id: fileIds.inhabitant,
        place: 'case',
        draft_json: JSON.stringify({ question: markerOf('formquestion'), municipality: '' }),
        saved_at: at,
      },
    ],
    [
      'decisions',
      {
        id: decisionId,
        case_id: fileIds.case,
        content_json: JSON.stringify({
          ...emptyDecision,
          senderName: markerOf('sendername'),
          senderAddress: markerOf('senderaddress'),
          reference: markerOf('reference'),
          about: markerOf('decisionabout'),
          decided: markerOf('decided'),
          refused: markerOf('refused'),
          why: markerOf('decisionwhy'),
          asked: [{ id: item(), text: markerOf('askedfor'), came: 'no' }],
        }),
        created_at: at,
        saved_at: at,
      },
    ],
    [
      'letters',
      {
        id: item(),
        case_id: fileIds.case,
        decision_id: decisionId,
        kind: 'bezwaar',
        words_json: JSON.stringify({
          name: markerOf('lettername'),
          address: markerOf('letteraddress'),
          town: markerOf('lettertown'),
          recipient: markerOf('recipient'),
          recipientAddress: markerOf('recipientaddress'),
          reference: markerOf('letterreference'),
          decisionAbout: markerOf('letterabout'),
          grounds: markerOf('grounds'),
          wants: markerOf('letterwants'),
        }),
        created_at: at,
        saved_at: at,
        read_at: at,
        read_text: markerOf('readtext'),
      },
    ],
    [
      'case_check_events',
      {
        case_id: fileIds.case,
        about: 'decided',
        about_id: decisionId,
        event_json: confirmed('givenbackofcase'),
        about_text: markerOf('abouttextofcase'),
        at,
      },
    ],
    [
      'case_check_drafts',
      {
        case_id: fileIds.case,
        about: 'last_day',
        about_id: decisionId,
        draft_json: draft('draftofcase'),
      },
    ],
    [
      'procedures',
      {
        id: fileIds.procedure,
        case_id: fileIds.case,
        road: 'bezwaar',
        about: markerOf('procedureabout'),
        authority: markerOf('procedureauthority'),
        created_at: at,
      },
    ],
    [
      'form_drafts',
      {
        case_id: fileIds.case,
        place: 'start',
        draft_json: JSON.stringify({ about: markerOf('theform') }),
      },
    ],
    [
      'procedure_events',
      {
        id: item(),
        procedure_id: fileIds.procedure,
        case_id: fileIds.case,
        event: 'decision_sent',
        on_day: '2026-03-03',
        day_source: 'postmark',
        remark: markerOf('procedureremark'),
        recorded_at: at,
      },
    ],
    ['procedure_conversations', { ...hang, procedure_id: fileIds.procedure, step: 'hearing' }],
    [
      'case_closings',
      {
        case_id: fileIds.case,
        kind: 'closed',
        on_day: '2026-03-03',
        review_on: '2026-09-03',
        reason: markerOf('closingreason'),
        who: markerOf('closingwho'),
      },
    ],
    [
      'consents',
      {
        inhabitant_id: fileIds.inhabitant,
        purpose: 'keep',
        answer: 'given',
        on_day: '2026-03-03',
        keep_until: '2027-03-02',
        asked: markerOf('consentasked'),
        who: markerOf('consentwho'),
      },
    ],
    [
      'copy_decisions',
      {
        inhabitant_id: fileIds.inhabitant,
        at,
        who: markerOf('copywho'),
        private_notes: 'left_out',
        reason: markerOf('copyreason'),
      },
    ],
    [
      'access_log',
      {
        at,
        who: markerOf('accesswho'),
        action: 'opened',
        file: 'conversation',
        inhabitant_id: fileIds.inhabitant,
        case_id: fileIds.case,
        conversation_id: fileIds.conversation,
      },
    ],
  ];
}

/** Every marker that stands somewhere in these rows. */
export function markersIn(samples: readonly Sample[]): string[] {
  const all = JSON.stringify(samples).match(/merk[a-z]+merk/gi) ?? [];
  return [...new Set(all)];
}

/** Writes the rows; inside `recordChange` where the database asks for it. */
export function insertFile(db: Database.Database, samples: readonly Sample[]): void {
  for (const [table, row] of samples) {
    const columns = Object.keys(row);
    db.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`,
    ).run(row);
  }
}
