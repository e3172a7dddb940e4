import type { Road } from '../../road-schema.ts';
import { happening, letter, step, termFrom } from './build-road.ts';
import { court, lawyer, session } from './in-court.ts';

/** A provisional ruling when it cannot wait (Awb 8:81 to 8:86). */
export const provisionalRoad: Road = {
  id: 'voorlopige_voorziening',
  title: 'Voorlopige voorziening',
  startsWith: ['urgent'],
  events: [
    happening('urgent', 'Kan niet wachten', 'Wanneer bleek dat het niet kan wachten?'),
    happening('request_sent', 'Verzoek verstuurd', 'Wanneer is het verzoek verstuurd?'),
    ...session,
    letter('ruled', 'Uitspraak', 'Wanneer is de uitspraak verstuurd?', { ends: true }),
    happening('withdrawn', 'Verzoek ingetrokken', 'Wanneer is het ingetrokken?', { ends: true }),
  ],
  steps: [
    step({
      id: 'help_first',
      title: 'Eerst hulp van een jurist',
      text: 'Kunt u niet wachten op de beslissing? Dan kan de rechter voor nu iets regelen. Bel eerst een jurist.',
      document: 'afspraak met een jurist',
      supporter: 'Bel vandaag mee. Kijk of er al bezwaar of beroep loopt: dat moet.',
      refer: 'Het Juridisch Loket of een advocaat, vandaag.',
      law: ['spoed_rechter', 'geen_schorsing', 'juridische_hulp'],
      doneBy: ['urgent'],
    }),
    step({
      id: 'request',
      title: 'Verzoek aan de rechter',
      text: 'U vraagt de rechter om voor nu iets te beslissen, en schrijft waarom het niet kan wachten.',
      document: 'verzoekschrift',
      supporter: 'Verzamel wat laat zien dat het niet kan wachten.',
      refer: lawyer,
      law: ['spoed_rechter', 'adres_rechtbank'],
      doneBy: ['request_sent'],
    }),
    step({
      id: 'fee',
      title: 'Griffierecht betalen',
      text: 'De rechtbank vraagt geld. U hebt {griffierecht_voorlopige_voorziening} om te betalen.',
      document: 'bewijs van betaling',
      ifMissed: 'De dag is voorbij. Bel de rechtbank vandaag.',
      supporter: 'Kan de inwoner het niet betalen? Help dan meteen om vrijstelling vragen.',
      law: [
        'griffierecht_voorlopige_voorziening',
        'griffierecht_rechtbank_laag',
        'griffierecht_rechtbank',
        'betalingsonmacht',
      ],
      dates: [termFrom('griffierecht_voorlopige_voorziening', 'fee_asked')],
      doneBy: ['fee_paid'],
    }),
    step({
      ...court,
      id: 'session',
      title: 'Zitting en uitspraak',
      text: 'De rechter luistert en beslist voor nu.',
      document: 'uitspraak',
      supporter: 'Bereid voor en ga mee om te steunen.',
      refer: lawyer,
      law: ['spoed_stukken', 'geen_hoger_beroep'],
      doneBy: ['session', 'ruled'],
      conversation: 'beroep',
    }),
  ],
};
