/** Words about files that other tools read; fetched with them. */
export const toolFiles = {
  title: 'For other tools',
  about: 'The constellation at {date} UTC, as satellite software reads it.',
  format: 'Format',
  tle: 'TLE',
  'omm-json': 'OMM, JSON',
  'omm-csv': 'OMM, CSV',
  'omm-kvn': 'OMM, KVN',
  'omm-xml': 'OMM, XML',
  oem: 'OEM: places over a day',
  czml: 'CZML for Cesium: places and light over a day',
  every: 'Every n-th satellite',
  everyBad: 'Every n-th satellite: "{value}" is not accepted: {least} to {most}.',
  holds: 'The file holds {count} of {total} satellites.',
  elements:
    'Flown by SGP4, they stay within 20 km of this page over a week up to 2,000 km of altitude, and within 120 km above.',
  places: 'This page’s own orbits, with a place every {step}.',
  save: 'Save the file',
  writing: 'Writing the file',
}
