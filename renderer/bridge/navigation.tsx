import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Route } from './route.ts';

interface Navigation {
  readonly route: Route;
  readonly navigate: (route: Route) => void;
  /** Forgets where one has been: after locking nobody can go back to it. */
  readonly startOver: () => void;
}

interface Trail {
  readonly visited: readonly Route[];
  readonly at: number;
}

const NavigationContext = createContext<Navigation | null>(null);

/**
 * Keeps the places visited in memory only. The browser's history holds a number per step, so that Alt+Left works
 * and no id of a person is written anywhere.
 */
export function NavigationProvider(props: {
  readonly first?: Route;
  readonly children: ReactNode;
}) {
  const [first] = useState<Route>(props.first ?? { name: 'today' });
  const [trail, setTrail] = useState<Trail>({ visited: [first], at: 0 });

  useEffect(() => {
    const onPopState = (event: PopStateEvent) =>
      setTrail((now) => ({ ...now, at: Math.min(stepOf(event.state), now.visited.length - 1) }));
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  const navigate = useCallback(
    (route: Route) => {
      window.history.pushState({ step: trail.at + 1 }, '');
      setTrail({ visited: [...trail.visited.slice(0, trail.at + 1), route], at: trail.at + 1 });
    },
    [trail],
  );
  const startOver = useCallback(() => {
    window.history.replaceState({ step: 0 }, '');
    setTrail({ visited: [first], at: 0 });
  }, [first]);

  const route = trail.visited[trail.at] ?? first;
  const navigation = useMemo(() => ({ route, navigate, startOver }), [route, navigate, startOver]);
  return <NavigationContext value={navigation}>{props.children}</NavigationContext>;
}

/** Where the person is. */
export function useRoute(): Route {
  return useNavigation().route;
}

/** The function that goes somewhere. */
export function useNavigate(): (route: Route) => void {
  return useNavigation().navigate;
}

/** The function that forgets the places visited and shows the first one. */
export function useStartOver(): () => void {
  return useNavigation().startOver;
}

function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('Navigation needs a NavigationProvider above it');
  return navigation;
}

function stepOf(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('step' in state)) return 0;
  return typeof state.step === 'number' ? state.step : 0;
}
