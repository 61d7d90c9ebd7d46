/** `?bench`: measures this page on this computer, one task after the other, and gives the user's page back afterwards,
 *  however it ends. All satellites are drawn meanwhile. */
import { t } from '../../i18n/t.ts'
import { median } from '../../lib/timing.ts'
import { defaultView } from '../../scenario/document/codec.ts'
import { presetOf } from '../../scenario/document/presets.ts'
import { BENCH_PRESET, type BenchmarkId, FRAME_FLEETS, type Measured } from '../../scenario/facts/budgets.ts'
import { newBenchJob } from '../../workers/jobs/bench.ts'
import { yearBeside } from '../answers/fleetYear.ts'
import { answerOrThrow } from '../answers/jobs.ts'
import { pause } from '../clock/actions.ts'
import { frame, requestFrame, sceneHandle } from '../clock/frame.ts'
import { holdAll } from '../clock/quality.ts'
import { choosePreset } from '../document/actions.ts'
import { store } from '../document/store.ts'
import { fleetFrames, floorFrames, heapWhilePlaying, switches } from './benchFrames.ts'
import { setFloorPoints } from './staticFloor.ts'

const SMALL_PRESET = 'starlink-53'
const YEAR = 2026
const YEARS = 3
const BYTES_PER_MB = 1e6

export type BenchTask = 'room' | 'switches' | 'model' | 'year' | 'frames' | 'floor' | 'heap'
interface Task {
  name: BenchTask
  satellites?: number
  run(tell: Tell, signal: AbortSignal): Promise<void>
}
/** What the interface measures of itself: it stands above. */
export type MeasureRoom = (signal: AbortSignal) => Promise<{ openMs: number; followMs: number }>
type Tell = (...measured: Measured[]) => void
const one = (id: BenchmarkId, value: number | null): Measured => ({ id, value })

/** Remembers the page. @returns how to bring it back */
function keepPage(): () => void {
  const { scenario, view, past, future, playing, rate, selectedId, riding } = store.getState()
  const { utcMs } = frame
  const camera = sceneHandle()?.camera()
  return () => {
    setFloorPoints(0)
    store.setState({ scenario, view, past, future, playing, rate, selectedId, riding })
    frame.utcMs = utcMs
    if (camera) sceneHandle()?.setCamera(camera)
    holdAll(false)
    requestFrame()
  }
}

async function measureSwitches(preset: string, size: 'Small' | 'Million', tell: Tell, signal: AbortSignal) {
  const [first, ...others] = await switches(preset, signal)
  tell(
    one(`switch${size}Ms`, median(others.map(({ pictureMs }) => pictureMs))),
    one(`switch${size}FirstMs`, first?.pictureMs ?? null),
    one(`switch${size}WholeMs`, median(others.map(({ wholeMs }) => wholeMs))),
  )
}

/** A new worker each time, as when someone asks. */
const yearMs = async (signal: AbortSignal): Promise<number> =>
  (await yearBeside(presetOf(BENCH_PRESET).scenario, YEAR, signal)).elapsedMs

