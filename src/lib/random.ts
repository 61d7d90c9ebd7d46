/** What the state grows by at each number. */
const STEP = 0x6d2b79f5

/** A seeded stream of numbers in [0, 1): mulberry32, Tommy Ettinger (2017), public domain. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + STEP) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Where the stream of one name under a seed begins. Names by FNV-1a (Fowler, Noll & Vo, RFC 9923). */
function startOf(seed: number, name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash ^ Math.imul(seed, 0x9e3779b1)
}

/** The stream of one name under a seed: whatever other names there are, it stays the same. */
export const streamOf = (seed: number, name: string): (() => number) => random(startOf(seed, name))

/** One number of that stream, without those before it: its state is a counter. */
export const drawOf = (seed: number, name: string, index: number): number =>
  random(startOf(seed, name) + Math.imul(index, STEP))()
