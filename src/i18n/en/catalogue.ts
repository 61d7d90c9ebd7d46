/** Words of the catalogue of satellites: what is published beside what comes out here. */
export const catalogue = {
  arrayM2: 'Array',
  heatWm2: 'Heat rejected by a square metre of plate',
  kgPerKw: 'Mass for a kilowatt of computing',
  servedW: 'Computing that it peaks at; here: what its array serves',
  flops: 'Dense FP8',
  radiatorKgPerM2: 'Radiator; here: what our satellites’ are taken to weigh',
  'peak-basis': 'the figure is that of the peak, not of the average power',
  'losses-too': 'what housekeeping and losses draw is heat too',
  'parts-heavier': 'arrays, radiators and racks of today weigh more in sum',
  'needs-battery': 'more than its array gives: a peak needs a battery, or is brief',
  'rack-draws-more': 'the rack of that sheet draws 190 to 230 kW',
  'array-short': 'too small for the power stated, by what arrays give today',
  'array-larger': 'larger than a new array needs: margin for age and losses',
  'none-published': 'none is published',
  'flown-heavier': 'what flies is heavier than what studies take',
  agree: 'they agree',
} as const
