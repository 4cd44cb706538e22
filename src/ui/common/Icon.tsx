/** The icons on their 24 px grid: one line of 1.5 px, round ends, no fill. */
const PATHS = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.8-1.7L20 20',
  person: 'M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM5 20c.5-4 3.2-5.5 7-5.500s6.5 1.5 7 5.5',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.6 9.500a2.5 2.5 0 1 1 3.6 2.300c-.9.45-1.2.9-1.2 1.900M12 16.800v.1',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM9 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  hand: 'M8 13.500V6a1.3 1.3 0 0 1 2.6 0v5M10.6 10.500V4.300a1.3 1.3 0 0 1 2.6 0v6.200M13.2 10.700V5.300a1.3 1.3 0 0 1 2.6 0v6.500M15.8 11.500V8a1.3 1.3 0 0 1 2.6 0v6c0 4-2.2 6.5-5.7 6.5-3 0-4.5-1.5-5.7-4L5.3 13c-.7-1.5 1-2.5 2-1.300l1 1.4',
  body: 'M12 6.200a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.600ZM4.5 8.800l5.5.7v4.200L9 21M19.5 8.800l-5.5.7v4.200l1 7.300M10 9.500h4M10 14h4',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  on: 'M9.5 5.5 16 12l-6.5 6.5',
  close: 'm6 6 12 12M18 6 6 18',
  minus: 'M5.5 12h13',
  plus: 'M5.5 12h13M12 5.500v13',
  stop: 'M8.3 3.500h7.400l4.8 4.800v7.400l-4.8 4.800H8.300l-4.8-4.800V8.300l4.8-4.800ZM12 7.800v5M12 16v.1',
  slashed: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM5.7 18.3 18.3 5.7',
  shield: 'M12 3.500c2.3 1.5 4.6 2.2 7 2.3 0 6.7-1.7 11.7-7 14.7-5.3-3-7-8-7-14.7 2.4-.1 4.7-.8 7-2.300Z',
  play: 'm8 5.5 10 6.5-10 6.500z',
  pause: 'M9 6v12M15 6v12',
  first: 'M6.5 6v12M17.5 6.5 10 12l7.5 5.500z',
  last: 'M17.5 6v12M6.5 6.5 14 12l-7.5 5.500z',
  print: 'M7.5 9V4h9v5M7.5 17H4.500V9h15v8h-3M7.5 14h9v6h-9z',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.1-3.100a4 4 0 0 0-5.7-5.700L12 6.300M14 10a4 4 0 0 0-5.7 0l-3.1 3.100a4 4 0 0 0 5.7 5.700l1.1-1.1',
  labels: 'M4 6h9l6.5 6-6.5 6H4zM8 12h4',
  lines: 'M7 3.500c0 5 10 5.5 10 10.5 0 3-2.5 4-2.5 6.500M7 3.600v.1M13.8 9.200l.1.1',
  pin: 'M12 14.500V21M8.5 3.500h7M9.5 3.500v5.200L6.500 12v2.500h11V12l-3-3.300V3.500',
  layers:
    'm12 4 8.500 4.500L12 13 3.500 8.500 12 4ZM3.500 12.500 12 17l8.500-4.500M3.500 16.300l8.500 4.500 8.500-4.500',
  book: 'M12 6.500C10.500 5 8 4.500 4.500 4.500v13.500c3.500 0 6 .5 7.500 2 1.500-1.500 4-2 7.500-2V4.500c-3.500 0-6 .5-7.500 2Zm0 0V20',
  compare: 'M4.500 5h6v14h-6zM13.500 5h6v14h-6z',
  up: 'M5.5 14.500 12 8l6.500 6.500',
  down: 'M5.5 9.500 12 16l6.500-6.500',
  undo: 'M9 6 4.500 10.500 9 15M4.500 10.500H14a5 5 0 0 1 0 10h-3',
  grip: 'M5 9h14M5 15h14',
  check: 'm4 13 5.5 5.500L21 6.5',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon that only repeats what the words beside it say. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'pause' || name === 'check' ? 2.4 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
