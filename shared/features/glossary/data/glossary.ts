import { z } from 'zod';
import { type GlossaryDomain, GlossaryEntry, type GlossaryTerm } from '../schema.ts';
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

const files: Readonly<Record<GlossaryDomain, unknown>> = {
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
};

/** Every term Naast explains, by domain. Written for this product; a supporter adds own terms beside it. */
export const glossary: readonly GlossaryTerm[] = (
  Object.entries(files) as [GlossaryDomain, unknown][]
).flatMap(([domain, file]) =>
  z
    .array(GlossaryEntry)
    .parse(file)
    .map((entry) => ({ ...entry, domain })),
);
