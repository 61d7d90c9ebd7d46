/** Laser links between the satellites, and from the ground to the one that stands highest over the site. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import { LinkLines } from '../gpu/links/LinkLines.ts'
import type { SatelliteCloud } from '../gpu/satellites/SatelliteCloud.ts'
import { SCENE_UNITS_PER_M, sceneVector } from '../gpu/scale.ts'
import { currentModel } from '../state/answers/derived.ts'
import { frame } from '../state/clock/frame.ts'
import { chosenPlace, store, useApp } from '../state/document/store.ts'
import { wantsLessMotion } from '../state/page/lessMotion.ts'
import { ALL_LINKS_UP_TO, highestOver, linksToDraw, stationOf } from '../state/view/links.ts'
import { planeOfSatellite } from '../systems/constellation.ts'
import { LOWEST_LINK_HEIGHT_M } from '../systems/links.ts'
import { pulsePhase } from './nearLinks.ts'
import { skyView } from './skyView.ts'
import { ORDER, view } from './view.ts'

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

export function Links({ cloud }: { cloud: SatelliteCloud }) {
  const lines = useMemo(() => new LinkLines(cloud, 1 + LOWEST_LINK_HEIGHT_M * SCENE_UNITS_PER_M), [cloud])
  useEffect(() => () => lines.dispose(), [lines])
  const selectedId = useApp((state) => (cloud.satellites > ALL_LINKS_UP_TO ? state.selectedId : null))
  useEffect(() => {
    const model = currentModel()
    if (model.fleet.satelliteCount !== cloud.satellites) return // the next render brings its cloud
    lines.setLinks(linksToDraw(model, selectedId), (satellite) => {
      const { plane, slot } = planeOfSatellite(model.fleet, satellite)
      return { plane, slot, slots: model.fleet.slots[plane]! }
    })
  }, [lines, cloud, selectedId])
  useFrame(() => {
    lines.update(skyView.light ? null : groundEnds(), {
      phase: pulsePhase(),
      moves: !wantsLessMotion(),
      widthPx: WIDTH_PX * view.pixelRatio,
      nearReach: view.modelReach,
    })
  }, ORDER.planes)
  return <primitive object={lines.mesh} />
}
