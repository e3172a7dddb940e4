import type { Locator } from 'playwright-core';
import { type Speaker, speakers } from '../../../shared/features/notes/schema.ts';
import type { Direction } from '../../../shared/features/understanding-checks/schema.ts';
import noteTexts from '../../../shared/locales/nl/notes.json' with { type: 'json' };
import checkTexts from '../../../shared/locales/nl/understanding-checks.json' with { type: 'json' };
import type { PlainDate } from '../../../shared/primitives/plain-date.ts';
import { type StoryCheck, type StoryLine, type StoryTopic, spokenOf } from '../../story/yildiz.ts';
import type { Hands } from './hands.ts';

/** A question and its answer never fall in the same second (practice, 3.3). */
const THINKING_MS = 1200;
/** The keys of the verdicts in the panel. */
const VERDICT_KEYS = { klopt: '1', anders: '3' } as const;
const slashOf = {
  agreement: '/a',
  question: '/v',
  key_point: '/k',
  quote: '/c',
  worry: '/z',
  signal: '/s',
} as const;

/** Types a whole conversation into the notes and asks back what was asked back, from a room with empty notes. */
export async function takeNotes(hands: Hands, topics: readonly StoryTopic[]): Promise<void> {
  await editorOf(hands).waitFor();
  for (const { topic, lines } of topics) {
    await hands.type('/o ');
    await hands.type(topic);
    await hands.keys('Enter');
    for (const line of lines) {
      await turnTo(hands, line.speaker);
      await typeLine(hands, line);
    }
  }
  // Tab is the next speaker here; F6 leaves the notes.
  await hands.keys('F6');
}

async function typeLine(hands: Hands, line: StoryLine): Promise<void> {
  await hands.type(line.mark ? `${line.text} ${slashOf[line.mark]} ` : line.text);
  if (line.agreement) await writeWhoAndWhen(hands, line.agreement);
  for (const [index, check] of (line.checks ?? []).entries()) await askBack(hands, check, index);
  const panel = checkPanel(hands);
  if (await panel.isVisible()) {
    await hands.keys('Escape');
    await panel.waitFor({ state: 'detached' });
  }
  if (line.planned) await tickPlanned(hands, line.planned);
  await hands.keys('End', 'Enter');
}

/** Presses Tab until the line being typed is said by whom it should be. */
async function turnTo(hands: Hands, speaker: Speaker): Promise<void> {
  const label = hands.page.locator('[data-slate-editor] [data-speaker]').last();
  for (const _ of speakers) {
    const here = await label.getAttribute('data-speaker');
    if (here?.toLowerCase() === spokenOf[speaker]) return;
    await hands.keys('Tab');
  }
  throw new Error(`Tab does not get to ${spokenOf[speaker]}`);
}

async function writeWhoAndWhen(
  hands: Hands,
  { doer, due }: { doer: Speaker; due: PlainDate | null },
): Promise<void> {
  const { page } = hands;
  await hands.type(' /w ');
  const form = page.getByRole('form', { name: noteTexts['notes.who.title'] });
  await form.waitFor();
  await hands.keys(`Alt+${speakers.indexOf(doer) + 1}`);
  if (due) {
    const [year, month, day] = due.split('-').map(Number);
    await hands.write(form.getByRole('textbox'), `${day}-${month}-${year}`);
  }
  await hands.keys('Enter');
  await form.waitFor({ state: 'detached' });
  await backInNotes(hands);
}

/** The notes offer the point that sounds most like the line; arrows go to another. */
async function tickPlanned(hands: Hands, planned: string): Promise<void> {
  const column = hands.page.getByRole('complementary', { name: noteTexts['notes.prep.title'] });
  const point = column.getByRole('button', { name: planned });
  await hands.type(' /g ');
  await column.locator(':focus').waitFor();
  for (let moves = 0; moves < 10; moves += 1) {
    if (await point.evaluate((button) => button.matches(':focus'))) break;
    await hands.keys(moves < 5 ? 'ArrowDown' : 'ArrowUp');
  }
  await hands.keys('Enter');
  await backInNotes(hands);
}

/** One round with the panel: ask, write down what came back, give the verdict of whoever's message it is. */
async function askBack(hands: Hands, check: StoryCheck, index: number): Promise<void> {
  const { page } = hands;
  const panel = checkPanel(hands);
  if (!(await panel.isVisible())) {
    await hands.keys('Control+t');
    await panel.waitFor();
  }
  const isExplaining = panel.getByText(checkTexts['understanding-checks.explain.head']);
  if (index > 0 && (await isExplaining.isVisible())) await hands.keys('Enter');
  await turnPanelTo(hands, check.direction);
  const answer = panel.getByRole('textbox').first();
  await page.waitForTimeout(THINKING_MS);
  await hands.write(answer, check.words);
  await hands.keys('Enter', VERDICT_KEYS[check.verdict]);
  if (check.verdict === 'anders') {
    await panel.locator('.check__remark input').waitFor();
    await hands.type(check.different);
    await hands.keys('Enter');
    await isExplaining.waitFor();
    return;
  }
  await panel.waitFor({ state: 'detached' });
  await backInNotes(hands);
}

/** The head of the panel says who gives the message back. */
async function turnPanelTo(hands: Hands, direction: Direction): Promise<void> {
  const receiver = direction === 'inwoner_naar_partner' ? 'partner' : 'inhabitant';
  const head = hands.page.getByText(new RegExp(`^${spokenOf[receiver]} vertelt terug$`, 'i'));
  await hands.page.getByText(/ vertelt terug$/).waitFor();
  if (await head.isVisible()) return;
  await hands.keys('Control+t');
  await head.waitFor();
}

function editorOf(hands: Hands): Locator {
  return hands.page.getByRole('textbox', { name: noteTexts['notes.editor.label'] });
}

/** What is typed now goes into the notes. */
async function backInNotes(hands: Hands): Promise<void> {
  await editorOf(hands).and(hands.page.locator(':focus')).waitFor();
}

function checkPanel(hands: Hands): Locator {
  return hands.page.getByRole('region', {
    name: checkTexts['understanding-checks.panel.label'],
  });
}
