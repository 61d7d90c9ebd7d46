/** The picture: Earth, Sun, shadow, orbits and satellites at the frame's instant. The frame loop drives it (state/loop):
 *  nothing renders on its own, so a paused page rests. */
import { useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'
import { messageOf } from '../lib/messageOf.ts'
import { webGl2 } from '../lib/surroundings.ts'
import { report } from '../state/document/actions.ts'
import { lacksWebGl2, stopScene } from '../state/document/sceneProblem.ts'
import { useApp } from '../state/document/store.ts'
import { Camera } from './Camera.tsx'
import { Diagrams } from './Diagrams.tsx'
import { Driver } from './Driver.tsx'
import { EarthAndSky } from './EarthAndSky.tsx'
import { ImportedObjects } from './ImportedObjects.tsx'
import { Labels } from './Labels.tsx'
import { Markers } from './Markers.tsx'
import { Models } from './Models.tsx'
import { OrbitLines } from './OrbitLines.tsx'
import { Picking } from './Picking.tsx'
import { Satellites } from './Satellites.tsx'
import { SceneBoundary } from './SceneBoundary.tsx'
import { SceneCanvas } from './SceneCanvas.tsx'
import { SkyMarks } from './SkyMarks.tsx'
import { StaticFloor } from './StaticFloor.tsx'
import { scenePart } from './scenePart.tsx'
import './scene.css'

const RideLabels = scenePart(async () => (await import('./RideLabels.tsx')).RideLabels)

const PartLabels = scenePart(async () => (await import('./PartLabels.tsx')).PartLabels)

const PICTURE = (
  <SceneBoundary onFailed={stopScene}>
    <Camera />
    <EarthAndSky />
    <OrbitLines />
    <Diagrams />
    <Satellites />
    <ImportedObjects />
    <StaticFloor />
    <Models />
    <Picking />
    <Driver />
  </SceneBoundary>
)

const hasWebGl2 = (): boolean => {
  const context = webGl2()
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

export function Scene() {
  const hasProblem = useApp((state) => state.sceneProblem !== null)
  return hasProblem ? null : <Picture />
}

const noLabels = (error: unknown): void =>
  report(t('scene.noLabels', { error: messageOf(error) || t('fault.unknown') }))

function Picture() {
  const [isPossible] = useState(hasWebGl2)
  const isRiding = useApp((state) => state.riding)
  useEffect(() => {
    if (!isPossible) lacksWebGl2()
  }, [isPossible])
  if (!isPossible) return null
  return (
    <div className="scene">
      <SceneCanvas picture={PICTURE} />
      <SceneBoundary onFailed={noLabels}>
        <Labels />
        <SkyMarks />
        <Markers />
        {isRiding && <RideLabels />}
        {isRiding && <PartLabels />}
      </SceneBoundary>
    </div>
  )
}
