/** Imported objects at the frame's instant. Nothing is made, and nothing is done in a frame, while there are none. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { ObjectCloud } from '../gpu/objects/ObjectCloud.ts'
import { frame, requestFrame } from '../state/clock/frame.ts'
import { useObjects } from '../state/clock/objects.ts'
import { ORDER, view } from './view.ts'

export function ImportedObjects() {
  const count = useObjects((state) => state.count)
  return count > 0 ? <Cloud count={count} /> : null
}

function Cloud({ count }: { count: number }) {
  const cloud = useMemo(() => new ObjectCloud(count), [count])
  useEffect(() => {
    requestFrame()
    return () => {
      cloud.dispose()
      requestFrame()
    }
  }, [cloud])

  useFrame(({ camera }) => {
    const bracket = frame.objects
    const { points, keyframes } = cloud
    // Another import's keyframes come before its cloud does.
    points.visible = bracket !== null && bracket.count === cloud.objects
    if (!bracket || !points.visible) return
    keyframes.set(bracket.before, bracket.after, bracket.share)
    cloud.update(camera, view.sunDirection, view.sunDistance, view.pixelRatio)
  }, ORDER.planes)

  return <primitive object={cloud.points} />
}
