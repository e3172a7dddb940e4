import type { Road } from '../../road-schema.ts';
import { termAfter } from './build-road.ts';
import {
  always,
  decisionOnObjection,
  objectionEvents,
  toCourt,
  untilTheHearing,
} from './objection.ts';

/** Objection about being able to work: the time to object is far shorter (ZW 75k). */
export const sicknessObjectionRoad: Road = {
  id: 'bezwaar_ziektewet',
  title: 'Bezwaar over ziek zijn (Ziektewet, UWV)',
  startsWith: ['decision_sent'],
  events: [...objectionEvents],
  steps: [
    ...untilTheHearing('bezwaar_ziektewet'),
    decisionOnObjection({
      law: ['beslissing_op_bezwaar', 'beslissing_op_bezwaar_met_commissie', ...always],
      dates: [
        termAfter('beslissing_op_bezwaar', 'objection', { unlessEvent: 'committee_named' }),
        termAfter('beslissing_op_bezwaar_met_commissie', 'objection', {
          condition: 'als er een commissie is',
        }),
      ],
    }),
    toCourt,
  ],
};

/** Objection about the WIA: the decision may take longer (WIA 111 and 112). */
export const disabilityObjectionRoad: Road = {
  id: 'bezwaar_wia',
  title: 'Bezwaar over de WIA (UWV)',
  startsWith: ['decision_sent'],
  events: objectionEvents.filter(({ id }) => id !== 'committee_named'),
  steps: [
    ...untilTheHearing('bezwaar'),
    decisionOnObjection({
      law: [
        'beslissing_op_bezwaar_wia',
        'beslissing_op_bezwaar_wia_arts',
        'beslissing_op_bezwaar_wia_arts_langst',
        ...always,
      ],
      dates: [
        termAfter('beslissing_op_bezwaar_wia', 'objection'),
        termAfter('beslissing_op_bezwaar_wia_arts', 'objection', {
          condition: 'als er een arts meekijkt',
        }),
        termAfter('beslissing_op_bezwaar_wia_arts_langst', 'objection', {
          condition: 'als er een arts meekijkt, op z’n langst',
        }),
      ],
    }),
    toCourt,
  ],
};
