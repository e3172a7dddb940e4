/** Electron supports its newest three majors (electronjs.org, Electron Timelines). */
const SUPPORTED_MAJORS = 3;
/** Within so many days after a newer release of our major we must have it: it may mend a hole (checklist, 16). */
const MOST_DAYS_BEHIND = 14;
const DAY_MS = 86_400_000;

/** What is wrong with the Electron we would package. */
export type ElectronAge = 'current' | 'unsupported' | 'behind' | 'unknown';

/**
 * Whether a version of Electron may be packaged on a day. `published` is what the registry says: the moment of each release by its
 * version. Versions with a suffix (beta, nightly) do not count; `unknown` when ours is not among them.
 */
export function electronAge(
  version: string,
  { published, today }: { published: Readonly<Record<string, string>>; today: Date },
): ElectronAge {
  const releases = Object.entries(published).flatMap(([name, at]) => {
    const numbers = numbersOf(name);
    return numbers ? [{ numbers, at: new Date(at) }] : [];
  });
  const ours = numbersOf(version);
  if (!ours || published[version] === undefined) return 'unknown';
  const majors = [...new Set(releases.map(({ numbers }) => numbers[0]))].sort((a, b) => b - a);
  if (!majors.slice(0, SUPPORTED_MAJORS).includes(ours[0])) return 'unsupported';
  const isBehind = releases.some(
    ({ numbers, at }) =>
      numbers[0] === ours[0] &&
      isNewer(numbers, ours) &&
      today.getTime() - at.getTime() > MOST_DAYS_BEHIND * DAY_MS,
  );
  return isBehind ? 'behind' : 'current';
}

type Numbers = readonly [number, number, number];

function numbersOf(version: string): Numbers | undefined {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

function isNewer(one: Numbers, other: Numbers): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
