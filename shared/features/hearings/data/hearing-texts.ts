import type { HearingKind } from '../schema.ts';

/** What stands on the zittingsblad beside the inhabitant's own words; Dutch, B1, with *u*. */
export const hearingTexts = {
  title: { hoorzitting: 'Naar de hoorzitting', beroep: 'Naar de rechtbank' },
  timeline: 'Wat er tot nu toe gebeurde',
  points: 'Dit wilt u zeker vertellen',
  papers: 'Deze papieren gaan mee',
  who: 'Wie gaat er mee?',
  asked: 'Dit kunnen ze u vragen',
  room: 'Zo gaat het in de zaal',
  after: 'Wat gebeurt er daarna?',
  limits: 'Dit wilt u niet bespreken',
  mustArrive: 'Uw papieren moeten er zijn op deze dag:',
  safest: (day: string): string => `Het veiligst is ${day}. Dat is een werkdag.`,
  howToSend: 'Stuur ze eerder op. Of geef ze af en vraag een bewijs.',
  laterToo: 'Hebt u later nog een papier? Stuur het toch. Het kan nog meetellen.',
  source: (words: string): string => `(bron: ${words})`,
} as const;

export const asked: Readonly<Record<HearingKind, readonly string[]>> = {
  hoorzitting: [
    'Waarom bent u het niet eens met het besluit?',
    'Wat gebeurt er op een gewone dag?',
    'Wat hebt u nodig?',
    'Wat is er veranderd sinds het besluit?',
  ],
  beroep: [
    'Waarom bent u het niet eens met de beslissing?',
    'Wat wilt u dat de rechter weet over uw leven?',
    'Klopt wat de andere kant zegt?',
  ],
};

export const room: Readonly<Record<HearingKind, readonly string[]>> = {
  hoorzitting: [
    'U zit aan een tafel met mensen die luisteren.',
    'Zij hebben het besluit niet zelf gemaakt.',
    'U vertelt eerst. Daarna praat de gemeente of instantie.',
    'U mag een pauze vragen. U mag zeggen dat u een vraag niet begrijpt.',
    'Iemand schrijft mee. Daarvan komt een verslag.',
  ],
  beroep: [
    'De rechter leidt het gesprek. Iemand schrijft mee.',
    'De rechter stelt vragen aan u en aan de andere kant.',
    'U mag zeggen dat u een vraag niet begrijpt.',
    'Aan het einde mag u nog iets zeggen.',
  ],
};

export const after: Readonly<Record<HearingKind, readonly string[]>> = {
  hoorzitting: [
    'U krijgt die dag nog geen besluit.',
    'Later komt er een brief met het nieuwe besluit.',
    'U mag het verslag van de hoorzitting vragen. Klopt er iets niet? Schrijf dat dan.',
    'Bent u het ook niet eens met het nieuwe besluit? Dan kunt u naar de rechter.',
  ],
  beroep: [
    'De uitspraak komt later, met een brief.',
    'Bent u het er niet mee eens? Vraag een jurist naar hoger beroep.',
    'Het Juridisch Loket helpt u gratis.',
  ],
};
