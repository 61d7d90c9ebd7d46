/** Words of places, weather files, regions, grids. */
export const places = {
  'site.more': 'Battery, dust, cooling and data',
  'site.label': 'Place on Earth',
  'site.loading': 'Places are loading…',
  'site.places': 'The list of places',
  'site.unread': 'The file of places could not be read, so that there is no side on Earth ({reason}).',
  'site.noJson': 'it holds no JSON',
  'site.option': '{name} ({quality})',
  'site.quality': 'Data grade {grade}: {text}.',

  'site.attribution': '{attribution}. Daily figures computed from hourly data.',
  'site.missing': 'No place yet in {regions}.',
  'mount.chosen':
    '{mount}: panels and battery carry {share} of the hours for {percent} less than with the other mount.',
  'site.supply': 'Supply on Earth',

  'weather.title': 'Your own weather',
  'weather.text':
    'A year of hours as EPW, TMY3, PVGIS or NSRDB CSV becomes the place on Earth; several years, in one file or several, are sized one by one. It is read in this page, sent nowhere, and no part of the link.',
  'weather.file': 'Choose a weather file',
  'weather.drop': 'or drop one on the page',
  'weather.reading': 'Reading and checking it against the Sun',
  'weather.used': '{name}: {format}, {latitude}°, {longitude}°, {zone}.',
  'weather.lightStated':
    'Light of each row: minute {minute} from the beginning of its hour, as the file says.',
  'weather.lightFitted':
    'Light of each row: minute {minute} from the beginning of its hour, where it fits the Sun best.',
  'weather.choice':
    'Of its {years} years ({first} to {last}) {used} is read: its light is the middle one, or the lower of two.',
  'weather.zone': 'UTC{hours}',
  'weather.use': 'Use it',
  'weather.own': 'Your own weather: {name}',
  'weather.refused': '{name}: {reason}',
  'weather.stopped': '{name} could not be read: {reason}',
  'weather.notInLink':
    'The weather file that this link names is not in it: choose the file again. Another place is shown.',
  'weather.format.epw': 'EPW',
  'weather.format.tmy3': 'TMY3',
  'weather.format.pvgis': 'PVGIS typical year',
  'weather.format.pvgis-hourly': 'PVGIS hourly data',
  'weather.format.nsrdb': 'NSRDB',
  'weather.accepted': 'a year of hours as EPW, TMY3, PVGIS CSV or NSRDB CSV',
  'weather.word.early': 'early',
  'weather.word.late': 'late',
  'weather.word.latitude': 'latitude',
  'weather.word.longitude': 'longitude',
  'weather.problem.large': 'the file has {megabytes} MB; the most accepted is {most}.',
  'weather.problem.format':
    'the file is none of EPW, TMY3, PVGIS CSV (hourly with radiation components, or typical year) and NSRDB CSV.',
  'weather.problem.place': 'the file’s {field} is no number from −{most} to {most}.',
  'weather.problem.column': 'the column {column} is missing.',
  'weather.problem.slope':
    'the plane of the file has a slope of {slope}°; choose a slope of 0° with radiation components.',
  'weather.problem.rows': 'the file has {rows} rows of hours; a year has 8,760.',
  'weather.problem.finer':
    'the file has {rows} rows, {perHour} an hour; choose hourly values, so that there are 8,760.',
  'weather.problem.stamp':
    'line {line} begins the hour {found} (month-day, time); {due} is due. The year runs from 1 January, 00:00, without gaps.',
  'weather.problem.value': 'line {line} has no value of {column} (“{value}”).',
  'weather.problem.negative': '{column} is {value} in line {line}; the least accepted is {least}.',
  'weather.problem.high': '{column} is {value} in line {line}; the most accepted is {most}.',
  'weather.problem.dark':
    'there is no light at all from {from} (month-day, time) on, for {days} days in which the Sun is up: nothing was measured there.',
  'weather.problem.night':
    '{percent} % of the light falls in hours in which the Sun is down at {latitude}°, {longitude}°: stamps, time zone or place are wrong.',
  'weather.problem.shift':
    'the light is stamped about {hours} h too {way} for the Sun at {latitude}°, {longitude}°: stamps, time zone or place are wrong.',
  'weather.problem.closure':
    'the total on the horizontal is {total} kWh/m² a year, but beam and diffuse under the Sun of the place add up to {parts}: columns, place or stamps are wrong.',

  'region.north-america': 'North America',
  'region.south-america': 'South America',
  'region.europe': 'Europe',
  'region.africa': 'Africa',
  'region.middle-east': 'Middle East',
  'region.south-asia': 'South Asia',
  'region.south-east-asia': 'South-East Asia',
  'region.east-asia': 'East Asia',
  'region.north-asia': 'Central and North Asia',
  'region.oceania': 'Oceania',
  'region.other': 'Elsewhere',

  'grid.ERCT': 'Texas, 2023',
  'grid.SRVC': 'Virginia and Carolinas, 2023',
  'grid.US': 'mean of the USA, 2024',
  'grid.SE': 'mean of Sweden, 2021',
  'grid.GB': 'mean of the United Kingdom, 2024, carbon dioxide alone',
  'grid.IN': 'mean of India, 2023',
  'grid.DE': 'mean of Germany, 2023',
  'grid.AU': 'mean of Australia, 2023',
  'grid.world': 'mean of the world, 2025',
} as const
