import type { CaseDetails } from '../../../shared/features/cases/schema.ts';
import { templates } from '../../../shared/features/conversations/data/templates.ts';
import type { ConversationDetails, Person } from '../../../shared/features/conversations/schema.ts';
import type { InhabitantDetails } from '../../../shared/features/inhabitants/schema.ts';
import conversationTexts from '../../../shared/locales/nl/conversations.json' with { type: 'json' };
import inhabitantTexts from '../../../shared/locales/nl/inhabitants.json' with { type: 'json' };
import type { Hands } from './hands.ts';

/** Makes a vault at the first start and types back what is asked of its recovery key; gives the groups of that key. */
export async function makeVault(hands: Hands, passphrase: string): Promise<string[]> {
  const { page } = hands;
  await hands.write(page.getByRole('textbox', { name: 'Naam van de kluis', exact: true }), 'Sanne');
  await hands.write(page.getByRole('textbox', { name: 'Je wachtzin', exact: true }), passphrase);
  await hands.keys('Enter');
  const shown = page.locator('.recovery-key');
  await shown.waitFor({ timeout: 60_000 });
  const groups = await shown.getByRole('listitem').allInnerTexts();
  await hands.press(page.getByRole('button', { name: 'Ik heb de sleutel, verder' }));
  await page
    .getByRole('textbox', { name: /^Groep/ })
    .first()
    .waitFor();
  for (const [index, group] of groups.entries()) {
    const field = page.getByRole('textbox', { name: `Groep ${index + 1}`, exact: true });
    if (await field.isVisible()) await hands.write(field, group);
  }
  await hands.keys('Enter');
  await page.getByRole('navigation').waitFor();
  return groups;
}

/** Opens a vault that is there. */
export async function unlockVault(hands: Hands, passphrase: string): Promise<void> {
  await hands.write(hands.page.getByRole('textbox', { name: 'Wachtzin', exact: true }), passphrase);
  await hands.keys('Enter');
  await hands.page.getByRole('navigation').waitFor({ timeout: 60_000 });
}

/** Adds an inhabitant with what helps them, from the empty Vandaag. */
export async function addInhabitant(hands: Hands, details: InhabitantDetails): Promise<void> {
  const { page } = hands;
  const { support } = details;
  await hands.press(page.getByRole('button', { name: 'Inwoner toevoegen' }));
  await hands.write(page.getByRole('textbox', { name: 'Naam', exact: true }), details.name);
  const group = (name: string) => page.getByRole('radiogroup', { name });
  await hands.choose(
    group(inhabitantTexts['inhabitants.form.address']),
    inhabitantTexts[`inhabitants.form.address.${details.formOfAddress}`],
  );
  await hands.choose(
    group(inhabitantTexts['inhabitants.form.reading']),
    inhabitantTexts[`inhabitants.form.reading.${support.reading}`],
  );
  await hands.choose(
    group(inhabitantTexts['inhabitants.form.hearing']),
    inhabitantTexts[`inhabitants.form.hearing.${support.hearing}`],
  );
  await hands.write(
    page.getByRole('textbox', { name: inhabitantTexts['inhabitants.form.language'], exact: true }),
    support.language,
  );
  await hands.choose(
    group(inhabitantTexts['inhabitants.form.interpreter']),
    inhabitantTexts[`inhabitants.form.interpreter.${support.interpreter}`],
  );
  if (support.largePrint) {
    await hands.tick(page.getByLabel(inhabitantTexts['inhabitants.form.largePrint']));
  }
  await hands.write(
    page.getByRole('textbox', { name: inhabitantTexts['inhabitants.form.otherwise'], exact: true }),
    support.otherwise,
  );
  await hands.press(page.getByRole('button', { name: 'Bewaren' }));
}

/** Opens a case with the question in the inhabitant's own words, from the inhabitant's page. */
export async function openCase(hands: Hands, details: CaseDetails): Promise<void> {
  const { page } = hands;
  await hands.press(page.getByRole('button', { name: 'Zaak openen' }));
  await hands.write(
    page.getByRole('textbox', { name: 'De vraag, in eigen woorden', exact: true }),
    details.question,
  );
  await hands.write(
    page.getByRole('textbox', { name: 'Bij welke gemeente of instantie?', exact: true }),
    details.municipality,
  );
  await hands.press(page.getByRole('button', { name: 'Bewaren' }));
}

/** Plans a conversation, from the page of the case. */
export async function planConversation(hands: Hands, details: ConversationDetails): Promise<void> {
  const { page } = hands;
  const text = (key: keyof typeof conversationTexts) => conversationTexts[key];
  await hands.press(page.getByRole('button', { name: text('conversations.list.plan') }));
  await hands.press(page.getByRole('button', { name: text('conversations.form.type') }));
  await hands.type(templates[details.templateId].name.slice(0, 12));
  await hands.keys('Enter');
  const [year, month, day] = details.date.split('-').map(Number);
  await hands.write(
    page.getByRole('textbox', { name: text('conversations.form.date'), exact: true }),
    `${day}-${month}-${year}`,
  );
  if (details.time) {
    await hands.write(
      page.getByRole('textbox', { name: text('conversations.form.time'), exact: true }),
      details.time.replace(':', '.'),
    );
  }
  await hands.write(
    page.getByRole('textbox', { name: text('conversations.form.place'), exact: true }),
    details.place,
  );
  for (const [index, person] of details.people.entries()) await addPerson(hands, person, index + 1);
  await hands.press(page.getByRole('button', { name: 'Bewaren' }));
}

async function addPerson(hands: Hands, person: Person, number: number): Promise<void> {
  const { page } = hands;
  const groups = page.locator('fieldset.person');
  if ((await groups.count()) < number) {
    await hands.press(page.getByRole('button', { name: 'Iemand toevoegen' }));
  }
  const group = groups.nth(number - 1);
  await hands.choose(
    group.getByRole('radiogroup'),
    conversationTexts[`conversations.person.role.${person.role}`],
  );
  await hands.write(group.getByRole('textbox', { name: 'Naam', exact: true }), person.name);
  await hands.write(
    group.getByRole('textbox', {
      name: conversationTexts[`conversations.person.relation.${person.role}`],
      exact: true,
    }),
    person.relation,
  );
  if (person.phone)
    await hands.write(group.getByRole('textbox', { name: 'Telefoon', exact: true }), person.phone);
}
