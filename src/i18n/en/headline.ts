/** Words of the headline and of the rooms below it. */
export const headline = {
  'app.tagline': 'Computing in orbit, and the same load on Earth',

  'headline.label': 'The same load, in short',
  'headline.title': 'The same {power} of computing, for {years} years',
  'headline.titleWaiting': 'The same computing in orbit and on Earth',
  'headline.panels': 'Panels',
  'headline.battery': 'Battery',
  'headline.price': 'Price',
  'headline.none': 'none',
  'headline.rests': 'rests {share} of the year',
  'headline.neverRests': 'always in light',
  'headline.carries': 'carries {hours} h',
  'headline.ridesThrough': 'rides through shadow',
  'headline.times': '{times} × as much',
  'headline.impossible': 'not within 100 W a watt',
  'headline.bought': 'Bought in {year}.',
  'headline.same': 'What is the same',
  'headline.open': 'Open: {room}',

  'room.label': 'Rooms',
  'room.now': 'Now',
  'room.year': 'Year',
  'room.battery': 'Battery',
  'room.earth': 'Earth',
  'room.price': 'Price',
} as const
