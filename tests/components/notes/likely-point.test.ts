import { expect, it } from 'vitest';
import { likelyPoint } from '../../../renderer/features/notes/likely-point.ts';

const points = [
  { text: 'Op straat ben ik bang om te vallen' },
  { text: 'Het bed en de ramen lukken niet meer' },
  { text: 'Mijn buurvrouw kan minder helpen' },
];

it.each([
  ['Het bed en de ramen, dat lukt echt niet meer.', points[1]],
  ['De BUURVROUW rijdt mij niet.', points[2]],
  ['Iets heel anders.', points[0]],
  ['', points[0]],
])('of the points, “%s” sounds most like one', (words, expected) => {
  expect(likelyPoint(words, points)).toBe(expected);
});

it('none is likely when there are none', () => {
  expect(likelyPoint('Het bed', [])).toBeUndefined();
});
