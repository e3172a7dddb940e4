/** The channel on which a page asks for its line to the vault and gets it; the only one between page and shell. */
export const PAGE_LINE = 'naast-line';
