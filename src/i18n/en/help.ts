/** Words of the help dialog. */
export const help = {
  'help.title': 'Help and about',
  'help.close': 'Close',
  'help.about':
    'Choose a constellation from one satellite to a million, watch it fly through real sunlight, read its live power and compute, and see the same load served by a real place on Earth on the same clock.',
  'help.keys': 'Keys',
  'help.singleKeys': 'Letters, numbers and signs are keys',
  'help.singleKeysOff': 'Off, only Space, arrows, Page Up and Down, Esc and Ctrl keys are.',
  'help.keyColumn': 'Key',
  'help.doesColumn': 'What it does',
  'help.colours': 'Colours',
  'help.model': 'Model',
  'help.modelText':
    'Circular orbits with the drift that the Earth’s flattening causes; a conical shadow with its penumbra; the Sun at its true distance. Power follows the light, the cells’ temperature and age. The ground is hourly weather of a typical year.',
  'help.read': 'To read, in English',
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
