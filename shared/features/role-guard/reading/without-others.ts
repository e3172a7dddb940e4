import { pattern } from '../matching/pattern.ts';
import { type Row, rowOf } from '../matching/token.ts';
import { clausesOf, type ReadToken } from './tokens.ts';

/** All of the clause, and what follows, is what somebody or a paper said. */
const fromSource = pattern(
  'volgens|aldus de|het|een|haar|zijn|hem|u|uw|mevrouw|meneer|onze|@inhabitant|@partner|@document|@family / ' +
    'in|op|uit|bij|van ..  @document .. staat|stond|lees|las|lezen|blijkt|valt|wordt|is|schrijft|ontbreekt / ' +
    'staat|stond|lees|las|lezen|blijkt ... in|op|uit .. @document / @document .. zegt|schrijft|vermeldt|noemt|meldt / ' +
    'geeft|gaf|geven|gaven aan dat|of|hoe|wat / legt|legde uit dat|hoe|wat|waarom / @i hoor|hoorde|begreep|las|lees|vernam ... dat|van|hoe|wat|of / hoorde|begreep|las @i / @i heb ... gehoord|begrepen|vernomen|gelezen',
);
const saysBehind = pattern(
  '^ @says .. @inhabitant|@partner|@family|de|het|zij|ze|hij / ^ zo @says|staat|stond|blijkt|bleek|luidt|luidde / ^ zo de|het|een @partner|@inhabitant|@document|@family|@decider / ^ aldus|staat|stond / ^ volgens de|het|een|haar|zijn|hem|u|uw|mevrouw|meneer|@inhabitant|@partner|@document|@family / ^ heeft|had .. @inhabitant|@partner|@family .. @said / ^ hoor|hoorde|begreep|las @i',
);
const saidByMe = pattern(
  '@i @says|@feels / @says|@feels @i / @i heb|hebben ... @said / heb|hebben @i ... @said',
);
const saidByOthers = pattern('heeft|hebben|had|hadden|is|werd ... @said');
const complement = pattern('dat|of|wat|hoe|waarom|welke|waar|wanneer');
const feels = pattern(
  '@inhabitant|@family|zij|ze|hij|iedereen .. @feels / ^ @feels .. @inhabitant|@family / @inhabitant|@family|zij|ze|hij is|was|waren|zijn ... boos|bang|verdrietig|blij|bezorgd|tevreden|ontevreden|onzeker|teleurgesteld',
);
const goesOn = pattern(
  '^ maar|dus|daarom|toch|en|want? ik|wij|we|volgens|dit|dat|dan|daar|mijn / ^ maar|dus|daarom / ^ ik|wij|we / ^ volgens mij|ons / ^ heeft|hebben|is|was|doet|deed|raakt|raakte|maakt|vind|denk .. mij|ik|wij|we / ^ echt|zo|daarom ... ik|mij / ' +
    '^ .. heb|ben|ga|zal|had|laat|doe @i / ^ @said dat|aan|haar|hem|hen|tegen|@inhabitant / ^ .. door mij|ons',
);

/** Words that look like those of others and are not: who is told what to say, whoever says so, what was done by me. */
const staysOwn = pattern(
  '^ wie / ^ zulke|zulk / @addressed zegt|vertelt|vraagt .. straks|morgen|gewoon|maar|niet / door mij|ons / is er @blame',
);
const myTurn: ReadonlySet<string> = new Set('heb ben ga zal had laat doe wil'.split(' '));

/**
 * The words that are the supporter's own (practice 7.2, step 1): what "volgens de brief", "mevrouw vindt dat", "de consulent
 * zei" and the like introduce is left out, up to where the supporter speaks again.
 */
export function withoutOthers(tokens: readonly ReadToken[]): readonly ReadToken[] {
  let own: ReadToken[] = [];
  let isSaid = false;
  for (const clause of clausesOf(tokens)) {
    if (isSaid && !clause.tokens[0]?.isAfterColon && goesOn(clause)) isSaid = false;
    if (isSaid) continue;
    if (own.length > 0 && saysBehind(clause) && !saidByMe(clause)) {
      own = [];
      continue;
    }
    const kept = ownPartOf(clause);
    own.push(...kept);
    isSaid = kept.length < clause.tokens.length;
  }
  return own;
}

/** A clause without the words from where somebody else is quoted to where the supporter speaks again ("heb ik"). */
function ownPartOf(clause: Row<ReadToken>): readonly ReadToken[] {
  const { tokens } = clause;
  if (staysOwn(clause)) return tokens;
  if (fromSource(clause)) return [];
  if (saidByMe(clause)) return tokens;
  if (feels(clause)) return [...tokens.slice(0, 1), ...againOwn(tokens)];
  const isSaidBefore = saidByOthers(clause) && complement(clause);
  const at = isSaidBefore ? 0 : tokens.findIndex((token) => token.classes.has('says'));
  if (at < 0) return tokens;
  const rest = tokens.slice(at + 1);
  return isSaidBefore || complement(rowOf(rest)) || rest.length <= 3
    ? [...tokens.slice(0, at), ...againOwn(rest)]
    : tokens;
}

function againOwn(tokens: readonly ReadToken[]): readonly ReadToken[] {
  const at = tokens.findIndex(
    ({ word }, index) => myTurn.has(word) && tokens[index + 1]?.classes.has('i'),
  );
  return at < 1 ? [] : tokens.slice(at);
}
