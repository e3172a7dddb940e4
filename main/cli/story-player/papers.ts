import type { PaperKind } from '../../../shared/features/papers/schema.ts';
import appTexts from '../../../shared/locales/nl/app.json' with { type: 'json' };
import paperTexts from '../../../shared/locales/nl/papers.json' with { type: 'json' };
import type { Hands } from './hands.ts';

/** Saves the paper on screen under a path, as a person does in the dialog; waits until it says that it is saved. */
export async function savePaper(
  hands: Hands,
  paper: { kind: PaperKind; as: 'pdf' | 'docx'; path: string },
): Promise<void> {
  const { page } = hands;
  await page.locator(`[data-paper-ready="${paper.kind}"]`).waitFor();
  await hands.press(page.getByRole('button', { name: paperTexts[`papers.save.${paper.as}`] }));
  const dialog = page.getByRole('dialog', { name: appTexts['app.path.titleSave'] });
  await hands.write(dialog.getByRole('textbox'), paper.path);
  await hands.keys('Enter');
  const replace = dialog.getByRole('button', { name: appTexts['app.path.replace'] });
  const saved = page.getByRole('status').getByText(paper.path);
  await saved.or(replace).first().waitFor();
  if (await replace.isVisible()) await hands.press(replace);
  await saved.waitFor();
}
