/** Hands the scene's verbs to the rest of the page: render a frame now, take a picture, where is a satellite, where is
 *  the camera. A lost WebGL context comes back by itself: three restores its objects and one frame is asked for. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { currentModel } from '../state/derived.ts'
import { frame, registerScene, requestFrame } from '../state/frame.ts'
import { planeOfSatellite, planesAt, satellitePosition } from '../systems/constellation.ts'
import { cameraNow, setCamera } from './Camera.tsx'
import { notifySceneFrame } from './sceneFrame.ts'
import { ORDER, projectEci } from './view.ts'

function projectSatellite(id: number): { x: number; y: number } | null {
  const { fleet, states } = currentModel()
  if (!Number.isInteger(id) || id < 0 || id >= fleet.satelliteCount) {
    throw new Error(`satellite ${id} is not accepted: 0 to ${fleet.satelliteCount - 1}.`)
  }
  const { plane, slot } = planeOfSatellite(fleet, id)
  return projectEci(satellitePosition(fleet, planesAt(fleet, frame.utcMs, states), plane, slot))
}

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
