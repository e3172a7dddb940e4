/** The text file a person keeps apart from the laptop. `recoveryKey` as it was shown, in groups. */
export function recoverySheet(recoveryKey: string): string {
  const groups = recoveryKey.split('-');
  const rows = [groups.slice(0, 5), groups.slice(5, 10), groups.slice(10)].map((row) =>
    row.join('-'),
  );
  return [
    'Herstelsleutel van Naast',
    '',
    ...rows,
    '',
    'Met deze sleutel kan de kluis weer open als de wachtzin vergeten is.',
    'Wie deze sleutel en de bestanden van Naast heeft, kan alles lezen.',
    'Druk dit blad af, bewaar het niet bij de laptop, en verwijder daarna dit bestand.',
    '',
  ].join('\r\n');
}
