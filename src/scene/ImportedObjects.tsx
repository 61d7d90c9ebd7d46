/** Imported objects at the frame's instant. Nothing is made, and nothing is done in a frame, while there are none. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { ObjectCloud } from '../gpu/objects/ObjectCloud.ts'
import { requestFrame } from '../state/frame.ts'
import { importObjects, objectsBracket, useObjects } from '../state/objects.ts'
import { ORDER, view } from './view.ts'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** A file dropped anywhere on the page is imported; without this the browser would leave the page for it. */
function useFileDrop(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || event.defaultPrevented) return // someone else's by then
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) void importObjects(file, file.name)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}

export function ImportedObjects() {
  useFileDrop()
  const count = useObjects((state) => state.count)
  return count > 0 ? <Cloud count={count} /> : null
}

function Cloud({ count }: { count: number }) {
  const cloud = useMemo(() => new ObjectCloud(count), [count])
  useEffect(() => {
    requestFrame()
    return () => cloud.dispose()
  }, [cloud])

  useFrame(({ camera }) => {
    const bracket = objectsBracket()
    const { points, keyframes } = cloud
    // Another import's keyframes come before its cloud does.
    points.visible = bracket !== null && bracket.count === cloud.objects
    if (!bracket || !points.visible) return
    keyframes.set(bracket.before, bracket.after, bracket.share)
    cloud.update(camera, view.sunDirection, view.sunDistance, view.pixelRatio)
  }, ORDER.planes)

  return <primitive object={cloud.points} />
}
