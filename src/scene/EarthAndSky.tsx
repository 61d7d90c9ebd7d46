/** Earth, Moon, stars, Sun and the shadow: bound to the frame, dimmed under dense fleets, sharpened when idle. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Camera, Group, type PerspectiveCamera, type Texture } from 'three'
import { Earth, texelsSeen } from '../gpu/earth/Earth.ts'
import type { MapSize } from '../gpu/earth/earthMaps.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { EarthShadow } from '../gpu/shadow/EarthShadow.ts'
import { Moon } from '../gpu/sky/Moon.ts'
import { Stars } from '../gpu/sky/Stars.ts'
import { SunGlare } from '../gpu/sky/SunGlare.ts'
import { t } from '../i18n/t.ts'
import { assetUrl, IS_ONE_FILE } from '../lib/assets.ts'
import { at } from '../lib/at.ts'
import { DEG } from '../lib/units.ts'
import { ASTRONOMICAL_UNIT_M } from '../physics/constants.ts'
import { moonAt } from '../physics/moon.ts'
import { fluxOfMagnitude } from '../physics/photometry.ts'
import { gmstRad } from '../physics/time.ts'
import { planeOfGroup } from '../scenario/answers/model.ts'
import { currentModel } from '../state/answers/derived.ts'
import { frame, requestFrame } from '../state/clock/frame.ts'
import { report } from '../state/document/actions.ts'
import { store, useApp } from '../state/document/store.ts'
import { PENUMBRA_DRAWN_WIDER } from '../state/view/departures.ts'
import { airMass } from '../systems/weather.ts'
import { horizon } from './horizon.ts'
import { isPartComing, scenePart } from './scenePart.tsx'
import { ORDER, stage } from './stage.ts'

const SkyDome = scenePart(async () => (await import('./SkyDome.tsx')).SkyDome)

const urlOf = (name: string): string => assetUrl(`textures/${name}`)

/** Under many dots the Earth steps back: full light to 5,000, 55 % at a million. */
function earthDim(satellites: number): number {
  const decades = Math.log10(Math.max(1, satellites))
  return 1 - 0.45 * Math.min(Math.max((decades - 3.7) / 2.3, 0), 1)
}

/** Seen in a sky darker than 20.5 mag/arcsec², in full from 21.5: brighter than beside a lit Earth. */
const milkyWay = (skyMagArcsec2: number): number => 1.8 * Math.min(Math.max(skyMagArcsec2 - 20.5, 0), 1)

const SUN_DISC_RAD = 0.0093

/** What the air leaves of the Sun's red, green and blue (the depths of gpu/earth/air.glsl), and the horizon of its disc.
 *  So much light is taken for white until most of it is gone: the hue is shown at its power 0.55. */
function sunThroughAir(elevationRad: number): readonly [number, number, number] {
  const share = Math.min(Math.max(elevationRad / SUN_DISC_RAD + 0.5, 0), 1)
  const mass = airMass(Math.max(Math.sin(elevationRad), 0))
  const shown = (depth: number) => share * Math.exp(-0.55 * (depth - 0.05) * mass)
  return [shown(0.05), shown(0.118), shown(0.28)]
}

/** When nothing else is to do, or after a while. */
const idle = (longestMs: number): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longestMs })
    else setTimeout(resolve, longestMs / 3)
  })
/** Until sharper maps are asked for, and until each of them is uploaded: not in the frame that first shows it, which may
 *  be that of another constellation. */
const LONGEST_IDLE_MS = { maps: 4000, upload: 300 }

/** Of the cross-fade between maps: the first frame after a rest counts for no more. */
const LONGEST_STEP_S = 0.25

const pictureOf = (camera: Camera) => ({
  fovRad: (camera as PerspectiveCamera).fov * DEG,
  heightPx: stage.drawingBuffer.y,
})

