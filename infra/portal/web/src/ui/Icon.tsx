const PATHS = {
  waiting: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
  running: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6v4l2.7 1.8',
  done: 'M4.5 10.5l3.7 3.7 7.3-8',
  doneLate: 'M3.5 11l3 3 5.5-6.5M14.5 10.5v3l2 1.2M14.5 8.5a4 4 0 1 1-3.2 6.4',
  alert: 'M10 3.2 17.3 16H2.7zM10 8v3.8M10 13.7v.3',
  returned: 'M8 4.5 4 8.5l4 4M4.5 8.5h7a4 4 0 0 1 0 8H9',
  sent: 'M3.5 10 16.5 4l-4 13-3-5.5zM9.5 11.5l3-3',
  withdrawn: 'M5 5l10 10M15 5 5 15',
  chevron: 'M7.5 4.5 13 10l-5.5 5.5',
  back: 'M12.5 4.5 7 10l5.5 5.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing that only repeats what the words beside it say. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
