/** The constellation as a file that other tools read: written in slices of a frame's time, so that the page goes on, the
 *  reader sees how far it is and may stop it. */

import { nextTask } from '../../../lib/nextTask.ts'
import { DAY_MS } from '../../../lib/units.ts'
import {
  endingOf,
  type FleetFileRequest,
  type FleetFormat,
  fittingEvery,
  fleetFile,
  hasWindow,
  MAX_EXPORTED,
  MAX_ROWS,
  partCount,
  rowCount,
  STEP_S,
} from '../../../scenario/answers/fleetFile.ts'
import type { Model } from '../../../scenario/answers/model.ts'
import { modelOf } from '../../../state/answers/derived.ts'
import { frame } from '../../../state/clock/frame.ts'
import { stateShown } from '../../../state/document/store.ts'
import { MODEL_VERSION } from '../../../state/page/api.ts'
import { stampedLink, stampStands } from '../../../state/page/stampedLink.ts'
import { instantCount } from '../../../systems/fleetOem.ts'
import { download } from '../../kit/save.ts'
import { fileName } from './words.ts'

const SLICE_MS = 12

export const stepS = (format: FleetFormat): number => STEP_S[hasWindow(format) ? format : 'oem']

function requestOf(model: Model, format: FleetFormat, every: number): FleetFileRequest {
  const { utcMs } = frame
  const { sites, scenario } = stateShown()
  return {
    format,
    utcMs,
    window: { toMs: utcMs + DAY_MS, stepS: stepS(format) },
    part: { every, limit: model.fleet.satelliteCount },
    site: sites.find(({ id }) => id === scenario.site) ?? null,
    madeMs: Date.now(),
    version: MODEL_VERSION,
    link: stampedLink(),
  }
}

/** The smallest step from satellite to satellite with which the constellation fits into a file. */
export function leastEvery(model: Model, format: FleetFormat): number {
  if (!hasWindow(format)) return fittingEvery(model)
  const rowsEach = instantCount({ fromMs: 0, toMs: DAY_MS, stepS: stepS(format) })
  const most = Math.min(MAX_EXPORTED, Math.floor(MAX_ROWS / rowsEach))
  return Math.ceil(model.fleet.satelliteCount / most)
}

export const countIn = ({ fleet }: Model, every: number): number =>
  partCount(fleet, { every, limit: fleet.satelliteCount })

export async function saveToolFile(
  format: FleetFormat,
  every: number,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { scenario } = stateShown()
  const model = modelOf(scenario)
  await stampStands()
  const request = requestOf(model, format, every)
  const total = hasWindow(format) ? rowCount(model, request) : partCount(model.fleet, request.part)
  const perPiece = format === 'czml' ? total / partCount(model.fleet, request.part) : 1
  const pieces: string[] = []
  let sinceMs = performance.now()
  for (const piece of fleetFile(model, request)) {
    pieces.push(piece)
    if (performance.now() - sinceMs < SLICE_MS) continue
    onProgress(Math.min(1, (pieces.length * perPiece) / total))
    await nextTask()
    signal.throwIfAborted()
    sinceMs = performance.now()
  }
  const name = fileName(scenario.preset, request.utcMs, every > 1 ? [`every-${every}`] : [], endingOf(format))
  download(name, new Blob(pieces, { type: 'text/plain;charset=utf-8' }))
}
