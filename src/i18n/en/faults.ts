export const faults = {
  'fault.part': '{name} cannot be shown: {reason}',
  'fault.missing': 'its file did not come.',
  'fault.broken': 'it stopped with “{error}”.',
  'fault.unknown': 'no reason was given',
  'fault.again': 'Try again',
  'fault.reload': 'Reload the page',
  'fault.close': 'Close',
  'fault.newer': 'A newer version is here: reload the page. What is shown stays in its link.',
  'fault.kept': 'What is shown stays in the page’s link.',
  'fault.page': 'The page',
  'fault.words': 'What is said of the picture',
  'fault.sky': 'The sky',
  'fault.link': 'The way to the constellation',
  'fault.picture': 'The picture',
  'fault.last':
    'Last figures of {name}, {date}: {power} computing, {light} of full sunlight, {shadow} satellites in shadow.',
} as const
