/** `bench`: the model's speed on this computer beside what is promised, as `?bench` shows it for the page. */

import { cpus, totalmem } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { benchSheet } from '../../i18n/en/benchSheet.ts'
import { formatDecimal } from '../../i18n/format.ts'
import { found } from '../../lib/at.ts'
import { benchCells } from '../../report/benchTable.ts'
import {
  measureFrontier,
  measureModel,
  measurePrices,
  measureYear,
} from '../../scenario/answers/benchmarks.ts'
import { buildModel, totalsAt } from '../../scenario/answers/model.ts'
import { OPENING_MS, presetOf } from '../../scenario/document/presets.ts'
import {
  BENCH_PRESET,
  type BenchmarkId,
  benchmarkOf,
  IMPORTED_SETS,
  isHeld,
  type Measured,
  SGP4_SATELLITES,
} from '../../scenario/facts/budgets.ts'
import type { Command } from '../command.ts'
import { shippedSites } from '../places.ts'
import { orbitPlanes } from './constellation.ts'

const FRAMES = 5000
const BYTES_PER_MB = 1e6
const BYTES_PER_GIB = 2 ** 30

/** Collects what can be collected, so that what is left is held. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('globalThis.gc')
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed
}

/** What the program holds with the million, and how much more after the totals of many frames. */
function measureHeap(): Measured[] {
  const model = buildModel(presetOf(BENCH_PRESET).scenario)
  const startMs = OPENING_MS
  const play = (frames: number) => {
    for (let i = 0; i < frames; i++) totalsAt(model, startMs + i * 1000)
  }
  play(FRAMES / 10)
  const before = heldBytes()
  play(FRAMES)
  const after = heldBytes()
  return [
    { id: 'heapMb', value: after / BYTES_PER_MB },
    { id: 'heapGrowthMb', value: (after - before) / BYTES_PER_MB },
  ]
}

export const bench: Command = {
  summary: 'How fast the model is on this computer, beside what is promised',
  flags: {},
  answer() {
    const { scenario } = presetOf(BENCH_PRESET)
    const place = found(
      shippedSites().find(({ id }) => id === scenario.site),
      `site ${scenario.site}`,
    )
    const figures = [
      ...measureModel(),
      measureYear(),
      measureFrontier(place, scenario),
      ...measurePrices(place, scenario),
      ...measureHeap(),
    ]
    const { fleet } = buildModel(presetOf(BENCH_PRESET).scenario)
    const all = cpus()
    const machine = {
      cpu: all[0]?.model.trim() ?? '',
      cores: all.length,
      memoryGib: totalmem() / BYTES_PER_GIB,
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    }
    const values = Object.fromEntries(figures.map(({ id, value }) => [id, value])) as Record<
      BenchmarkId,
      number
    >
    const [columns = [], ...rows] = benchCells(benchSheet, figures)
    return {
      json: {
        preset: BENCH_PRESET,
        satellites: fleet.satelliteCount,
        planes: orbitPlanes(fleet),
        satelliteJsSatellites: SGP4_SATELLITES,
        importedSets: IMPORTED_SETS,
        ...values,
        ...machine,
      },
      facts: {
        preset: BENCH_PRESET,
        satellites: fleet.satelliteCount,
        planes: orbitPlanes(fleet),
        cpu: machine.cpu,
        cores: machine.cores,
        memory: `${formatDecimal(machine.memoryGib, 1)} GiB`,
        node: machine.node,
        platform: machine.platform,
      },
      tables: [{ columns, rows }],
      csv: {
        columns: ['figure', 'unit', 'median', 'most', 'least', 'held'],
        rows: figures.map((one) => {
          const { unit, most = null, least = null } = benchmarkOf(one.id)
          return [one.id, unit, one.value, most, least, isHeld(one)]
        }),
      },
      notes: ['What the page takes: ?bench at the end of its address.'],
    }
  },
}
