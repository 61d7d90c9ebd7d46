/** Sky and ground as one sees them from the site. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { LocalSky } from '../gpu/sky/LocalSky.ts'
import { horizon } from './horizon.ts'
import { ORDER, stage } from './stage.ts'

export function SkyDome() {
  const sky = useMemo(() => new LocalSky(), [])
  useEffect(() => () => sky.dispose(), [sky])
  useFrame(({ camera }) => {
    const { light } = horizon
    sky.group.visible = light !== null
    if (light) sky.update(camera.position, horizon, stage.sunDirection, light.zenithMagArcsec2)
  }, ORDER.sky)
  return <primitive object={sky.group} />
}
