import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PaperPages } from '../../../renderer/features/papers/paper-pages.tsx';
import type { Paper, PaperBlock } from '../../../shared/features/papers/schema.ts';
import { aPaper, blockOfEveryKind } from '../../unit/papers/a-paper.ts';
import { layOutPages } from './fake-layout.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const headings = (count: number): PaperBlock[] =>
  Array.from({ length: count }, (_, at) => [
    { kind: 'heading' as const, key: `heading ${at}`, text: `Kop ${at}` },
    { kind: 'paragraph' as const, key: `text ${at}`, text: `Tekst ${at}` },
  ]).flat();

describe('PaperPages', () => {
  it('shows every text of the paper in its order when there is a block of every kind', async () => {
    const { pages } = await show(aPaper());
    const body = pages[0]?.querySelector('.paper-body');
    expect(textsIn(body)).toEqual([
      'Uw gesprek over hulp in huis',
      'Dinsdag 3 november 2026, met mevrouw Jansen',
      'Dit hebt u verteld',
      'Uw buurvrouw doet nog boodschappen.',
      '“Ik wil weer naar mijn zus en naar de moskee.”',
      'Ik loop met een rollator.',
      'Mevrouw Jansen\u00a0· stuurt u het verslag\u00a0· dinsdag 17 november 2026',
      'Zet uw brieven klaar.donderdag 5 november 2026',
      'Vervoer naar uw zusDe gemeente beslist hierover.',
      'Verslag: Wat de gemeente opschrijft.',
      'Wie zei het?mevrouw YildizSanne Bakker',
      'Wanneer',
      'Sanne Bakker06 000 000 12cliëntondersteuner',
      '',
    ]);
  });

  it('is a document in Dutch with headings, quotes and lists when a screen reader reads it', async () => {
    const { paper } = await show(aPaper());
    expect(paper.lang).toBe('nl');
    expect(within(paper).getByRole('heading', { level: 1 }).textContent).toBe(
      'Uw gesprek over hulp in huis',
    );
    expect(within(paper).getByRole('heading', { level: 2 }).textContent).toBe('Dit hebt u verteld');
    expect(within(paper).getByRole('blockquote').textContent).toContain('mijn zus');
    expect(within(paper).getAllByRole('listitem')).toHaveLength(6);
    expect(within(paper).queryByRole('button')).toBeNull();
  });

  it('puts neighbours of one kind in one list when they follow each other', async () => {
    const { agreement, paragraph } = blockOfEveryKind;
    const { paper } = await show(
      aPaper({
        blocks: [
          { ...agreement, key: '1' },
          { ...agreement, key: '2' },
          { ...paragraph, key: '3' },
          { ...agreement, key: '4' },
        ],
      }),
    );
    const lists = within(paper).getAllByRole('list');
    expect(lists.map((list) => within(list).getAllByRole('listitem').length)).toEqual([2, 1]);
  });

  it('numbers its pages and repeats the footer when the paper is longer than one page', async () => {
    layOutPages(10);
    const { pages } = await show(aPaper({ blocks: headings(10) }));
    expect(pages.map((page) => textsIn(page.querySelector('footer')))).toEqual(
      [1, 2, 3].map((number) => [
        'Gemaakt door u en Sanne Bakker. U mag dit blad verbeteren.',
        `pagina ${number} van 3`,
      ]),
    );
    expect(pages.map((page) => page.querySelectorAll('h1').length)).toEqual([1, 0, 0]);
  });

  it('never ends a page with a heading when what stands under it is on the next', async () => {
    for (const lines of [7, 8, 9, 10, 11]) {
      layOutPages(lines);
      const { pages } = await show(aPaper({ blocks: headings(12) }));
      const ends = pages.map(
        (page) => page.querySelector('.paper-body')?.lastElementChild?.tagName,
      );
      expect(ends).toEqual(pages.map(() => 'P'));
      cleanup();
    }
  });

  it('leaves a writing line on the page of what it belongs to', async () => {
    layOutPages(6);
    const { paragraph, writing_line } = blockOfEveryKind;
    const texts = ['1', '2', '3', '4'].map((key) => ({ ...paragraph, key }));
    const { pages } = await show(aPaper({ blocks: [...texts, writing_line] }));
    expect(textsIn(pages.at(-1)?.querySelector('.paper-body'))).toEqual([paragraph.text, '']);
  });

  it('prints own words whole, with one pair of quotation marks, when they are longer than a page', async () => {
    layOutPages(12);
    const text = Array.from({ length: 40 }, (_, at) => `Dit is zin ${at} van mevrouw.`).join(' ');
    const { paper, pages } = await show(
      aPaper({ blocks: [{ kind: 'own_words', key: 'long', text }, blockOfEveryKind.paragraph] }),
    );
    const parts = within(paper).getAllByRole('blockquote');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ textContent }) => textContent).join('')).toBe(`“${text}”`);
    expect(pages.map((page) => page.querySelectorAll('blockquote').length)).toEqual(
      pages.map(() => 1),
    );
    for (const { textContent } of parts) expect(textContent.trim()).toMatch(/[.”]$/);
    expect(textsIn(pages.at(-1))).toContain(blockOfEveryKind.paragraph.text);
  });

  it('is ready only with the pages of the paper it was given last', async () => {
    const { paper, rerender } = await show(aPaper({ kind: 'samenvatting' }));
    const next = aPaper({ kind: 'gespreksblad', title: 'Mijn gesprek' });
    rerender(<PaperPages paper={next} />);
    expect(paper.dataset.paperReady).toBeUndefined();
    await waitFor(() => expect(paper.dataset.paperReady).toBe('gespreksblad'));
    expect(within(paper).getByRole('heading', { level: 1 }).textContent).toBe('Mijn gesprek');
  });

  it('leaves no copy of the paper in the document when it is ready', async () => {
    await show(aPaper());
    expect(screen.getAllByText('Uw buurvrouw doet nog boodschappen.')).toHaveLength(1);
    expect(document.querySelectorAll('.paper-page')).toHaveLength(1);
  });

  it('tells which block is meant when it is clicked', async () => {
    const onSelect = vi.fn();
    await show(aPaper(), { onSelect });
    fireEvent.click(screen.getByRole('button', { name: /Ik wil weer naar mijn zus/ }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(blockOfEveryKind.own_words);
  });

  it('tells the whole block when a part of it is clicked', async () => {
    layOutPages(12);
    const long: PaperBlock = {
      kind: 'paragraph',
      key: 'long',
      text: 'Zin van mevrouw. '.repeat(60),
    };
    const onSelect = vi.fn();
    await show(aPaper({ blocks: [long] }), { onSelect });
    const parts = screen.getAllByRole('button');
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) fireEvent.click(part);
    expect(onSelect.mock.calls).toEqual(parts.map(() => [long]));
  });

  it('is one stop for Tab, with arrow keys from block to block, when blocks can be selected', async () => {
    await show(aPaper(), { onSelect: () => {} });
    const buttons = screen.getAllByRole('button');
    expect(tabStops()).toEqual([buttons[0]]);

    buttons[0]?.focus();
    fireEvent.keyDown(buttons[0] ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(buttons[1]);
    expect(tabStops()).toEqual([buttons[1]]);
    fireEvent.keyDown(buttons[1] ?? document.body, { key: 'End' });
    expect(document.activeElement).toBe(buttons.at(-1));
    fireEvent.keyDown(buttons.at(-1) ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(buttons.at(-1));
    fireEvent.keyDown(buttons.at(-1) ?? document.body, { key: 'Home' });
    expect(document.activeElement).toBe(buttons[0]);
  });

  it('shows which block is selected, and begins there when Tab is pressed', async () => {
    await show(aPaper(), { onSelect: () => {}, selectedKey: blockOfEveryKind.agreement.key });
    const selected = screen.getByRole('button', { pressed: true });
    expect(selected.closest('li')?.textContent).toContain('Mevrouw Jansen');
    expect(tabStops()).toEqual([selected]);
  });
});

async function show(
  paper: Paper,
  props: { onSelect?: (block: PaperBlock) => void; selectedKey?: string } = {},
) {
  const { container, rerender } = render(<PaperPages paper={paper} {...props} />);
  const root = await waitFor(() => {
    const ready = container.querySelector<HTMLElement>(`[data-paper-ready="${paper.kind}"]`);
    if (!ready) throw new Error('not ready yet');
    return ready;
  });
  return { paper: root, pages: Array.from(root.querySelectorAll('.paper-page')), rerender };
}

/** The texts that stand on lines of their own. */
function textsIn(element: Element | null | undefined): string[] {
  const lines = element?.querySelectorAll('h1, header p, .paper-block, footer > span') ?? [];
  const all = element?.matches('footer') ? element.children : lines;
  return Array.from(all, ({ textContent }) => textContent);
}

function tabStops(): HTMLElement[] {
  return screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
}
