import type { CheckedThing } from '../schema.ts';

/**
 * What the CO asks the inhabitant to tell back (practice, 3.4): about the explanation, never about the person. B1, to read
 * out; the first is asked first.
 */
export const casePrompts: Readonly<Record<CheckedThing, readonly string[]>> = {
  decided: [
    'Ik wil weten of ik het goed heb uitgelegd. Wat heeft de gemeente of instantie besloten?',
    'Stel, uw buurvrouw vraagt wat er in de brief staat. Wat zegt u?',
    'Wat krijgt u wel, en wat niet? Waarom is dat, volgens de brief?',
  ],
  last_day: [
    'Ik wil weten of ik het goed heb uitgelegd. Wat is de laatste dag? Wat moet er dan klaar zijn?',
    'Wat gebeurt er als die dag voorbij is?',
  ],
  road: [
    'Ik wil weten of ik het goed heb uitgelegd. Wat gaat u nu doen, en wat gebeurt er daarna?',
    'Wie moet nu iets doen? Wat komt daaruit?',
  ],
  date: [
    'Ik wil weten of ik het goed heb uitgelegd. Wat gebeurt er op die dag?',
    'Wat moet er voor die dag klaar zijn?',
  ],
  letter: [
    'Ik wil weten of ik het goed heb uitgelegd. Wat vraagt u met deze brief?',
    'Wat gebeurt er nadat u de brief hebt gestuurd?',
  ],
};
