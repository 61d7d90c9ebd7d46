/** `film`: a film of a scenario, drawn in a browser without a window, here or by the workers at a queue. */
import { rmSync } from 'node:fs'
import { showPath } from '../../lib/shown.ts'
import { decodeLink, encodeLink, type Shared } from '../../scenario/document/codec.ts'
import { DEFAULT_PRESET, OPENING_MS, OPENING_UTC } from '../../scenario/document/presets.ts'
import { isSavedFile, linkOf, readSaved } from '../../scenario/document/savedFile.ts'
import type { View } from '../../scenario/document/schema.ts'
import { refuse } from '../answer.ts'
import { type Command, REQUIRED, required, type Tell } from '../command.ts'
import { fileText } from '../fileText.ts'
import { FilmStudio } from '../film/draw.ts'
import { FILM_FORMATS, type FilmFormat, type FilmPlan, sizeOf, yearsOf } from '../film/plan.ts'
import { drawnLine, join, LONGEST_SEGMENT, planText } from '../film/segments.ts'
import { type FlagValues, utcText } from '../flags.ts'
import { FLAGS } from '../flagTable.ts'
import { addressOf, QUEUE_VARIABLE } from '../queue/address.ts'
import { queueEngine } from '../queue/engine.ts'
import { stampedLink } from '../stampedLink.ts'
import { conduct } from '../sweep/conduct.ts'
import type { Engine } from '../sweep/engine.ts'
import { ResultFile } from '../sweep/resultFile.ts'
import { untilStopped } from '../sweep/untilStopped.ts'
import { scenarioOf } from './document.ts'

const DEFAULTS = { size: '1920x1080', domeSize: '2048x2048', fps: 30, seconds: 10 } as const

/** What the page shows: of a file that the page saved its own, with view and camera. */
function shownBy(values: FlagValues): Shared {
  const { scenario } = values
  const json = typeof scenario === 'string' && parsed(scenario)
  const saved = json && isSavedFile(json) ? readSaved(json) : null
  const link = saved?.ok ? saved.value.link : linkOf(scenarioOf(values, DEFAULT_PRESET))
  const { shared } = decodeLink(link)
  return { ...shared, view: viewFor(values, shared.view), playing: false, story: null }
}

/** With years in the sky where they are asked for. */
function viewFor({ years, case: rampCase, labour }: FlagValues, view: View): View {
  const first = years === undefined ? null : yearsAsked(years).from
  if (first === null && !view.years) {
    if (rampCase !== undefined) throw refuse('case', rampCase, 'only with --years')
    if (labour !== undefined) throw refuse('labour', labour, 'only with --years')
  }
  return {
    ...view,
    ...(first !== null && { years: true, rampYear: first }),
    ...(rampCase !== undefined && { rampCase: rampCase as View['rampCase'] }),
    ...(labour !== undefined && { rampLabour: labour as View['rampLabour'] }),
  }
}

function yearsAsked(text: string): { from: number; to: number } {
  const years = yearsOf(text)
  if (!years) throw refuse('years', text, FLAGS.years.expected)
  return years
}
function parsed(path: string): unknown {
  try {
    return JSON.parse(fileText('scenario', path, 'a JSON file'))
  } catch {
    return null // the reader of scenarios says what is wrong
  }
}

