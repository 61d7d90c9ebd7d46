/** Smooth moves of the camera between viewpoints: a second and a half along the shorter way round, at once where the
 *  user's system asks for less motion. Any touch of the controls ends a move. */
import type { OrbitCamera } from '../scenario/document/codec.ts'
import { requestFrame } from '../state/clock/frame.ts'
import { wantsLessMotion } from '../state/page/lessMotion.ts'

const DURATION_MS = 1500

let flight: { from: OrbitCamera; to: OrbitCamera; startMs: number } | null = null

export function startFlight(from: OrbitCamera, to: OrbitCamera): void {
  flight = { from, to, startMs: performance.now() - (wantsLessMotion() ? DURATION_MS : 0) }
  requestFrame()
}

export const endFlight = (): void => {
  flight = null
}

/** Where the camera is on its way; null where it is on none. */
export function flightPose(nowMs: number): OrbitCamera | null {
  if (!flight) return null
  const { from, to, startMs } = flight
  const t = Math.min(1, (nowMs - startMs) / DURATION_MS)
  if (t === 1) flight = null
  return between(from, to, t * t * (3 - 2 * t))
}

/** A pose between two, distances in ratio so that near and far feel alike. */
export function between(from: OrbitCamera, to: OrbitCamera, share: number): OrbitCamera {
  const turnDeg = ((((to.azimuthDeg - from.azimuthDeg + 180) % 360) + 360) % 360) - 180
  return {
    azimuthDeg: from.azimuthDeg + turnDeg * share,
    elevationDeg: from.elevationDeg + (to.elevationDeg - from.elevationDeg) * share,
    distanceRadii: from.distanceRadii * (to.distanceRadii / from.distanceRadii) ** share,
  }
}
