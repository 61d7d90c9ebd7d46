/** What was not accepted and what would be. For scripts and the command line it is one sentence in English; the page
 *  says it in its reader's language (ui/kit/refusalText.ts). */
import { listShown, showValue } from '../../lib/shown.ts'
import { type Field, rangeOf } from './field.ts'

/** What is accepted, where it is neither a field's range nor a list: words, with values in braces. */
export const ACCEPTED = {
  object: 'an object of fields',
  planeEach: 'at least one satellite a plane, {least} or more',
  phasing: '0 to planes − 1, that is 0 to {most}',
  aboveLowest: 'at least altitudeKm, {km} km',
  clusterWidth: '{least} to {most} m, so that the cluster is no wider than its height',
  sunSynchronous: '160 to {km} km for a sun-synchronous orbit',
  groups: 'a list of 1 to {most} shell groups',
  totalInAll: '1 to {most} satellites in all',
  planesInAll: '1 to {most} planes in all, each satellite of a cluster being one',
  instant: 'an ISO 8601 UTC date from 2000-01-01 to 2051-01-01',
  camera:
    'azimuth°,elevation° (−{elevation} to {elevation}),distance ({near} to {far} Earth radii), or ground,azimuth°,elevation°,field of view ({narrow} to {wide}°)',
  ride: 'azimuth° from the flight to the left,elevation° (−90 to 90),distance (1 to {far} m)',
  rate: '−{most} to {most}',
  rateSeconds: '−{most} to {most} simulated seconds a second',
  groupNumber: '1 to {most}, the shell groups there are',
  satelliteNumber: 'the number of a satellite, 1 to {most}',
  rideNeedsSel: 'only with sel, the satellite to fly along with',
  version: '{newest} or older',
  storyStep: 'a story and a step, such as batteries.3',
  stepNumber: '1 to {most}, the steps of this story',
  storyObject: 'an object with title and steps',
  storySteps: '1 to {most} steps',
  storyLink: 'the hash of a link',
  characters: '1 to {most} characters',
  storyPacked: 'a story as a link packs it',
  origin: 'an origin, such as https://example.org',
  savedFile: 'a file that the page saved, or a scenario as JSON',
  storyJson: 'JSON with title and steps',
  readable: 'a file that can be read',
  linkLength: 'a link of at most {most} characters',
  linkKeys: 'a link of at most {most} keys',
  textLength: 'a text of at most {most} characters',
} as const

export type AcceptedId = keyof typeof ACCEPTED
export type Accepted =
  | { field: Field }
  | { list: readonly string[] }
  | { words: AcceptedId; values?: Readonly<Record<string, number>> }

export interface Refusal {
  /** The field or the link's key. */
  name: string
  value: unknown
  accepted: Accepted
  /** Name of the file that it stands in. */
  file?: string
}

export const refusal = (name: string, value: unknown, accepted: Accepted): Refusal => ({
  name,
  value,
  accepted,
})

/** One sentence for one bad value. @param accepted in words, or the list of what is */
export const badValue = (name: string, value: unknown, accepted: string | readonly string[]): string =>
  `${name} ${value === undefined ? 'is missing' : `${showValue(value)} is not accepted`}: ${typeof accepted === 'string' ? accepted : listShown(accepted, value)}.`

export function acceptedText(accepted: Accepted, value?: unknown): string {
  if ('field' in accepted) return rangeOf(accepted.field)
  if ('list' in accepted) return listShown(accepted.list, value)
  return ACCEPTED[accepted.words].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(accepted.values?.[name] ?? whole),
  )
}

export const sentenceOf = ({ name, value, accepted, file }: Refusal): string =>
  (file ? `${file}: ` : '') + badValue(name, value, acceptedText(accepted, value))
