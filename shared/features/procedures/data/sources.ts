import { PlainDate } from '../../../primitives/plain-date.ts';
import type { LawSource } from '../schema.ts';

/** The versions of the laws as they were read; all of them on the same day. */
const versions = {
  Awb: '2026-07-01',
  Atw: '2010-10-10',
  'Wmo 2015': '2026-07-01',
  Wlz: '2026-01-01',
  'Besluit langdurige zorg': '2026-04-01',
  'Vw 2000': '2026-09-01',
  'Besluit inburgering 2021': '2026-04-02',
} as const;

const readOn = PlainDate.parse('2026-11-21');

/** A place in a law that was read there. */
export function read(law: keyof typeof versions, article: string): LawSource {
  return { law, article, version: PlainDate.parse(versions[law]), readOn, isVerified: true };
}

/** A place in a law that was not read there: shown with "controleer". */
export function notRead(law: keyof typeof versions, article: string): LawSource {
  return { ...read(law, article), isVerified: false };
}
