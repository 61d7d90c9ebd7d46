import { type ComponentType, useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'
import { fetchPart } from '../lib/fetchPart.ts'
import { requestFrame } from '../state/clock/frame.ts'
import { report } from '../state/document/actions.ts'

let onTheirWay = 0
/** Something of what is to be seen has still to come. */
export const isPartComing = (): boolean => onTheirWay > 0

/** Until it is there, something of what is to be seen has still to come. */
export async function comes(part: Promise<void>): Promise<void> {
  onTheirWay++
  await part.finally(() => {
    onTheirWay--
    requestFrame()
  })
}

/** A part of the picture whose code comes when it is first shown; what does not come is said and left out. */
export function scenePart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Its: ComponentType<P> | null = null
  return function ScenePart(props: P) {
    const [, setThere] = useState(Its !== null)
    useEffect(() => {
      if (Its) return
      let isMounted = true
      void comes(
        fetchPart(load).then(
          (part) => {
            Its = part
            if (isMounted) setThere(true)
          },
          () => report(t('scene.missing.part')),
        ),
      )
      return () => {
        isMounted = false
      }
    }, [])
    return Its && <Its {...props} />
  }
}
