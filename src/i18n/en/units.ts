/** Words of units and counted things. */
export const units = {
  // Between a value and its unit stands U+202F, a narrow space that breaks no line.
  'unit.s': '{value}\u202fs',
  'unit.min': '{value}\u202fmin',
  'unit.h': '{value}\u202fh',
  'unit.d': '{value}\u202fd',
  'unit.yr': '{value}\u202fyr',
  'unit.usd': '{value}\u202fUSD',
  'unit.usd3': '{value}\u202fk USD',
  'unit.usd6': '{value}\u202fM USD',
  'unit.usd9': '{value}\u202fbn USD',
  'unit.usd12': '{value}\u202ftn USD',
  'unit.dateTime': '{date}, {clock}',

  'symbol.h': 'h',
  'symbol.yr': 'yr',
  'symbol.1/yr': '1/yr',
  'symbol.%/yr': '%/yr',
  'symbol.USD/(kW·yr)': 'USD/(kW·yr)',
  'symbol.m³/(MW·yr)': 'm³/(MW·yr)',
  span: '{from}–{to}',

  'orbit.firstPlane': '{name}, first plane',
  'orbit.group': 'Group {group}',

  'satellites.one': '{count} satellite',
  'satellites.other': '{count} satellites',

  'planes.one': '{count} plane',
  'planes.other': '{count} planes',

  'orbits.one': '{count} shadow passage',
  'orbits.other': '{count} shadow passages',

  'days.one': '{count} day',
  'days.other': '{count} days',
} as const
