import { finding, hint } from '../rules/rule.ts';
import type { DocumentRule } from './document.ts';

const formal = /^(?:u|uw|uzelf)$/;
const informal = /^(?:je|jij|jou|jouw)$/;

/** S8 over the whole text: either "u" or "je", not both. What stands between quotes is somebody else's. */
export const oneAddress: DocumentRule = ({ blocks, text }) => {
  const places = blocks.flatMap((block) =>
    block.readings.flatMap(({ words }) =>
      words
        .filter(({ lower }) => formal.test(lower) || informal.test(lower))
        .map(({ lower, start, end }) => ({
          isFormal: formal.test(lower),
          start: block.start + start,
          end: block.start + end,
        })),
    ),
  );
  const outside = places.filter(
    ({ start }) => (text.slice(0, start).match(/["“”„]/g)?.length ?? 0) % 2 === 0,
  );
  const [first] = outside;
  const other = outside.find(({ isFormal }) => isFormal !== first?.isFormal);
  if (!first || !other) return [];
  const message = 'Hier staan u en je door elkaar. Kies er één.';
  return [finding('S8', 'yellow', other, { message, fixes: [hint('Schrijf overal u.')] })];
};
