/** Three-vectors as readonly tuples. Brands (frames, see physics/frames.ts) survive every function here. */

export type Vec3 = readonly [x: number, y: number, z: number]

export const dot = <V extends Vec3>(a: V, b: NoInfer<V>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** Of lengths far from the ends of what a double holds: a sixth of the time of Math.hypot. */
export const length = (a: Vec3): number => Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])

export const add = <V extends Vec3>(a: V, b: NoInfer<V>): V =>
  [a[0] + b[0], a[1] + b[1], a[2] + b[2]] as Vec3 as V

export const sub = <V extends Vec3>(a: V, b: NoInfer<V>): V =>
  [a[0] - b[0], a[1] - b[1], a[2] - b[2]] as Vec3 as V

export const scale = <V extends Vec3>(a: V, k: number): V => [a[0] * k, a[1] * k, a[2] * k] as Vec3 as V

export const cross = <V extends Vec3>(a: V, b: NoInfer<V>): V =>
  [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]] as Vec3 as V

export const normalize = <V extends Vec3>(a: V): V => scale(a, 1 / length(a))
