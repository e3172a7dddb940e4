import { Component, type ReactNode } from 'react';
import { Trouble } from './trouble.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/**
 * Keeps a screen that fails from taking the others along: calm words in its place, and a way on. Give it the place
 * as `key`, so that going elsewhere starts fresh. React itself reports the error to the console of the developer.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Trouble onRetry={() => this.setState({ hasFailed: false })} />;
  }
}
