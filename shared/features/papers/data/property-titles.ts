import type { AnyPaperKind } from '../schema.ts';

/** What a file says about itself where others see it without opening it: the kind of paper, and never about whom. */
export const propertyTitles: { readonly [Kind in AnyPaperKind]: string } = {
  gespreksblad: 'Gespreksblad',
  schrijfblad: 'Schrijfblad',
  partnerkaart: 'Zo praat u het best met mij',
  samenvatting: 'Samenvatting van een gesprek',
  woordenlijst: 'Moeilijke woorden',
  brief: 'Brief',
  zittingsblad: 'Naar de zitting',
};
