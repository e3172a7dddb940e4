import { describe, expect, it } from 'vitest';
import { aConversation, aLine, aTopic } from '../../support/builders.ts';
import { day, linesOf, story, textsOf, theDraft, theFacts } from './the-story.ts';

describe('the people and limits of the summary', () => {
  it('names no one when two people sit there in that role', () => {
    const { people } = aConversation();
    const [jansen, ...others] = people;
    if (jansen === undefined) throw new Error('the story has people');
    const two = [jansen, { ...jansen, name: 'meneer Smit' }, ...others];
    const draft = theDraft({
      facts: { conversation: { ...theFacts().conversation, people: two } },
    });
    expect(draft.subtitle).toContain(
      'met mevrouw Jansen van gemeente Rivierveen en meneer Smit van gemeente Rivierveen',
    );
    expect(linesOf(draft, 'agreed')[0]?.who).toBe('Uw gesprekspartner');
  });

  it('shows at most five tasks, soonest first, and keeps all agreements', () => {
    const lines = Array.from({ length: 7 }, (_, at) =>
      aLine({ mark: 'agreement', text: `Ik bel nummer ${at}.` }),
    );
    const facts = theFacts();
    const agreements = lines.map(({ id, text }, at) => ({
      lineId: id,
      conversationId: facts.conversation.id,
      text,
      doer: 'inhabitant' as const,
      due: at === 0 ? null : day(`2026-03-1${9 - at}`),
      isUnderstood: true,
    }));
    const told = { lines, facts: { agreements } };
    expect(textsOf(theDraft(told), 'agreed')).toHaveLength(7);
    expect(textsOf(theDraft(told), 'you_do')).toEqual(
      [6, 5, 4, 3, 2].map((at) => `Ik bel nummer ${at}.`),
    );
    const edits = [{ key: `do:${lines[6]?.id}`, text: null }];
    expect(textsOf(theDraft({ ...told, edits }), 'you_do')).toHaveLength(5);
  });

  it('names the supporter, and no report, when nobody sat across the table', () => {
    const people = aConversation().people.filter(({ role }) => role !== 'partner');
    const conversation = { ...theFacts().conversation, people };
    const draft = theDraft({ lines: [story.sister], facts: { conversation } });
    expect(draft.subtitle).toBe('Dinsdag 3 maart 2026, met Sanne Bakker');
    expect(textsOf(draft, 'in_short')).toEqual(['U sprak met Sanne Bakker.']);
    expect(textsOf(draft, 'disagree').slice(0, 2)).toEqual([
      'Bel eerst Sanne Bakker.',
      'Sanne Bakker helpt u daarbij. Dat is gratis.',
    ]);
  });

  it('shows at most three people to call, first who helps', () => {
    const people = aConversation().people.map((person) => ({ ...person, phone: '06 000 000 12' }));
    const [jansen] = people;
    if (jansen === undefined) throw new Error('the story has people');
    const many = [...people, { ...jansen, name: 'tolk Amin', role: 'interpreter' as const }];
    const conversation = { ...theFacts().conversation, people: many };
    expect(textsOf(theDraft({ facts: { conversation } }), 'contacts')).toEqual([
      'Sanne Bakker',
      'Mevrouw Jansen',
      'Mevrouw De Wit',
    ]);
  });

  it('lets nothing of a private line in, whoever hands in what belongs to it', () => {
    const facts = theFacts({ lines: [story.sister, aTopic('Bang thuis'), story.secret] });
    const [point] = facts.keyPoints;
    if (point === undefined) throw new Error('the need is a key point');
    const draft = theDraft({
      lines: facts.lines,
      facts: {
        keyPoints: [{ ...point, lineId: story.secret.id, text: story.secret.text }],
        agreements: [
          {
            lineId: story.secret.id,
            conversationId: facts.conversation.id,
            text: story.secret.text,
            doer: 'inhabitant',
            due: null,
            isUnderstood: true,
          },
        ],
      },
    });
    expect(JSON.stringify(draft)).not.toContain(story.secret.text);
    expect(JSON.stringify(draft)).not.toContain('ang thuis');
    expect(JSON.stringify(draft)).not.toContain(story.secret.id);
  });
});
