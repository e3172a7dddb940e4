import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { settings } from '../../shared/features/settings/contract.ts';
import { defaultSettings } from '../../shared/features/settings/schema.ts';
import { BridgeProvider } from '../bridge/bridge-context.tsx';
import { FlushersProvider } from '../bridge/flush.tsx';
import { LockQuestionProvider } from '../bridge/locking.tsx';
import { NavigationProvider } from '../bridge/navigation.tsx';
import { NotDoneProvider } from '../bridge/not-done.tsx';
import { makeQueryClient } from '../bridge/query-client.ts';
import { refreshOnChange } from '../bridge/refresh-on-change.ts';
import type { Route } from '../bridge/route.ts';
import { UnsavedProvider } from '../bridge/unsaved.tsx';
import { useQueryCall } from '../bridge/use-call.ts';
import { WatchingProvider } from '../bridge/watching.tsx';
import { TextProvider } from '../i18n/text.tsx';

interface ProvidersProps {
  readonly bridge: Bridge;
  /** Where to start; Vandaag when not given. */
  readonly first?: Route;
  readonly children: ReactNode;
}

/** All that every screen stands on: bridge, answers, places, texts. */
export function Providers(props: ProvidersProps) {
  const [queries] = useState(makeQueryClient);
  useEffect(() => refreshOnChange(props.bridge, queries), [props.bridge, queries]);
  return (
    <BridgeProvider bridge={props.bridge}>
      <QueryClientProvider client={queries}>
        <UnsavedProvider>
          <NotDoneProvider>
            <FlushersProvider>
              <NavigationProvider {...(props.first && { first: props.first })}>
                <LockQuestionProvider>
                  <WatchingProvider>
                    <InOwnLanguage>{props.children}</InOwnLanguage>
                  </WatchingProvider>
                </LockQuestionProvider>
              </NavigationProvider>
            </FlushersProvider>
          </NotDoneProvider>
        </UnsavedProvider>
      </QueryClientProvider>
    </BridgeProvider>
  );
}

/** The language set on this computer; until it is known, or when it cannot be read, that of a first start. */
function InOwnLanguage(props: { readonly children: ReactNode }) {
  const { language } = useQueryCall(settings.read, {}).data ?? defaultSettings;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <TextProvider language={language}>
      <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>{props.children}</I18nProvider>
    </TextProvider>
  );
}
