import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CheckText,
  CheckTextContext,
} from '../../../renderer/bridge/text-check/text-check-port.ts';
import { useTextCheck } from '../../../renderer/bridge/use-text-check.ts';
import { checkedText } from '../../support/text-checker.ts';

/** What a screen would say of a text. */
function Meter(props: { text: string }) {
  const checked = useTextCheck(props.text, { profile: 'B1' });
  if (!checked) return <p>nog niets</p>;
  return (
    <p>
      {'error' in checked.answer
        ? checked.answer.error.code
        : `${checked.answer.band}: ${checked.text}`}
    </p>
  );
}

describe('useTextCheck', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const asked: string[] = [];
  const check: CheckText = async (text, { profile }) => {
    asked.push(text);
    return checkedText(text, profile);
  };
  const shown = (text: string) => (
    <CheckTextContext value={check}>
      <Meter text={text} />
    </CheckTextContext>
  );

  it('checks what was typed last, once somebody pauses', async () => {
    const { rerender } = render(shown('U krijgt'));
    await act(() => vi.advanceTimersByTimeAsync(200));
    rerender(shown('U krijgt hulp.'));
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(screen.getByText('nog niets')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(screen.getByText('green: U krijgt hulp.')).toBeTruthy();
    expect(asked).toEqual(['U krijgt hulp.']);
  });

  it('keeps what it said until the newer text is checked, and says of which text it is', async () => {
    const { rerender } = render(shown('U krijgt hulp.'));
    await act(() => vi.advanceTimersByTimeAsync(400));
    rerender(shown('Continuering is geweigerd.'));
    expect(screen.getByText('green: U krijgt hulp.')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(400));
    expect(screen.getByText('red: Continuering is geweigerd.')).toBeTruthy();
  });
});
