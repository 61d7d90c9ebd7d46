import { useRef, useState } from 'react'

export interface Asking {
  /** How far it is; null while nothing is asked for. */
  progress: number | null
  /** @param onEnd with undefined where there is no answer; not called where it is no longer wanted */
  begin<T>(
    ask: (onProgress: (share: number) => void) => Promise<T | undefined>,
    onEnd: (answer: T | undefined) => void,
  ): void
  stop(): void
}

/** Something that is worked out beside the page. What ends after it was stopped, or begun anew, changes nothing. */
export function useAsking(cancel: () => void): Asking {
  const [progress, setProgress] = useState<number | null>(null)
  const newest = useRef(0)
  return {
    progress,
    async begin(ask, onEnd) {
      const own = ++newest.current
      setProgress(0)
      const answer = await ask(setProgress)
      if (own !== newest.current) return
      setProgress(null)
      onEnd(answer)
    },
    stop() {
      newest.current++
      cancel()
      setProgress(null)
    },
  }
}
