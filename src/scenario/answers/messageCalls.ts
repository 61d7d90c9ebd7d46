/** What an embedded page answers to. */
export const MESSAGE_CALLS = [
  'ready',
  'version',
  'presets',
  'setScenario',
  'scenario',
  'setTime',
  'time',
  'play',
  'pause',
  'totals',
  'frames',
  'snapshot',
  'subscribe',
] as const
