import { useEffect, useEffectEvent } from 'react';
import type { AppEvent } from '../../shared/contract/events.ts';
import { useBridge } from './bridge-context.tsx';

/** Hears one kind of event for as long as the component stands on the screen. */
export function useAppEvent<Name extends AppEvent['name']>(
  name: Name,
  listener: (event: Extract<AppEvent, { name: Name }>) => void,
): void {
  const bridge = useBridge();
  const hear = useEffectEvent((event: AppEvent) => {
    if (isNamed(event, name)) listener(event);
  });
  useEffect(() => bridge.onEvent((event) => hear(event)), [bridge]);
}

function isNamed<Name extends AppEvent['name']>(
  event: AppEvent,
  name: Name,
): event is Extract<AppEvent, { name: Name }> {
  return event.name === name;
}
