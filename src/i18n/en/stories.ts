/** Words of the shipped stories. Captions name live figures in braces (ui/rooms/story/live.ts); a scale says what one
 *  knows of that size; notes are the speaker's. */
export const stories = {
  'story.ninety.title': 'The lesson in ninety seconds',
  'story.ninety.1': 'The same {load} of computing: {orbitPanels} of panels in orbit, {groundPv} at {site}.',
  'story.ninety.1.scale': 'As much power as {loadHomes} American homes use.',
  'story.ninety.1.notes':
    'Up there the panels face the Sun all day and all year; down there night, weather and winter take most of it.',
  'story.ninety.2':
    'Every day on Earth has a night: {site} needs {groundBattery} of battery. In orbit: {orbitBattery}.',
  'story.ninety.2.scale': 'The batteries of {groundCars} electric cars.',
  'story.ninety.2.notes': 'The cheapest pair of panels and battery that carries the load.',
  'story.ninety.3':
    'But around June the ring meets the Earth’s shadow: for up to {longestUmbra} per orbit the work rests. {yearLight} of the year’s light remains.',
  'story.ninety.3.scale': 'A coffee break in the dark, on {umbraDays} days of the year.',
  'story.ninety.3.notes':
    'Blue is the shadowed part of the orbit. Other orbits are dark for a third of every turn: those carry a battery.',
  'story.ninety.4':
    'That sunlight has its price: {orbitUsd} in orbit, {groundUsd} at {site}, bought in {purchaseYear}.',
  'story.ninety.4.scale': 'The same load, the same years, the same interest on both sides.',
  'story.ninety.4.notes':
    'Central figures; each has a range. Launch prices fall, and so do those of panels and batteries.',

  'story.batteries.title': 'Why orbit avoids batteries, and when it does not',
  'story.batteries.1':
    '{site} at night: the panels give {groundPvNow}. The computers want {load} all the same.',
  'story.batteries.1.scale': 'As much as {loadHomes} American homes use.',
  'story.batteries.1.notes':
    'Night takes half of the hours everywhere on Earth; clouds and winter take more of them.',
  'story.batteries.2':
    'To carry that through {availability} of the hours {site} needs {groundPv} of panels and {groundBattery} of battery.',
  'story.batteries.2.scale': 'The batteries of {groundCars} electric cars; they last {groundHours} hours.',
  'story.batteries.2.notes':
    'The cheapest pair for that share of hours of one typical year. The last percent costs most.',
  'story.batteries.3':
    'A satellite at {altitude} and {inclination} has nights too: {shadowNow} of every {period}.',
  'story.batteries.3.scale': 'A coffee break in the dark, {orbitsADay} times a day.',
  'story.batteries.3.notes':
    'Blue is the shadowed part of the orbit. It follows from the angle β between the Sun and the plane at this instant.',
  'story.batteries.4':
    'To compute through them each satellite carries {batteryEach} and cycles it {cyclesAYear} times a year.',
  'story.batteries.4.scale': 'The batteries of {carsEach} electric cars in each one.',
  'story.batteries.4.notes':
    'Sized for the deepest passage of the year at the load that the array sustains, at the satellite’s depth of discharge. Colours are charge.',
  'story.batteries.5':
    'Turn the plane onto the line between day and night: the Sun stands {beta} off it, and {sunlit} of the sunlight is there.',
  'story.batteries.5.scale':
    'Move the local time at which it crosses the equator: at noon it is half in the dark.',
  'story.batteries.5.notes': 'A sun-synchronous plane turns once a year with the Sun, so it stays there.',
  'story.batteries.6':
    'But the Sun goes north and south: on {umbraDays} days of the year the ring meets the umbra, for up to {longestUmbra} per orbit.',
  'story.batteries.6.scale': 'The coffee break again, but for a season only.',
  'story.batteries.6.notes':
    'The faint rings are the plane in each month with the Sun held still. The season is around the solstice.',
  'story.batteries.7':
    'At {altitude} the ring meets the umbra on {umbraDays} days and has {yearLight} of the year’s light.',
  'story.batteries.7.scale': 'If the Earth were a football, it would fly {overBall} above the leather.',
  'story.batteries.7.notes':
    'Higher is clear of the shadow, and costs more to reach and to leave, with more radiation. Move it.',
  'story.batteries.8':
    'The sunlight has its price. Bought in {purchaseYear}: {orbitUsd} in orbit, {groundUsd} at {site}, at central figures.',
  'story.batteries.8.scale': 'For power that {loadHomes} American homes would use.',
  'story.batteries.8.notes':
    'Same load, life, discount rate and denominator on both sides; each figure has a range.',
  'story.batteries.9': 'Of {satellites} satellites as filed, {inUmbra} are in the Earth’s shadow right now.',
  'story.batteries.9.scale': 'One in {umbraOneIn}.',
  'story.batteries.9.notes':
    'Only the sun-synchronous groups keep near the dawn–dusk line; the others pass the night side on every orbit.',
  'story.batteries.10':
    'Saved, while the plane keeps to the dawn–dusk line: {groundBattery} of battery that {site} needs. In orbit: {orbitBattery}.',
  'story.batteries.10.scale':
    'The batteries of {groundCars} electric cars. Elsewhere in orbit one carries them, or rests in the dark.',
  'story.batteries.10.notes':
    'Change the altitude or the local time and read what it does to the shadow season.',

  'story.million.title': 'How big is a million?',
  'story.million.1':
    'One satellite: {rated} of computing under {arrayArea} of array. Below it a football pitch, above it the space station.',
  'story.million.1.scale': 'Enough for {homes} American homes.',
  'story.million.1.notes': 'The default satellite is SpaceX’s AI1 as of August 2026.',
  'story.million.2': '{satellites} of them, as many as the first shell that flies today: {rated}.',
  'story.million.2.scale': 'Under {pitches} football pitches of solar array.',
  'story.million.2.notes': 'Move the number: the picture and the power follow.',
  'story.million.3': '{satellites} at dawn and dusk, as one filing asks: {rated}.',
  'story.million.3.scale': 'As much as {homes} American homes use.',
  'story.million.3.notes': 'Blue Origin’s Project Sunrise; how its planes lie is assumed.',
  'story.million.4': '{satellites} in another filing: {rated}, {mass} to launch.',
  'story.million.4.scale': 'The weight of {towers} Eiffel Towers.',
  'story.million.4.notes': 'Orbital’s filing: altitudes and the total are filed, planes are ours.',
  'story.million.5':
    '{satellites}. Every dot is one satellite in its place and its light; {inUmbra} are in shadow now.',
  'story.million.5.scale': 'One in {umbraOneIn} is in the dark.',
  'story.million.5.notes':
    'Where a machine cannot draw them all the page says one in how many is drawn; totals count every one.',
  'story.million.6': 'Close up they follow one another in planes. Their arrays together: {arrayArea}.',
  'story.million.6.scale': '{singapores} times the land of Singapore.',
  'story.million.6.notes': 'Scrub the time: every position is computed, none is stepped.',
  'story.million.7': '{mass} to launch: {launches} flights.',
  'story.million.7.scale': 'One every {launchEvery} for as long as a satellite lives, and then again.',
  'story.million.7.notes': 'Seen from over the pole, coloured by shell group.',
  'story.million.8': 'And from {site} at dusk: {seenNow} of them bright enough for the naked eye.',
  'story.million.8.scale': 'Of stars it sees a few thousand on the darkest night.',
  'story.million.8.notes':
    'They are lit where the ground is dark already, so dusk and dawn are when they show.',

  'story.watts.title': 'Where the watts go',
  'story.watts.1': 'Sunlight at the Earth’s distance today: {flux}.',
  'story.watts.1.scale': 'A hair dryer on every square metre.',
  'story.watts.1.notes': 'It swings by 3.3 % either way within the year.',
  'story.watts.2': 'On the cells of one array falls {collected} at the Sun’s mean distance.',
  'story.watts.2.scale': 'The array is {pitchShare} of the football pitch below it.',
  'story.watts.2.notes': 'Area times packing; the array faces the Sun.',
  'story.watts.3': 'They turn {generated} of it into electricity now.',
  'story.watts.3.scale': '{cellShare} of the light; the rest warms the array.',
  'story.watts.3.notes': 'Efficiency at the cells’ own temperature and age.',
  'story.watts.4': 'After housekeeping and conversion {it} computes: {flops} at dense FP8 peak.',
  'story.watts.4.scale': 'As much as {homesNow} American homes use.',
  'story.watts.4.notes': 'Work done is energy used: nothing runs in the dark without a battery.',
  'story.watts.5': 'All of it leaves as heat: the radiator stands at {radiator}.',
  'story.watts.5.scale': 'Water boils at {boiling}.',
  'story.watts.5.notes':
    'Balance of a two-sided plate edge-on to the Sun, with the Earth’s infrared and reflected sunlight.',
  'story.watts.6': 'The same panel at {site} works to {groundPvShare} of its nameplate over the year.',
  'story.watts.6.scale': 'As if the Sun stood before it for {sunHours} hours a day, and then it were night.',
  'story.watts.6.notes': 'Night, weather, the angle of the Sun, heat.',
  'story.watts.7':
    'In orbit the same cells give {panelRatio} the power they give at {site}: of this, “five times” is claimed.',
  'story.watts.7.scale': 'At the computers, as both sides are sized, it is {deliveredRatio}.',
  'story.watts.7.notes':
    'Musk said five times at Davos on 22 January 2026; Google says up to eight. The light alone is {lightRatio}. At the computers it is more because {unused} of the energy of the panels at {site} is curtailed or lost in storage.',

  'story.industry.title': 'What would have to be true',
  'story.industry.1': '{satellites} satellites, as filed: {rated} of computing.',
  'story.industry.1.scale': 'As much as {homes} American homes use.',
  'story.industry.1.notes': 'As filed: the cap of the application. How soon can industry put them up?',
  'story.industry.2':
    'What industry can put up by the end of {rampYear}: {rampStands} satellites. Held back by {rampBinds}.',
  'story.industry.2.scale': 'In the year {rampFlights} flights: one every {rampEvery}.',
  'story.industry.2.notes':
    'The central case. All that can be made is made and flown; what is smallest in the year holds the rest back.',
  'story.industry.3': '{rampYear}: {rampStands} satellites. Held back by {rampBinds}.',
  'story.industry.3.scale': 'The year adds {rampAdded}: as much as {rampHomes} American homes use.',
  'story.industry.3.notes':
    'Planes are filled one after another, in each group of the filing to the same share.',
  'story.industry.4':
    '{rampYear}: {rampStands} satellites, and {rampWorn} wear out in that year alone. Held back by {rampBinds}.',
  'story.industry.4.scale': '{rampFlights} flights in the year: one every {rampEvery}.',
  'story.industry.4.notes':
    'The same case to the last year of the ramp. Dimmed planes were worn out in the year and flown anew.',
  'story.industry.5':
    'As its planners state it, {rampYear} has {rampStands} satellites. Held back by {rampBinds}.',
  'story.industry.5.scale': 'In that year alone {rampFlights} flights: one every {rampEvery}.',
  'story.industry.5.notes':
    'Each path at the end that its planners state: payload, cadence, cells, Terafab, the satellites’ factory.',
  'story.industry.6':
    'The same in {rampYear}: {rampLaunched} are launched, and {rampWorn} wear out. Held back by {rampBinds}.',
  'story.industry.6.scale': 'A flight every {rampEvery}, to stay where it is.',
  'story.industry.6.notes':
    'A fleet grows until as many wear out as can be flown. No more than two million are drawn.',
  'story.industry.7':
    'And Earth, in the central case? It adds {rampEarth} in {rampYear}: {rampTimes} what orbit adds. Held back by {rampEarthBinds}.',
  'story.industry.7.scale': 'As much as {rampEarthHomes} American homes use.',
  'story.industry.7.notes':
    'Grid, gas on site and panels with batteries together. Whoever has a better figure sets it in the room of industry.',

  'story.factories.title': 'Power and factories',
  'story.factories.1':
    'The grid: in {rampYear} it connects {rampQueue} of new computers. Chips are made for {rampLogic}.',
  'story.factories.1.scale': 'What it connects would serve {rampQueueHomes} American homes.',
  'story.factories.1.notes':
    'Of all that waits in the queue a part is built. Gas on site and panels with batteries add to it.',
  'story.factories.2':
    'The cells: as planned, {rampCellsMade} a year by {rampYear}. In orbit they feed {rampCells} of computers.',
  'story.factories.2.scale':
    'That many cells are {rampCellsAnew} times what is made for it in the first year.',
  'story.factories.2.notes':
    'Cells for a watt of computers follow from the satellite: its array, its losses, its housekeeping.',
  'story.factories.3':
    'Terafab: as planned, chips for {rampTerafab} of computers in {rampYear}. This fleet holds {chips} packages.',
  'story.factories.3.scale': 'All other fabs together: {rampFabs}.',
  'story.factories.3.notes':
    'From wafer starts, die area and watts of a chip. The tools that draw the chips come when they come.',
  'story.factories.4': 'Memory: in {rampYear} enough for {rampMemory} of computers; logic for {rampLogic}.',
  'story.factories.4.scale': 'The smaller one is all that can be built, up there and down here together.',
  'story.factories.4.notes':
    'Exabytes a year over what a gigawatt of computers holds. In which year it binds is in the room of industry.',
  'story.factories.5':
    'Robots: as planned, {rampRobots} at work in {rampYear}. Factories are built {rampSpeed} as fast.',
  'story.factories.5.scale': 'They do the work of {rampWorkers} people.',
  'story.factories.5.notes':
    'Tools, permits and concrete are not hurried by hands: not even hands without end make it faster than they allow.',
  'story.factories.6':
    'Who holds power and factories? In {rampYear} orbit adds {rampAdded}, held back by {rampBinds}; Earth adds {rampEarth}, held back by {rampEarthBinds}.',
  'story.factories.6.scale': 'Whoever widens these two gets ahead, whatever the algorithm.',
  'story.factories.6.notes':
    'The central case. Ask of each plan which of its supplies is the smallest, and who owns it.',
} as const
