import { useText } from '../../i18n/text.tsx';

/** What to do when the laptop is gone, and how to go on on a new one. */
export function WhenLaptopGoes() {
  const text = useText();
  return (
    <>
      <section aria-labelledby="laptop-gone">
        <h2 id="laptop-gone">{text('backup.lost.title')}</h2>
        <ol className="work__steps">
          <li>{text('backup.lost.report')}</li>
          <li>{text('backup.lost.sealed')}</li>
          <li>{text('backup.lost.restore')}</li>
          <li>{text('backup.lost.passphrase')}</li>
        </ol>
      </section>
      <section aria-labelledby="laptop-new">
        <h2 id="laptop-new">{text('backup.move.title')}</h2>
        <ol className="work__steps">
          <li>{text('backup.move.keep')}</li>
          <li>{text('backup.move.restore')}</li>
          <li>{text('backup.move.look')}</li>
        </ol>
      </section>
    </>
  );
}
