import { assertNever } from '../../primitives/assert-never.ts';
import type { CheckEvent } from './schema.ts';

/** What happened at the table, about what `who` gave back; as the inhabitant reads it. */
export function eventInWords(event: CheckEvent, who: string): string {
  switch (event.kind) {
    case 'asked':
      return `${who} is gevraagd dit terug te vertellen.`;
    case 'confirmed':
      return `${who} gaf terug: “${event.givenBack.words}”. Dat klopt.`;
    case 'partly':
      return `${who} gaf terug: “${event.givenBack.words}”. Dit ontbrak nog: ${event.missing}`;
    case 'otherwise':
      return `${who} gaf terug: “${event.givenBack.words}”. Dit was anders bedoeld: ${event.different}`;
    case 'could_not':
      return 'Dit was nog niet goed uitgelegd.';
    case 'no_evidence':
      return 'Er kwam alleen een knik of een ja. Dat telt niet mee.';
    case 'explained':
      return `Het is opnieuw uitgelegd: ${event.newWording}`;
    case 'parked':
      return `Dit komt later terug, op ${event.until}. Wie dat doet: ${event.who}`;
    case 'reopened':
      return 'Dit is opnieuw bekeken.';
    case 'compared':
      return event.isInReport ? 'Dit staat in het verslag.' : 'Dit staat niet in het verslag.';
    case 'refused':
      return `${who} wilde dit niet checken. ${event.reason}`;
    case 'needs_help':
      return 'Hiervoor is andere hulp nodig.';
    default:
      return assertNever(event);
  }
}
