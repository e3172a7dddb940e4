import { PlainDate } from '../../../primitives/plain-date.ts';
import type { LawSource } from '../schema.ts';

/** The versions of the laws as they were read. */
const versions = {
  Awb: '2026-07-01',
  Atw: '2010-10-10',
  'Wmo 2015': '2026-07-01',
  Jeugdwet: '2026-01-01',
  Wlz: '2026-01-01',
  'Besluit langdurige zorg': '2026-04-01',
  Participatiewet: '2026-07-01',
  Zvw: '2025-01-01',
  'Vw 2000': '2026-09-01',
  'Wet inburgering 2021': '2025-10-21',
  'Besluit inburgering 2021': '2026-04-02',
  Wgs: '2026-07-01',
  Wkkgz: '2026-01-01',
  /** Read in their text of 2017 only. */
  ZW: '2017-01-01',
  WIA: '2017-01-01',
  AWR: '2017-01-01',
  'Burgerlijk Wetboek 1': '2026-01-01',
  /** Rules that stand on a public page and in no law; the version is the day the page was read. */
  'Regeling verlaagd griffierecht': '2026-07-01',
  'Bevoegdheidsregeling bestuursrechtspraak': '2017-01-01',
  'SKGZ, reglement': '2026-11-21',
  'Vaste praktijk': '2026-11-21',
} as const;

export type LawName = keyof typeof versions;

const readOn = PlainDate.parse('2026-11-21');
/** The last text of a law that was read, where the text of today was not. */
const in2017 = PlainDate.parse('2017-01-01');

/** A place in a law that was read there. */
export function read(law: LawName, article: string | null): LawSource {
  return { law, article, version: PlainDate.parse(versions[law]), readOn, isVerified: true };
}

/** A place that was read in the text of 2017 only: what changed since was not seen, so it is shown with "controleer". */
export function readIn2017(law: LawName, article: string | null): LawSource {
  return { law, article, version: in2017, readOn, isVerified: false };
}

/** A place in a law that was not read there: shown with "controleer". */
export function notRead(law: LawName, article: string | null): LawSource {
  return { ...read(law, article), isVerified: false };
}
