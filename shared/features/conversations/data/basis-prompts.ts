import type { Prompt } from './template.ts';

/** The prompts that belong to every conversation type (practice, 1). */
export const basisPrompts: readonly Prompt[] = [
  { id: 'basis.1', text: 'Wat is er aan de hand? Vertel het in uw eigen woorden.' },
  { id: 'basis.2', text: 'Wat wilt u dat er anders wordt?' },
  { id: 'basis.3', text: 'Wat gaat er nu goed? Wat moet zo blijven?' },
  { id: 'basis.4', text: 'Wat wilt u zeker vertellen in dit gesprek?' },
  { id: 'basis.5', text: 'Wat wilt u niet vertellen in dit gesprek?' },
  { id: 'basis.6', text: 'Wie wilt u erbij hebben?' },
  { id: 'basis.7', text: 'Wat helpt u om rustig te blijven?' },
  { id: 'basis.8', text: 'Wanneer is dit gesprek voor u goed gegaan?' },
  { id: 'basis.9', text: 'Mag ik opschrijven wat u vertelt? Wie mag het lezen?' },
  { id: 'basis.10', text: 'Wat doen we als u wilt stoppen of pauze wilt?' },
];
