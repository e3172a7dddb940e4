import accessLogEn from '../../shared/locales/en/access-log.json' with { type: 'json' };
import agreementsEn from '../../shared/locales/en/agreements.json' with { type: 'json' };
import appEn from '../../shared/locales/en/app.json' with { type: 'json' };
import backupEn from '../../shared/locales/en/backup.json' with { type: 'json' };
import casesEn from '../../shared/locales/en/cases.json' with { type: 'json' };
import closingEn from '../../shared/locales/en/closing.json' with { type: 'json' };
import consentsEn from '../../shared/locales/en/consents.json' with { type: 'json' };

import conversationsEn from '../../shared/locales/en/conversations.json' with { type: 'json' };
import decisionsEn from '../../shared/locales/en/decisions.json' with { type: 'json' };
import emergencyCopiesEn from '../../shared/locales/en/emergency-copies.json' with { type: 'json' };
import errorsEn from '../../shared/locales/en/errors.json' with { type: 'json' };
import glossaryEn from '../../shared/locales/en/glossary.json' with { type: 'json' };
import inhabitantsEn from '../../shared/locales/en/inhabitants.json' with { type: 'json' };
import lawEn from '../../shared/locales/en/law.json' with { type: 'json' };
import lettersEn from '../../shared/locales/en/letters.json' with { type: 'json' };
import notesEn from '../../shared/locales/en/notes.json' with { type: 'json' };
import ownCopyEn from '../../shared/locales/en/own-copy.json' with { type: 'json' };
import paceEn from '../../shared/locales/en/pace.json' with { type: 'json' };
import paperCopiesEn from '../../shared/locales/en/paper-copies.json' with { type: 'json' };
import papersEn from '../../shared/locales/en/papers.json' with { type: 'json' };
import prepSheetsEn from '../../shared/locales/en/prep-sheets.json' with { type: 'json' };
import proceduresEn from '../../shared/locales/en/procedures.json' with { type: 'json' };
import retentionEn from '../../shared/locales/en/retention.json' with { type: 'json' };
import roleGuardEn from '../../shared/locales/en/role-guard.json' with { type: 'json' };
import roomEn from '../../shared/locales/en/room.json' with { type: 'json' };
import searchEn from '../../shared/locales/en/search.json' with { type: 'json' };
import settingsEn from '../../shared/locales/en/settings.json' with { type: 'json' };
import summaryEn from '../../shared/locales/en/summary.json' with { type: 'json' };
import textHelpEn from '../../shared/locales/en/text-help.json' with { type: 'json' };
import understandingChecksEn from '../../shared/locales/en/understanding-checks.json' with {
  type: 'json',
};
import vaultEn from '../../shared/locales/en/vault.json' with { type: 'json' };
import accessLogNl from '../../shared/locales/nl/access-log.json' with { type: 'json' };
import agreementsNl from '../../shared/locales/nl/agreements.json' with { type: 'json' };
import appNl from '../../shared/locales/nl/app.json' with { type: 'json' };
import backupNl from '../../shared/locales/nl/backup.json' with { type: 'json' };
import casesNl from '../../shared/locales/nl/cases.json' with { type: 'json' };
import closingNl from '../../shared/locales/nl/closing.json' with { type: 'json' };
import consentsNl from '../../shared/locales/nl/consents.json' with { type: 'json' };

import conversationsNl from '../../shared/locales/nl/conversations.json' with { type: 'json' };
import decisionsNl from '../../shared/locales/nl/decisions.json' with { type: 'json' };
import emergencyCopiesNl from '../../shared/locales/nl/emergency-copies.json' with { type: 'json' };
import errorsNl from '../../shared/locales/nl/errors.json' with { type: 'json' };
import glossaryNl from '../../shared/locales/nl/glossary.json' with { type: 'json' };
import inhabitantsNl from '../../shared/locales/nl/inhabitants.json' with { type: 'json' };
import lawNl from '../../shared/locales/nl/law.json' with { type: 'json' };
import lettersNl from '../../shared/locales/nl/letters.json' with { type: 'json' };
import notesNl from '../../shared/locales/nl/notes.json' with { type: 'json' };
import ownCopyNl from '../../shared/locales/nl/own-copy.json' with { type: 'json' };
import paceNl from '../../shared/locales/nl/pace.json' with { type: 'json' };
import paperCopiesNl from '../../shared/locales/nl/paper-copies.json' with { type: 'json' };
import papersNl from '../../shared/locales/nl/papers.json' with { type: 'json' };
import prepSheetsNl from '../../shared/locales/nl/prep-sheets.json' with { type: 'json' };
import proceduresNl from '../../shared/locales/nl/procedures.json' with { type: 'json' };
import retentionNl from '../../shared/locales/nl/retention.json' with { type: 'json' };
import roleGuardNl from '../../shared/locales/nl/role-guard.json' with { type: 'json' };
import roomNl from '../../shared/locales/nl/room.json' with { type: 'json' };
import searchNl from '../../shared/locales/nl/search.json' with { type: 'json' };
import settingsNl from '../../shared/locales/nl/settings.json' with { type: 'json' };
import summaryNl from '../../shared/locales/nl/summary.json' with { type: 'json' };
import textHelpNl from '../../shared/locales/nl/text-help.json' with { type: 'json' };
import understandingChecksNl from '../../shared/locales/nl/understanding-checks.json' with {
  type: 'json',
};
import vaultNl from '../../shared/locales/nl/vault.json' with { type: 'json' };

const dutch = {
  ...agreementsNl,
  ...accessLogNl,
  ...appNl,
  ...backupNl,
  ...casesNl,
  ...consentsNl,
  ...closingNl,
  ...conversationsNl,
  ...decisionsNl,
  ...emergencyCopiesNl,
  ...errorsNl,
  ...glossaryNl,
  ...inhabitantsNl,
  ...lawNl,
  ...lettersNl,
  ...notesNl,
  ...ownCopyNl,
  ...paceNl,
  ...paperCopiesNl,
  ...papersNl,
  ...prepSheetsNl,
  ...proceduresNl,
  ...retentionNl,
  ...roleGuardNl,
  ...roomNl,
  ...searchNl,
  ...settingsNl,
  ...summaryNl,
  ...textHelpNl,
  ...understandingChecksNl,
  ...vaultNl,
};

const english = {
  ...agreementsEn,
  ...accessLogEn,
  ...appEn,
  ...backupEn,
  ...casesEn,
  ...consentsEn,
  ...closingEn,
  ...conversationsEn,
  ...decisionsEn,
  ...emergencyCopiesEn,
  ...errorsEn,
  ...glossaryEn,
  ...inhabitantsEn,
  ...lawEn,
  ...lettersEn,
  ...notesEn,
  ...ownCopyEn,
  ...paceEn,
  ...paperCopiesEn,
  ...papersEn,
  ...prepSheetsEn,
  ...proceduresEn,
  ...retentionEn,
  ...roleGuardEn,
  ...roomEn,
  ...searchEn,
  ...settingsEn,
  ...summaryEn,
  ...textHelpEn,
  ...understandingChecksEn,
  ...vaultEn,
};

/** The name of a text: `slice.place.meaning`. Made from the Dutch files, so that a wrong key does not compile. */
export type TextKey = keyof typeof dutch;

/** All texts by language. A text that has no English yet is shown in Dutch. */
export const texts: {
  readonly nl: Readonly<Record<TextKey, string>>;
  readonly en: Readonly<Partial<Record<TextKey, string>>>;
} = { nl: dutch, en: english };
