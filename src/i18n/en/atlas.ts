/** Words of the battery atlas. */
export const atlas = {
  'atlas.title': 'Battery atlas',
  'atlas.close': 'Close the atlas',
  'atlas.map': 'Altitude against',
  'atlas.by': 'Colour shows',

  'atlas.unit.storage': 'kWh of storage per kW of load',
  'atlas.unit.days': 'days of the year with umbra',
  'atlas.unit.longest': 'minutes of the longest umbra',
  'atlas.unit.sunlit': '% of the year’s light',
  'atlas.altitude': 'Altitude, {unit}',
  'atlas.across.ltan': 'Local time of the ascending node, sun-synchronous',
  'atlas.across.inclination': 'Inclination, node at {clock} on 1 January',
  'atlas.noPenumbra': 'no penumbra',
  'atlas.noUmbra': 'no umbra',
  'atlas.bandLabel': '±{degrees}° filed',
  'atlas.sunSynchronous': 'sun-synchronous',
  'atlas.storageValue': '{hours} kWh per kW',
  'atlas.cell.ltan': '{altitude}, node at {across}',
  'atlas.cell.inclination': '{altitude}, inclined {across}',
  'atlas.cellHere': '{cell}: the running constellation',
  'atlas.figure.storage': 'storage to ride through',
  'atlas.figure.days': 'days with umbra in {year}',
  'atlas.figure.longest': 'longest umbra',
  'atlas.figure.sunlit': 'of the year’s light',
  'atlas.cellName': 'This orbit',
  'atlas.use': 'Click a cell or press an arrow key: the constellation flies there.',
  'atlas.moved': 'Now flying at {cell}: {sunlit} of the year’s light, {storage}.',
  'atlas.key.running': 'the running constellation',
  'atlas.key.published': 'published constellations, side by side at their node',
  'atlas.key.publishedInclined': 'published constellations that are not sun-synchronous',
  'atlas.key.contours': 'lines: no penumbra, no umbra, shares of the year’s light',
  'atlas.key.band': 'filed node tolerance',
  'atlas.notHere':
    '{name} is not sun-synchronous: it stands on the map of inclinations. A click here makes it sun-synchronous.',
  'atlas.band':
    'SpaceX’s filing lets a node stray ±{degrees}° ({hours} h of local time): at {altitude} that takes the light from {best} to {worst}.',
  'atlas.finding.ltan':
    'Storage per kW of load at 18:00 local time falls from {most} at {low} to {least} at {high}; two hours off, at {altitude}, the light falls from {best} to {worst}.',
  'atlas.finding.inclination':
    'Away from the sun-synchronous line every orbit below {high} needs storage: {most} at {low}, {least} at {high} and {inclination}; the line at {altitude} has {best} of the light.',
  'atlas.table': '{what} of some cells, {year}',
  'atlas.tableAltitude': 'Altitude',
  'atlas.leaves': 'What the map leaves out',
  'atlas.leaves.flattening':
    'The Earth’s flattening lowers the edges of “no umbra” and “no penumbra” by {from} to {to}.',
  'atlas.leaves.air':
    'Air makes the Earth look {from} to {to} larger, which nearly cancels the flattening for polar orbits.',
  'atlas.leaves.moon':
    'The Moon covers the Sun in {from} to {to} passages a year, {longest} min at most, {all} min in all: no orbit is free of that.',
  'atlas.leaves.season':
    'Nodes at 06:00 have their season around December, at 18:00 around June, {from} to {to} days longer: the Sun’s true path.',
  'atlas.basis':
    'Each cell is one plane through {year}, day by day in closed form. Storage: longest shadow, depth of discharge {depth}, round trip {roundTrip}.',
  'atlas.took': '{cells} cells × {days} days in {ms} ms.',
  'atlas.progress': 'Computing the atlas of {year}',
  'atlas.stopped': 'The atlas of {year} was not computed.',
  'atlas.compute': 'Compute it',
} as const
