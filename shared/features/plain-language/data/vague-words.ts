import type { Phrase } from '../rules/phrase-rule.ts';

/** Times and amounts that nobody can count on. */
export const vagueWords: readonly Phrase[] = [
  [
    'binnenkort|spoedig|zo spoedig mogelijk|zo snel mogelijk|tijdig|te zijner tijd|t\\.z\\.t\\.|z\\.s\\.m\\.',
    '~Zeg wanneer: welke dag?',
  ],
  [
    'op (?:korte|afzienbare|lange) termijn|binnen afzienbare tijd|enige tijd|geruime tijd|na verloop van tijd|op termijn',
    '~Zeg hoe lang: hoeveel dagen of weken?',
  ],
  ['per omgaande|onverwijld|terstond|onmiddellijk|direct na ontvangst', '~Zeg voor welke dag.'],
  ['een aantal|diverse|meerdere|verscheidene|enkele|een beperkt aantal', '~Zeg hoeveel.'],
  ['circa|omstreeks', 'ongeveer'],
  ['regelmatig|periodiek|van tijd tot tijd|met enige regelmaat', '~Zeg hoe vaak.'],
  ['een redelijke termijn|redelijke termijn', '~Zeg hoeveel dagen of weken.'],
];
