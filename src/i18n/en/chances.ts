/** Words of how sure the comparison is; fetched when it is opened. */
export const chances = {
  about:
    'Every price is drawn between its ends, most often near what is chosen here; what both sides share is one draw for both. By year prices move: launch on its path, what learns by its rate, on both sides. What one cause moves is drawn together: launch and satellites (0.5), panels and satellites (0.3), batteries of both sides (0.5); how closely is ours.',
  draws: 'Draws',
  seed: 'Seed',
  refused: 'A seed of “{value}” is not accepted: a whole number from {min} to {max} is.',
  run: 'Draw {draws} times',
  doing: 'Drawing {draws} times',
  failed: 'The draws could not be made: {reason}.',
  none: 'There is no price on both sides: the fleet or the supply carries no load.',
  finding: 'Bought in {year}, orbit is cheaper in {share} of the draws.',
  crossing: 'From {year} on it is in at least half of them.',
  noCrossing: 'In no year to {year} is it in half of them.',
  resampled:
    'The ground meets one of {years} years made of the days of the one there is, in blocks of {block} days from within {window} days of their date, its panels and battery sized for it. Real years differ more.',
  ownWeather: 'The ground meets one of your {years} years of weather, its panels and battery sized for it.',
  noWeather: 'Without panels on Earth its weather does not count.',
  first:
    'The first year in which it is cheaper, draw by draw: {early} to {late} in nine draws of ten, {middle} in the middle; in {never} of them none to {last}.',
  later: 'later',
  spread:
    'Price in orbit over that on Earth: {middle} times in the middle, {low} to {high} times in nine draws of ten.',
  chart: 'Share of the draws in which orbit is cheaper, by year of purchase: {points}',
  point: '{year} {share}',
  axis: 'Orbit is cheaper: share of the draws, by year of purchase.',
  tornado: 'What decides',
  tornadoAbout: 'Price in orbit over that on Earth with one figure alone at its low and at its high end.',
  bar: '{name}: {low} to {high} times',
  took: '{draws} draws from seed {seed}, {seconds} s. The same seed gives the same answer, here and from the command “montecarlo”.',
} as const
