/** The floor of `?bench`: points that never move, beside the fleet. Nothing at all otherwise. */
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { StaticCloud } from '../gpu/satellites/StaticCloud.ts'
import { useFloorPoints } from '../state/bench/staticFloor.ts'
import { requestFrame } from '../state/clock/frame.ts'

export function StaticFloor() {
  const points = useFloorPoints()
  return points > 0 ? <Cloud points={points} /> : null
}

function Cloud({ points }: { points: number }) {
  const pixelRatio = useThree((state) => state.viewport.dpr)
  const cloud = useMemo(() => new StaticCloud(points, pixelRatio), [points, pixelRatio])
  useEffect(() => {
    requestFrame()
    return () => cloud.dispose()
  }, [cloud])
  return <primitive object={cloud.object} />
}
