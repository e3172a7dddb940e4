/** What every field takes. */
export interface FieldProps {
  readonly label: string;
  readonly help?: string;
  /** A sentence under the field that says what is not right and what to do. */
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

export function fieldClass(className: string | undefined): string {
  return className === undefined ? 'field' : `field ${className}`;
}
