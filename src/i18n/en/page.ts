/** Words of the page itself: bar, tabs, keys. */
export const page = {
  'app.name': 'Dawnline',
  'app.title': 'Dawnline – orbital data centers in real sunlight',
  'app.skip': 'Skip to the controls',
  'app.skipToRoom': 'Skip to the comparison',
  'app.scene': 'The Earth and the constellation',
  'app.openFull': 'Open full page',
  'app.embedCredit': 'Dawnline. Earth: NASA, Natural Earth',
  'app.embedName': '{name} in Dawnline',

  'bar.actions': 'Page actions',
  'bar.share': 'Share',
  'bar.shareFailed': 'The link could not be copied. It is in the address bar.',
  'bar.undo': 'Undo',
  'bar.redo': 'Redo',
  'bar.help': 'Help and about',
  'bar.controls': 'Controls',
  'bar.compare': 'Comparison',
  'bar.save': 'Save and print',
  'bar.present': 'Present',
  'bar.endPresent': 'End presenting',
  'bar.code': 'Follow along',
  'bar.more': 'More',

  'present.line': '{light} of sunlight, {power} computing, {shadow} in the Earth’s shadow',

  'language.label': 'Language',
  'language.missing': 'This language could not be fetched: try again when there is a network.',

  'lengths.label': 'Distances',
  'lengths.km': 'Kilometres',
  'lengths.mi': 'Miles',

  'tabs.label': 'Panels',
  'tabs.scene': 'Scene',
  'tabs.compare': 'Compare',
  'tabs.time': 'Time',
  'tabs.atlas': 'Atlas',

  'sheet.handle': 'Panel, {height}: change its height',
  'sheet.low': 'closed',
  'sheet.half': 'half open',
  'sheet.full': 'fully open',

  'problem.label': 'Problems',
  'problem.dismiss': 'Dismiss',
  'news.objects': '{objects} came from {name}.',
  'news.scenario': 'The scenario of {name} is shown now.',
  'news.weather': 'A year of weather came from {name}: {place} is the place on Earth now.',
  'problem.dismissAll': 'Dismiss all',
  'problem.count.one': '{count} thing to know',
  'problem.count.other': '{count} things to know, the newest first',
  'problem.inFile': '{file}: {problem}',
  'problem.refused': '{name} {value} is not accepted: {accepted}.',

  'quality.A': 'typical year of a public agency',
  'quality.B': 'satellite-based year',
  'quality.C': 'reanalysis of one year, sunnier than measured by 5 to 10 %',

  'key.play': 'Play or pause',
  'key.scrub': 'Ten minutes back or forward; with Shift an hour',
  'key.slower': 'Slower',
  'key.faster': 'Faster',
  'key.reverse': 'Reverse the clock',
  'key.undo': 'Undo',
  'key.redo': 'Redo',
  'key.preset': 'The first six constellations',
  'key.help': 'This page',
  'key.present': 'Present: hide the panels',

  'keyName.space': 'Space',

  'key.step': 'Select a satellite: ahead, behind, next and previous plane, next and previous shell',
  'key.ride': 'Fly along with the selected satellite, or leave it',
  'key.letGo': 'Close what is open on top; deselect the satellite',

  'key.look': 'With the focus on the picture, or on the ground: turn and tilt; nearer and farther',
  'key.viewpoint':
    'Look from the next place: overview, Sun, terminator, night, pole, the place on Earth looking up',

  'bar.atlas': 'Battery atlas',

  'key.atlas': 'Open or close the battery atlas',
  'key.map': 'Open or close the flat map',

  'key.views': 'The six views',
  'key.years': 'The years in the sky, or back to your own fleet; with Shift play them',
  'key.room': 'Next room of the comparison; with Shift the one before',
  'key.widen': 'Widen the comparison over half of the picture, or back',
  'key.story': 'Stories',
  'key.save': 'Save and print',
  'key.table': 'The scene as a table',
  'key.storyMove': 'Next and previous step of a story',
  'key.blank': 'Presenting: blank the screen',
  'key.hide': 'Presenting: hide or show the interface',
  'key.code': 'Presenting: code to follow along, large, small or none',
  'key.jump': 'Presenting: jump to a step',

  'keyName.number': 'Number',
} as const
