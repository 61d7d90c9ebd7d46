import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { fetchPart } from '../../lib/fetchPart.ts'
import { Boundary } from './Boundary.tsx'
import { Fault } from './Fault.tsx'

interface Options {
  /** Until then it is not asked for. */
  when?: () => Promise<void>
  /** In its place meanwhile. */
  fallback?: ReactNode
  /** It lies over the picture: how to put it away where it does not come. */
  onClose?: () => void
}

/** What a part may be told of: a dialog is put away by it. */
interface Closable {
  onClose?: () => void
}

/** A component whose code comes when it is first shown. What does not come, or throws, is named in its place and can be
 *  asked for again; everything around it stays.
 *  @param name what it is for a reader, asked for when it has to be said */
export function part<P extends object>(
  name: () => string,
  load: () => Promise<ComponentType<P>>,
  { when, fallback = null, onClose }: Options = {},
): ComponentType<P> {
  let Its: ComponentType<P> | null = null
  return function Part(props: P) {
    const [isThere, setThere] = useState(Its !== null)
    const [fault, setFault] = useState<{ error: unknown } | null>(null)
    useEffect(() => {
      if (isThere || fault) return
      let isWanted = true
      const get = async () => {
        await when?.()
        Its ??= await fetchPart(load)
      }
      get().then(
        () => isWanted && setThere(true),
        (error: unknown) => isWanted && setFault({ error }),
      )
      return () => {
        isWanted = false
      }
    }, [isThere, fault])
    const close = (props as Closable).onClose ?? onClose
    if (fault)
      return <Fault name={name()} error={fault.error} onAgain={() => setFault(null)} onClose={close} />
    if (!isThere || !Its) return fallback
    return (
      <Boundary name={name()} onClose={close}>
        <Its {...props} />
      </Boundary>
    )
  }
}
