/** Words of the years in the sky; fetched with their band. */
export const years = {
  play: 'Play the years',
  pause: 'Pause the years',
  step: 'Next year',
  slider: 'Year of the fleet in the sky',
  sliderValue: '{year}: {standing} satellites. {binds}',
  binds: 'Held back by {what}',
  orbit: 'Orbit: {added} added, {standing} satellites stand',
  turnover: '{launched} launched, {retired} worn out',
  rule: 'Planes are filled one after another. New satellites take the places of those that are worn out, the oldest first; planes worn out in the year are dimmed.',
  earth: 'Earth: {added} added, {times} times as much',
  earthNone: 'Earth: {added} added',
  queue: '{what} there; the grid’s queue lets {queue} through',
  none: 'No satellite stands yet: one is drawn',
  most: '{most} of them are drawn',
  pill: '{year}: {standing} satellites',
  more: 'More',
} as const
