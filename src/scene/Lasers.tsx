/** Laser links between the satellites, and from the ground to the one that stands highest over the site. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import { LaserLines } from '../gpu/lasers/LaserLines.ts'
import type { SatelliteCloud } from '../gpu/satellites/SatelliteCloud.ts'
import { SCENE_UNITS_PER_M, sceneVector } from '../gpu/scale.ts'
import { at } from '../lib/at.ts'
import { currentModel, lastOf } from '../state/answers/derived.ts'
import { frame } from '../state/clock/frame.ts'
import { chosenPlace, store } from '../state/document/store.ts'
import { wantsLessMotion } from '../state/page/lessMotion.ts'
import { ALL_LASERS_UP_TO } from '../state/view/departures.ts'
import { lasersToDraw } from '../state/view/lasers.ts'
import { highestOver, stationOf } from '../state/view/overhead.ts'
import { type Fleet, planeOfSatellite } from '../systems/constellation.ts'
import { LOWEST_LASER_HEIGHT_M } from '../systems/lasers.ts'
import { horizon } from './horizon.ts'
import { pulsePhase } from './nearLasers.ts'
import { ORDER, stage } from './stage.ts'

const WIDTH_PX = 3
const ground = { from: new Vector3(), to: new Vector3() }

function groundEnds(): typeof ground | null {
  const site = store.getState().view.siteMarker && chosenPlace(store.getState())
  if (!site) return null
  const link = highestOver(currentModel(), site, frame.utcMs)
  if (!link) return null
  sceneVector(stationOf(site, frame.utcMs).upEci, 1, ground.from) // where the site is drawn: on the sphere
  sceneVector(link.satelliteEci, SCENE_UNITS_PER_M, ground.to)
  return ground
}

export function Lasers({ cloud }: { cloud: SatelliteCloud }) {
  const lines = useMemo(() => new LaserLines(cloud, 1 + LOWEST_LASER_HEIGHT_M * SCENE_UNITS_PER_M), [cloud])
  useEffect(() => () => lines.dispose(), [lines])
  const setLasers = useMemo(
    () =>
      lastOf((fleet: Fleet, around: number | null) =>
        lines.setLasers(lasersToDraw(fleet, around), (satellite) => {
          const { plane, slot } = planeOfSatellite(fleet, satellite)
          return { plane, slot, slots: at(fleet.slots, plane) }
        }),
      ),
    [lines],
  )
  useFrame(() => {
    const { fleet } = currentModel()
    setLasers(fleet, fleet.satelliteCount > ALL_LASERS_UP_TO ? store.getState().selectedId : null)
    lines.update(horizon.light ? null : groundEnds(), {
      phase: pulsePhase(),
      moves: !wantsLessMotion(),
      widthPx: WIDTH_PX * stage.pixelRatio,
      nearReach: stage.modelReach,
    })
  }, ORDER.lasers)
  return <primitive object={lines.mesh} />
}
