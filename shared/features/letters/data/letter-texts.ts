/** The words around every letter; Dutch, for whoever gets it and for the inhabitant who signs it. */
export const letterTexts = {
  dear: 'Geachte heer of mevrouw,',
  greeting: 'Met vriendelijke groet,',
  signature: 'Handtekening',
  enclosed: 'Dit zit bij deze brief',
  labels: {
    name: 'Naam',
    address: 'Adres',
    town: 'Postcode en plaats',
    recipient: 'Aan',
    date: 'Datum',
    reference: 'Kenmerk',
  },
  /** Until the inhabitant has read it and said in own words what it asks. */
  draft: 'Concept. Deze brief is nog niet samen gelezen en nagekeken.',
  draftFooter: 'Concept',
} as const;
