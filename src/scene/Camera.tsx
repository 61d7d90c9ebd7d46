/** An orbit camera about the Earth's centre with damping and limits. It turns with the Sun's right ascension, so that a
 *  scrub through the year keeps the day side where it was: azimuth 0° looks from the Sun. It may also ride along with a
 *  satellite, or stand at the ground site and look up. */
import { OrbitControls } from '@react-three/drei/core/OrbitControls'
import { useFrame, useThree } from '@react-three/fiber'
import { type ComponentRef, useEffect, useRef } from 'react'
import { type PerspectiveCamera, Quaternion, Spherical, Vector3 } from 'three'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { found } from '../lib/at.ts'
import { DEG } from '../lib/units.ts'
import {
  FARTHEST_RADII,
  isGroundCamera,
  MAX_ELEVATION_DEG,
  NEAREST_RADII,
  type OrbitCamera,
  type RideCamera,
  type Camera as SharedCamera,
} from '../scenario/document/codec.ts'
import { shapeNow } from '../state/answers/derived.ts'
import { frame, requestFrame } from '../state/clock/frame.ts'
import { store } from '../state/document/store.ts'
import { wantsLessMotion } from '../state/page/lessMotion.ts'
import { takePendingCamera, takePendingRide } from '../state/page/link.ts'
import { glide, look, lookCamera, setLook, turnLook } from '../state/view/groundLook.ts'
import { fitToWindow, VIEWPOINTS } from '../state/view/viewpoints.ts'
import { endFlight, flightPose, startFlight } from './flight.ts'
import { horizon, standingObserver, standOnGround } from './horizon.ts'
import { findRidden, RIDE_SPANS, ridden, rideCamera, rideOffset, startCamera, stepBack } from './ride.ts'
import { onSceneFrame } from './sceneFrame.ts'
import { freePx, ORBIT_FIELD_DEG, ORDER, stage, updateSun } from './stage.ts'
import { useGroundPointer } from './useGroundPointer.ts'

const UP = new Vector3(0, 1, 0)
const ORIGIN = new Vector3()
/** Straight over a pole the view could not turn. */
const LEAST_POLAR_RAD = 1 * DEG
/** Of the picture's height, whatever stands around it. */
const LEAST_FREE = 0.4
/** Riding along: the farthest to be from the satellite. */
const RIDE_FARTHEST = 1.2
/** Near plane while riding: 1.3 km; nearer things are bodies with a depth of their own. */
const RIDE_NEAR = 2e-4

/** Right ascension of the Sun the camera was last turned to. */
let sunAzimuthRad = frame.sun.rightAscensionRad
let jumped = false
/** What it does; anything but 'orbit' ends where `look.before` says. */
let mode: 'orbit' | 'ride' | 'ground' = 'orbit'
const offset = new Vector3()
const upBefore = new Vector3()
const turnAlong = new Quaternion()

/** Where the camera is, to a tenth of a degree and a hundredth of a radius. */
export const cameraNow = (): SharedCamera => (store.getState().lookingUp ? lookCamera() : orbitNow())

function orbitNow(): OrbitCamera {
  if (look.before) return look.before // the ride has its own place in the link
  const p = stage.camera?.position ?? new Vector3(1, 0, 0)
  const azimuthDeg = (Math.atan2(-p.z, p.x) - sunAzimuthRad) / DEG
  return {
    azimuthDeg: Math.round(((((azimuthDeg + 180) % 360) + 360) % 360) * 10) / 10 - 180,
    elevationDeg: Math.round((Math.asin(p.y / p.length()) / DEG) * 10) / 10,
    distanceRadii: Math.round(p.length() * 100) / 100,
  }
}

export function setCamera(pose: SharedCamera): void {
  endFlight()
  if (isGroundCamera(pose)) {
    look.before = orbitNow()
    store.setState({ lookingUp: true, riding: false })
    setLook(pose)
    return
  }
  if (mode === 'orbit') setOrbit(pose)
  look.before = mode === 'orbit' ? null : pose // there when the ride ends
  store.setState({ lookingUp: false })
}

function setOrbit({ azimuthDeg, elevationDeg, distanceRadii }: OrbitCamera): void {
  const { camera } = stage
  if (!camera) return
  const azimuth = azimuthDeg * DEG + sunAzimuthRad
  const elevation = Math.min(Math.max(elevationDeg, -MAX_ELEVATION_DEG), MAX_ELEVATION_DEG) * DEG
  const distance = Math.min(Math.max(distanceRadii, NEAREST_RADII), FARTHEST_RADII)
  camera.position.set(
    distance * Math.cos(elevation) * Math.cos(azimuth),
    distance * Math.sin(elevation),
    -distance * Math.cos(elevation) * Math.sin(azimuth),
  )
  camera.lookAt(0, 0, 0)
  jumped = true
  requestFrame()
}

