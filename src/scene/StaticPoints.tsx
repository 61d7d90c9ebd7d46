import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { StaticCloud } from '../gpu/satellites/StaticCloud.ts'
import { requestFrame } from '../state/clock/frame.ts'

export function StaticPoints({ points }: { points: number }) {
  const pixelRatio = useThree((state) => state.viewport.dpr)
  const cloud = useMemo(() => new StaticCloud(points, pixelRatio), [points, pixelRatio])
  useEffect(() => {
    requestFrame()
    return () => cloud.dispose()
  }, [cloud])
  return <primitive object={cloud.object} />
}
