import type { ConversationTemplate } from '../template.ts';

/** Practice, 1.15. */
export const hoorzitting: ConversationTemplate = {
  id: 'hoorzitting',
  name: 'Hoorzitting bezwaar',
  priority: 'A',
  aim: 'Het verhaal en de punten aan de commissie vertellen, vragen beantwoorden, en weten wat er daarna komt.',
  table: [
    'Commissie of ambtenaar',
    'Vertegenwoordiger van de gemeente',
    'Inwoner',
    'Cliëntondersteuner, of een gemachtigde die namens de inwoner mag spreken',
    'Naaste: er mag iemand mee',
    'Tolk',
  ],
  topics: [
    'Punten op volgorde van belang, hooguit 3',
    'Papieren',
    'Wie praat',
    'Oefenen',
    'Privézaken: vraag een besloten zitting',
    'Pauze',
    'Gevoelens',
  ],
  prompts: [
    { id: 'hoorzitting.1', text: 'Wat zijn uw drie belangrijkste punten?' },
    { id: 'hoorzitting.2', text: 'Welk voorbeeld laat zien wat u bedoelt?' },
    { id: 'hoorzitting.3', text: 'Welk papier hoort bij welk punt?' },
    { id: 'hoorzitting.4', text: 'Wat wilt u zelf zeggen? Wat mag een ander zeggen?' },
    { id: 'hoorzitting.5', text: 'Welke vraag vindt u spannend? Zullen we oefenen?' },
    { id: 'hoorzitting.6', text: 'Wat zegt u als u een vraag niet begrijpt?' },
    { id: 'hoorzitting.7', text: 'Wat wilt u niet bespreken waar anderen bij zijn?' },
    { id: 'hoorzitting.8', text: 'Wat is de laatste zin die u wilt zeggen?' },
    { id: 'hoorzitting.9', text: 'Wie gaat mee, en wie wacht op u na afloop?' },
  ],
  papers: [
    'Besluit',
    'Bezwaar',
    'Uitnodiging',
    'Dossier dat de gemeente heeft gestuurd',
    'Eigen papieren, genummerd',
    'Korte tekst om uit te spreken',
  ],
  pitfalls: [
    'Alles voorlezen',
    'Personen aanvallen',
    'Nieuwe feiten te laat',
    'De inwoner zwijgt terwijl jij praat',
    'Meteen een besluit verwachten',
  ],
  agreeAtEnd: [
    'Wat de commissie nog wil, en vóór welke dag',
    'Wanneer het advies of besluit wordt verwacht',
    'Wat de inwoner dan kan doen',
  ],
  toVerify: [
    'Extra papieren kunnen tot ongeveer tien dagen vooraf worden gestuurd; kijk in de uitnodiging',
  ],
};
