/** Words of what is worked out beside the page, and of why it was not. */
export const jobs = {
  'job.stop': 'Stop',
  'job.ground': 'The side on Earth could not be worked out: {reason}',
  'job.atlas': 'The battery atlas could not be worked out: {reason}',
  'job.year': 'The year of the fleet could not be worked out: {reason}',
  'job.hours': 'The hours of the year could not be worked out: {reason}',
  'job.secondSite': 'The second place could not be worked out: {reason}',
  'job.load': 'the part of the page that computes it did not load.',
  'job.silent': 'what computes it gave no sign of life for {seconds} s.',
  'job.error': 'what computes it stopped ({message}).',
  'job.unsaid': 'what computes it stopped without saying why.',
} as const
