/** The sign of the product: water that falls from step to step. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#0b5c6b" />
      <path d="M6 9h11v3H9v1.5H6zM12 15h11v3h-8v1.5h-3zM18 21h8v3h-8z" fill="#fff" />
    </svg>
  );
}
