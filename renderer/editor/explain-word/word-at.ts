import { likelyDifficultWord } from '../../../shared/features/difficult-words/likely-difficult-word.ts';

/** The word somebody points at, and the words around it, which say in what sense it is meant. */
export interface PointedWord {
  readonly word: string;
  readonly context: string;
}

/** The most that is taken as one word or term, and of what stands around it. */
const LONGEST_TERM = 100;
const LONGEST_CONTEXT = 2000;
const NOWHERE: PointedWord = { word: '', context: '' };

/**
 * What is meant when somebody asks what a word means: what is selected, or else the word at the cursor; on a line of a paper that
 * has the focus its most difficult word. Empty when nothing is pointed at: then the word is typed.
 */
export function pointedWord(focused: Element | null, selection: Selection | null): PointedWord {
  if (isTextField(focused)) {
    const { value, selectionStart, selectionEnd } = focused;
    return wordIn(value, selectionStart ?? 0, selectionEnd ?? 0);
  }
  const line = focused?.closest('[data-block]');
  const selected = selection?.toString().trim() ?? '';
  if (selected === '' && line) {
    const context = shown(line);
    return { word: likelyDifficultWord(context), context };
  }
  return inPage(selection);
}

function inPage(selection: Selection | null): PointedWord {
  const node = selection?.anchorNode;
  if (!selection || !(node instanceof Text)) return NOWHERE;
  const context = shown(
    node.parentElement?.closest('p, li, dd, dt, blockquote, h1, h2, h3, td, label, [data-block]') ??
      node.parentElement,
  );
  if (!selection.isCollapsed) return { word: asTerm(selection.toString()), context };
  const { anchorOffset } = selection;
  return { ...wordIn(node.data, anchorOffset, anchorOffset), context };
}

/** The stretch from `start` to `end`, or the whole word around a cursor that selects nothing. */
function wordIn(text: string, start: number, end: number): PointedWord {
  const context = text.slice(
    Math.max(0, start - LONGEST_CONTEXT / 2),
    Math.max(start, end) + LONGEST_CONTEXT / 2,
  );
  if (end > start) return { word: asTerm(text.slice(start, end)), context };
  const before = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(start))?.[0] ?? '';
  return { word: asTerm(before + behind), context };
}

function asTerm(words: string): string {
  const term = words.replaceAll(/\s+/g, ' ').trim();
  return term.length > LONGEST_TERM ? likelyDifficultWord(term).slice(0, LONGEST_TERM) : term;
}

function shown(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
  // What stands under each other on a paper has no space between it.
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_CONTEXT);
}

function isTextField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && (element.type === 'text' || element.type === '');
}
