import type { LawRule } from '../../schema.ts';
import { notRead, read, readIn2017 } from '../sources.ts';

/** Debt help, residence and family law. */
export const otherLawRules: readonly LawRule[] = [
  {
    id: 'wgs_spoed',
    name: 'snel een gesprek',
    text: 'Dreigt u uw huis, stroom, gas, water of zorgverzekering kwijt te raken? Dan moet het gesprek er heel snel zijn.',
    sources: [read('Wgs', '4')],
  },
  {
    id: 'wgs_plan',
    name: 'plan voor de schulden',
    text: 'De gemeente beslist of en hoe zij helpt met uw schulden. Dat is een besluit.',
    sources: [read('Wgs', '4a')],
  },
  {
    id: 'vw_wie',
    name: 'wie bezwaar mag maken over verblijf',
    text: 'Alleen uzelf, uw advocaat of iemand die u speciaal aanwijst mag bezwaar maken over uw verblijf.',
    sources: [read('Vw 2000', '70')],
  },
  {
    id: 'vw_asiel',
    name: 'asiel gaat nog sneller',
    text: 'Bij asiel is de tijd nog korter. Bel vandaag een advocaat.',
    sources: [read('Vw 2000', '69')],
  },
  {
    id: 'familie_rechter',
    name: 'besluit over uw gezin',
    text: 'Dit gaat niet via bezwaar, maar via de kinderrechter. De tijd kan heel kort zijn.',
    sources: [notRead('Burgerlijk Wetboek 1', '264')],
  },
  {
    id: 'familie_gi',
    name: 'de gecertificeerde instelling',
    text: 'De gecertificeerde instelling voert uit wat de rechter besliste.',
    sources: [readIn2017('Jeugdwet', '3.2')],
  },
];
