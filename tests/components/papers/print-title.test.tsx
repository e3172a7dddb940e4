import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PaperPages } from '../../../renderer/features/papers/paper-pages.tsx';
import { aPaper } from '../../unit/papers/a-paper.ts';

afterEach(cleanup);

it('has the title of its kind and is in Dutch while it is printed, and as before after that', () => {
  document.title = 'Naast';
  document.documentElement.lang = 'en';
  render(<PaperPages paper={aPaper({ title: 'Het gesprek van mevrouw Yildiz' })} />);
  const seen = () => ({ title: document.title, lang: document.documentElement.lang });
  window.dispatchEvent(new Event('beforeprint'));
  expect(seen()).toEqual({ title: 'Samenvatting van een gesprek', lang: 'nl' });
  window.dispatchEvent(new Event('afterprint'));
  expect(seen()).toEqual({ title: 'Naast', lang: 'en' });
});
