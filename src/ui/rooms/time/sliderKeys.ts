/** What a key means on a slider of time: a step, a page, or the first and the last of what it spans. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }
const PAGES: Record<string, number> = { PageDown: -1, PageUp: 1 }
const SHIFTED = 10

export interface TimeSpan {
  firstMs: number
  lastMs: number
  stepMs: number
  pageMs: number
}

/** The instant that a key leads to; null for other keys. */
export function keyedInstant(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  utcMs: number,
  { firstMs, lastMs, stepMs, pageMs }: TimeSpan,
): number | null {
  if (key === 'Home') return firstMs
  if (key === 'End') return lastMs
  const byMs = (STEPS[key] ?? 0) * stepMs + (PAGES[key] ?? 0) * pageMs
  return byMs === 0 ? null : utcMs + byMs * (shiftKey ? SHIFTED : 1)
}
