/** The steps of the way back as texts: what outlasts the page. Each is the link of its document and view alone. */
import { decodeLink } from '../../scenario/document/codec.ts'
import { linkOf } from '../../scenario/document/savedFile.ts'
import type { Snapshot } from './store.ts'

/** As it was; or, of a page before this one, as it was written. It is read when somebody goes there. */
export type Step = Snapshot | string

/** Documents never change, so each is written once. */
const texts = new WeakMap<Snapshot, string>()

export function stepText(step: Step): string {
  if (typeof step === 'string') return step
  const known = texts.get(step)
  if (known !== undefined) return known
  const text = linkOf(step.scenario, step.view)
  texts.set(step, text)
  return text
}

/** Null where it is no step: something else wrote there, or a newer version. */
export function readStep(step: Step): Snapshot | null {
  if (typeof step !== 'string') return step
  if (!/^v=\d/.test(step)) return null
  const { shared, problems } = decodeLink(step)
  return problems.length > 0 ? null : { scenario: shared.scenario, view: shared.view }
}
