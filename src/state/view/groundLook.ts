/** Where one looks from the ground: moved by pointer and keys, read by the camera each frame. A turn by key glides. */
import { FIELD_DEG, type GroundCamera, type OrbitCamera } from '../../scenario/document/codec.ts'
import { requestFrame } from '../clock/frame.ts'

const LOWEST_DEG = -10
/** Share of the way to the aim in a frame of 60 a second. */
const GLIDE = 0.16
const THERE_DEG = 0.02

interface Look {
  azimuthDeg: number
  elevationDeg: number
  fieldDeg: number
}

export const look = {
  azimuthDeg: 180,
  elevationDeg: 20,
  fieldDeg: 90,
  /** Where the camera goes back to. */
  before: null as OrbitCamera | null,
}
const aim: Look = { azimuthDeg: look.azimuthDeg, elevationDeg: look.elevationDeg, fieldDeg: look.fieldDeg }

const wrapDeg = (deg: number): number => ((deg % 360) + 360) % 360
const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

export function setLook({ azimuthDeg, elevationDeg, fieldDeg }: Look): void {
  aim.azimuthDeg = look.azimuthDeg = wrapDeg(azimuthDeg)
  aim.elevationDeg = look.elevationDeg = between(elevationDeg, LOWEST_DEG, 90)
  aim.fieldDeg = look.fieldDeg = between(fieldDeg, FIELD_DEG.min, FIELD_DEG.max)
  requestFrame()
}

/** By keys: the camera glides there. @param zoom of the field of view, 1 as it is */
export function turnLook(azimuthDeg: number, elevationDeg: number, zoom = 1): void {
  aim.azimuthDeg = wrapDeg(aim.azimuthDeg + azimuthDeg)
  aim.elevationDeg = between(aim.elevationDeg + elevationDeg, LOWEST_DEG, 90)
  aim.fieldDeg = between(aim.fieldDeg * zoom, FIELD_DEG.min, FIELD_DEG.max)
  requestFrame()
}

/** By pointer: the sky sticks to the finger. */
export function dragLook(azimuthDeg: number, elevationDeg: number, zoom = 1): void {
  setLook({
    azimuthDeg: look.azimuthDeg + azimuthDeg,
    elevationDeg: look.elevationDeg + elevationDeg,
    fieldDeg: aim.fieldDeg * zoom,
  })
}

/** One frame of the glide; at once where less motion is wanted. */
export function glide(atOnce: boolean): void {
  const turn = wrapDeg(aim.azimuthDeg - look.azimuthDeg + 180) - 180
  const rise = aim.elevationDeg - look.elevationDeg
  const widen = aim.fieldDeg - look.fieldDeg
  if (Math.max(Math.abs(turn), Math.abs(rise), Math.abs(widen)) < THERE_DEG || atOnce) {
    Object.assign(look, aim)
    return
  }
  look.azimuthDeg = wrapDeg(look.azimuthDeg + turn * GLIDE)
  look.elevationDeg += rise * GLIDE
  look.fieldDeg += widen * GLIDE
  requestFrame()
}

const tenth = (value: number): number => Math.round(value * 10) / 10
export const lookCamera = (): GroundCamera => ({
  from: 'ground',
  azimuthDeg: tenth(aim.azimuthDeg),
  elevationDeg: tenth(aim.elevationDeg),
  fieldDeg: tenth(aim.fieldDeg),
})