export function EarthAndSky() {
  const gl = useThree((state) => state.gl)
  const objects = useMemo(
    () => ({
      earth: new Earth({ urlOf }),
      stars: new Stars({ urlOf }),
      moon: new Moon(),
      glare: new SunGlare(),
      shadow: Object.assign(new EarthShadow(), { penumbraExaggeration: PENUMBRA_DRAWN_WIDER }),
    }),
    [],
  )
  const { earth, stars, moon, glare, shadow } = objects
  /** Texels round the equator, none before the first maps stand; of those that come, until they do. */
  const maps = useRef<{ size: 0 | MapSize; coming: MapSize | null }>({ size: 0, coming: null })
  const ofEarth = useMemo(() => new Group().add(earth.group, shadow.group), [earth, shadow])
  // From inside, the tinted volume would be a fog.
  const showsShadow = useApp((state) => state.view.shadow && !state.riding)
  const showsStars = useApp((state) => state.view.stars)
  const isLookingUp = useApp((state) => state.lookingUp)
  const [hasLookedUp, setLookedUp] = useState(false)
  if (isLookingUp && !hasLookedUp) setLookedUp(true) // and stays: it is seen on the way back as well

  useEffect(() => {
    let isMounted = true
    const redraw = () => isMounted && requestFrame()
    const missing = (what: 'maps' | 'stars') => () => isMounted && report(t(`scene.missing.${what}`))
    void stars.ready.then(redraw, missing('stars'))
    void earth.ready.then(() => {
      if (isMounted) maps.current.size = 1024
      redraw()
    }, missing('maps'))
    return () => {
      isMounted = false
      maps.current = { size: 0, coming: null }
      for (const object of [earth, stars, moon, glare, shadow]) object.dispose()
    }
  }, [earth, stars, moon, glare, shadow])

  /** One size after the other, as far as the picture shows more than is there; when nothing else is to do. For a
   *  picture that is saved at once the last, and without a fade. */
  const sharpen = (texelsWanted: number) => {
    const ofNow = maps.current
    const { size, coming } = ofNow
    const finest = !IS_ONE_FILE && gl.capabilities.maxTextureSize >= 4096 ? 4096 : 2048
    if (size === 0 || coming || size >= Math.min(texelsWanted, finest)) return
    const next = stage.wantsFinest ? finest : size === 1024 ? 2048 : 4096
    ofNow.coming = next
    const prepare = async (map: Texture) => {
      await idle(LONGEST_IDLE_MS.upload)
      if (maps.current === ofNow) gl.initTexture(map)
    }
    // Those before stay where sharper ones cannot be had.
    const stand = () => {
      Object.assign(ofNow, { size: next, coming: null })
      requestFrame()
    }
    void idle(LONGEST_IDLE_MS.maps)
      .then(async () => maps.current === ofNow && (await earth.sharpen(next, prepare)))
      .then(stand, stand)
  }

  useFrame(({ camera }, deltaS) => {
    const model = currentModel()
    const sunDirectionEci = frame.sun.directionEci
    const sunDistanceM = frame.sun.distanceAu * ASTRONOMICAL_UNIT_M
    earth.uCloudiness = store.getState().view.clouds ? 1 : 0
    earth.uDim = earthDim(model.fleet.satelliteCount)
    earth.update({
      sunDirectionEci,
      gmstRad: gmstRad(frame.utcMs),
      cameraPositionScene: camera.position,
      deltaS: stage.wantsFinest ? Number.POSITIVE_INFINITY : Math.min(deltaS, LONGEST_STEP_S),
    })
    if (earth.isSettling) requestFrame()
    const { light } = horizon
    if (stage.wantsFinest) sharpen(Number.POSITIVE_INFINITY)
    else if (!light) sharpen(texelsSeen(camera.position.length(), pictureOf(camera)))
    const { size, coming } = maps.current
    stage.isSettled = size > 0 && !coming && !earth.isSettling && !isPartComing()
    moon.update(moonAt(frame.utcMs), sunDirectionEci)
    glare.update({ sunDirectionEci, sunDistanceM })
    stars.seeFromGround(
      horizon.zenith,
      light ? fluxOfMagnitude(light.faintestMagnitude) : 0,
      light ? milkyWay(light.zenithMagArcsec2) : 1,
    )
    glare.seeFromGround(light && sunThroughAir(light.sunElevationRad))
    ofEarth.visible = light === null
    shadow.group.visible = showsShadow
    stars.group.visible = showsStars && !stage.isClear
    const plane = planeOfGroup(model, store.getState().view.group - 1)
    shadow.update({
      sunDirectionEci,
      sunDistanceM,
      orbitRadiusScene: at(model.fleet.semiMajorAxisM, plane) * SCENE_UNITS_PER_M,
    })
  }, ORDER.sky)

  return (
    <>
      <primitive object={stars.group} visible={showsStars} />
      <primitive object={moon.mesh} />
      <primitive object={ofEarth} />
      {hasLookedUp && <SkyDome />}
      <primitive object={glare.mesh} />
    </>
  )
}
