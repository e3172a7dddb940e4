import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { CallSpec, InputOf, OutputOf } from '../../shared/contract/contract.ts';
import { useBridge } from './bridge-context.tsx';
import { askOrThrow, type RefusedError } from './request.ts';

/**
 * What a call answers, kept until a command changes the slice. A refusal is `error.refusal`.
 * With `enabled: false` it waits; with `isAskedAnew` it also asks when it was answered to an earlier screen.
 */
export function useQueryCall<Spec extends CallSpec>(
  spec: Spec,
  input: InputOf<Spec>,
  options: { readonly enabled?: boolean; readonly isAskedAnew?: boolean } = {},
): UseQueryResult<OutputOf<Spec>, RefusedError> {
  const bridge = useBridge();
  return useQuery<OutputOf<Spec>, RefusedError>({
    queryKey: queryKeyOf(spec, input),
    queryFn: () => askOrThrow(bridge, spec, input),
    enabled: options.enabled ?? true,
    refetchOnMount: options.isAskedAnew ? 'always' : true,
  });
}

/** A command or task to run later: `mutate(input)` or `mutateAsync(input)`; a refusal is `error.refusal`. */
export function useCommandCall<Spec extends CallSpec>(
  spec: Spec,
): UseMutationResult<OutputOf<Spec>, RefusedError, InputOf<Spec>> {
  const bridge = useBridge();
  return useMutation<OutputOf<Spec>, RefusedError, InputOf<Spec>>({
    mutationFn: (input) => askOrThrow(bridge, spec, input),
  });
}

/** The key under which an answer is kept: slice, verb, input. */
export function queryKeyOf<Spec extends CallSpec>(
  spec: Spec,
  input: InputOf<Spec>,
): readonly unknown[] {
  const [slice, verb] = spec.name.split('.');
  return [slice, verb, input];
}