/** Figures of the fleets; those of the floor join them. */
function frameTasks(): Task[] {
  const known = new Map<string, Measured>()
  const keep = (measured: Measured, tell: Tell) => {
    const key = `${measured.id} ${measured.satellites}`
    const both = { ...known.get(key), ...measured }
    known.set(key, both)
    tell(both)
  }
  const measuredOf = (id: BenchmarkId, satellites: number) => known.get(`${id} ${satellites}`)?.value ?? null
  /** What the million takes more than the thousand; and what as many static points do, which no code of ours moves. */
  const tellMore = (tell: Tell) => {
    const [small, large] = [known.get('frameWorkMs 1000'), known.get('frameWorkMs 1000000')]
    if (typeof small?.value !== 'number' || typeof large?.value !== 'number') return
    const value = large.value - small.value
    const hasFloor = typeof small.floor === 'number' && typeof large.floor === 'number'
    tell({
      id: 'frameWorkMoreMs',
      value,
      ...(hasFloor && { floor: (large.floor ?? 0) - (small.floor ?? 0) }),
    })
  }
  const fleets = FRAME_FLEETS.map(
    (satellites): Task => ({
      name: 'frames',
      satellites,
      async run(tell, signal) {
        const { workMs, intervalMs } = await fleetFrames(satellites, signal)
        keep({ id: 'frameWorkMs', satellites, value: workMs }, tell)
        keep({ id: 'frameMs', satellites, value: intervalMs }, tell)
        tellMore(tell)
      },
    }),
  )
  const floors = FRAME_FLEETS.map(
    (satellites): Task => ({
      name: 'floor',
      satellites,
      async run(tell, signal) {
        const { workMs, intervalMs } = await floorFrames(satellites, signal)
        const of = (id: BenchmarkId) => ({ id, satellites, value: measuredOf(id, satellites) })
        keep({ ...of('frameWorkMs'), floor: workMs }, tell)
        tellMore(tell)
        keep({ ...of('frameMs'), floor: intervalMs }, tell)
      },
    }),
  )
  return [...fleets, ...floors]
}

function tasks(measureRoom: MeasureRoom): Task[] {
  const scene: Task[] = [
    {
      name: 'switches',
      async run(tell, signal) {
        await measureSwitches(SMALL_PRESET, 'Small', tell, signal)
        await measureSwitches(BENCH_PRESET, 'Million', tell, signal)
      },
    },
    ...frameTasks(),
    {
      name: 'heap',
      async run(tell, signal) {
        choosePreset(BENCH_PRESET)
        const { usedBytes, grownBytes } = await heapWhilePlaying(signal)
        const inMb = (bytes: number | null) => bytes && bytes / BYTES_PER_MB
        tell(one('heapMb', inMb(usedBytes)), one('pageHeapGrowthMb', inMb(grownBytes)))
      },
    },
  ]
  return [
    {
      name: 'room',
      async run(tell, signal) {
        const { openMs, followMs } = await measureRoom(signal)
        tell(one('roomOpenMs', openMs), one('roomFollowMs', followMs))
      },
    },
    ...(sceneHandle() ? scene : []), // without WebGL2 the rest can still be measured
    { name: 'model', run: (tell, signal) => answerOrThrow(newBenchJob(), null, signal, tell) },
    {
      name: 'year',
      async run(tell, signal) {
        const years: number[] = []
        while (years.length < YEARS) years.push(await yearMs(signal))
        tell(one('yearMs', median(years)))
      },
    },
  ]
}

export interface BenchProgress {
  name: BenchTask
  satellites: number
  /** Of the tasks. */
  doneFraction: number
}

/** Measures everything; rejects with the signal's reason when it is aborted. A figure may be told twice: the later one
 *  holds. */
export async function runBench(
  signal: AbortSignal,
  onProgress: (progress: BenchProgress) => void,
  onMeasured: (measured: Measured) => void,
  measureRoom: MeasureRoom,
): Promise<void> {
  const giveBack = keepPage()
  const stop = new AbortController()
  const hidden = () => document.hidden && stop.abort(new Error(t('bench.hidden')))
  const asked = () => stop.abort(signal.reason)
  document.addEventListener('visibilitychange', hidden)
  signal.addEventListener('abort', asked)
  try {
    holdAll(true)
    store.setState({ view: defaultView(BENCH_PRESET), selectedId: null, riding: false })
    const all = tasks(measureRoom)
    for (const [index, { name, satellites = 0, run }] of all.entries()) {
      onProgress({ name, satellites, doneFraction: index / all.length })
      pause() // whatever is measured has the machine to itself
      await run((...measured) => measured.forEach(onMeasured), stop.signal)
    }
  } finally {
    document.removeEventListener('visibilitychange', hidden)
    signal.removeEventListener('abort', asked)
    giveBack()
  }
}
