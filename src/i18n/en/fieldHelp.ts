/** Words of what a field means. */
export const fieldHelp = {
  'help.fleetSize':
    'All satellites of the fleet. Groups keep their shares. A smaller fleet has fewer shells, planes and satellites per plane; in a larger one planes and satellites per plane grow until a shell holds 10,000, as in SpaceX’s filing, then shells are added 2 km apart. A ring along dawn and dusk keeps its plane, and from 5,000 satellites on has a second one. A cluster of more than 2,500 flies as a ring.',
  'help.pattern':
    'How the planes are spread: over the full circle (Walker delta), over half of it (Walker star), or a tight cluster about one orbit.',
  'help.total': 'Satellites of this shell group. All of them are drawn and counted, one by one.',
  'help.planes': 'Orbital planes over which the satellites are spread evenly.',
  'help.phasing':
    'Walker phasing: how far a plane’s satellites run ahead of those in the plane before it, in steps of a turn divided by the satellites.',
  'help.altitudeKm': 'Mean height above the Earth’s equatorial radius. It sets the period and the shadow.',
  'help.sunSynchronous':
    'The inclination is solved so that the plane turns once a year and keeps its local time.',
  'help.inclinationDeg': 'Angle between the orbit and the equator.',
  'help.ltanH':
    'Local mean solar time at which the satellites cross the equator northwards. 6 and 18 hours are dawn–dusk orbits.',
  'help.raanDeg': 'Right ascension of the first plane’s ascending node at the epoch.',
  'help.argLatDeg': 'Angle of the first satellite from the ascending node at the epoch.',
  'help.shells':
    'Shells of this group, at equal steps from the first altitude and inclination to the top ones.',
  'help.altitudeTopKm': 'Altitude of the group’s highest shell.',
  'help.inclinationTopDeg': 'Inclination of the group’s last shell.',
  'help.spacingM': 'Distance between neighbours of the cluster along the track, at its widest.',
  'help.arrayAreaM2': 'Solar array of one satellite, cells and gaps.',
  'help.cellEfficiency': 'Of the cells, at their reference temperature, outside the atmosphere.',
  'help.packingFraction': 'Share of the array’s area that is cells.',
  'help.temperatureCoefficientPerK': 'How the cells’ efficiency changes with each kelvin of temperature.',
  'help.pointingErrorDeg': 'Angle between the array and the Sun.',
  'help.degradationPerYear': 'Share of the array’s power that is lost each year at 650 km; higher, more.',
  'help.ageYears': 'Years in orbit: the array has lost power since launch.',
  'help.conditioningEfficiency': 'From the array’s terminals to the load.',
  'help.housekeepingKw': 'Power of one satellite that is not for computing: attitude, pumps, links.',
  'help.ratedItKw': 'Computing power of one satellite in full light.',
  'help.massKg': 'Of one satellite as launched, without a battery added to ride through the shadow.',
  'help.peakPflops': 'Dense FP8 peak of one satellite at its rated IT power.',
  'help.depthOfDischarge': 'Share of the battery that is used; the rest is kept so that it lasts.',
  'help.roundTripEfficiency': 'Energy that comes back out of the battery.',
  'help.albedo':
    'Share of the sunlight on the satellite that it scatters, as a diffuse sphere of the array’s area would: how bright it looks from the ground. Nothing else depends on it.',
  'help.radiatorAreaM2': 'Radiator of one satellite. It radiates from both of its faces.',
  'help.radiatorAreaIs':
    'Data sheets do not say whether their area is that of the plate, whose two faces both radiate, or of both faces together.',
  'help.radiatorEmissivity': 'How well the radiator gives off heat, 1 being the most.',
  'help.radiatorAbsorptance': 'Share of the sunlight on the radiator that warms it.',
  'help.accelerator':
    'What computes. The power of the computers decides how many a satellite has; the FLOP/s of its data sheet stay as published.',
  'help.languageModel':
    'The model that is served: its size decides how much is read for each step and kept for each token.',
  'help.precision':
    'Of weights and arithmetic. Keys and values are kept in 8 bits, or in 16 with bf16. A chip without units for it works at the next wider one.',
  'help.sequences':
    'Answers that the chips sharing one copy of the weights write at the same time. The weights are read once for all of them.',
  'help.contextTokens':
    'Tokens that each answer looks back at: its keys and values are read for every new token.',
  'help.bitsPerTflop': 'Sent to Earth for each operation: text 10,000, pictures and film 2 million.',
  'help.usedFraction': 'Share of the tokens that could be made that somebody asks for, on both sides.',
  'help.restartS': 'Until work goes on after a shadow.',
  'help.unpromisedWorth': 'To those who wait for an answer.',
  'help.encounterKm': 'Two satellites of the fleet, nobody steering, from centre to centre.',
  'help.bodyCarbonKgPerKg': 'Without its array and computers.',
  'help.computersCarbonKgPerW': 'On both sides.',
  'help.facilityCarbonKgPerW': 'On Earth.',
  'help.launchElseCarbonRatio': 'Over burning its methane: making it, leaks, soot and water high up.',
  'help.reentryCarbonKgPerKg': 'What burning metal does to the air, as if it were CO₂.',
  'help.purchaseYear':
    'Launch follows a path between prices that sources name for a year; panels, batteries, satellites and computers learn by Wright’s law, on both sides. All else costs what it costs today, and a price that you set stays.',
  'help.learning':
    'Share of its price that a thing loses each time all that was ever made of it doubles (Wright). 0 %: today’s price stays. Batteries in orbit learn as those on Earth.',
  'help.doublings': 'How often a year all that was ever made of it doubles.',
  'help.studyYears':
    'Years over which both sides carry the load. What wears out is bought again at the first price; what is left at the end counts by the share of its life.',
  'help.discountRate':
    'Real discount rate, the same on both sides. Prices stay those of the year of purchase.',
  'help.countChips': 'Whether the price of the computers counts. On both sides or on neither.',
  'help.chipUsdPerW': 'Computers with network and storage, per watt of IT power. The same on both sides.',
  'help.chipLifeYears':
    'On Earth they are replaced at this age; in orbit they live and fall with their satellite.',
  'help.failurePerYear':
    'Share of the computers that fails each year, counted where computers are. On Earth the computer is replaced; in orbit its share of a satellite is launched again.',
  'help.satelliteFailurePerYear': 'Share of the satellites that fails each year and is launched again.',
  'help.satelliteUsdPerW':
    'Price of a satellite, without computers, per watt at which its array is rated and sold: neither its pointing, its warmth nor its age changes what was paid.',
  'help.satelliteUsdPerKg': 'Price of a satellite, without computers, per kilogram of it.',
  'help.satellitePriceBy': 'Whether a satellite is priced by the rated power of its array or by its mass.',
  'help.ratedWm2': 'Watts per square metre at which the array is rated and sold. AI1’s 840 m² are 210 kW.',
  'help.arrayRatingIs':
    'Data sheets do not say what their watts are. Cells at 28 °C: in sunlight they are warmer and give less, AI1’s 210 kW about 195. The array in orbit: the published rating is what it gives, new, in full light.',
  'help.launchUsdPerKg': 'Price of a kilogram in orbit.',
  'help.satelliteLifeYears':
    'Years until a satellite is replaced by a new one, whether or not it still works. Later is not always cheaper: where arrays age fast, or much fails, an old fleet gives little for what was launched.',
  'help.payloadT': 'What one launch carries to this orbit.',
  'help.launchesPerYear': 'Launches per year that carry nothing but this fleet.',
  'help.satelliteTPerYear': 'Mass of satellites that the factories of this fleet make in a year.',
  'help.projectShare':
    'Of the chips, panels, batteries, turbines, data centers and grid connections that come in a year, one project gets this share.',
  'help.facilityUsdPerW': 'Shell, power and cooling per watt of IT power, without land and computers.',
  'help.pvUsdPerKw':
    'Panels with mount, inverter and installation, per kilowatt of nameplate. It starts at the price of the place’s region.',
  'help.batteryUsdPerKwh':
    'Battery with everything to use it, per usable kilowatt-hour. It starts at the price of the place’s region.',
  'help.gasPlantUsdPerKw': 'Gas plant on site, per kilowatt. It is built larger than the load.',
  'help.gasUsdPerMmbtu': 'Natural gas per million British thermal units, 293 kWh of heat.',
  'help.gridUsdPerMwh':
    'Electricity from the grid for a load that never changes, connection left out. A demand charge is taken out of it and counted by itself.',
  'help.epoch': 'Instant at which the elements of the orbits are given.',
  'help.policy':
    'Shed the load: compute stops in shadow, and no battery is carried for it. Ride through: a battery carries the load that the array sustains through every shadow of the year.',
  'help.enlargeArray':
    'The array is made so large that the full load is carried through every shadow of the year, at the end of the satellite’s life too. Its area, mass and price follow.',
  'help.site': 'A real place on Earth with one year of weather.',
  'help.mount':
    'Fixed modules tilted to the equator, or modules that follow the Sun on one axis. The cheaper one is the mount whose panels and battery carry 97 % of the hours for less; trackers cost more per kilowatt.',
  'help.pue': 'Power usage effectiveness: power of the whole site divided by its IT power.',
  'help.cooling':
    'How the heat leaves, by the temperatures of the place. Evaporative: outside air, with water on hot hours. Dry: chilled water, cooled outside where it is cool enough and by compressors where not. Liquid: warm water to the chips, cooled outside nearly always. Or a PUE that you give.',
  'help.soiling':
    'Share of the light that dirt keeps from the panels, all year. Snow on the panels is left out.',
  'help.supply':
    'Who carries the load: first the panels, then the battery, then gas or the grid, which fill the gap. Beside gas or the grid, panels and battery are sized to make the whole cheapest, which may be none. They never charge the battery, and surplus is not sold.',
  'help.availability':
    'Share of the hours of one year of weather in which panels and battery carry the load in full by themselves. Beside gas or the grid it counts only where no back-up at all is cheapest.',
  'help.batteryHours':
    'Hours for which a full battery gives, or an empty one takes, its full power. At four hours it hardly ever limits the supply.',
  'help.sideBySide': 'The two in figures, on one clock.',
  'help.map': 'Satellites, night and the shadow on a flat map, and passes over the place on Earth.',
  'help.compare': 'A second constellation, shown beside the first one.',
  'help.colourBy': 'What the colour of a satellite shows.',
  'help.shadow': 'The Earth’s umbra and penumbra. The penumbra is drawn wider than it is.',
  'help.orbits': 'Rings along the orbits, coloured by the light on them.',
  'help.links': 'Laser links between neighbouring satellites, and one from the ground.',
  'help.siteMarker': 'The place on Earth that carries the same load.',
  'help.labels': 'Names beside the orbits and the shadow.',
  'help.stars': 'Stars and the Milky Way.',
  'help.humanScale':
    'A football pitch and the International Space Station in outline, true in size, beside a satellite you fly along with.',
  'help.clouds': 'Clouds on the Earth: a picture, not today’s weather.',
  'help.eclipseArcs': 'Marks where the orbit enters and leaves the umbra, and how long it stays.',
  'help.beta': 'The angle between the Sun and the orbit’s plane, drawn with the plane.',
  'help.yearOfPlanes': 'Where the plane stands in the middle of each month, with the Sun held still.',
  'help.group': 'The shell group that the sliders change and that the time bar and charts follow.',
  'help.atlas':
    'A map of every low orbit: altitude against the local time of a sun-synchronous node, or against inclination.',
  'help.atlasBy': 'The number that the colours of the atlas show.',
  'help.claim': 'The claim that is open.',
  'help.years': 'The fleet that the ramp puts up by its year, in place of your own; yours comes back.',
  'help.rampCase': 'The industry as its planners state it, in the middle, or as sceptics expect it.',
  'help.rampLabour': 'Robots speed up what people build; with unlimited labour only the other limits remain.',
  'help.rampYear': 'The year of the industrial ramp that is shown.',
  'help.room': 'The part of the comparison that is shown.',
} as const
