/** Words of the years of one's own weather; fetched when there is any. */
export const weatherYears = {
  places:
    'the place of its hours is {latitude}°, {longitude}°, that of {other} {otherLatitude}°, {otherLongitude}°: only years of one place are read together.',
  typical:
    'its year is put together from several, or names none: only whole years of a record are read together.',
  twice: 'it holds the year {year}, which {other} holds too: leave one of them out.',
  calendar: 'It is the calendar year {year}, not a typical one.',
  missing: 'Missing between the first and the last: {years}. What is told is of the years that are there.',
  leap: '29 February is left out, as everywhere in the ground’s calendar: {days} of them.',
  title: 'Size by year',
  about:
    'The same load and share of hours in each year. P50: the year of middle price; P90: nine of ten years cost no more; by nearest rank, so of fewer than ten years P90 is the worst.',
  doing: 'Sizing each year',
  failed: 'The years could not be sized: {reason}',
  caption: 'Panels and battery by year of weather',
  year: 'Year',
  yield: 'Yield, kWh/kW',
  panels: 'Panels',
  battery: 'Battery',
  price: 'USD/MWh at the meter',
  met: 'Carries',
  metOf: '{met} of {years} years',
  p50: 'P50: {year}',
  p90: 'P90: {year}',
  worst: 'Worst: {year}',
  none: 'no panels and battery carry the load in {year}',
  yields: 'Yield that half of the years reach: {p50}; nine of ten: {p90}; all: {worst} kWh/kW a year.',
  finding:
    'The {years} years ask for {low} to {high} USD/MWh; what the middle one asks for carries the load in {met} of them.',
  findingNone: 'In {years} of the years no panels and battery carry the load for this share of hours.',
} as const
