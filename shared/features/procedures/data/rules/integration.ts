import type { LawRule } from '../../schema.ts';
import { read } from '../sources.ts';

/** Wet inburgering 2021. */
export const integrationRules: readonly LawRule[] = [
  {
    id: 'inb_intake',
    name: 'brede intake',
    text: 'U praat met de gemeente over wat u kunt en wilt. U moet komen. U mag zonder anderen praten.',
    sources: [read('Wet inburgering 2021', '14'), read('Besluit inburgering 2021', '5.2')],
  },
  {
    id: 'inb_plan',
    name: 'uw plan',
    text: 'In uw plan staat hoe u leert. Het is een besluit: u kunt bezwaar maken.',
    sources: [read('Wet inburgering 2021', '15'), read('Besluit inburgering 2021', '5.3')],
  },
  {
    id: 'inb_routes',
    name: 'leerroutes',
    text: 'Er zijn verschillende routes. In het begin kunt u nog veranderen.',
    sources: [
      read('Wet inburgering 2021', '6'),
      read('Wet inburgering 2021', '17'),
      read('Besluit inburgering 2021', '5.4'),
    ],
  },
  {
    id: 'inb_verlenging',
    name: 'meer tijd',
    text: 'Lukt het niet op tijd? Vraag DUO op tijd om meer tijd.',
    sources: [read('Wet inburgering 2021', '12'), read('Besluit inburgering 2021', '4.5')],
  },
  {
    id: 'inb_begeleiding',
    name: 'begeleiding',
    text: 'Statushouders krijgen hulp van de gemeente in het begin.',
    sources: [read('Wet inburgering 2021', '13')],
  },
];
