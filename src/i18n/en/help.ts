/** Words of the help dialog. */
export const help = {
  'help.title': 'Help and about',
  'help.close': 'Close',
  'help.parts': 'Parts of the help',
  'help.part.tour': 'In a minute',
  'help.part.keys': 'Keys',
  'help.part.about': 'About',
  'help.tour.what':
    'Computers in orbit, and the same load on Earth, on one clock. The question is what each of them needs to compute day and night, and what it costs.',
  'help.tour.left': 'Left, what you decide: how many satellites, in which orbit, what each is made of.',
  'help.tour.right':
    'Right, what follows: panels, battery and price of both sides. Gold is orbit, green is Earth. Each row opens its room with the inputs that move it; every number opens its source.',
  'help.tour.picture':
    'The picture is computed, not drawn: gold in sunlight, blue in the Earth’s shadow. Drag it, click a satellite, fly along. The thumbnails are six places to look from.',
  'help.tour.time': 'Below, time: play it, drag the day or the year, and read how much of the fleet is lit.',
  'help.tour.more':
    'Stories lead through it step by step, also before an audience. All that is shown is in the address: copy it to share it.',
  'help.playLesson': 'Play the lesson in ninety seconds',
  'help.exercises': 'Five exercises, answered here',
  'help.singleKeys': 'Shortcuts of a single key',
  'help.singleKeysOff':
    'When off, only Space, arrows, Page Up and Down, Esc and combinations with Ctrl work.',
  'help.keyColumn': 'Key',
  'help.doesColumn': 'What it does',
  'help.colours': 'Colours',
  'help.model': 'Model',
  'help.modelText':
    'Circular orbits with the drift that the Earth’s flattening causes; a conical shadow with its penumbra; the Sun at its true distance. Power follows the light, the cells’ temperature and age. The ground is hourly weather of a typical year.',
  'help.read': 'Further reading, in English',
  'help.read.model': 'The model: what is computed, what is left out, how right it is',
  'help.read.classroom': 'For the classroom: five exercises with answers',
  'help.read.speakers': 'For speakers: stories, presenting, checklist',
  'help.read.embedders': 'For embedders and scripts: frames, messages, links',
  'help.read.keys': 'Keys, pointer and fingers',
  'help.sources': 'Sources',
  'help.notices': 'Pictures, data, fonts and libraries made by others',
  'help.kept.all': 'Kept on this computer: the page opens and runs without a network.',
  'help.kept.file': 'This page is one file: it needs no network and no other file.',
  'help.kept.newer': 'Kept on this computer. A newer version is kept too: reload the page to use it.',
  'help.version': 'Model version {version}',
} as const
