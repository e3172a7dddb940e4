import type { LawAddress } from '../schema.ts';
import { notRead, read, readIn2017 } from './sources.ts';

/** To whom something goes, by kind. Where that is stands in the letter. */
export const addresses: readonly LawAddress[] = [
  {
    id: 'adres_beslisser',
    name: 'wie het besluit nam',
    text: 'Uw bezwaar gaat naar wie het besluit nam. Dat staat in de brief.',
    sources: [notRead('Awb', '6:4')],
  },
  {
    id: 'adres_rechtbank',
    name: 'de rechtbank',
    text: 'Uw beroep gaat naar de rechtbank. Welke, staat onder de beslissing.',
    sources: [notRead('Awb', '8:1')],
  },
  {
    id: 'adres_crvb',
    name: 'de Centrale Raad van Beroep',
    text: 'Hoger beroep over Wmo, jeugdhulp, Wlz en bijstand gaat naar de Centrale Raad van Beroep.',
    sources: [readIn2017('Bevoegdheidsregeling bestuursrechtspraak', null)],
  },
  {
    id: 'adres_raad_van_state',
    name: 'de Raad van State',
    text: 'Hoger beroep over andere zaken gaat naar de Raad van State.',
    sources: [notRead('Bevoegdheidsregeling bestuursrechtspraak', null)],
  },
  {
    id: 'adres_ciz',
    name: 'het CIZ',
    text: 'Een aanvraag voor de Wlz gaat naar het CIZ.',
    sources: [read('Wlz', '3.2.3')],
  },
  {
    id: 'adres_zorgkantoor',
    name: 'het zorgkantoor',
    text: 'Hoe u de zorg krijgt, regelt u met het zorgkantoor.',
    sources: [read('Wlz', '3.3.1')],
  },
  {
    id: 'adres_zorgverzekeraar',
    name: 'de zorgverzekeraar',
    text: 'U vraagt eerst uw zorgverzekeraar om opnieuw te kijken.',
    sources: [read('SKGZ, reglement', null)],
  },
  {
    id: 'adres_skgz',
    name: 'SKGZ',
    text: 'Daarna kunt u naar SKGZ: de ombudsman en de geschillencommissie voor zorgverzekeringen.',
    sources: [read('SKGZ, reglement', null)],
  },
  {
    id: 'adres_duo',
    name: 'DUO',
    text: 'Besluiten over de tijd om in te burgeren, boete en lening komen van DUO. Uw bezwaar gaat daarheen.',
    sources: [notRead('Wet inburgering 2021', null)],
  },
  {
    id: 'adres_klacht',
    name: 'wie u slecht behandelde',
    text: 'Uw klacht gaat naar de organisatie waar het gebeurde.',
    sources: [notRead('Awb', '9:1')],
  },
  {
    id: 'adres_ombudsman',
    name: 'de ombudsman',
    text: 'Helpt de klacht niet? Dan kunt u naar de ombudsman.',
    sources: [read('Awb', '9:20')],
  },
  {
    id: 'adres_juridisch_loket',
    name: 'het Juridisch Loket',
    text: 'Het Juridisch Loket geeft gratis uitleg over uw rechten.',
    sources: [notRead('Vaste praktijk', null)],
  },
];
