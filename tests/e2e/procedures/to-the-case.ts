import type { Page } from 'playwright-core';

/** Goes from wherever one is to the case of mevrouw Yildiz. */
export async function toTheCase(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('Inwoners', { exact: true }).press('Enter');
  await page.getByRole('main').getByRole('link', { name: 'mevrouw Yildiz' }).press('Enter');
  await page
    .getByRole('link', { name: /^Naar deze zaak/ })
    .first()
    .press('Enter');
  await page.getByRole('heading', { name: 'Besluiten' }).waitFor();
}
