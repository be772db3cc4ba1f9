/** Every icon of the site as SVG path data on a 20 × 20 grid, drawn by stroke or filled. */
export const shapes = {
  objective: {
    stroke: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15',
    fill: 'M10 6.7a3.3 3.3 0 1 1 0 6.6a3.3 3.3 0 0 1 0-6.6',
  },
  strategy: { stroke: 'M2 10c2.2-4.5 4.4-4.5 6.2-1.2S12.6 13 15 10.5M12.5 6.3L17.5 8.6L15 13.5' },
  tactic: { fill: 'M10 4.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 0 1 0-11.6' },
  check: { stroke: 'M4 10.5L8.2 14.7L16 5.8' },
  cross: { stroke: 'M5 5L15 15M15 5L5 15' },
  plus: { stroke: 'M10 4V16M4 10H16' },
  up: { stroke: 'M10 16V4.5M5 9.5L10 4.5L15 9.5' },
  down: { stroke: 'M10 4V15.5M5 10.5L10 15.5L15 10.5' },
  undo: { stroke: 'M7.5 4.5L3.5 8.5L7.5 12.5M3.5 8.5H12A4.3 4.3 0 0 1 12 17H8' },
  redo: { stroke: 'M12.5 4.5L16.5 8.5L12.5 12.5M16.5 8.5H8A4.3 4.3 0 0 0 8 17H12' },
  more: {
    fill: 'M4 8.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2M10 8.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2M16 8.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2',
  },
  grip: {
    fill: 'M7 3.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 0 1 0-2.8M13 3.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 0 1 0-2.8M7 8.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 0 1 0-2.8M13 8.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 0 1 0-2.8M7 13.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 0 1 0-2.8M13 13.6a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 0 1 0-2.8',
  },
  error: {
    stroke: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15M10 6V11',
    fill: 'M10 12.9a1.1 1.1 0 1 1 0 2.2a1.1 1.1 0 0 1 0-2.2',
  },
  warning: { stroke: 'M10 3L18 16.5H2ZM10 8V12', fill: 'M10 13a1 1 0 1 1 0 2a1 1 0 0 1 0-2' },
  advice: { stroke: 'M10 2.5L17.5 10L10 17.5L2.5 10Z' },
  share: { stroke: 'M10 12.5V3M6 6.5L10 2.5L14 6.5M4.5 10.5V16.5H15.5V10.5' },
  trash: {
    stroke:
      'M3.5 5.5H16.5M8 5.5V3.5H12V5.5M5.5 5.5L6.3 16.5H13.7L14.5 5.5M8.5 8.5V13.5M11.5 8.5V13.5',
  },
  calendar: { stroke: 'M3.5 5H16.5V16.5H3.5ZM3.5 8.5H16.5M7 3V6M13 3V6' },
  arrow: { stroke: 'M4 10H15.5M11 5.5L15.5 10L11 14.5' },
} as const satisfies Record<string, { stroke?: string; fill?: string }>

export type IconName = keyof typeof shapes
