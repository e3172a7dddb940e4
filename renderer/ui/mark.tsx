/** The mark of Naast: two posts beside each other on one line. */
export function Mark() {
  return (
    <svg className="glyph glyph--mark" viewBox="0 0 34 34" aria-hidden="true">
      <path d="M6 28V13a5 5 0 0 1 10 0v15zM18 28V16a5 5 0 0 1 10 0v12z" fill="currentColor" />
      <path d="M3 29.5h28" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    </svg>
  );
}
