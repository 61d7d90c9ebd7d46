/** Words of what makes both sides equal; fetched when it is opened. */
export const breakEven = {
  about: 'Each alone, all else as it is: solved, not searched for.',
  input: 'Input',
  now: 'Here',
  equal: 'Break-even at',
  nothing: 'no value of it alone',
  launchUsdPerKg: 'Launch price',
  satelliteUsd: 'Satellite price',
  kgPerKw: 'Mass per kilowatt',
  satelliteLifeYears: 'Life of a satellite',
  sunlitFraction: 'Share of the year in light',
  crossing:
    'Bought from {year} on, orbit is cheaper, with launch on its central path ({low} on the low one, {high} on the high one), and what learns on its own, on both sides.',
  noCrossing:
    'With launch on its central path, and what learns on its own on both sides, orbit is cheaper in no year to {last} ({low} on the low path, {high} on the high one).',
  never: 'never',
  across: 'Across',
  up: 'Up',
  map: 'Price in orbit over that on Earth by two inputs: {across} across, {up} up. Here {ratio} times. {line}',
  lineIn: 'The gold line, where both are equal, crosses the map.',
  lineOut: 'Both are equal nowhere on it.',
  axis: 'Lines of equal ratio; gold: both cost the same. White: here. Numbers: presets; letters: what others publish.',
  none: 'There is no price on both sides: the fleet or the supply carries no load.',
  failed: 'What makes both equal could not be worked out: {reason}.',
  working: 'It is being worked out.',
} as const
