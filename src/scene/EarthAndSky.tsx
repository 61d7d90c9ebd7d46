/** Earth, Moon, stars, Sun and the shadow: bound to the frame, dimmed under dense fleets, sharpened when idle. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Earth } from '../gpu/earth/Earth.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { EarthShadow } from '../gpu/shadow/EarthShadow.ts'
import { Moon } from '../gpu/sky/Moon.ts'
import { Stars } from '../gpu/sky/Stars.ts'
import { SunGlare } from '../gpu/sky/SunGlare.ts'
import { ASTRONOMICAL_UNIT_M } from '../physics/constants.ts'
import { moonAt } from '../physics/moon.ts'
import { gmstRad } from '../physics/time.ts'
import { planeOfGroup } from '../scenario/model.ts'
import { currentModel } from '../state/derived.ts'
import { frame, requestFrame } from '../state/frame.ts'
import { PENUMBRA_DRAWN_WIDER } from '../state/look.ts'
import { store, useApp } from '../state/store.ts'
import { ORDER } from './view.ts'

const TEXTURES = 'textures/'

/** Under many dots the Earth steps back: full light to 5,000, 55 % at a million. */
function earthDim(satellites: number): number {
  const decades = Math.log10(Math.max(1, satellites))
  return 1 - 0.45 * Math.min(Math.max((decades - 3.7) / 2.3, 0), 1)
}

export function EarthAndSky() {
  const gl = useThree((state) => state.gl)
  const objects = useMemo(
    () => ({
      earth: new Earth({ baseUrl: TEXTURES }),
      stars: new Stars({ baseUrl: TEXTURES }),
      moon: new Moon(),
      glare: new SunGlare(),
      shadow: Object.assign(new EarthShadow(), { penumbraExaggeration: PENUMBRA_DRAWN_WIDER }),
    }),
    [],
  )
  const { earth, stars, moon, glare, shadow } = objects
  // From inside, the tinted volume would be a fog.
  const showsShadow = useApp((state) => state.view.shadow && !state.riding)
  const showsStars = useApp((state) => state.view.stars)

  useEffect(() => {
    let isMounted = true
    const redraw = () => isMounted && requestFrame()
    void stars.ready.then(redraw)
    void earth.ready.then(() => {
      redraw()
      // The first picture stands; sharper maps may come when nothing else is to do.
      const upgrade = () =>
        isMounted &&
        void earth.upgrade({ maxTextureSize: gl.capabilities.maxTextureSize, wantsLarge: true }).then(redraw)
      if ('requestIdleCallback' in window) requestIdleCallback(upgrade, { timeout: 4000 })
      else setTimeout(upgrade, 1500)
    })
    return () => {
      isMounted = false
      for (const object of [earth, stars, moon, glare, shadow]) object.dispose()
    }
  }, [earth, stars, moon, glare, shadow, gl])

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
      deltaS: Math.min(deltaS, 0.1),
    })
    if (earth.isSettling) requestFrame()
    moon.update(moonAt(frame.utcMs), sunDirectionEci)
    glare.update({ sunDirectionEci, sunDistanceM })
    const plane = planeOfGroup(model, store.getState().view.group - 1)
    shadow.update({
      sunDirectionEci,
      sunDistanceM,
      orbitRadiusScene: model.fleet.semiMajorAxisM[plane]! * SCENE_UNITS_PER_M,
    })
  }, ORDER.sky)

  return (
    <>
      <primitive object={stars.group} visible={showsStars} />
      <primitive object={moon.mesh} />
      <primitive object={earth.group} />
      <primitive object={shadow.group} visible={showsShadow} />
      <primitive object={glare.mesh} />
    </>
  )
}
