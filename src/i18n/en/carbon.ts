/** Words of carbon part by part; fetched when it is opened. */
export const carbon = {
  finding:
    'Carbon per megawatt-hour: orbit {orbit} kg, Earth {ground} kg; with every range {low} to {high} times.',
  findingAlone: 'Carbon per megawatt-hour in orbit: {orbit} kg.',
  about:
    'Making, launching and falling in orbit; making and running on Earth. Parts marked “ours” have no source: their ranges are wide, and you can set them.',
  table: 'Kilograms of CO₂ per MWh',
  range: '{low} to {high}',
  ours: '{name} (ours)',
  total: 'In all',
  none: 'The fleet carries no load: there is no carbon of one.',
  panels: 'Panels',
  batteries: 'Batteries',
  body: 'Satellites’ bodies',
  facility: 'Data center',
  computers: 'Computers',
  launch: 'Methane burnt',
  'launch-else': 'Launch beyond its fuel',
  're-entry': 'Re-entry',
  gas: 'Gas burnt',
  grid: 'Grid',
  assumptions: 'Assumptions of ours',
  reset: 'As they were',
} as const
