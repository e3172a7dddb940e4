/** Abbreviations that are written with one dot behind them. Those with dots inside are known by their shape. */
export const dottedWords: ReadonlySet<string> = new Set(
  `dhr mevr mw mej mr dr drs prof ir ing ds fam bijv art nr nrs blz pag jl ca enz etc incl excl max min tel resp evt zgn
  gem afd alg aanv inz gld janv febr mrt apr jun jul aug sept okt nov dec hfdst ong bijl secr mln mld p`.split(
    /\s+/,
  ),
);

/** Those after which a sentence may well be over; the next word tells. After all others a sentence goes on. */
export const mayEndSentence: ReadonlySet<string> = new Set(
  'enz etc jl e.d a.s p.m o.i.d e.a mln mld incl excl blz max min'.split(' '),
);
