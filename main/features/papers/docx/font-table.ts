/** The typeface of every paper. It is free, but not on most computers. */
export const FONT = 'Atkinson Hyperlegible Next';

/** For letters the typeface does not have, such as Arabic. */
export const FONT_FOR_OTHER_SCRIPTS = 'Arial';

/**
 * Tells Word what to use on a computer without the typeface: Arial, whose words are as wide, so
 * that the pages stay the same, or another sans serif. Without this Word would choose Times New Roman.
 */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${FONT}"><w:altName w:val="${FONT_FOR_OTHER_SCRIPTS}"/><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
};
