/** Words of footprint and time to build. */
export const footprint = {
  'foot.title': 'Footprint',
  'foot.carbon': 'Carbon, part by part',
  'foot.landM2': 'Land',
  'foot.waterM3PerYear': 'Water per year',
  'foot.operationCo2KgPerMwh': 'CO₂ of operation',
  'foot.buildCo2KgPerMwh': 'CO₂ of building',
  'foot.fuelWhPerYear': 'Fuel per year',
  'foot.zero': 'none',
  'foot.waterValue': '{value} m³',
  'foot.fuelValue': '{energy}',
  'foot.carbonValue': '{value} kg/MWh',
  'foot.note':
    'Building counts panels, batteries and launches, over their life. Buildings, satellites’ bodies and computers are on neither side, for want of figures.',
  'foot.grid': 'Grid here: {value} kg/MWh ({region}).',

  'foot.how.orbit.landM2': 'Launch sites and ground stations are not counted.',
  'foot.how.orbit.waterM3PerYear': 'Water of launch sites is not counted.',
  'foot.how.orbit.operationCo2KgPerMwh': 'None.',
  'foot.how.orbit.buildCo2KgPerMwh':
    'Arrays at the figure of panels on Earth, batteries, and the methane of every launch burnt to carbon dioxide; once a life of the satellites, and for what fails.',
  'foot.how.orbit.fuelWhPerYear':
    'Methane of the launches, heat of burning, spread over the satellites’ life.',
  'foot.how.ground.landM2': 'Panels by their mount, and the data center by its power.',
  'foot.how.ground.waterM3PerYear': 'Cooling for each kilowatt-hour of computing, and washing of panels.',
  'foot.how.ground.operationCo2KgPerMwh': 'Gas burnt and electricity from the grid.',
  'foot.how.ground.buildCo2KgPerMwh': 'Panels and batteries, over their life.',
  'foot.how.ground.fuelWhPerYear': 'Natural gas, heat of burning.',

  'wait.title': 'Time to build',
  'wait.unit': 'Years from the decision: from low to high, the mark is the central value',
  'wait.name.first-flight': 'First flight',
  'wait.name.satellites': 'Satellites',
  'wait.name.launches': 'Launches',
  'wait.name.computers': 'Computers',
  'wait.name.building': 'Building',
  'wait.name.panels': 'Panels',
  'wait.name.batteries': 'Batteries',
  'wait.name.transformers': 'Transformers',
  'wait.name.breakers': 'Switchgear',
  'wait.name.turbines': 'Gas turbines',
  'wait.name.hookup': 'Grid connection',
  'wait.name.queue': 'Plants in the queue',
  'wait.ready': 'All of it',
  'wait.range': '{low} to {high}, central {central}.',
  'wait.decides': 'this decides',
  'wait.how.orbit':
    'After the first flight satellites, launches and computers come side by side, each at its rate: the last decides.',
  'wait.how.ground': 'Ordered and built side by side, each part at its rate: the last decides.',
  'wait.made': '{amount} of it, at {perYear} per year; it lasts {life}.',
  'wait.wears': 'The first of it wears out before the last arrives: at most {share} of it exists at once.',
  'wait.help.first-flight': 'When the first satellites of this kind are said to fly.',
  'wait.help.satellites': 'Mass of the fleet, and what factories of satellites make in a year.',
  'wait.help.launches':
    'Mass of the fleet divided by the payload of a launch, at so many launches per year, all for this fleet.',
  'wait.help.computers': 'Chips of AI that the world makes in a year, and this project’s share of them.',
  'wait.help.building':
    'From ground-break to the first of it, and then this project’s share of the data centers that come in a year.',
  'wait.help.panels':
    'From order to the first power, and then this project’s share of the panels that the world makes in a year.',
  'wait.help.batteries':
    'From order to the first power, and then this project’s share of the batteries that the world installs in a year.',
  'wait.help.transformers':
    'From order to delivery: large power transformers above 100 MW of load, smaller ones below.',
  'wait.help.breakers':
    'From order to delivery: high-voltage breakers above 100 MW of load, switchgear of medium voltage below.',
  'wait.help.turbines':
    'Gas turbines above 100 MW of load, engines below; and this project’s share of those that data centers get in a year.',
  'wait.help.hookup':
    'Figures of Northern Virginia, above 20 MW of load those of large loads; and this project’s share of the connections of a year.',
  'wait.help.queue':
    'New plants that must feed more than 20 MW wait in the queue: from request to operation in the USA.',
  'wait.ground': 'On Earth it is complete after about {central} ({low} to {high}). What decides: {step}.',
  'wait.orbit': 'In orbit it is complete after about {central} ({low} to {high}). What decides: {step}.',
  'wait.groundNever':
    'On Earth it is never complete: at these rates it wears out as fast as it arrives, and at most {reach} stands at once. What decides: {step}.',
  'wait.orbitNever':
    'In orbit it is never complete: at these rates it wears out as fast as it arrives, and at most {reach} flies at once, some {satellites} satellites. What decides: {step}.',
  'wait.atBest': 'With every figure at its fast end it takes {low}.',
  'wait.launches': 'It is {mass} in {launches} launches for {power}.',
  'wait.gigawatt':
    'One gigawatt in this orbit would be {mass}, {launches} launches; at {rate} per year: {years}.',
  'wait.bySupply': 'Here by the kind of supply: {list}.',
  'wait.never': 'never',
  'wait.supply': '{supply}: {years}',
  'wait.note':
    'Of what the world makes in a year this project gets {share}; the launches and factories of satellites set above are all its own. Permits, sites and factories that grow meanwhile are not counted on either side.',

  'wait.years': 'years from the decision',
} as const
