/** Sky and ground as one sees them from the site. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { LocalSky } from '../gpu/sky/LocalSky.ts'
import { skyView } from './skyView.ts'
import { ORDER, view } from './view.ts'

export function SkyDome() {
  const sky = useMemo(() => new LocalSky(), [])
  useEffect(() => () => sky.dispose(), [sky])
  useFrame(({ camera }) => {
    const { light } = skyView
    sky.group.visible = light !== null
    if (light) sky.update(camera.position, skyView, view.sunDirection, light.zenithMagArcsec2)
  }, ORDER.sky)
  return <primitive object={sky.group} />
}
