import { useRoute } from '../bridge/navigation.tsx';
import type { Route } from '../bridge/route.ts';
import { BackupLink } from '../features/backup/backup-link.tsx';
import { BackupScreen } from '../features/backup/backup-screen.tsx';
import { ClosingScreen } from '../features/closing/closing-screen.tsx';
import { ConsentFields } from '../features/consents/consent-fields.tsx';
import { PutBackEmergencyCopy } from '../features/emergency-copies/put-back.tsx';
import { WordsScreen } from '../features/glossary/words-screen.tsx';
import { InhabitantsScreen } from '../features/inhabitants/inhabitants-screen.tsx';
import { LawLink } from '../features/law/law-link.tsx';
import { LawScreen } from '../features/law/law-screen.tsx';
import { RoomScreen } from '../features/notes/room-screen.tsx';
import { LookBackOnTempo } from '../features/pace/look-back-on-tempo.tsx';
import { HandOut } from '../features/paper-copies/hand-out.tsx';
import { VersionScreen } from '../features/paper-copies/version-screen.tsx';
import { HearingPaperScreen } from '../features/papers/hearing-paper-screen.tsx';
import { PaperPages } from '../features/papers/paper-pages.tsx';
import { PaperScreen } from '../features/papers/paper-screen.tsx';
import { PrepareScreen } from '../features/prep-sheets/prepare-screen.tsx';
import { DueScreen } from '../features/retention/due-screen.tsx';
import { SearchScreen } from '../features/search/search-screen.tsx';
import { Credits } from '../features/settings/credits.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { ShortcutSettings } from '../features/settings/shortcut-settings.tsx';
import { AfterScreen } from '../features/summary/after-screen.tsx';
import { CheckPanel } from '../features/understanding-checks/check-panel.tsx';
import { KeysScreen } from '../features/vault/keys-screen.tsx';
import { PromisesScreen } from '../features/vault/promises-screen.tsx';
import { VaultLinks } from '../features/vault/vault-links.tsx';
import { AccessScreen, LogsScreen } from './access-screen.tsx';
import { aroundNotes } from './around-notes.tsx';
import { CaseScreen } from './case-screen.tsx';
import { type CaseWorkRoute, CaseWorkScreen } from './case-work-screen.tsx';
import { CasesAndProceduresScreen } from './cases-and-procedures-screen.tsx';
import { ConversationFrame } from './conversation-frame.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HomeFrame } from './home-frame.tsx';
import { InhabitantScreen } from './inhabitant-screen.tsx';
import { ProcedureFrame } from './procedure-frame.tsx';
import { RightsLinks } from './rights-links.tsx';
import { TodayScreen } from './today-screen.tsx';
import { whoAndWhen } from './who-and-when.tsx';

/** The screen of the place where the person is, in its frame. A screen that fails leaves the others usable. */
export function Screens() {
  const route = useRoute();
  return (
    <ErrorBoundary key={JSON.stringify(route)}>
      <Screen route={route} />
    </ErrorBoundary>
  );
}

function Screen(props: { readonly route: Route }) {
  const { route } = props;
  switch (route.name) {
    case 'today':
    case 'inhabitants':
    case 'inhabitant':
    case 'case':
    case 'due':
    case 'access':
    case 'logs':
    case 'procedures':
    case 'law':
    case 'words':
    case 'search':
    case 'settings':
    case 'backups':
    case 'keys':
    case 'promises':
      return (
        <HomeFrame here={route.name}>
          <HomeScreen route={route} />
        </HomeFrame>
      );
    case 'decision':
    case 'letter':
    case 'letter-paper':
      return <CaseWorkScreen route={route} />;
    case 'procedure':
      return (
        <ProcedureFrame
          procedureId={route.procedureId}
          {...(route.stepId !== undefined && { stepId: route.stepId })}
        />
      );
    case 'prepare':
    case 'room':
    case 'closing':
    case 'after':
    case 'hearing':
    case 'paper':
    case 'paper-version':
      return (
        <ConversationFrame conversationId={route.conversationId} here={route.name}>
          <ConversationScreen route={route} />
        </ConversationFrame>
      );
  }
}

type ConversationRoute = Extract<Route, { conversationId: unknown }>;

function HomeScreen(props: {
  readonly route: Exclude<Route, ConversationRoute | CaseWorkRoute | { name: 'procedure' }>;
}) {
  const { route } = props;
  switch (route.name) {
    case 'today':
      return <TodayScreen />;
    case 'inhabitants':
      return <InhabitantsScreen isAdding={route.isAdding ?? false} />;
    case 'inhabitant':
      return <InhabitantScreen id={route.id} />;
    case 'case':
      return <CaseScreen id={route.id} />;
    case 'due':
      return <DueScreen />;
    case 'access':
      return <AccessScreen id={route.id} />;
    case 'logs':
      return <LogsScreen />;
    case 'procedures':
      return <CasesAndProceduresScreen />;
    case 'law':
      return <LawScreen />;
    case 'words':
      return <WordsScreen {...(route.explain !== undefined && { explain: route.explain })} />;
    case 'search':
      return <SearchScreen />;
    case 'settings':
      return (
        <SettingsScreen>
          <VaultLinks />
          <ShortcutSettings />
          <BackupLink />
          <PutBackEmergencyCopy />
          <LawLink />
          <RightsLinks />
          <Credits />
        </SettingsScreen>
      );
    case 'backups':
      return <BackupScreen />;
    case 'keys':
      return <KeysScreen />;
    case 'promises':
      return <PromisesScreen />;
  }
}

function ConversationScreen(props: { readonly route: ConversationRoute }) {
  const { route } = props;
  switch (route.name) {
    case 'prepare':
      return <PrepareScreen conversationId={route.conversationId} ConsentFields={ConsentFields} />;
    case 'room':
      return (
        <RoomScreen
          conversationId={route.conversationId}
          askBack={CheckPanel}
          around={aroundNotes}
          {...(route.lineId !== undefined && { lineId: route.lineId })}
        />
      );
    case 'closing':
      return (
        <ClosingScreen
          conversationId={route.conversationId}
          askBack={CheckPanel}
          renderWhoAndWhen={whoAndWhen}
        />
      );
    case 'after':
      return (
        <AfterScreen
          conversationId={route.conversationId}
          askBack={CheckPanel}
          renderPaper={(paper, selection) => <PaperPages paper={paper} {...selection} />}
          lookBack={<LookBackOnTempo conversationId={route.conversationId} />}
          handOut={<HandOut conversationId={route.conversationId} kind="samenvatting" />}
        />
      );
    case 'hearing':
      return <HearingPaperScreen conversationId={route.conversationId} />;
    case 'paper':
      return (
        <PaperScreen
          conversationId={route.conversationId}
          kind={route.kind}
          handOut={<HandOut conversationId={route.conversationId} kind={route.kind} />}
        />
      );
    case 'paper-version':
      return (
        <VersionScreen
          conversationId={route.conversationId}
          versionId={route.versionId}
          renderPaper={(paper) => <PaperPages paper={paper} />}
        />
      );
  }
}
