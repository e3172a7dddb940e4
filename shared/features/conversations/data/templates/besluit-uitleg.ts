import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.14. */
export const besluitUitleg: ConversationTemplate = {
  id: 'besluit_uitleg',
  name: 'Gesprek over een besluit / informeel bezwaargesprek',
  priority: 'A',
  aim: 'Het besluit en de redenen begrijpen. Nagaan of er een misverstand is. Rustig beslissen over bezwaar. Na een bezwaar belt de instantie vaak, of nodigt uit, om een oplossing te zoeken (informele aanpak). Gehoord worden en goede uitleg krijgen voorkomt onnodige procedures.',
  table: ['Inwoner', 'Bezwaarbehandelaar of consulent', 'Cliëntondersteuner', 'Naaste'],
  topics: [
    'Wat het besluit zegt',
    'Datum op de brief',
    'Wat niet klopt: feiten, onderzoek, oplossing, bedrag',
    'Welke uitkomst goed zou zijn',
    'Of de termijn voor bezwaar doorloopt',
  ],
  prompts: [
    { id: 'besluit_uitleg.1', text: 'Wat staat er volgens u in de brief?' },
    { id: 'besluit_uitleg.2', text: 'Welke datum staat op de brief?' },
    { id: 'besluit_uitleg.3', text: 'Wat klopt er niet in de brief?' },
    { id: 'besluit_uitleg.4', text: 'Wat heeft de gemeente niet gezien of niet gevraagd?' },
    { id: 'besluit_uitleg.5', text: 'Wat had u willen krijgen? Waarom?' },
    { id: 'besluit_uitleg.6', text: 'Welke uitleg wilt u horen?' },
    { id: 'besluit_uitleg.7', text: 'Wat zou voor u een goede oplossing zijn?' },
    { id: 'besluit_uitleg.8', text: 'Wat doet u als u geen gelijk krijgt?' },
    { id: 'besluit_uitleg.9', text: 'Wilt u bezwaar maken, praten, of allebei?' },
    { id: 'besluit_uitleg.10', text: 'Wat moet u zeker weten voordat u uw bezwaar stopt?' },
  ],
  papers: [
    'Besluit, met envelop en datum',
    'Verslag',
    'Plan',
    'Eigen aantekeningen',
    'Papieren die de feiten bewijzen',
  ],
  pitfalls: [
    'De termijn gaat voorbij tijdens het praten',
    'Bezwaar intrekken na een belofte',
    'Zelf advocaat of tegenstander worden',
  ],
  agreeAtEnd: [
    'De uitleg, in eigen woorden teruggegeven',
    'Of nieuwe feiten worden aangenomen',
    'Het vervolg op papier, met datum',
    'Of het bezwaar blijft, doorgaat of stopt, in de woorden van de inwoner',
    'Hulp van het Juridisch Loket of sociaal raadslieden',
  ],
  toVerify: ['De termijn voor bezwaar loopt door, tenzij schriftelijk iets anders is afgesproken'],
};
