/** Words of the shipped stories. Captions name live figures in braces (ui/rooms/story/live.ts). */
export const stories = {
  'story.batteries.title': 'Why orbit avoids batteries, and when it does not',
  'story.batteries.1':
    '{site} at night: the panels give {groundPvNow}. The computers want {load} all the same.',
  'story.batteries.1.notes':
    'Night takes half of the hours everywhere on Earth; clouds and winter take more of them.',
  'story.batteries.2':
    'So {site} needs {groundPv} of panels and {groundBattery} of battery, {groundHours} hours of the load, to carry it through {availability} of the hours.',
  'story.batteries.2.notes':
    'The cheapest pair for that share of hours of one typical year. What the last percent costs: the curve in the panel.',
  'story.batteries.3':
    'A satellite at {altitude} and {inclination} has nights too: {shadowNow} of every {period}, {orbitsADay} times a day.',
  'story.batteries.3.notes':
    'The shadow follows from the angle β between the Sun and the plane at this instant.',
  'story.batteries.4':
    'To compute through them each satellite carries {batteryEach} and cycles it {cyclesAYear} times a year.',
  'story.batteries.4.notes':
    'Sized for the deepest passage of the year at the load that the array sustains, at the depth of discharge among the satellite’s figures.',
  'story.batteries.5':
    'Turn the plane onto the line between day and night, β {beta}: {sunlit} of full sunlight.',
  'story.batteries.5.notes': 'A sun-synchronous plane turns once a year with the Sun, so it stays there.',
  'story.batteries.6':
    'But the Sun goes north and south: on {umbraDays} days of the year the ring meets the umbra, for up to {longestUmbra} an orbit.',
  'story.batteries.6.notes':
    'The faint rings are the plane in each month with the Sun held still. The season is around the solstice.',
  'story.batteries.7':
    'At {altitude} the ring meets the umbra on {umbraDays} days and has {yearLight} of the year’s light.',
  'story.batteries.7.notes':
    'Higher is clear of the shadow, and costs more to reach and to leave, with more radiation.',
  'story.batteries.8':
    'The sunlight has its price. Bought in {purchaseYear}: {orbitUsd} in orbit, {groundUsd} at {site}, at central figures.',
  'story.batteries.8.notes':
    'Same load, life, discount rate and denominator on both sides; the range of each figure is in the panel.',
  'story.batteries.9': 'Of {satellites} satellites as filed, {inUmbra} are in the Earth’s shadow right now.',
  'story.batteries.9.notes':
    'Only the sun-synchronous groups keep near the dawn–dusk line; the others pass the night side on every orbit.',
  'story.batteries.10':
    'Orbit avoids the battery where the plane keeps to the dawn–dusk line: {yearLight} of the year’s light here. Elsewhere it carries one, or rests in the dark.',
  'story.batteries.10.notes':
    'Change the altitude or the local time and read what it does to the shadow season.',
  'story.million.title': 'How big is a million?',
  'story.million.1': 'One satellite: {rated} of computing under {arrayArea} of array.',
  'story.million.1.notes': 'The default satellite is SpaceX’s AI1 as of August 2026.',
  'story.million.2': '{satellites} of them make one shell: {rated}, {arrayArea} of arrays.',
  'story.million.2.notes': 'The size of the first shell of a constellation that flies today.',
  'story.million.3': '{satellites}: {rated}, {mass} to launch.',
  'story.million.3.notes': 'A filed fleet of large satellites.',
  'story.million.4': '{satellites}: {rated}, {launches} launches at the payload assumed.',
  'story.million.4.notes': 'Payload and mass are figures of the scenario, with their sources.',
  'story.million.5':
    '{satellites}. Every dot is one satellite in its place and its light; {inUmbra} are in shadow now.',
  'story.million.5.notes':
    'Where a machine cannot draw them all the page says one in how many is drawn; totals count every one.',
  'story.million.6': 'Close up they follow one another in planes: {arrayArea} of arrays in all.',
  'story.million.6.notes': 'Scrub the time: every position is computed, none is stepped.',
  'story.million.7': '{mass} to launch: {launches} flights.',
  'story.million.7.notes': 'Coloured by shell group.',
  'story.watts.title': 'Where the watts go',
  'story.watts.1': 'Sunlight at the Earth’s distance today: {flux}.',
  'story.watts.1.notes': 'It swings by 3.3 % either way within the year.',
  'story.watts.2': 'On the cells of one array falls {collected} at the Sun’s mean distance.',
  'story.watts.2.notes': 'Area times packing; the array faces the Sun.',
  'story.watts.3': 'They make {arrayPower} of it now, in full light.',
  'story.watts.3.notes': 'Efficiency at the cells’ own temperature and age.',
  'story.watts.4': 'After housekeeping and conversion {it} computes now: {flops} at dense FP8 peak.',
  'story.watts.4.notes': 'Work done is energy used: nothing runs in the dark without a battery.',
  'story.watts.5': 'All of it leaves as heat: the radiator stands at {radiator}.',
  'story.watts.5.notes':
    'Balance of a two-sided plate edge-on to the Sun, with the Earth’s infrared and reflected sunlight.',
  'story.watts.6': 'The same panel at {site} works to {groundPvShare} of its nameplate over the year.',
  'story.watts.6.notes': 'Night, weather, the angle of the Sun, heat.',
  'story.watts.7':
    'A square metre of panel here gets {lightRatio} the light of one at {site}. The same cells give {panelRatio} the power: of this, “five times” is claimed. At the computers, as both sides are sized, it is {deliveredRatio}.',
  'story.watts.7.notes':
    'Musk said five times at Davos on 22 January 2026; Google says up to eight. At the computers it is more because {unused} of the energy of the panels at {site} is curtailed or lost in storage. The waterfall in the panel shows each factor.',
  'story.industry.title': 'What would have to be true',
  'story.industry.1': '{satellites} satellites: {rated} of computing.',
  'story.industry.1.notes': 'As filed: the cap of the application.',
  'story.industry.2': 'They weigh {mass}.',
  'story.industry.2.notes': 'At the filed mass of a satellite.',
  'story.industry.3':
    'That is {launches} launches. Time until all of it is there: {orbitReady}. At once there is {orbitReach} at most.',
  'story.industry.3.notes':
    'Satellites wear out, and are made and launched again first. Payload, cadence, factories and the share of the world’s chips are in the panel with their ranges: move them and see.',
  'story.industry.4': 'And {chips} packages of the Vera Rubin class.',
  'story.industry.4.notes': 'From the peak computing power of the satellite.',
  'story.industry.5': '{arrayArea} of solar arrays.',
  'story.industry.5.notes': 'In cells that survive the radiation.',
  'story.industry.6':
    'On Earth the same load waits too. Time until all of it is there: {groundReady}. At once there is {groundReach} at most.',
  'story.industry.6.notes':
    'One project gets a share of what the world makes in a year, a tenth unless you set another, and computers wear out there too. The panel names the step that decides.',
} as const
