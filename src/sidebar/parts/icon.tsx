// Line icons on a 16-unit grid; always beside or under a name, so hidden from screen readers.

const paths = {
  refresh: 'M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.2 3L13 4.5',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  pin: 'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14zM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  route:
    'M4 13a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM12 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM5.5 11.5H10a2 2 0 0 0 0-4H6a2 2 0 0 1 0-4h4.5',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
  down: 'M3 6l5 5 5-5',
  warning: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.3v.2',
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  lock: 'M4 7.5h8v5.5H4zM5.5 7.5V5.5a2.5 2.5 0 0 1 5 0v2',
  pause: 'M6 4v8M10 4v8',
  settings:
    'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM8 1.8v2M8 12.2v2M1.800 8h2M12.200 8h2M3.600 3.600l1.400 1.400M11 11l1.400 1.400M12.400 3.600L11 5M5 11l-1.400 1.400',
  grip: 'M6 3.500v.01M10 3.500v.01M6 8v.01M10 8v.01M6 12.500v.01M10 12.500v.01',
  unlock: 'M4 7.500h8v5.500H4zM5.500 7.500V5.500a2.500 2.500 0 0 1 4.800-1',
  move: 'M3 8h10M10 5l3 3-3 3M6 5L3 8l3 3',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  calendar: 'M3 4h10v9.500H3zM3 7h10M6 2.500V5M10 2.500V5',
  basket: 'M2.500 6.500h11l-1.200 6.500H3.700zM5 6.500L8 2.500l3 4',
  person: 'M8 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM3 13.500c.500-2.500 2.500-4 5-4s4.500 1.500 5 4',
  phone:
    'M4 2.500h2l1 3-1.500 1a7 7 0 0 0 4 4l1-1.500 3 1v2c0 .800-.700 1.500-1.500 1.500C6.500 13.500 2.500 9.500 2.500 4c0-.800.700-1.500 1.500-1.500z',
  search: 'M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9zM10.300 10.300l3.200 3.200',
  sheet: 'M2.500 3h11v10h-11zM2.500 6.500h11M6.500 3v10',
  chart: 'M3 13h10.500M4.500 13V9M8 13V4M11.500 13V6.500',
  map: 'M2.500 4l3.500-1.500 4 1.500 3.500-1.500v9.500L10 13.500 6 12l-3.500 1.500zM6 2.500V12M10 4v9.500',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
