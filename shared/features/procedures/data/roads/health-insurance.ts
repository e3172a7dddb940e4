import type { Road } from '../../road-schema.ts';
import { happening, letter, step, termFrom } from './build-road.ts';

const insurer = { actor: 'authority', actorName: 'de zorgverzekeraar' } as const;

/** A dispute with a health insurer: no objection as with an authority, but its own road (Zvw 114; SKGZ). */
export const healthInsuranceRoad: Road = {
  id: 'zvw',
  title: 'Niet eens met de zorgverzekeraar (Zvw)',
  startsWith: ['refused'],
  events: [
    letter('refused', 'Afwijzing gekregen', 'Wanneer is de brief verstuurd?'),
    happening('review_received', 'Gevraagd opnieuw te kijken', 'Wanneer kwam de brief daar aan?'),
    letter('review_answered', 'Antwoord gekregen', 'Wanneer is het antwoord verstuurd?'),
    happening('skgz_asked', 'Naar SKGZ', 'Wanneer is SKGZ gevraagd?'),
    letter('mediated', 'Antwoord van de ombudsman', 'Wanneer is het antwoord verstuurd?'),
    happening('committee_asked', 'Naar de commissie', 'Wanneer is de commissie gevraagd?'),
    letter('ruled', 'Uitspraak van de commissie', 'Wanneer is de uitspraak verstuurd?', {
      ends: true,
    }),
    happening('settled', 'Opgelost', 'Wanneer is het opgelost?', { ends: true }),
  ],
  steps: [
    step({
      ...insurer,
      id: 'refusal',
      title: 'Afwijzing gekregen',
      text: 'De zorgverzekeraar betaalt iets niet. Dit is geen besluit van de gemeente: het gaat op een andere manier.',
      document: 'brief van de zorgverzekeraar',
      supporter:
        'Kijk wie de brief stuurde. Gaat het over hoeveel wijkverpleging? Praat eerst met de wijkverpleegkundige.',
      law: ['zvw_indicatie', 'zvw_klacht', 'wkkgz_klacht', 'verlenging_zorgklacht'],
      doneBy: ['refused'],
      conversation: 'wijkverpleging_zvw',
    }),
    step({
      id: 'review',
      title: 'Vragen om opnieuw te kijken',
      text: 'U schrijft dat u het er niet mee eens bent, en vraagt om opnieuw te kijken.',
      document: 'verzoek om heroverweging',
      supporter: 'Help het op te schrijven. Vraag een bewijs dat de brief aankwam.',
      refer: 'Voor wat de polis moet vergoeden: de Zorgverzekeringslijn of een jurist.',
      law: ['zvw_heroverweging', 'adres_zorgverzekeraar'],
      doneBy: ['review_received'],
    }),
    step({
      ...insurer,
      id: 'answer',
      title: 'Antwoord van de zorgverzekeraar',
      text: 'De zorgverzekeraar hoort binnen {skgz_heroverweging} te antwoorden.',
      document: 'antwoord op de heroverweging',
      ifMissed: 'Er is geen antwoord. U kunt naar SKGZ.',
      supporter: 'Bewaak de dag. Bewaar de brieven.',
      law: ['skgz_heroverweging'],
      dates: [termFrom('skgz_heroverweging', 'review_received')],
      doneBy: ['review_answered'],
    }),
    step({
      id: 'ombudsman',
      title: 'Naar SKGZ: de ombudsman',
      text: 'De ombudsman probeert u en de verzekeraar eruit te laten komen. U hebt {skgz_na_heroverweging} om het te vragen.',
      document: 'klachtformulier van SKGZ',
      ifMissed: 'De dag is voorbij. Bel SKGZ en vraag wat er nog kan.',
      supporter:
        'Help met het formulier. Iedereen mag namens de inwoner schrijven, met machtiging.',
      law: ['skgz_na_heroverweging', 'skgz_meer_tijd', 'adres_skgz', 'zvw_ombudsman', 'machtiging'],
      dates: [termFrom('skgz_na_heroverweging', 'review_answered')],
      doneBy: ['skgz_asked'],
    }),
    step({
      id: 'committee',
      title: 'Naar de geschillencommissie, als dat nodig is',
      text: 'De commissie beslist. Na het antwoord van de ombudsman hebt u {skgz_na_ombudsman}. U betaalt {skgz_inleg}.',
      document: 'bindend advies',
      ifMissed: 'De dag is voorbij. Bel SKGZ en vraag wat er nog kan.',
      supporter: 'Wijs op de dag. De inwoner beslist.',
      refer: 'Voor de inhoud: een jurist.',
      law: [
        'skgz_na_ombudsman',
        'skgz_inleg',
        'zvw_commissie',
        'zvw_zorginstituut',
        'zvw_advies_termijn',
      ],
      dates: [termFrom('skgz_na_ombudsman', 'mediated')],
      doneBy: ['committee_asked', 'ruled'],
      isOptional: true,
    }),
  ],
};
