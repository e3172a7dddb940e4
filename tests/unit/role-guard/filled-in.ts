/** A neutral wording as it may stand in a text: people and who decides filled in. */
export function filledIn(template: string): string {
  return template
    .replaceAll(/\{[Ww]ho\}/g, 'Mevrouw')
    .replaceAll(/\{[Pp]ronoun\}/g, 'Zij')
    .replaceAll(/\{[Dd]ecider\}|\{[Pp]artner\}/g, 'de gemeente');
}
