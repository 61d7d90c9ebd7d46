/** How far a sweep is and how long it will take, as honestly as can be known: by all that it has done and by what it did
 *  of late, which differ where cases do. */

const RECENT_MS = 30_000
/** Before that nothing is known. */
const KNOWN_AFTER_MS = 2000

interface Mark {
  ms: number
  done: number
}

/** Two digits are all that is known: 4 s, 35 s, 12 min, 3.5 h, 2 d. */
export function aboutText(seconds: number): string {
  const [size, unit] = ([
    [86400, 'd'],
    [3600, 'h'],
    [60, 'min'],
  ].find(([size]) => seconds >= 2 * Number(size)) ?? [1, 's']) as [number, string]
  const amount = seconds / size
  return `${amount < 9.95 && size > 1 ? amount.toFixed(1).replace(/\.0$/, '') : Math.round(amount)} ${unit}`
}

const grouped = (count: number): string => Math.round(count).toLocaleString('en')
const rateText = (perSecond: number): string =>
  perSecond >= 10 ? grouped(perSecond) : String(Number(perSecond.toPrecision(2)))

export class Progress {
  private readonly total: number
  private readonly first: number
  private readonly begunMs: number
  private readonly things: string
  private marks: Mark[]

  /** @param first cases that were there before */
  constructor(total: number, first: number, nowMs: number, things = 'cases') {
    this.things = things
    this.total = total
    this.first = first
    this.begunMs = nowMs
    this.marks = [{ ms: nowMs, done: first }]
  }

  /** One line. */
  line(done: number, nowMs: number): string {
    const percent = ((done / this.total) * 100).toFixed(1)
    const head = `${grouped(done)} of ${grouped(this.total)} ${this.things} (${percent} %)`
    const elapsedMs = nowMs - this.begunMs
    this.marks = [...this.marks.filter(({ ms }) => nowMs - ms <= RECENT_MS), { ms: nowMs, done }]
    if (elapsedMs < KNOWN_AFTER_MS || done === this.first) return `${head}, too early to say how long`
    const [oldest = { ms: this.begunMs, done: this.first }] = this.marks
    const inAll = ((done - this.first) / elapsedMs) * 1000
    const recent = oldest.ms < nowMs ? ((done - oldest.done) / (nowMs - oldest.ms)) * 1000 : inAll
    const left = [inAll, recent].filter((rate) => rate > 0).map((rate) => (this.total - done) / rate)
    const [least, most] = [Math.min(...left), Math.max(...left)].map(aboutText)
    return `${head}, ${rateText(recent)} a second, about ${least === most ? least : `${least} to ${most}`} left`
  }
}