/** Where the eye is from the satellite it flies along with. */
export const rideNow = (): RideCamera | null =>
  mode === 'ride' && stage.camera ? rideCamera(offset.copy(stage.camera.position).sub(ridden.place)) : null

const aspectOf = ({ clientWidth, clientHeight }: HTMLElement): number =>
  clientWidth / Math.max(1, clientHeight)

/** Where a page opens in a window of this shape. */
export const openingCamera = (): OrbitCamera =>
  fitToWindow(VIEWPOINTS.overview, stage.widthPx / stage.heightPx)

/** Moves there smoothly; to the ground and from it through black, since the way would lead through the Earth. */
export function flyTo(pose: SharedCamera): void {
  const fitted = isGroundCamera(pose) ? pose : fitToWindow(pose, stage.widthPx / stage.heightPx)
  if (isGroundCamera(fitted) || mode === 'ground') {
    void throughBlack(() => setCamera(fitted))
  } else {
    startFlight(orbitNow(), fitted)
    store.setState({ lookingUp: false })
  }
}

const around = new Spherical()
const upright = new Quaternion()
/** By a step, about the Earth or the satellite it flies along with; the limits are the controls'. */
export function turnCamera(azimuthDeg: number, elevationDeg: number, zoom: number): void {
  const { camera } = stage
  if (!camera) return
  if (store.getState().lookingUp) {
    turnLook(azimuthDeg, elevationDeg, zoom)
    return
  }
  endFlight()
  const centre = mode === 'ride' ? ridden.place : ORIGIN
  upright.setFromUnitVectors(camera.up, UP)
  around.setFromVector3(offset.copy(camera.position).sub(centre).applyQuaternion(upright))
  around.theta += azimuthDeg * DEG
  around.phi = Math.min(Math.max(around.phi - elevationDeg * DEG, LEAST_POLAR_RAD), Math.PI - LEAST_POLAR_RAD)
  around.radius *= zoom
  offset.setFromSpherical(around).applyQuaternion(upright.invert())
  camera.position.copy(centre).add(offset)
  jumped = true
  requestFrame()
}

const FADE_MS = { out: 220, in: 420 }
let canvas: HTMLCanvasElement | null = null

async function throughBlack(change: () => void): Promise<void> {
  if (!canvas || wantsLessMotion()) return change()
  const out = canvas.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_MS.out, fill: 'forwards' })
  await new Promise((resolve) => setTimeout(resolve, FADE_MS.out))
  change()
  requestFrame()
  const stop = onSceneFrame(() => {
    stop()
    out.cancel()
    canvas?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE_MS.in, easing: 'ease-out' })
  })
}

type Controls = ComponentRef<typeof OrbitControls> | null

/** Out of the mode it is in: to the orbit camera as it was before, from where the next mode may start. */
function leaveMode(camera: PerspectiveCamera, controls: Controls, next: typeof mode): void {
  if (mode === 'orbit') {
    look.before = orbitNow()
    return
  }
  horizon.light = null
  camera.fov = ORBIT_FIELD_DEG
  camera.up.copy(UP)
  if (controls) {
    controls.target.set(0, 0, 0)
    controls.minDistance = NEAREST_RADII
    controls.maxDistance = FARTHEST_RADII
  }
  if (look.before) setOrbit(look.before)
  if (next === 'orbit') look.before = null
}

function rideAlong(camera: PerspectiveCamera, controls: Controls, isNew: boolean): void {
  const wanted = takePendingRide()
  if (isNew || wanted) {
    rideOffset(wanted ?? startCamera(), offset)
    jumped = true
  } else {
    offset.copy(camera.position).sub(controls?.target ?? ridden.place)
    offset.applyQuaternion(turnAlong.setFromUnitVectors(upBefore, ridden.up))
    stepBack(offset)
  }
  upBefore.copy(ridden.up)
  camera.position.copy(ridden.place).add(offset)
  camera.up.copy(ridden.up) // the Earth is down
  if (controls) {
    controls.target.copy(ridden.place)
    controls.minDistance = RIDE_SPANS.nearest * shapeNow().spanM * SCENE_UNITS_PER_M
    controls.maxDistance = RIDE_FARTHEST
  }
}

