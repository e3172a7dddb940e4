import { describe, expect, it } from 'vitest';
import type { NoteLine } from '../../../shared/features/notes/schema.ts';
import {
  type HistoryOf,
  keyPointsOfConversation,
} from '../../../shared/features/understanding-checks/key-points.ts';
import { aLine, aTopic } from '../../support/builders.ts';
import { events, moment } from './check-events.ts';

const topic = aTopic('Onderweg zijn');
const need = aLine({ mark: 'key_point', text: 'Ik wil weer naar mijn zus.' });
const cost = aLine({ speaker: 'partner', mark: 'key_point', text: 'Er is een eigen bijdrage.' });
const help = aLine({ speaker: 'partner', mark: 'agreement', text: 'Twee uur hulp per week.' });

const nothingRecorded: HistoryOf = () => [];

function pointsOf(lines: readonly NoteLine[], history: HistoryOf = nothingRecorded) {
  return keyPointsOfConversation(lines, history).map(({ text, direction, owner }) => [
    text,
    direction,
    owner,
  ]);
}

describe('keyPointsOfConversation', () => {
  it('lists what must come across in the order of the notes when lines are marked', () => {
    expect(pointsOf([help, topic, cost, need])).toEqual([
      [help.text, 'inwoner_naar_partner', 'inhabitant'],
      [help.text, 'partner_naar_inwoner', 'partner'],
      [cost.text, 'partner_naar_inwoner', 'partner'],
      [need.text, 'inwoner_naar_partner', 'inhabitant'],
    ]);
  });

  it('knows the topic and whether it is an agreement', () => {
    const points = keyPointsOfConversation([help, topic, need], nothingRecorded);
    expect(points.map(({ topic: name, isAgreement }) => [name, isAgreement])).toEqual([
      ['', true],
      ['', true],
      ['Onderweg zijn', false],
    ]);
  });

  it('adds the other direction when that was checked as well', () => {
    const asked = [{ event: events.asked, at: moment(0), aboutText: need.text }];
    const history: HistoryOf = (id, direction) =>
      id === need.id && direction === 'partner_naar_inwoner' ? asked : [];
    expect(pointsOf([need, cost], history)).toEqual([
      [need.text, 'inwoner_naar_partner', 'inhabitant'],
      [need.text, 'partner_naar_inwoner', 'partner'],
      [cost.text, 'partner_naar_inwoner', 'partner'],
    ]);
  });

  it('tells the state from what was recorded about the text of now', () => {
    const history = [
      { event: events.asked, at: moment(0), aboutText: need.text },
      { event: events.confirmed, at: moment(9000), aboutText: need.text },
    ];
    const stateOf = (line: NoteLine) =>
      keyPointsOfConversation([line], (_, direction) =>
        direction === 'inwoner_naar_partner' ? history : [],
      ).map(({ check }) => check.state);
    expect(stateOf(need)).toEqual(['klopt']);
    expect(stateOf({ ...need, text: 'Ik wil weer naar mijn broer.' })).toEqual(['nieuw']);
  });

  it.each(['quote', 'question', 'worry', 'signal', null] as const)(
    'has none, whatever was recorded, when the line is marked %s',
    (mark) => {
      const asked = [{ event: events.asked, at: moment(0), aboutText: need.text }];
      expect(pointsOf([{ ...need, mark }], () => asked)).toEqual([]);
    },
  );

  it('has none, whatever was recorded, when the line is private', () => {
    const asked = [{ event: events.asked, at: moment(0), aboutText: need.text }];
    expect(pointsOf([{ ...need, isPrivate: true }], () => asked)).toEqual([]);
  });

  it('has none when the marked line has no words yet', () => {
    expect(pointsOf([{ ...help, text: '  ' }])).toEqual([]);
  });
});
