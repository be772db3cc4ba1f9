import type { Strings } from '../es.ts'

export const views = {
  label: 'How to see the plan',
  names: { plan: 'Plan', map: 'Map' },
  loading: 'Opening the view…',
  map: {
    heading: 'Map of the plan',
    hint: 'Tap a part to edit it. By keyboard: arrows to walk, Enter to edit, + and − to zoom, 0 to see it all.',
    zoom: 'Size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'See it all',
    saveSvg: 'Save SVG',
    savePng: 'Save picture',
    failed: 'This browser could not draw the picture. Try “Save SVG”.',
    file: 'map',
    parts: {
      tray: 'Loose tactics',
      namelessObjective: 'Objective still to write',
      namelessStrategy: 'Strategy without a name',
      namelessTactic: 'Tactic without a name',
    },
    levels: {
      objective: 'Objective: {text}',
      strategy: 'Strategy: {text}',
      tactic: 'Tactic: {text}',
      tray: '{text}',
    },
    loose: 'Loose',
    done: 'Done',
    over: 'No longer pursued',
    remarks: { one: '{count} point to review', other: '{count} points to review' },
  },
} satisfies Strings['views']
