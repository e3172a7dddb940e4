const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open a subordinate clause. `dat`, `die`, `wie`, `wat` and `of` do so only in some places: see `clauses.ts`. */
export const subordinators =
  listed(`dat die als omdat wanneer indien hoewel terwijl zodat doordat voordat nadat zodra totdat tenzij
  mits waarbij waarin waarmee waarop waardoor waarvan waarvoor waarna waaruit waaronder waartegen waarover opdat aangezien wie wat of alvorens
  ingeval tot sinds zolang zover toen mocht`);

/** Words that put two clauses beside each other. */
export const coordinators = listed('en maar want of dus');

/** Words that can be who does it, and stand first in a clause. */
export const subjectWords = listed(
  'ik je jij u hij ze zij we wij het men er dit dat iemand niemand iedereen jullie',
);

export const determiners = listed(
  'de het een uw mijn zijn haar ons onze hun jouw je deze die dit dat elke elk iedere ieder alle geen',
);
