/** Imported objects at the frame's instant. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { ObjectCloud } from '../gpu/objects/ObjectCloud.ts'
import { frame, requestFrame } from '../state/clock/frame.ts'
import { ORDER, stage } from './stage.ts'

export function ObjectDiamonds({ count }: { count: number }) {
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
    cloud.update(camera, stage.sunDirection, stage.sunDistance, stage.pixelRatio)
  }, ORDER.planes)

  return <primitive object={cloud.points} />
}
