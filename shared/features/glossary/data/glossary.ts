import type { GlossaryDomain, GlossaryEntry, GlossaryTerm } from '../schema.ts';
import ambtelijk from './ambtelijk.json' with { type: 'json' };
import jeugd from './jeugd.json' with { type: 'json' };
import organisatie from './organisatie.json' with { type: 'json' };
import pgb from './pgb.json' with { type: 'json' };
import privacy from './privacy.json' with { type: 'json' };
import recht from './recht.json' with { type: 'json' };
import schulden from './schulden.json' with { type: 'json' };
import vertegenwoordiging from './vertegenwoordiging.json' with { type: 'json' };
import werkInkomen from './werk-inkomen.json' with { type: 'json' };
import wlz from './wlz.json' with { type: 'json' };
import wmo from './wmo.json' with { type: 'json' };
import wonen from './wonen.json' with { type: 'json' };
import zorg from './zorg.json' with { type: 'json' };
import zvw from './zvw.json' with { type: 'json' };

/** The data files by domain. A test holds each entry against the schema, so that nothing is parsed where texts are read. */
export const glossaryFiles = {
  wmo,
  wlz,
  zvw,
  jeugd,
  'werk-inkomen': werkInkomen,
  schulden,
  recht,
  pgb,
  zorg,
  privacy,
  wonen,
  vertegenwoordiging,
  organisatie,
  ambtelijk,
} satisfies Record<GlossaryDomain, unknown>;

/** Every term Naast explains, by domain. Written for this product; a supporter adds own terms beside it. */
export const glossary: readonly GlossaryTerm[] = Object.entries(glossaryFiles).flatMap(
  ([domain, file]) =>
    (file as readonly GlossaryEntry[]).map((entry) => filledIn(entry, domain as GlossaryDomain)),
);

function filledIn(entry: GlossaryEntry, domain: GlossaryDomain): GlossaryTerm {
  return {
    everyday: [],
    verbs: [],
    abbreviation: false,
    ambiguous: false,
    familiar: false,
    clues: [],
    otherwise: [],
    ...entry,
    domain,
  } as GlossaryTerm;
}
