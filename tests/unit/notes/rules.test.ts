import { describe, expect, it } from 'vitest';
import {
  isLiteral,
  keyPointsOf,
  linesByTopic,
  ownerOf,
  publicLines,
  topicOf,
} from '../../../shared/features/notes/rules.ts';
import { marks, speakers } from '../../../shared/features/notes/schema.ts';
import { aLine, aTopic, lineId } from '../../support/builders.ts';

const toPartner = 'inwoner_naar_partner';
const toInhabitant = 'partner_naar_inwoner';

describe('keyPointsOf', () => {
  it.each([
    ['inhabitant', [toPartner]],
    ['relative', [toPartner]],
    ['partner', [toInhabitant]],
    ['supporter', [toInhabitant]],
  ] as const)('goes across the table when the %s says a key point', (speaker, directions) => {
    expect(keyPointsOf(aLine({ speaker, mark: 'key_point', text: 'De trap lukt niet.' }))).toEqual(
      directions,
    );
  });

  it.each(speakers)('goes both ways when the %s says an agreement', (speaker) => {
    const agreement = aLine({ speaker, mark: 'agreement', text: 'We bellen maandag.' });
    expect(keyPointsOf(agreement)).toEqual([toPartner, toInhabitant]);
  });

  it('carries nothing when the line is a topic, has another mark, or is empty', () => {
    const others = [null, ...marks.filter((mark) => mark !== 'agreement' && mark !== 'key_point')];
    for (const mark of others) expect(keyPointsOf(aLine({ mark, text: 'Thee?' }))).toEqual([]);
    expect(keyPointsOf(aTopic('Vervoer'))).toEqual([]);
    expect(keyPointsOf(aLine({ mark: 'agreement', text: ' ' }))).toEqual([]);
  });
});

describe('ownerOf', () => {
  it.each([
    ['inhabitant', toPartner, 'inhabitant'],
    ['relative', toPartner, 'relative'],
    ['partner', toInhabitant, 'partner'],
    ['supporter', toInhabitant, 'supporter'],
    ['partner', toPartner, 'inhabitant'],
    ['inhabitant', toInhabitant, 'partner'],
    ['relative', toInhabitant, 'partner'],
  ] as const)('of what the %s said, %s, is the %s', (speaker, direction, owner) => {
    expect(ownerOf(aLine({ speaker, mark: 'agreement', text: 'Maandag.' }), direction)).toBe(owner);
  });
});

describe('topics', () => {
  const before = aLine({ text: 'Welkom.' });
  const home = aTopic(' Het huishouden ');
  const bed = aLine({ text: 'Het bed lukt niet meer.' });
  const transport = aTopic('Onderweg zijn');
  const sister = aLine({ text: 'Ik wil naar mijn zus.' });
  const later = aTopic('Later');
  const lines = [before, home, bed, transport, sister, later];

  it('gathers the lines under the topic above them', () => {
    expect(linesByTopic(lines)).toEqual([
      { topicId: null, topic: '', lines: [before] },
      { topicId: home.id, topic: 'Het huishouden', lines: [bed] },
      { topicId: transport.id, topic: 'Onderweg zijn', lines: [sister] },
      { topicId: later.id, topic: 'Later', lines: [] },
    ]);
    expect(linesByTopic([])).toEqual([]);
  });

  it('names the topic of a line, and none when it stands before the first or nowhere', () => {
    expect(topicOf(lines, sister.id)).toBe('Onderweg zijn');
    expect(topicOf(lines, transport.id)).toBe('Onderweg zijn');
    expect(topicOf(lines, before.id)).toBe('');
    expect(topicOf(lines, lineId())).toBe('');
  });
});

describe('publicLines', () => {
  const home = aTopic('Het huishouden');
  const bed = aLine({ text: 'Het bed lukt niet meer.' });
  const secret = aLine({ isPrivate: true, text: 'Zij keek steeds naar de deur.' });

  it('leaves out what is private and keeps the order of the rest', () => {
    expect(publicLines([home, secret, bed])).toEqual([home, bed]);
  });

  it('leaves out a topic when only private lines stand under it', () => {
    const unsafe = aTopic('Bang thuis');
    expect(publicLines([home, bed, unsafe, secret])).toEqual([home, bed]);
  });

  it('keeps a topic when nothing stands under it yet', () => {
    expect(publicLines([home])).toEqual([home]);
  });
});

describe('what stays with the supporter', () => {
  const bed = aLine({ text: 'Het bed lukt niet meer.' });

  it('is a worry that is private, and every signal', () => {
    const worry = aLine({ mark: 'worry', isPrivate: true, text: 'Zij is bang thuis.' });
    const signal = aLine({ mark: 'signal', text: 'Er was geen tolk.' });
    expect(publicLines([worry, signal, bed])).toEqual([bed]);
  });

  it('is not a worry somebody made public', () => {
    const worry = aLine({ mark: 'worry', text: 'Ik ben bang om te vallen.' });
    expect(publicLines([worry])).toEqual([worry]);
  });

  it('asks nothing back, whatever its mark', () => {
    expect(keyPointsOf(aLine({ mark: 'agreement', isPrivate: true, text: 'Twee uur.' }))).toEqual(
      [],
    );
  });
});

describe('literal words', () => {
  it.each([
    ['quote', 'partner', true],
    ['key_point', 'inhabitant', true],
    ['worry', 'inhabitant', true],
    ['key_point', 'partner', false],
    ['agreement', 'inhabitant', false],
    [null, 'inhabitant', false],
  ] as const)('are those marked %s and said by the %s: %s', (mark, speaker, isWord) => {
    expect(isLiteral(aLine({ mark, speaker, text: 'Naar mijn zus.' }))).toBe(isWord);
  });
});