/** Remembers where the camera is in full. @returns how to put it back there */
export function keepCamera(controls: Controls): () => void {
  const camera = found(stage.camera, 'the camera')
  const [position, up, turn] = [camera.position.clone(), camera.up.clone(), camera.quaternion.clone()]
  const target = controls?.target.clone()
  const kept = { sunAzimuthRad, upBefore: upBefore.clone() }
  endFlight()
  jumped = true // nor does it swing on
  return () => {
    camera.position.copy(position)
    camera.up.copy(up)
    camera.quaternion.copy(turn)
    if (target) controls?.target.copy(target)
    sunAzimuthRad = kept.sunAzimuthRad
    upBefore.copy(kept.upBefore)
    jumped = true
  }
}

/** For a dome: a quarter of the sky and a little more, squarely. */
function turnToFace(camera: PerspectiveCamera, { turn, fieldDeg }: NonNullable<typeof stage.face>): void {
  camera.quaternion.multiply(turn)
  camera.fov = fieldDeg
  camera.zoom = 1
  camera.clearViewOffset()
}

export function Camera() {
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const gl = useThree((state) => state.gl)
  const controls = useRef<ComponentRef<typeof OrbitControls>>(null)

  useEffect(() => {
    stage.camera = camera
    canvas = gl.domElement
    sunAzimuthRad = frame.sun.rightAscensionRad
    setOrbit(fitToWindow(VIEWPOINTS.overview, aspectOf(gl.domElement)))
    const pending = takePendingCamera()
    if (pending) setCamera(pending)
    return () => {
      stage.camera = null
      canvas = null
    }
  }, [camera, gl])
  useGroundPointer(gl.domElement)

  useFrame(({ size, viewport }) => {
    updateSun()
    const turn = frame.sun.rightAscensionRad - sunAzimuthRad
    sunAzimuthRad = frame.sun.rightAscensionRad
    const place = standingObserver()
    const next = place ? 'ground' : findRidden() ? 'ride' : 'orbit'
    const isNew = next !== mode
    if (isNew) leaveMode(camera, controls.current, next)
    mode = next
    stage.isOrbiting = mode === 'orbit'
    if (place) {
      glide(wantsLessMotion())
      standOnGround(camera, place, look, size.width / size.height)
    } else if (mode === 'ride') {
      rideAlong(camera, controls.current, isNew)
    } else {
      camera.position.applyAxisAngle(UP, turn)
      const pose = flightPose(performance.now())
      if (pose) setOrbit(pose)
    }
    const isRiding = mode === 'ride'
    const distance = camera.position.length()
    if (!place) camera.near = isRiding ? RIDE_NEAR : Math.max(0.004, (distance - 1) * 0.2)
    camera.far = distance + 130
    // The Earth stands in the middle of what the panels leave free.
    const left = freePx('left')
    const right = freePx('right')
    const top = freePx('top')
    const bottom = freePx('bottom')
    camera.setViewOffset(
      size.width,
      size.height,
      (right - left) / 2,
      (bottom - top) / 2,
      size.width,
      size.height,
    )
    // A step of a story shows as much as if nothing stood around it, and so smaller.
    const isTold = mode === 'orbit' && store.getState().story !== null
    camera.zoom = isTold ? Math.max(LEAST_FREE, 1 - (top + bottom) / size.height) : 1
    camera.updateProjectionMatrix()
    // They look back at the Earth by themselves once this is done, where they are let.
    if (controls.current) controls.current.enabled = !place && stage.face === null
    if (controls.current && !place) {
      controls.current.zoomSpeed = isRiding ? 1 : Math.min(1, Math.max(0.12, (distance - 1) / 2.5))
      controls.current.rotateSpeed = isRiding ? 0.7 : Math.min(0.7, Math.max(0.05, (distance - 1) / 3))
      if (jumped) {
        // Damping would carry the old motion on from the new place.
        const { enableDamping } = controls.current
        controls.current.enableDamping = false
        controls.current.update()
        controls.current.enableDamping = enableDamping
        jumped = false
      } else controls.current.update()
    }
    if (stage.face) turnToFace(camera, stage.face)
    camera.updateMatrixWorld()
    stage.widthPx = size.width
    stage.heightPx = size.height
    stage.pixelRatio = viewport.dpr
    gl.getDrawingBufferSize(stage.drawingBuffer)
  }, ORDER.camera)

  return (
    <OrbitControls
      ref={controls}
      makeDefault
      enablePan={false}
      enableDamping={!wantsLessMotion()}
      dampingFactor={0.08}
      minDistance={NEAREST_RADII}
      maxDistance={FARTHEST_RADII}
      minPolarAngle={LEAST_POLAR_RAD}
      maxPolarAngle={Math.PI - LEAST_POLAR_RAD}
      onChange={requestFrame}
      onStart={() => {
        endFlight()
        requestFrame()
      }}
    />
  )
}
