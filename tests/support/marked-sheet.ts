import { randomUUID } from 'node:crypto';
import { emptyPrepSheet, type PrepSheet } from '../../shared/features/prep-sheets/schema.ts';

/** A word that stands in one place of a file and nowhere else; one the search index takes as a word. */
export const markerOf = (place: string): string => `merk${place.replaceAll(/[^a-z]/gi, '')}merk`;

/** A sheet with a word of its own in every field that holds words. */
export function markedSheet(): PrepSheet {
  const point = (place: string) => ({
    id: randomUUID() as never,
    text: markerOf(`sheet ${place}`),
  });
  const words = (place: string) => markerOf(`sheet ${place}`);
  return {
    ...emptyPrepSheet(),
    needs: [point('needs')],
    domains: {
      vervoer: { choice: 'talk_about', words: words('vervoer'), helper: words('helper') },
      veilig: { choice: 'talk_about', words: words('veilig'), helper: words('veilighelper') },
    },
    answers: { 'basis.1': words('answer'), 'basis.5': words('hiddenanswer') },
    mustSay: [point('mustsay')],
    wants: [point('wants')],
    limits: [point('limits')],
    withheld: words('withheld'),
    questions: [point('questions')],
    papers: [{ ...point('papers'), isReady: false }],
    roles: { storyteller: 'inhabitant', stepIn: words('stepin') },
    stopSign: words('stop'),
    pauseSign: words('pause'),
    talkWithMe: words('talkwithme'),
    privateMarks: words('privatemarks'),
    reflection: words('reflection'),
  };
}
