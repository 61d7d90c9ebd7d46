/** The figures of one satellite as a machine, by budget: a name has one meaning (i18n/en/machine.ts) and one unit, on the
 *  command line, in saved data and on the page. */

export const MACHINE = {
  power: {
    sheetW: 'W',
    arrayW: 'W',
    arrayOldW: 'W',
    cellK: 'K',
    loadAtArrayW: 'W',
    marginFraction: '',
    marginOldFraction: '',
    ratedItW: 'W',
    housekeepingW: 'W',
    conditioningLossW: 'W',
    servedItW: 'W',
    sunlitYearFraction: '',
    longestEclipseS: 's',
    batteryWh: 'Wh',
    rideThroughWh: 'Wh',
    arrayNeededRatio: '',
  },
  compute: {
    chips: '',
    replicas: '',
    chipsPerReplica: '',
    peakFlops: 'FLOP/s',
    publishedFp8Flops: 'FLOP/s',
    publishedFlopsW: 'W',
    bandwidthBps: 'B/s',
    memoryBytes: 'B',
    weightBytes: 'B',
    weightBytesRead: 'B',
    kvBytes: 'B',
    sequencesDecoded: '',
    largestBatch: '',
    weightsS: 's',
    kvS: 's',
    computeS: 's',
    stepS: 's',
    latencyS: 's',
    intensityFlopPerByte: 'FLOP/B',
    ridgeFlopPerByte: 'FLOP/B',
    tokensPerS: 'tok/s',
    tokensWithLatencyPerS: 'tok/s',
    tokensPerUserPerS: 'tok/s',
    tokensPerJ: 'tok/J',
    fleetTokensPerS: 'tok/s',
    fleetTokensNowPerS: 'tok/s',
    hbmBytesPerGw: 'B/GW',
    hbmGwPerYear: 'GW/yr',
  },
} as const satisfies Record<string, Record<string, string>>

export type Budget = keyof typeof MACHINE
export const BUDGETS = Object.keys(MACHINE) as Budget[]
export type MachineKey<B extends Budget = Budget> = B extends Budget
  ? keyof (typeof MACHINE)[B] & string
  : never
