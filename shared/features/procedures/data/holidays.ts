import type { HolidayRule } from '../schema.ts';
import { notRead, read } from './sources.ts';

const always = { firstYear: null, lastYear: null };

/** The general holidays (Atw 3 lid 1 and 2). The first days of Easter and Whitsun are Sundays anyway. */
export const holidays: readonly HolidayRule[] = [
  {
    id: 'nieuwjaarsdag',
    name: 'Nieuwjaarsdag',
    on: { kind: 'fixed', month: 1, day: 1 },
    ...always,
    source: read('Atw', '3 lid 1'),
  },
  {
    id: 'goede_vrijdag',
    name: 'Goede Vrijdag',
    on: { kind: 'easter', daysAfter: -2 },
    ...always,
    source: read('Atw', '3 lid 2'),
  },
  {
    id: 'tweede_paasdag',
    name: 'tweede Paasdag',
    on: { kind: 'easter', daysAfter: 1 },
    ...always,
    source: read('Atw', '3 lid 1'),
  },
  {
    id: 'koninginnedag',
    name: 'Koninginnedag',
    on: { kind: 'not_on_sunday', month: 4, day: 30 },
    firstYear: 1980,
    lastYear: 2013,
    source: notRead('Atw', '3 lid 1'),
  },
  {
    id: 'koningsdag',
    name: 'Koningsdag',
    on: { kind: 'not_on_sunday', month: 4, day: 27 },
    firstYear: 2014,
    lastYear: null,
    source: notRead('Atw', '3 lid 1'),
  },
  {
    id: 'vijf_mei',
    name: '5 mei',
    on: { kind: 'fixed', month: 5, day: 5 },
    ...always,
    source: read('Atw', '3 lid 1'),
  },
  {
    id: 'hemelvaartsdag',
    name: 'Hemelvaartsdag',
    on: { kind: 'easter', daysAfter: 39 },
    ...always,
    source: read('Atw', '3 lid 1'),
  },
  {
    id: 'tweede_pinksterdag',
    name: 'tweede Pinksterdag',
    on: { kind: 'easter', daysAfter: 50 },
    ...always,
    source: read('Atw', '3 lid 1'),
  },
  {
    id: 'eerste_kerstdag',
    name: 'eerste Kerstdag',
    on: { kind: 'fixed', month: 12, day: 25 },
    ...always,
    source: read('Atw', '3 lid 1'),
  },
  {
    id: 'tweede_kerstdag',
    name: 'tweede Kerstdag',
    on: { kind: 'fixed', month: 12, day: 26 },
    ...always,
    source: read('Atw', '3 lid 1'),
  },
];
