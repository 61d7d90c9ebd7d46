/** Hands the scene's verbs to the rest of the page: render a frame now, take a picture, where is a satellite, where is
 *  the camera. A lost WebGL context comes back by itself: three restores its objects and one frame is asked for. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { registerScene, requestFrame } from '../state/frame.ts'
import { cameraNow, flyTo, setCamera } from './Camera.tsx'
import { projectSatellite } from './projectSatellite.ts'
import { notifySceneFrame } from './sceneFrame.ts'
import { ORDER } from './view.ts'

export function Driver() {
  const advance = useThree((state) => state.advance)
  const gl = useThree((state) => state.gl)
  const size = useThree((state) => state.size)
  useEffect(() => {
    const render = () => advance(performance.now())
    registerScene({
      render,
      snapshot: () =>
        new Promise((resolve, reject) => {
          render() // the drawing buffer is kept only until the next task
          gl.domElement.toBlob((blob) =>
            blob ? resolve(blob) : reject(new Error('No picture could be made.')),
          )
        }),
      camera: cameraNow,
      setCamera,
      flyTo,
      project: projectSatellite,
    })
    const restored = () => requestFrame()
    gl.domElement.addEventListener('webglcontextrestored', restored)
    return () => {
      gl.domElement.removeEventListener('webglcontextrestored', restored)
      registerScene(null)
    }
  }, [advance, gl])
  useFrame(notifySceneFrame, ORDER.labels)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size needs a new frame
  useEffect(requestFrame, [size])
  return null
}
