import type { FieldInput, LetterField } from '../schema.ts';

/** What is not named here is one line. */
const inputs: Readonly<Partial<Record<LetterField, FieldInput>>> = {
  birthDate: 'day',
  date: 'day',
  decisionDate: 'day',
  until: 'day',
  hearingDate: 'day',
  reportDate: 'day',
  requestDate: 'day',
  decisionDue: 'day',
  validUntil: 'day',
  objectionDate: 'day',
  repairDate: 'day',
  repairDue: 'day',
  planDate: 'day',
  grounds: 'own_words',
  wants: 'own_words',
  papers: 'own_words',
  why: 'own_words',
  hearingNeeds: 'own_words',
  reportWrong: 'own_words',
  reportRight: 'own_words',
  complaintWhat: 'own_words',
  urgency: 'own_words',
  mayFile: 'yes_or_no',
  maySpeak: 'yes_or_no',
  mayRead: 'yes_or_no',
  mayReceive: 'yes_or_no',
  mayWithdraw: 'yes_or_no',
};

/** How a field is filled in. */
export function inputOf(field: LetterField): FieldInput {
  return inputs[field] ?? 'line';
}
