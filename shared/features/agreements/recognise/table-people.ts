import { fold } from '../../../primitives/folded.ts';
import type { ConversationOverview, Person } from '../../conversations/schema.ts';
import type { InhabitantDetails } from '../../inhabitants/schema.ts';
import type { Speaker } from '../../notes/schema.ts';
import { type Seat, seatsOf } from '../../notes/seats.ts';

/** Somebody at the table and what they are called in a sentence: by name or by what they are here. Folded. */
export interface TablePerson extends Seat {
  readonly names: readonly string[];
}

/** What the roles are called besides by name; the app hands in the words for the other side of this conversation. */
export type RoleWords = Readonly<Record<Exclude<Speaker, 'inhabitant'>, readonly string[]>>;

/**
 * Who sits at the table and what they are called. A name that two people share is nobody's: "mevrouw" is the inhabitant
 * only when that is how she is addressed, and a part of a name counts only when one person has it.
 */
export function tablePeople(
  conversation: Pick<ConversationOverview, 'people' | 'inhabitantName'>,
  formOfAddress: InhabitantDetails['formOfAddress'],
  roleWords: RoleWords,
): TablePerson[] {
  const people = seatsOf(conversation.people).map(({ speaker, personId }) => {
    if (speaker === 'inhabitant') {
      const title = formOfAddress === 'none' ? [] : [formOfAddress];
      const names = [...namesIn(conversation.inhabitantName), ...title, 'inwoner', 'de inwoner'];
      return { speaker, personId, names: names.map(fold) };
    }
    const here = conversation.people.filter(({ role }) => role === speaker);
    const person = personId === null ? here[0] : here.find(({ id }) => id === personId);
    const names = person ? [...namesIn(person.name), ...relationWords(person)] : [];
    const roles = here.length < 2 ? roleWords[speaker] : [];
    return { speaker, personId, names: [...names, ...roles.flatMap(withArticle)].map(fold) };
  });
  const owners = Map.groupBy(
    people.flatMap(({ names }, index) => names.map((name) => ({ name, index }))),
    ({ name }) => name,
  );
  return people.map((person) => ({
    ...person,
    names: [...new Set(person.names)].filter(
      (name) => new Set(owners.get(name)?.map(({ index }) => index)).size === 1,
    ),
  }));
}

const titles: ReadonlySet<string> = new Set('mevrouw meneer mevr dhr mw de heer dr'.split(' '));
const particles: ReadonlySet<string> = new Set('de het van den der ten ter el al'.split(' '));

/** "Fatma Demir" is also "Fatma" and "Demir"; "mevrouw De Wit" is also "De Wit". */
function namesIn(name: string): string[] {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const bare = words.filter((word) => !titles.has(fold(word)));
  const single = bare.filter((word) => word.length > 2 && !particles.has(fold(word)));
  const hasParticle = single.length < bare.length;
  return [words.join(' '), bare.join(' '), ...(hasParticle ? [] : single)].filter(Boolean);
}

/** What somebody is to the inhabitant ("buurvrouw"), or where they come from ("gemeente Rivierveen"). */
function relationWords({ relation, role }: Person): string[] {
  const known = relation.trim();
  if (known === '') return [];
  if (role === 'relative') return withArticle(known);
  return /^(?:de )?gemeente\b/i.test(known) ? [known, ...withArticle('gemeente')] : [known];
}

function withArticle(word: string): string[] {
  return [word, `de ${word}`, `mijn ${word}`, `haar ${word}`, `zijn ${word}`, `uw ${word}`];
}
