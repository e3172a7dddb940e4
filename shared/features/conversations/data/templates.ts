import type { TemplateId } from '../schema.ts';
import type { ConversationTemplate } from './template.ts';
import { beroep } from './templates/beroep.ts';
import { besluitUitleg } from './templates/besluit-uitleg.ts';
import { eigenGesprek } from './templates/eigen-gesprek.ts';
import { evaluatieHerindicatie } from './templates/evaluatie-herindicatie.ts';
import { hoorzitting } from './templates/hoorzitting.ts';
import { inburgering } from './templates/inburgering.ts';
import { indicatieWlz } from './templates/indicatie-wlz.ts';
import { jeugdGezin } from './templates/jeugd-gezin.ts';
import { kennismaking } from './templates/kennismaking.ts';
import { keukentafelWmo } from './templates/keukentafel-wmo.ts';
import { klacht } from './templates/klacht.ts';
import { nabesprekingAfsluiting } from './templates/nabespreking-afsluiting.ts';
import { netwerkberaad } from './templates/netwerkberaad.ts';
import { participatieInkomen } from './templates/participatie-inkomen.ts';
import { pgb } from './templates/pgb.ts';
import { rondetafel } from './templates/rondetafel.ts';
import { schuldhulp } from './templates/schuldhulp.ts';
import { wijkverplegingZvw } from './templates/wijkverpleging-zvw.ts';
import { zorgplan } from './templates/zorgplan.ts';

/** What each conversation type offers (practice, 1). A new type: its id in `templateIds`, a file, and a line here. */
export const templates: Readonly<Record<TemplateId, ConversationTemplate>> = {
  kennismaking,
  keukentafel_wmo: keukentafelWmo,
  indicatie_wlz: indicatieWlz,
  jeugd_gezin: jeugdGezin,
  participatie_inkomen: participatieInkomen,
  schuldhulp,
  inburgering,
  evaluatie_herindicatie: evaluatieHerindicatie,
  zorgplan,
  pgb,
  wijkverpleging_zvw: wijkverplegingZvw,
  rondetafel,
  netwerkberaad,
  besluit_uitleg: besluitUitleg,
  hoorzitting,
  beroep,
  klacht,
  nabespreking_afsluiting: nabesprekingAfsluiting,
  eigen_gesprek: eigenGesprek,
};
