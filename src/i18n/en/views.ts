/** Words of the six views. */
export const views = {
  'views.label': 'Views',
  'views.key': '{name} (Shift {number})',
  'views.ring': 'Ring and 53°',
  'views.million': 'Million by night',
  'views.dusk': 'Sky at dusk',
  'views.ride': 'Riding AI1',
  'views.cluster': 'Inside Suncatcher',
  'views.atlas': 'Battery atlas',
} as const
