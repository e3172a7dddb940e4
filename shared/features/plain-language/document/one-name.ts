import { quoteSpans } from '../../../dutch/quotes.ts';
import { liesWithin } from '../../../dutch/span.ts';
import { finding, hint } from '../rules/rule.ts';
import type { Finding } from '../schema.ts';
import { ADDRESS_GROUP, type Label } from '../text/labels.ts';
import type { DocumentRule } from './document.ts';

/**
 * W9: one thing, one name; and S8 over the whole text: either "u" or "je". Asks to choose where a text first uses another label than before.
 * What stands between quotes is somebody else's.
 */
export const oneName: DocumentRule = ({ blocks, text }) => {
  const first = new Map<number, number>();
  const others = new Map<number, Label>();
  const quotes = blocks.some(({ labels }) => labels.length > 0) ? quoteSpans(text) : [];
  for (const { labels, start } of blocks) {
    for (const one of labels) {
      const { group, label } = one;
      const place = { ...one, start: start + one.start, end: start + one.end };
      if (others.has(group) || quotes.some((quote) => liesWithin(place, quote))) continue;
      const earlier = first.get(group);
      if (earlier === undefined) first.set(group, label);
      else if (earlier !== label) others.set(group, place);
    }
  }
  return [...others.values()].map(said);
};

function said(place: Label): Finding {
  if (place.group === ADDRESS_GROUP) {
    const message = 'Hier staan u en je door elkaar. Kies er één.';
    return finding('S8', 'yellow', place, { message, fixes: [hint('Schrijf overal u.')] });
  }
  const message = 'Hetzelfde heet hier anders dan eerder. Kies één woord.';
  return finding('W9', 'info', place, {
    message,
    fixes: [hint('Kies één woord en houd dat aan.')],
  });
}