function planOf(values: FlagValues, out: string): FilmPlan {
  const { domeTiltDeg } = values
  const { size: sizeText = domeTiltDeg === undefined ? DEFAULTS.size : DEFAULTS.domeSize } = values
  const { fps = DEFAULTS.fps, seconds = DEFAULTS.seconds } = values
  const size = sizeOf(sizeText)
  if (!size) throw refuse('size', sizeText, 'WIDTHxHEIGHT, even numbers of 64 to 8192 pixels')
  if (domeTiltDeg !== undefined && size.widthPx !== size.heightPx)
    throw refuse('size', sizeText, 'WIDTHxWIDTH, a square, with --dome-tilt-deg')
  const format = FILM_FORMATS.find((one) => out.toLowerCase().endsWith(`.${one}`))
  if (!format) throw refuse('out', out, 'a file that ends in .mp4 or .webm')
  const { years: yearsText } = values
  const years = yearsText === undefined ? null : yearsAsked(yearsText)
  // While the years pass the sky may stand still.
  const from = years ? (values.from ?? OPENING_MS) : required(values, 'from')
  const to = years ? (values.to ?? from) : required(values, 'to')
  if (to < from || (to === from && !years))
    throw refuse('to', utcText(to), `an instant after --from ${utcText(from)}`)
  const frames = Math.max(1, Math.round(seconds * fps))
  const shared = shownBy(values)
  const link = encodeLink(shared)
  return {
    // Years have figures of their own, each another.
    ...{ link, cited: shared.view.years ? link : stampedLink(link, shared.scenario, from) },
    ...{ startMs: from, stepMs: (to - from) / frames, frames, framesPerS: fps },
    ...size,
    format: format satisfies FilmFormat,
    ...(domeTiltDeg !== undefined && { domeTiltDeg }),
    ...(years && { years }),
  }
}

async function engineFor(
  { queue = process.env[QUEUE_VARIABLE] }: FlagValues,
  text: string,
  tell: Tell,
): Promise<Engine> {
  if (queue !== undefined) return queueEngine(addressOf(queue), text, { kind: 'frames', tell })
  const studio = await FilmStudio.start()
  return {
    ...{ who: 'a browser here', chunkMs: 0 },
    width: async () => 1, // software rendering uses every core as it is
    compute: (chunk) => drawnLine(chunk, (plan, from, count) => studio.draw(plan, from, count)),
    close: () => studio.close(),
  }
}

export const film: Command = {
  summary: 'A film of a scenario, every frame its exact instant, drawn here or by workers at a queue',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset; a file that the page saved keeps its view and camera',
    from: `required; with --years default ${OPENING_UTC}`,
    to: 'required; with --years default --from: the sky stands still',
    years: 'default: one fleet; of a file that the page saved, as it was shown',
    case: 'of the years; default central, or as the file has it',
    labour: 'of the years; default robots, or as the file has it',
    seconds: `default ${DEFAULTS.seconds}`,
    fps: `default ${DEFAULTS.fps}`,
    size: `default ${DEFAULTS.size}; of a dome ${DEFAULTS.domeSize}`,
    domeTiltDeg: 'default: no dome',
    out: REQUIRED,
    queue: `instead of a browser here; default: ${QUEUE_VARIABLE} of the environment`,
  },
  async answer(values, _, tell) {
    const out = required(values, 'out')
    const plan = planOf(values, out)
    const text = planText(plan)
    const path = `${out}.frames`
    const file = await ResultFile.open(path, text, LONGEST_SEGMENT)
    const engine = await engineFor(values, text, tell).catch(async (error) => {
      await file.close()
      throw error
    })
    const { frames: caseCount, framesPerS: chunkCount } = plan
    try {
      const { isWhole } = await untilStopped((signal) =>
        conduct({ caseCount, things: 'frames', chunkCount, text, engine, file, tell, signal }),
      )
      if (!isWhole)
        throw new Error(
          `Stopped: ${file.cases} of ${caseCount} frames stand in ${showPath(path)}, and the same command goes on from there.`,
        )
    } finally {
      await Promise.all([engine.close(), file.close()])
    }
    const { renderers, codec } = await join(plan, path, out)
    rmSync(path)
    const facts = {
      frames: plan.frames,
      size: `${plan.widthPx}x${plan.heightPx}`,
      codec,
      by: engine.who,
      out,
    }
    const notes = [
      'Encoded by the browsers that drew it, joined without being encoded again.',
      ...(renderers.length > 1
        ? [`Drawn by different renderers, whose pixels may differ: ${renderers.join('; ')}.`]
        : [`Drawn by ${renderers[0]}.`]),
    ]
    return { json: { ...facts, renderers }, facts, notes }
  },
}
